import { describe, expect, test } from 'vitest';
import { nextBlock } from '../../../lambdas/findings/prose/text-blocks.ts';

function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  for (let block = nextBlock(text, 0); block !== null; block = nextBlock(text, block.end))
    blocks.push(text.slice(block.start, block.end).trim());
  return blocks;
}

const wide = `${'A nomination must reach the Secretary of Marsh Lantern Corporation in good time, '.repeat(2)}or it is late.`;
const proposal = 'A proposal must reach us in good time.';

describe('a run of lines', () => {
  test.each([
    ['ends at an empty line', 'One thing.\n\nAnother thing.', ['One thing.', 'Another thing.']],
    ['ends at a line of blanks and tabs', 'One thing.\n \t \nAnother thing.', ['One thing.', 'Another thing.']],
    ['begins behind empty lines', '\n \n\tOne thing.\n', ['One thing.']],
    ['is none in a text of blanks', ' \n\t\n', []],
    ['ends with the text', 'One thing\nand another', ['One thing\nand another']],
    ['ends with the text, whatever blanks follow', 'One thing.\n  \t ', ['One thing.']],
    [
      'goes on over a line end',
      'One thing is here\nand another is there.',
      ['One thing is here\nand another is there.'],
    ],
    [
      'ends with a day, where the next item of the list begins',
      'o  Nominations are due January 9, 2026\no  Proposals are due December 9, 2025\n',
      ['o  Nominations are due January 9, 2026', 'o  Proposals are due December 9, 2025'],
    ],
    [
      'goes on behind a day, where an item of another list begins',
      '(b) Nominations are due January 9, 2026\nd. Proposals are due December 9, 2025\n',
      ['(b) Nominations are due January 9, 2026\nd. Proposals are due December 9, 2025'],
    ],
    [
      'ends with a label and its day, where the next label begins',
      'Record date: Monday, March 24, 2025\nMeeting date: May 20, 2025\n',
      ['Record date: Monday, March 24, 2025', 'Meeting date: May 20, 2025'],
    ],
    [
      'ends with an address, where the day of a letter stands',
      '1 Quay Street, Salem, OR 97301\nMarch 3, 2025\nDear holders\n',
      ['1 Quay Street, Salem, OR 97301', 'March 3, 2025\nDear holders'],
    ],
    [
      'goes on over a line end for which the next word is too long, whatever stands below a line of blanks',
      `Proposals for Next Year and\nNominationsforthenextyear come in time.\n\n${wide}\n`,
      ['Proposals for Next Year and\nNominationsforthenextyear come in time.', wide],
    ],
  ] as const)('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });
});

const besideText: readonly (readonly [string, string, boolean])[] = [
  ['of capitalised words', 'Proposals for Next Year', true],
  ['of words three in four of which are capitalised', 'Proposals Nominations Business today', true],
  ['of words too few of which are capitalised', 'Proposals Nominations business today', false],
  ['that begins with a small letter', 'proposals Nominations Business Lamps', false],
  ['that begins with a figure', '2026 Proposals', false],
  ['that begins with a year and goes on with several words', '2026 Meeting Deadlines for Proposals', true],
  ['with figures further on', 'Proposals for 2026', true],
  ['in quotation marks', '“Proposals for Next Year”', true],
  ['of 130 characters', `${'Lamps '.repeat(20)}Portlanded`, true],
  ['of 131 characters', `${'Lamps '.repeat(20)}Portlanders`, false],
  ['without a longer word', 'Our Ida', false],
  ['with a comma at its end', 'Dear Stockholders,', false],
  ['with a comma within', 'Proposals, Nominations', true],
  ['that is the date of a letter', 'Portland, Oregon, June 12, 2025', false],
  ['with a part of an address', 'Marsh Lantern Corporation, Quay Street', false],
  ['with a gap as between columns', 'Annual Meeting   Portland', false],
];

describe('a line above a text is a heading, and a run of its own', () => {
  test.each(besideText)('%s: %s (%s)', (_, line, is) => {
    const expected = is ? [line, wide] : [`${line}\n${wide}`];
    expect(blocksOf(`${line}\n${wide}`)).toEqual(expected);
  });

  test.each([
    ['a small letter: the sentence goes on', 'Proposals for Next Year\nare due in time, as all holders know.', 1],
    ['an enumeration in small letters', 'Proposals for Next Year\n(a) in time, as all holders know.', 1],
    ['a quotation', 'Proposals for Next Year\n“Lamps” are what we make, as all holders know.', 2],
    ['a wide line, as of a page that is not wrapped', `Proposals for Next Year\n${wide}`, 2],
    ['a row of a table', 'Important Dates\nAnnual Meeting\tJune 12, 2025\nRecord Date\tApril 14, 2025', 1],
    ['a second row of a table', 'Annual Meeting\tJune 12, 2025\nRecord Date\tApril 14, 2025', 1],
  ] as const)('unless it goes on with %s', (_, text, runs) => {
    expect(blocksOf(text)).toHaveLength(runs);
  });

  test('unless it only ends because the next word has no room on it', () => {
    expect(
      blocksOf('The Annual Meeting of Holders of Marsh\nLantern Corporation will soon be held\nin Portland.'),
    ).toHaveLength(1);
    expect(blocksOf('The Annual Meeting of Holders\nLantern Corporation will soon be held\nin Portland.')).toHaveLength(
      2,
    );
  });
});

describe('a heading between two texts', () => {
  test('is a run of its own behind the end of a sentence', () => {
    expect(blocksOf(`${proposal}\nNominations by Holders\n${proposal}`)).toEqual([
      proposal,
      'Nominations by Holders',
      proposal,
    ]);
  });

  test('is none in the middle of a sentence', () => {
    const text = `A proposal must reach us, at the\nOffices of Marsh Lantern\n${proposal}`;
    expect(blocksOf(text)).toEqual([text]);
  });

  test('is none at the end of a text', () => {
    expect(blocksOf(`${proposal}\nNominations by Holders`)).toEqual([`${proposal}\nNominations by Holders`]);
  });
});
