import { expect, it } from 'vitest';
import { csvLine } from '../../../../infra/local/terminal/csv.ts';

it.each([
  ['plain cells', ['a', '8-K', ''], 'a,8-K,'],
  ['a comma', ['HARROW, INC.', 'b'], '"HARROW, INC.",b'],
  ['quotes', ['the "Company"'], '"the ""Company"""'],
  ['a line break', ['a\nb'], '"a\nb"'],
  [
    'what a spreadsheet would run',
    ['=HYPERLINK("x")', '+1', '-2+3', '@SUM(A1)'],
    `"'=HYPERLINK(""x"")",'+1,'-2+3,'@SUM(A1)`,
  ],
  ['a dash alone, which is standard input', ['-'], '-'],
])('a line of values quotes %s', (_, cells, expected) => {
  expect(csvLine(cells)).toBe(`${expected}\r\n`);
});
