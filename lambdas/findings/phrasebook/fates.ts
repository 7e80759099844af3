import { inTurn, oneOf } from '../prose/any-of.ts';

/**
 * A way to say what becomes of a meeting. A new one is a row here and nothing else; it is used wherever the others of
 * its list are, under the scopes of fate-scopes.ts.
 */
export interface WayToTellFate {
  /** As a part of an expression, with a token for a meeting ("put @A0@ off"), in all its forms. */
  readonly says: string;
  /** A sentence that tells of it, with the words between asterisks. */
  readonly example: string;
  /** A sentence that comes near it, and tells of no fate. */
  readonly not: string;
}

const putsOff: readonly WayToTellFate[] = [
  {
    says: 'postpon\\w*',
    example: 'The annual meeting has been *postponed* to June 9, 2024.',
    not: 'The annual meeting is posted on our calendar for June 9, 2024.',
  },
  {
    says: 'put(?:s|ting)? (?:it |the (?:day|date|meeting) )?(?:off|back)',
    example: 'The annual meeting was *put off* to June 9, 2024.',
    not: 'The annual meeting was put to the holders on June 9, 2024.',
  },
  {
    says: '(?:put(?:s|ting)?|plac(?:e|es|ed|ing)) (?:it |the meeting |@[ASG]\\d+@ )?on hold',
    example: 'The annual meeting has been *put on hold*.',
    not: 'Holders who call us about the annual meeting are on hold for a minute.',
  },
  {
    says: 'push(?:es|ed|ing)? (?:it |the meeting |@[ASG]\\d+@ )?(?:back|out|off)',
    example: 'The annual meeting has been *pushed back* to June 9, 2024.',
    not: 'The holders pushed for an annual meeting on June 9, 2024.',
  },
  {
    // Deferred pay is no deferred meeting.
    says: inTurn(
      'defer(?:s|red|ring|ral)?(?! (?:[a-z]+ )?',
      oneOf(
        'compensation',
        'stock',
        'shares?',
        'cash',
        'fees?',
        'pay',
        'payments?',
        'salary',
        'bonus(?:es)?',
        'awards?',
        'units?',
        'tax(?:es)?',
        'revenues?',
        'income',
        'accounts?',
      ),
      '\\b)',
    ),
    example: 'The annual meeting was *deferred* to June 9, 2024.',
    not: 'The annual meeting approved the deferred compensation plan on June 9, 2024.',
  },
  {
    says: 'held over',
    example: 'The annual meeting was *held over* to June 9, 2024.',
    not: 'The annual meeting was held at our office on June 9, 2024.',
  },
  {
    says: 'set(?:s|ting)? (?:it |the (?:day|date|meeting) |@[ASG]\\d+@ )?back(?= (?:by|to|until|till|from|a|one|two|@N))',
    example: 'The annual meeting was *set back* to June 9, 2024.',
    not: 'The annual meeting is set for June 9, 2024, at the back of the hall.',
  },
];

const delays: readonly WayToTellFate[] = [
  {
    says: 'delay\\w*',
    example: 'The annual meeting is *delayed* until June 9, 2024.',
    not: 'The annual meeting is relayed to all offices on June 9, 2024.',
  },
];

