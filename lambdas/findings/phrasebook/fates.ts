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

/** Words on the day for which a meeting was called, and on nothing else. */
const onItsDay = inTurn(
  '(?:,? (?:',
  oneOf(
    '@D\\d+@',
    'originally|previously|initially|first|currently|now|hereby|further|again|therefore|accordingly|immediately',
    'which|that|will|would|was|is|were|has|have|had|to|be|been|being|also|once|indefinitely|temporarily',
    'scheduled|set|called|planned|noticed|convened|held|due|slated|expected|announced|take place',
    'by (?:[a-z.&-]+ ){1,4}(?:for|on)',
    'for|on|of|by|[a-z]{3,6}day',
  ),
  '),?){0,14}',
);
/** Behind a word: it is what has been done to a meeting itself, or to its date or the call of it. */
const doneToMeeting = inTurn(
  '(?<=',
  '(?:^|[;,:.)] |\\b(?:that|and|but|because|the|its|our) |\\b(?:call|calling|notice|convening|date) (?:of|for) )',
  `@[ASG]\\d+@${onItsDay} (?:been|was|were|is|are|being|stands?)(?: [a-z]+ly| hereby| now| therefore| further){0,2} `,
);
const doneBy = (...words: readonly string[]) => `${oneOf(...words)}${doneToMeeting}${oneOf(...words)})`;

const putsOff: readonly WayToTellFate[] = [
  {
    says: '(?:h[eo]ld(?:s|ing)?|put(?:s|ting)?|ke(?:ep|eps|pt)|plac(?:es?|ed|ing)) (?:it |@[ASG]\\d+@ )?in(?:to)? abeyance',
    example: 'The annual meeting is being *held in abeyance*.',
    not: 'The annual meeting is held in a bay window.',
  },
  {
    says: doneBy('tabled', 'shelved', 'suspended', 'stayed', 'paused'),
    example: 'The annual meeting, scheduled for May 5, 2024, has been *tabled* until further notice.',
    not: 'At the annual meeting on May 5, 2024 the resolution was tabled.',
  },
  {
    says: "(?:suspend|tabl|shelv|paus)(?:e|es|ed|s|ing)(?= (?:this year's )?@[ASG])",
    example: 'The board has *suspended* the annual meeting.',
    not: 'The board suspended dividends until the annual meeting.',
  },
  {
    says: '(?:stands?|stood|standing|laid|lay|put|set|carried|rolled|bound) over(?= (?:to|until|till|from|for)(?![a-z]))',
    example: 'The annual meeting was *stood over* to June 9, 2024.',
    not: 'The chair stood over the holders at the annual meeting on June 9, 2024.',
  },
  {
    says: `${doneBy('extended', 'pushed', 'prorogued')}(?= (?:to|until|till)(?![a-z]))`,
    example: 'The annual meeting scheduled for May 5, 2024 has been *extended* to June 9, 2024.',
    not: 'The time to vote at the annual meeting was extended to June 9, 2024.',
  },
  {
    says: 'postpon\\w*',
    example: 'The annual meeting has been *postponed* to June 9, 2024.',
    not: 'The annual meeting is posted on our calendar for June 9, 2024.',
  },
  {
    says: 'put(?:s|ting)? (?:it |the (?:day|date|meeting) |@[ASG]\\d+@ )?(?:off|back)',
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
    says: 'held over(?= (?:to|until|till|for|from)(?![a-z])|[.,;]|$)',
    example: 'The annual meeting was *held over* to June 9, 2024.',
    not: 'The annual meeting will be held over the web on June 9, 2024.',
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
    says: 're-?noticed',
    example: 'The annual meeting was *re-noticed* for June 9, 2024.',
    not: 'Holders noticed the annual meeting on June 9, 2024.',
  },
  {
    says: 'bumped',
    example: 'The annual meeting was *bumped* to June 9, 2024.',
    not: 'A bump at the annual meeting on June 9, 2024.',
  },
  {
    says: 'updat(?:e[sd]?|ing)(?= (?:the (?:date|day) of )?@[ASG]\\d+@(?: date)? from (?:[a-z]+, )?@D)',
    example: 'This amendment *updates* the date of the annual meeting from May 5, 2024 to June 9, 2024.',
    not: 'We will update holders at the annual meeting on June 9, 2024.',
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

/** The call of a meeting is taken back. */
const withdraws: readonly WayToTellFate[] = [
  {
    says: doneBy(
      'withdrawn',
      'vacated',
      'annulled',
      'revoked',
      'rescinded',
      'dispensed with',
      'abandoned',
      'dropped',
      '(?:removed|struck|taken) (?:from|off) the calendar',
    ),
    example: 'The special meeting scheduled for May 5, 2024 has been *withdrawn*.',
    not: 'Proxies for the special meeting were revoked.',
  },
  {
    says: inTurn(
      '(?:withdr[ae]w\\w*|revok(?:ed?|es|ing)|rescind\\w*|vacat(?:ed?|es|ing)|annul\\w*) (?:its|the|their|such)',
      ' (?:call|notice|calling|convening(?: notice)?)(?= (?:of|for|to convene) @[ASG])',
    ),
    example: 'The board *revoked the notice* of the special meeting.',
    not: 'A holder revoked the proxy for the special meeting.',
  },
  {
    says: 'abandon(?:s|ed|ing)?(?= (?:(?:its|the|their) plans? (?:for|to (?:hold|convene)) )?@[ASG])',
    example: 'The company has decided to *abandon* the special meeting.',
    not: 'Holders at the special meeting approved the plan to abandon the lease.',
  },
  {
    says: '(?:not|no longer) (?:to )?(?:proceed|go forward|go ahead) with(?= (?:(?:the )?(?:holding|convening) of )?@[ASG])',
    example: 'The company determined *not to proceed with* the special meeting.',
    not: 'The company will proceed with the special meeting.',
  },
];

/** What may become of a meeting that was called. */
export const fates = { putsOff, delays, moves, adjourns, reconvenes, cancels, withdraws } as const;
export type Fate = keyof typeof fates;

/** Any of the ways to tell some fates, as a part of an expression. */
export function anyForm(...ways: readonly (readonly WayToTellFate[])[]): string {
  return `(?:${ways.flatMap((way) => way.map(({ says }) => says)).join('|')})`;
}
