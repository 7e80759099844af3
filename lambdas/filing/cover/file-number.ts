import { matchesIn } from '../../terms/patterns/matches.ts';

/** File numbers under the Exchange Act, the Securities Act and the Investment Company Act. */
const fileNumber = /(?<![\d-])(?:0{0,2}[0125]|33|033|333|81[124])-\d{2,6}(?:-\d{1,3})?(?![\d-])/g;
const label = /commission\s{1,8}file/i;

/** The Commission file number nearest to its label; in columns the label may be split over rows, then the first number of that shape. */
export function fileNumberOf(cover: string): string | null {
  const numbers = [...matchesIn(cover, fileNumber)];
  const at = label.exec(cover)?.index;
  if (at === undefined) {
    const isSplit = /\(commission\b/i.test(cover) && /\bfile\b/i.test(cover);
    return isSplit ? (numbers[0]?.[0] ?? null) : null;
  }
  // A number above the label must be nearer than one below it.
  const distance = (number: RegExpExecArray) => (number.index > at ? number.index - at : (at - number.index) * 1.5);
  return numbers.sort((a, b) => distance(a) - distance(b))[0]?.[0] ?? null;
}
