import { describe, expect, it } from 'vitest';
import { table } from '../../../../infra/local/terminal/table.ts';

const columns = [
  { heading: 'File', least: 6, isPath: true },
  { heading: 'What', least: 8 },
] as const;

describe('a table', () => {
  it('is as wide as what is in it', () => {
    expect(table(columns, [['a.txt', 'annual meeting']], 80)).toBe(
      ['File   What', '-----  --------------', 'a.txt  annual meeting'].join('\n'),
    );
  });

  it('becomes narrower where it must, the widest column first, and goes on below', () => {
    expect(table(columns, [['a.txt', 'annual meeting moved to Jun 3, 2004']], 30)).toBe(
      ['File   What', '-----  -----------------------', 'a.txt  annual meeting moved to', '       Jun 3, 2004'].join(
        '\n',
      ),
    );
  });

  it('breaks a path after dashes, dots and slashes, and a name that has none where it must', () => {
    expect(
      table(
        columns,
        [
          ['filings/8-k-2004-annual.txt', 'x'],
          ['abcdefghijklmnopq', 'y'],
        ],
        16,
      ),
    ).toBe(
      [
        'File        What',
        '----------  ----',
        'filings/8-  x',
        'k-2004-',
        'annual.txt',
        'abcdefghij  y',
        'klmnopq',
      ].join('\n'),
    );
  });

  it('is wider than asked when its columns would become unreadable', () => {
    expect(table(columns, [['abcdefgh', 'postponements']], 5).split('\n')[1]).toBe('------  --------');
  });

  it('holds nothing but its headings without rows', () => {
    expect(table(columns, [], 80)).toBe('File  What\n----  ----');
  });
});
