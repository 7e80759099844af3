import { describe, expect, test } from 'vitest';
import { type Passage, passagesWith } from '../../../lambdas/findings/prose/passages.ts';
import { filingThatSays } from '../support/filing-that-says.ts';

/** The passages about a lamp in a page with a table, each row a line of the source. */
async function passagesIn(rows: readonly (readonly string[])[], below = ''): Promise<readonly Passage[]> {
  const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('\n')}</tr>`).join('\n');
  const { main } = await filingThatSays(`<table>\n${table}\n</table>${below}`, { heading: null, html: true });
  return passagesWith(main, /lamp/);
}

async function textsIn(rows: readonly (readonly string[])[], below?: string): Promise<string[]> {
  return (await passagesIn(rows, below)).map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
}

const sixty = 'Sixty days before the lamp is lit';
const ninety = 'Ninety days before the lamp is lit';

describe('cells under the headings of their columns', () => {
  test('each has its own words as evidence', async () => {
    const passages = await passagesIn([
      ['Proposals', 'Nominations'],
      [sixty, ninety],
    ]);
    expect(passages.flatMap(({ sentences }) => sentences.map((one) => one.evidence().quote))).toEqual([sixty, ninety]);
  });

  test('a cell without what is wanted is left out, unless its column is wanted', async () => {
    expect(
      await textsIn([
        ['Proposals', 'Nominations'],
        ['Sixty days before the door is shut', ninety],
      ]),
    ).toEqual([ninety]);
    expect(
      await textsIn([
        ['Proposals on a lamp', 'Nominations'],
        ['Sixty days before the door is shut', 'Ninety days before the door is shut'],
      ]),
    ).toEqual(['Proposals on a lamp | Nominations', 'Sixty days before the door is shut']);
  });
});

describe('a row stays whole', () => {
  const whole: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [
      'when but one column is of what is handed in',
      [
        ['Proposals', 'Remarks'],
        [sixty, ninety],
      ],
    ],
    [
      'when its cells are short',
      [
        ['Proposals', 'Nominations'],
        ['Lit: a lamp', 'a lamp'],
      ],
    ],
    [
      'when one of its cells is short',
      [
        ['Proposals', 'Nominations'],
        [sixty, 'a lamp'],
      ],
    ],
    [
      'when it has fewer cells than headings',
      [
        ['Proposals', 'Nominations', 'Remarks'],
        [sixty, ninety],
      ],
    ],
    [
      'when it has two cells more than headings',
      [
        ['Proposals', 'Nominations'],
        ['In the first case, of any kind', 'in the second, of any kind', sixty, ninety],
      ],
    ],
  ];
  test.each(whole)('%s', async (_name, rows) => {
    expect(await textsIn(rows)).toEqual([rows.at(-1)?.join(' | ')]);
  });
});

describe('the headings of columns', () => {
  test('end with the table', async () => {
    const passages = await passagesIn(
      [['Room', 'Lamps of lamp works']],
      `<p>The lamp is lit.</p><table><tr><td>Hall</td><td>13</td></tr></table>`,
    );
    expect(passages.map(({ columns }) => columns)).toEqual([[], []]);
  });

  test('are no cells with a date', async () => {
    const passages = await passagesIn([
      ['A lamp', 'June 12, 2025'],
      ['Another lamp', 'June 13, 2025'],
    ]);
    expect(passages.map(({ columns }) => columns)).toEqual([[], []]);
  });
});

describe('a paragraph below one that is wanted', () => {
  test('is left out when it is long, though it names a year', async () => {
    const long = `It will burn until 2026, ${'and on and on, '.repeat(40)}as it always has.`;
    const { main } = await filingThatSays(`The lamp is lit.\n\n${long}`, { heading: null });
    expect(passagesWith(main, /lamp/).length).toBe(1);
  });

  test('is left out when it names no year', async () => {
    const { main } = await filingThatSays('The lamp is lit.\n\nIt will burn long.', { heading: null });
    expect(passagesWith(main, /lamp/).length).toBe(1);
  });
});
