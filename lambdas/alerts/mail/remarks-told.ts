import { type DeadlineRemark, type DeadlineRemarkKind, remarkInWords } from '../../terms/deadline.ts';
import { capitalised, oneLine, sentence } from '../words/plain-words.ts';

/**
 * Where a mail tells a remark: with the date, because who acts on it must know; with the arithmetic; or nowhere, where
 * the line itself says it (by a mark, a heading, "have it there by").
 */
const toldWith: Readonly<Record<DeadlineRemarkKind, 'date' | 'arithmetic' | 'nothing'>> = {
  'passed-when-announced': 'date',
  'passed-when-told': 'date',
  'order-awaited': 'date',
  'final-results-follow': 'date',
  'governs-the-rule': 'arithmetic',
  'of-the-event': 'arithmetic',
  'counts-from-next-business-day': 'arithmetic',
  replaces: 'date',
  'company-prints-another': 'date',
  'company-has-set': 'date',
  'set-by-the-company': 'date',
  'when-postponed': 'date',
  'said-to-stay': 'date',
  'earlier-than-the-floor': 'date',
  'earlier-nominations-bind': 'date',
  'close-of-business': 'date',
  'filed-late': 'date',
  'confined-date': 'date',
  'first-day-unknown': 'date',
  'assumed-date': 'date',
  // Said of the filing itself, under what to note.
  'results-under-other-item': 'nothing',
  'no-number-of-days': 'arithmetic',
  'if-the-meeting-moves': 'arithmetic',
  'computed-otherwise': 'arithmetic',
  'computed-from-approximate': 'arithmetic',
  'several-readings': 'arithmetic',
  'date-used': 'arithmetic',
  rule: 'arithmetic',
  'meaning-of-business-day': 'arithmetic',
  'company-describes-another': 'arithmetic',
  'unverified-closing': 'arithmetic',
  'text-of-another-year': 'arithmetic',
  'earliest-event': 'arithmetic',
  unknown: 'arithmetic',
  // Once, in the legend: the line bears its mark.
  unverified: 'nothing',
  'closed-day': 'nothing',
  'approximate-date': 'nothing',
  provisional: 'nothing',
};

/** The remarks that are told in that place, a sentence each. */
export function remarksTold(remarks: readonly DeadlineRemark[], where: 'date' | 'arithmetic'): readonly string[] {
  return remarks.filter(({ kind }) => toldWith[kind] === where).map((remark) => remarkAsSentence(remark));
}

/** A remark as a sentence. */
export function remarkAsSentence(remark: DeadlineRemark): string {
  return sentence(capitalised(oneLine(remarkInWords(remark))));
}
