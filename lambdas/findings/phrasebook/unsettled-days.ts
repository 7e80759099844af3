import { inTurn, oneOf } from '../prose/any-of.ts';
import { anyForm, fates } from './fates.ts';

/** Words under which a day is named for a meeting that is not settled: it hangs on something, or is only asked for. */
export interface UnsettledDay {
  readonly kind: 'conditional' | 'possible' | 'counterfactual' | 'asked';
  /** On a sentence in small letters, a meeting as `@A1@`, a day as `@D1@`; what they say holds to the end of their part. */
  readonly says: string;
  /** True where the words hold the day themselves, and nothing behind them is meant. */
  readonly itself?: true;
  /** A sentence of which the day between asterisks is not settled. */
  readonly example: string;
  /** One that comes near it, and settles it. */
  readonly not: string;
}

const gap = (most: number) => `(?:[^;@]|@[ASGXDNO]\\d+@){0,${most}}?`;
/** Not what a holder may do, nor a clause that tells the day by the way. */
const ofTheCase = `(?:(?!\\b(?:you|your|holders?|which|who)\\b)(?:[^;@]|@[ASGXDNO]\\d+@)){0,160}?`;
const moved = anyForm(fates.putsOff, fates.delays, fates.moves, fates.adjourns, fates.reconvenes, fates.cancels);
const held = 'held|hold|conven(?:ed?|ing)|take place';
const adverb = '(?:then |instead |now |also |yet |still |again |further |automatically |likely )*';
const ofOnePart = (most: number) => `(?:(?!\\b(?:and|but)\\b)(?:[^;@]|@[ASGDNO]\\d+@)){0,${most}}?`;
const happens = `(?:will|would|shall|is (?:(?:expected|intended|planned) )?to|(?:expect|intend|plan)s? to) ${adverb}(?:(?:be|stand) )?${adverb}(?:${moved}|${held})\\b`;
const may = `(?:may|might|could) ${adverb}`;

export const unsettledDays: readonly UnsettledDay[] = [
  {
    kind: 'conditional',
    says: inTurn(
      '(?:^|[,;:] (?:and |but )?|\\b(?:and|but),? )(?:that )?',
      oneOf('if', 'unless', 'in the event', 'in case', 'should (?=(?:the|an?|any|it|there|no|its|our|this|such)\\b)'),
      `\\b${ofTheCase}\\b${happens}`,
    ),
    example: 'If the audit is not complete, the annual meeting will be moved to *June 9, 2024*.',
    not: 'If you cannot come, see the webcast of the annual meeting, which will be held on *June 9, 2024*.',
  },
  {
    kind: 'conditional',
    says: inTurn(
      '(?:^|[;:,] )(?:(?:and|but) )?',
      oneOf(
        `(?:absent|failing|barring)\\b${ofOnePart(160)}\\b(?:will|would|shall|is to)`,
        `(?:without|lacking|in the absence of|for (?:want|lack) of)\\b${ofOnePart(160)}\\b(?:would|could|might|may)`,
        `(?:without|lacking|in the absence of) (?:an? |the |such )?(?:[a-z]+ )?quorum\\b${ofOnePart(60)}\\b(?:will|shall)`,
      ),
      ` ${adverb}(?:(?:be|stand) )?${adverb}(?:${moved}|${held})\\b`,
    ),
    example: 'In the absence of a quorum the annual meeting will be moved to *June 9, 2024*.',
    not: 'In the absence of a quorum the annual meeting was adjourned to *June 9, 2024*.',
  },
  {
    kind: 'conditional',
    itself: true,
    says: inTurn(
      `\\b(?:(?:will|would|shall) ${adverb}(?:be ${adverb})?|(?:intend|plan|expect)s? to ${adverb})${moved}\\b`,
      `${gap(60)}@D\\d+@,? (?:if|unless|in the event|should)\\b(?! you)`,
    ),
    example: 'The annual meeting will be moved to *June 9, 2024* if the registration is not effective.',
    not: 'The annual meeting will be moved to *June 9, 2024*, as holders asked.',
  },
  {
    kind: 'counterfactual',
    says: `\\bwould (?:otherwise )?have (?:been |had to be )?${moved}\\b`,
    example: 'But for the new rule the annual meeting would have been postponed to *June 9, 2024*.',
    not: 'The annual meeting would be postponed to *June 9, 2024*, the board said.',
  },
  {
    kind: 'possible',
    says: inTurn('@[ASG]\\d+@(?: [a-z]+){0,3}? ', may, `(?:be )?(?:${moved}|${held}|occur)\\b`),
    example: 'The annual meeting may be held on *June 9, 2024*.',
    not: 'The annual meeting, at which holders may vote, will be held on *June 9, 2024*.',
  },
  {
    kind: 'possible',
    says: `\\b${may}(?:${moved}|hold|call|convene|schedule) @[ASG]\\d+@`,
    example: 'The company might call a special meeting for *June 9, 2024*.',
    not: 'The company will call a special meeting for *June 9, 2024*.',
  },
  {
    kind: 'asked',
    says: inTurn(
      '\\b',
      oneOf('to require', 'request', 'ask', 'propos(?:e|al)', 'demand', 'urg(?:e)?', 'suggest', 'recommend'),
      `(?:s|d|ed|es|ing)? (?:[a-z]+ ){0,3}?that (?:@[ASG]\\d+@|it) (?:should )?be ${adverb}(?:${moved}|${held})\\b`,
    ),
    example: 'The court denied the motion to require that the annual meeting be postponed to *June 9, 2024*.',
    not: 'The court has ordered that the annual meeting be held on *June 9, 2024*.',
  },
];
