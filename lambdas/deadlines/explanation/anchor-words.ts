import type { GivenAnchor } from '../../terms/expression.ts';
import type { Missing } from '../evaluation/evaluated.ts';

/** How a date is called in a derivation, and how when it is missing. */
export const anchorWords: Readonly<Record<GivenAnchor, { readonly name: string; readonly missing: string }>> = {
  event: { name: 'the event reported', missing: 'the date of the event reported' },
  meeting: { name: 'the meeting', missing: 'the date of the meeting' },
  priorMeeting: { name: "the prior year's meeting", missing: "the date of the prior year's annual meeting" },
  priorMailing: {
    name: "the release of the prior year's proxy statement",
    missing: "the date on which the prior year's proxy statement was released",
  },
  contemplatedMeeting: {
    name: 'the date expected in the prior proxy statement',
    missing: "the date that the prior year's proxy statement expected for this meeting",
  },
  adjournedFrom: { name: 'the original meeting date', missing: 'the date for which the meeting was first called' },
  announcement: { name: 'the announcement', missing: "the date on which the meeting's date was announced" },
  noticeMailed: { name: 'the mailing of the notice', missing: 'the date on which notice of the meeting is mailed' },
  mailing: { name: 'the mailing of proxy materials', missing: 'the date on which proxy materials are first sent' },
  recordDate: { name: 'the record date', missing: 'the record date' },
  fiscalYearEnd: { name: 'the end of the fiscal year', missing: 'the end of the fiscal year' },
  fiscalYearServed: { name: 'the end of the fiscal year', missing: 'the end of the fiscal year' },
  preliminaryFiling: {
    name: 'the filing of preliminary materials',
    missing: 'the date on which preliminary proxy materials were filed',
  },
  definitiveFiling: {
    name: 'the filing of the definitive proxy statement',
    missing: 'the date on which the definitive proxy statement is filed',
  },
  rule14a8Deadline: {
    name: 'the printed Rule 14a-8 deadline',
    missing: 'the Rule 14a-8 deadline that the company printed',
  },
  determination: { name: "the company's determination", missing: 'the date of the determination by the company' },
  periodEnd: { name: 'the end of the period', missing: 'the end of the period covered' },
  prescribedDue: { name: 'the prescribed due date', missing: 'the due date of the report' },
  proposalReceived: { name: 'the receipt of the proposal', missing: 'the date on which the proposal was received' },
  deficiencyNoticeReceived: {
    name: "the receipt of the company's notice",
    missing: "the date on which the company's notice was received",
  },
  brokerSearch: { name: 'the inquiry of brokers', missing: 'the date of the inquiry of brokers' },
};

/** What is missing, in plain words. */
export function missingInWords(missing: Missing): string {
  if (missing === 'settled-date') return 'a fixed day, where only a reasonable time is set';
  if (missing === 'plausible-count') return 'a number of days that makes sense';
  if (missing === 'plausible-date') return 'a date that makes sense';
  return anchorWords[missing].missing;
}
