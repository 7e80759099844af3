import type { SubmissionHeader } from '../container/submission-header.ts';
import type { CoverPage } from './cover-page.ts';
import { Likeness, likenessOfNames } from './same-company.ts';
import { bare } from './whose-cover.ts';

/** Where the header and the cover page contradict each other, in words, with what each says. The facts of a filing keep the header's registrants and the cover's date of report. */
export function disagreements(header: SubmissionHeader, cover: CoverPage, isCurrentReport: boolean): string[] {
  const warnings: string[] = [];
  const differ = (what: string, inHeader: string, onCover: string) =>
    warnings.push(`The header gives the ${what} as ${inHeader}, the cover page as ${onCover}.`);

  const { period } = header;
  const { reportDate } = cover;
  if (isCurrentReport && period && reportDate && !period.equals(reportDate))
    differ('date of report', period.toString(), reportDate.toString());

  const { name, fileNumber } = cover.registrants[0] ?? { name: null, fileNumber: null };
  const names = header.registrants.flatMap((r) => r.name ?? []);
  if (name !== null && names.length > 0 && names.every((other) => likenessOfNames(other, name) === Likeness.different))
    differ('registrant', names.join(', '), name);

  const numbers = header.registrants.flatMap((r) => r.fileNumber ?? []);
  if (fileNumber !== null && numbers.length > 0 && !numbers.some((other) => bare(other) === bare(fileNumber)))
    differ('Commission file number', numbers.join(', '), fileNumber);
  return warnings;
}
