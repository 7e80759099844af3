import { formNamed } from '../terms/forms.ts';

/** A signature block ends a report; it and the list of exhibits after it fit in here. */
const endOfReport = 20_000;
const reports: readonly unknown[] = ['current-report', 'quarterly-report', 'annual-report'];

/**
 * Whether a bare report in plain text ends too early: in the middle of a sentence, without anybody's signature. Of a
 * paper that nobody signs it cannot be told.
 */
export function endsInMidSentence(text: string, form: string | null): boolean {
  if (!reports.includes(formNamed(form)?.family)) return false;
  return /[\p{Ll},;]$/u.test(text.trimEnd()) && !/signature|\/s\//i.test(text.slice(-endOfReport));
}

/** What a reader should know of a text that ends so. */
export const endsInMidSentenceWarning =
  'The file seems to be cut off: it ends in the middle of a sentence and is not signed; what is there was read.';
