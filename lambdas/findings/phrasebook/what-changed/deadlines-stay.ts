import { inTurn, oneOf } from '../../prose/any-of.ts';

/** Words by which a filing that tells of a meeting leaves the deadlines that were told before as they are. */
export interface DeadlinesStay {
  /** A part of an expression, for wordings. */
  readonly says: string;
  readonly example: string;
  /** Words that look like it and say nothing of the kind. */
  readonly not: string;
}

const deadlines = inTurn(
  '\\b(?:deadlines?|(?:last|due|cut-?off) (?:days?|dates?)|(?:advance )?notice (?:windows?|periods?))\\b',
  '(?:(?!\\brecord date)(?:[^.;@]|@[AGD]\\d+@)){0,200}',
);
const asTheyAre = '(?:unchanged|unaffected|(?:not|neither) (?:changed|affected|altered|extended))\\b';

export const deadlinesStay: readonly DeadlinesStay[] = [
  {
    says: inTurn(
      deadlines,
      oneOf(
        '\\b(?:continues?|will continue) to (?:apply|hold|govern|be in (?:effect|force))\\b',
        `\\b(?:remains?|stays?|will (?:remain|stay)) (?:the same|in (?:effect|force)|as (?:they|it) (?:are|is|were|was)|${asTheyAre})`,
        `\\b(?:is|are|was|were|will be) ${asTheyAre}`,
        '\\b(?:does|do|will|did) not change\\b',
      ),
    ),
    example: 'the deadlines that were announced in november continue to apply',
    not: 'the deadline for proposals is changed, and the record date continues to apply',
  },
  {
    says: inTurn(
      '\\b(?:the|this|such|its) (?:new (?:date|day)|change|move|postponement|rescheduling|adjournment|delay)\\b[^.;@]{0,80}',
      '\\b(?:does|do|did|will) not (?:change|affect|alter|extend|re-?open|modify|impact)\\b[^.;@]{0,80}',
      '\\b(?:deadlines?|notice (?:windows?|periods?))\\b',
    ),
    example: 'the postponement does not extend the deadline for proposals',
    not: 'an adjournment of a meeting does not extend the deadline for notice under the bylaws',
  },
];
