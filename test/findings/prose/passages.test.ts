import { describe, expect, test } from 'vitest';
import { type Passage, passagesWith } from '../../../lambdas/findings/prose/passages.ts';
import { filingThatSays } from '../support/filing-that-says.ts';

async function passagesIn(says: string, html = false): Promise<readonly Passage[]> {
  return passagesWith((await filingThatSays(says, { heading: null, html })).main, /lamp/i);
}

async function sentencesIn(says: string, html = false): Promise<string[]> {
  return (await passagesIn(says, html)).flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

describe('sentences', () => {
  const split: readonly (readonly [string, string, readonly string[]])[] = [
    ['at a full stop', 'The lamp is lit. It burns.', ['The lamp is lit.', 'It burns.']],
    ['not after “Inc.”', 'Lamp Works, Inc. makes lamps.', ['Lamp Works, Inc. makes lamps.']],
    [
      'after “Inc.” when a new one plainly begins',
      'We own Lamp Works, Inc. The works are new.',
      ['We own Lamp Works, Inc.', 'The works are new.'],
    ],
    ['not after an initial', 'Lamps are sold by J. R. Quill today.', ['Lamps are sold by J. R. Quill today.']],
    ['not after a shortened month', 'The lamp was lit on Jan. 5 at noon.', ['The lamp was lit on Jan. 5 at noon.']],
    [
      'after “p.m.” when a new one plainly begins',
      'The lamp was lit at 5 p.m. The hall was full.',
      ['The lamp was lit at 5 p.m.', 'The hall was full.'],
    ],
    [
      'not inside “5:00 p.m. Eastern”',
      'The lamp was lit at 5:00 p.m. Eastern Time.',
      ['The lamp was lit at 5:00 p.m. Eastern Time.'],
    ],
    ['behind a closing quotation mark', 'He said “lamp.” Then he left.', ['He said “lamp.”', 'Then he left.']],
    ['at a question mark', 'Where is the lamp? It is here.', ['Where is the lamp?', 'It is here.']],
    [
      'before a letter in brackets that begins a limb',
      'The lamp is lit. (a) It burns.',
      ['The lamp is lit.', '(a) It burns.'],
    ],
    ['before a bullet', 'The lamps are ● Brass lamps ● Oil lamps', ['The lamps are', '● Brass lamps', '● Oil lamps']],
    ['before a quotation', 'The lamp is lit. “It burns,” he said.', ['The lamp is lit.', '“It burns,” he said.']],
    ['not before small letters', 'The lamp is lit. it burns.', ['The lamp is lit. it burns.']],
    ['not at an ellipsis of three dots', 'The lamp is ... lit.', ['The lamp is ... lit.']],
    ['dots with blanks between them lead to a cell as well', 'Price of a lamp. . . . . 12', ['Price of a lamp | 12']],
    ['white space folded', 'The lamp\n   is   lit.', ['The lamp is lit.']],
    ['dots that lead to a number are a boundary of cells', 'Price of a lamp........ 12', ['Price of a lamp | 12']],
  ];
  test.each(split)('%s', async (_name, says, sentences) => {
    expect(await sentencesIn(says)).toEqual(sentences);
  });
});

describe('passages', () => {
  test('in which nothing is wanted are left out', async () => {
    expect(await sentencesIn('The lamp is lit.\n\nThe door is shut.')).toEqual(['The lamp is lit.']);
  });

  test('of a paper that holds nothing of what is wanted are none, not even its days with labels', async () => {
    const says = 'The door is shut.\n\nDate\nApril 5, 2024';
    expect(await sentencesIn(says)).toEqual([]);
    expect(await sentencesIn(`The lamp is lit.\n\n${says}`)).toEqual(['The lamp is lit.', 'Date: April 5, 2024']);
  });

  test('are paragraphs', async () => {
    expect((await passagesIn('The lamp is lit.\n\nAnother lamp is not.')).length).toBe(2);
  });

  test('a lead-in takes in the list below it', async () => {
    const says = 'A lamp has the following parts:\n\n(a) a wick;\n\n(b) a flame.\n\nThe door is shut.';
    expect(await sentencesIn(says)).toEqual(['A lamp has the following parts: (a) a wick; (b) a flame.']);
  });

  test('a sentence that a page break cut in two is one', async () => {
    const says = 'The lamp that stands upon the table of the great hall is to be\n\nlit at noon.';
    expect(await sentencesIn(says)).toEqual([
      'The lamp that stands upon the table of the great hall is to be lit at noon.',
    ]);
  });

  test('know the heading above them', async () => {
    const [passage] = await passagesIn('Of Light\n\nThe lamp is lit.');
    expect(passage?.heading).toBe('Of Light');
  });

  test('a sentence is no heading', async () => {
    const [passage] = await passagesIn('Of Light\n\nThe door is shut.\n\nThe lamp is lit.');
    expect(passage?.heading).toBe('Of Light');
  });

  test('a short one with a year below one that is wanted goes on with its matter', async () => {
    expect(await sentencesIn('The lamp is lit.\n\nIt will burn until June 2025.')).toEqual([
      'The lamp is lit.',
      'It will burn until June 2025.',
    ]);
  });

  test('a row of a table is a passage, its cells parted by a bar', async () => {
    const says =
      '<table><tr><td>A lamp that burns</td><td>June 12, 2025</td></tr><tr><td>A door</td><td>13</td></tr></table>';
    expect(await sentencesIn(says, true)).toEqual(['A lamp that burns | June 12, 2025']);
  });

  test('rows below a heading of a column that is wanted are wanted too', async () => {
    const says = '<table><tr><td>Room</td><td>Lamps</td></tr><tr><td>Hall</td><td>13</td></tr></table>';
    expect((await passagesIn(says, true)).map(({ columns, sentences }) => [columns, sentences[0]?.text])).toEqual([
      [[], 'Room | Lamps'],
      [['Room', 'Lamps'], 'Hall | 13'],
    ]);
  });

  test('cells of running text stand under the heading of their column', async () => {
    const says =
      '<table><tr><td></td><td>Proposals</td><td>Nominations</td></tr><tr><td>The last day on which it may come</td><td>Sixty days before the lamp is lit</td><td>Ninety days before the lamp is lit</td></tr></table>';
    expect((await passagesIn(says, true)).map(({ heading, sentences }) => [heading, sentences[0]?.text])).toEqual([
      ['Proposals', 'Sixty days before the lamp is lit'],
      ['Nominations', 'Ninety days before the lamp is lit'],
    ]);
  });

  test('of a contract without end are read in pieces, none of which cuts a sentence in two', async () => {
    const sentence = 'The lamp burns and is lit.';
    const passages = await passagesIn(Array.from({ length: 1200 }, () => sentence).join(' '));
    expect(passages.length).toBe(3);
    expect(passages.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual(
      Array.from({ length: 1200 }, () => sentence),
    );
  });

  test('and a sentence without end in pieces of as many characters as a passage may have', async () => {
    const passages = await passagesIn('a lamp burns on '.repeat(1250));
    expect(passages.map(({ sentences }) => sentences[0]?.text.length)).toEqual([11_999, 7999]);
  });
});

describe('the evidence of a sentence', () => {
  test('is its own words, and its line', async () => {
    const [passage] = await passagesIn('The door is shut.\n\nThe lamp is lit. It burns\nbrightly.');
    const [lit, burns] = passage?.sentences.map((sentence) => sentence.evidence()) ?? [];
    expect([lit?.quote, burns?.quote]).toEqual(['The lamp is lit.', 'It burns brightly.']);
    expect(lit?.line).toBe(burns?.line);
  });
});
