import { inTurn, oneOf } from '../prose/any-of.ts';
/**
 * The words for one thing, in all their forms, as a part of an expression; written once and used by name. A new way to
 * say that a meeting is put off is added here and nowhere else.
 */
export interface Concept {
  readonly forms: readonly string[];
  readonly example: string;
}

const putsOff: Concept = {
  forms: [
    'postpon\\w*',
    'put(?:s|ting)? (?:it |the (?:day|date|meeting) )?(?:off|back)',
    'push(?:es|ed|ing)? (?:it |the meeting |@[ASG]\\d+@ )?(?:back|out|off)',
    // Deferred pay is no deferred meeting.
    inTurn(
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
    'held over',
    'set(?:s|ting)? (?:it |the (?:day|date|meeting) |@[ASG]\\d+@ )?back(?= (?:by|to|until|till|from|a|one|two|@N))',
  ],
  example: 'The annual meeting has been *pushed back* to June 9, 2024.',
};

const delays: Concept = { forms: ['delay\\w*'], example: 'The annual meeting is *delayed* until June 9, 2024.' };

const moves: Concept = {
  forms: [
    're-?schedul\\w+',
    'moved?',
    'chang\\w+',
    'advanc(?:ed|es|ing)',
    'shift(?:s|ed|ing)?',
    'switch(?:es|ed|ing)?',
    '(?:brought|bring(?:s|ing)?|pull(?:s|ed|ing)?) (?:it |the (?:day|date|meeting) |@[ASG]\\d+@ )?forward',
    're-?dated',
    're-?set(?:s|ting)?(?= (?:it|the (?:day|date|meeting)|@[ASG]|to|for)(?![a-z]))',
    'slipped',
    'bumped',
  ],
  example: 'The annual meeting has been *shifted* to June 9, 2024.',
};

const adjourns: Concept = {
  forms: ['adjourn\\w*', 'recess\\w*', 'continued (?=to|until|till)'],
  example: 'The annual meeting was *adjourned* to June 9, 2024.',
};

const reconvenes: Concept = {
  forms: ['reconven\\w*', 'resum(?:es?|ed)'],
  example: 'The adjourned annual meeting will *reconvene* on June 9, 2024.',
};

const cancels: Concept = {
  forms: ['cancel\\w*', 'call(?:s|ed|ing)? off', 'scrap(?:s|ped|ping)?'],
  example: 'The annual meeting has been *called off*.',
};

/** What may become of a meeting that was called. */
export const fates = { putsOff, delays, moves, adjourns, reconvenes, cancels } as const;
export type Fate = keyof typeof fates;

/** Any of the forms of some concepts, as a part of an expression. */
export function anyForm(...concepts: readonly Concept[]): string {
  return `(?:${concepts.flatMap(({ forms }) => forms).join('|')})`;
}
