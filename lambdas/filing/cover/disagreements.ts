import type { SubmissionHeader } from '../container/submission-header.ts';
import type { CoverPage } from './cover-page.ts';

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
  if (name !== null && names.length > 0 && !names.some((other) => isSameCompany(other, name)))
    differ('registrant', names.join(', '), name);

  const numbers = header.registrants.flatMap((r) => r.fileNumber ?? []);
  if (fileNumber !== null && numbers.length > 0 && !numbers.some((other) => bare(other) === bare(fileNumber)))
    differ('Commission file number', numbers.join(', '), fileNumber);
  return warnings;
}

/** Leading noughts are often left out: "0-27266" is 000-27266. */
function bare(fileNumber: string): string {
  return fileNumber.replace(/^0+(?=\d)/, '').replace(/-0+(?=\d)/, '-');
}

/** Headers abbreviate names ("INTL BUSINESS MACHINES CORP"): the beginnings tell. */
function isSameCompany(a: string, b: string): boolean {
  return beginningOf(a) === beginningOf(b);
}

function beginningOf(name: string): string {
  return name
    .toUpperCase()
    .replace(/^THE /, '')
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 4);
}