const moves: readonly WayToTellFate[] = [
  {
    says: 're-?schedul\\w+',
    example: 'The annual meeting was *rescheduled* to June 9, 2024.',
    not: 'The annual meeting is scheduled for June 9, 2024.',
  },
  {
    says: 'moved?',
    example: 'The annual meeting was *moved* to June 9, 2024.',
    not: 'The annual meeting was removed from the agenda of June 9, 2024.',
  },
  {
    says: 'chang\\w+',
    example: 'The date of the annual meeting was *changed* to June 9, 2024.',
    not: 'At the annual meeting on June 9, 2024 views were exchanged.',
  },
  {
    says: 'advanc(?:ed|es|ing)',
    example: 'The annual meeting was *advanced* to June 9, 2024.',
    not: 'The annual meeting has an advance agenda as of June 9, 2024.',
  },
  {
    says: 'shift(?:s|ed|ing)?',
    example: 'The annual meeting has been *shifted* to June 9, 2024.',
    not: 'The annual meeting was made shiftless on June 9, 2024.',
  },
  {
    says: 'switch(?:es|ed|ing)?',
    example: 'The annual meeting has been *switched* to June 9, 2024.',
    not: 'The annual meeting has a switchboard as of June 9, 2024.',
  },
  {
    says: '(?:brought|bring(?:s|ing)?|pull(?:s|ed|ing)?) (?:it |the (?:day|date|meeting) |@[ASG]\\d+@ )?forward',
    example: 'The annual meeting was *brought forward* to June 9, 2024.',
    not: 'Business brought before the annual meeting on June 9, 2024.',
  },
  {
    says: 're-?dated',
    example: 'The annual meeting was *re-dated* to June 9, 2024.',
    not: 'The notice of the annual meeting is dated June 9, 2024.',
  },
  {
    says: 're-?set(?:s|ting)?(?= (?:it|the (?:day|date|meeting)|@[ASG]|to|for)(?![a-z]))',
    example: 'The annual meeting was *reset* to June 9, 2024.',
    not: 'The reset clause was read at the annual meeting on June 9, 2024.',
  },
  {
    says: 'slipped',
    example: 'The annual meeting has *slipped* to June 9, 2024.',
    not: 'A slip was handed out at the annual meeting on June 9, 2024.',
  },
  {
    says: 'bumped',
    example: 'The annual meeting was *bumped* to June 9, 2024.',
    not: 'A bump at the annual meeting on June 9, 2024.',
  },
];

const adjourns: readonly WayToTellFate[] = [
  {
    says: '(?:re-?)?adjourn\\w*',
    example: 'The annual meeting was *adjourned* to June 9, 2024.',
    not: 'The annual meeting is in a room adjoining the lobby on June 9, 2024.',
  },
  {
    says: 'recess\\w*',
    example: 'The annual meeting was *recessed* to June 9, 2024.',
    not: 'The annual meeting takes a long process up to June 9, 2024.',
  },
  {
    says: 'continued (?=to|until|till)',
    example: 'The annual meeting was *continued* to June 9, 2024.',
    not: 'Service continued after the annual meeting on June 9, 2024.',
  },
];

const reconvenes: readonly WayToTellFate[] = [
  {
    says: 'reconven\\w*',
    example: 'The adjourned annual meeting will *reconvene* on June 9, 2024.',
    not: 'The annual meeting will convene on June 9, 2024.',
  },
  {
    says: 'resum(?:es?|ed)',
    example: 'The adjourned annual meeting *resumes* on June 9, 2024.',
    not: 'The annual meeting is presumed to be on June 9, 2024.',
  },
];

const cancels: readonly WayToTellFate[] = [
  {
    says: 'cancel\\w*',
    example: 'The annual meeting has been *cancelled*.',
    not: 'The annual meeting has not been called.',
  },
  {
    says: 'call(?:s|ed|ing)? off',
    example: 'The annual meeting has been *called off*.',
    not: 'The annual meeting has been called for June 9, 2024.',
  },
  {
    says: 'scrap(?:s|ped|ping)?',
    example: 'The annual meeting has been *scrapped*.',
    not: 'The annual meeting is scrappy.',
  },
];

/** What may become of a meeting that was called. */
export const fates = { putsOff, delays, moves, adjourns, reconvenes, cancels } as const;
export type Fate = keyof typeof fates;

/** Any of the ways to tell some fates, as a part of an expression. */
export function anyForm(...ways: readonly (readonly WayToTellFate[])[]): string {
  return `(?:${ways.flatMap((way) => way.map(({ says }) => says)).join('|')})`;
}
