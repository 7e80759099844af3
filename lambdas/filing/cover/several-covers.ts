import { matchesIn } from '../../terms/patterns/matches.ts';
import { matchesByLetter } from '../text/matches-by-letter.ts';
import { type CoverPage, readCoverPage } from './cover-page.ts';
import { Likeness, likenessOfNames } from './same-company.ts';
import { bare } from './whose-cover.ts';

/** What a cover page of a report begins with and what stands under the name on it; and what stands at the end of a report. */
const marks =
  /(securities\s{1,8}and\s{1,8}exchange\s{1,8}commission)|(\(?exact\s{1,8}names?\s{1,8}of\s{1,8}registrant)|(pursuant\s{1,8}to\s{1,8}the\s{1,8}requirements\s{1,8}of)/gi;
/** Looked for first: most texts have it once, or never. */
const label = /exact\s{1,8}names?\s{1,8}of\s{1,8}registrant/iy;
const LONGEST_COVER = 6000;
const MOST_COVERS = 5;

/**
 * True of a text in which, behind the signatures of one report, the cover page of another begins: of another company, or
 * of the same one for another day. A report that appends an earlier one of its own, as amendments do, is one report.
 */
export function holdsSeveralReports(text: string): boolean {
  if (!hasTwoLabels(text)) return false;
  const at = coversIn(text);
  const [first, ...others] = at.map((from) => readCoverPage(text.slice(from, from + LONGEST_COVER)));
  // A proxy statement may append reports of several forms.
  const isReport = (at[0] ?? LONGEST_COVER) < LONGEST_COVER;
  return (
    first !== undefined &&
    others.some((other) => isOfAnother(first, other) || (isReport && isOfOtherForm(first, other)))
  );
}

const reports: ReadonlySet<string> = new Set(['8-K', '10-Q', '10-K']);

/** A quarterly report behind which a current one stands. */
function isOfOtherForm(a: CoverPage, b: CoverPage): boolean {
  const [formA, formB] = [a, b].map(({ form }) => form?.replace(/\/A$/, '') ?? '');
  return formA !== formB && reports.has(formA ?? '') && reports.has(formB ?? '');
}

function hasTwoLabels(text: string): boolean {
  const labels = matchesByLetter(text, label, 'x', [1]);
  return labels.next().done !== true && labels.next().done !== true;
}

/** Where a cover page begins: the first, and each one after signatures. */
function coversIn(text: string): number[] {
  const covers: number[] = [];
  let head = -1;
  let isSigned = true;
  for (const { index, 1: commission, 2: name } of matchesIn(text, marks)) {
    if (commission !== undefined) {
      if (head < 0 || index > head + LONGEST_COVER) head = index;
    } else if (name === undefined) isSigned = true;
    else if (isSigned && head >= 0 && index - head < LONGEST_COVER && covers.length < MOST_COVERS) {
      covers.push(head);
      isSigned = false;
      head = -1;
    }
  }
  return covers;
}

function isOfAnother(a: CoverPage, b: CoverPage): boolean {
  const [nameA, nameB] = [a, b].map(({ registrants }) => registrants[0]?.name ?? null);
  if (nameA != null && nameB != null && likenessOfNames(nameA, nameB) === Likeness.different) return true;
  const [numberA, numberB] = [a, b].map(({ registrants }) => registrants[0]?.fileNumber ?? null);
  if ((nameA == null || nameB == null) && numberA != null && numberB != null && bare(numberA) !== bare(numberB))
    return true;
  if (a.form === null || a.form !== b.form || a.reportDate === null || b.reportDate === null) return false;
  return !a.reportDate.equals(b.reportDate);
}
