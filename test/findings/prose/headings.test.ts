import { describe, expect, test } from 'vitest';
import { singleSpaced } from '../../../lambdas/findings/prose/headings.ts';
import { passagesWith } from '../../../lambdas/findings/prose/passages.ts';
import { filingThatSays } from '../support/filing-that-says.ts';
import { named } from '../support/named.ts';

/** The heading and the text of each passage about a lamp. */
async function underHeadings(says: string, html = false): Promise<(readonly [string, string])[]> {
  const { main } = await filingThatSays(says, { heading: null, html });
  return passagesWith(main, /lamp/).map(({ heading, sentences }) => [
    heading,
    sentences.map(({ text }) => text).join(' '),
  ]);
}

const burning =
  'The lamp burns in the hall of the house, and it will burn there until\nthe morning comes and somebody puts it out.';
const whole = burning.replace('\n', ' ');

const headings = [
  { name: 'a line of its own', says: `Light in the House\n\n${burning}`, heading: 'Light in the House' },
  { name: 'a line right above its text', says: `Light in the House\n${burning}`, heading: 'Light in the House' },
  { name: 'capitals', says: `LIGHT IN THE HOUSE\n${burning}`, heading: 'LIGHT IN THE HOUSE' },
  { name: 'a question', says: `When Is It Dark?\n\n${burning}`, heading: 'When Is It Dark?' },
  {
    name: 'a line between two paragraphs without empty lines',
    says: `The door is shut, and nobody goes in or out by it for as long as it is\nnot open.\nLight in the House\n${burning}`,
    heading: 'Light in the House',
  },
  {
    name: 'the nearest of two',
    says: `Doors of the House\n\nThe door is shut.\n\nLight in the House\n\n${burning}`,
    heading: 'Light in the House',
  },
];

test.each(['  Annual   Meeting ', 'Annual\nMeeting', 'Annual Meeting'])('the blanks of %j are single ones', (raw) => {
  expect(singleSpaced(raw)).toBe('Annual Meeting');
});

describe('a heading', () => {
  test.each(named(headings))('%s', async (_name, { says, heading }) => {
    expect(await underHeadings(says)).toEqual([[heading, whole]]);
  });
});

const noHeadings = [{ name: 'a sentence', line: 'The door is shut.' }];

describe('no heading', () => {
  test.each(named(noHeadings))('%s', async (_name, { line }) => {
    expect(await underHeadings(`Light in the House\n\n${line}\n\n${burning}`)).toEqual([['Light in the House', whole]]);
  });

  const partOfItsText = [
    [
      'a first line that only ends where the next word has no room',
      'The Great Lamp of the Old House of Portland in Oregon, Burning Lights',
    ],
    ['a line of words in small letters', 'the old brass lamp of the house'],
    ['a line that ends in a comma', 'The Brass Lamp,'],
    ['a line that begins with a figure', '12 Brass Lamps'],
    ['a line of an address', 'Lamp Works, 1200 Quay Street'],
    ['three letters', 'Oil'],
  ] as const;
  test.each(partOfItsText)('%s', async (_name, line) => {
    const below = 'Burns in the hall of the house, and it will burn there until the lamp\nis put out.';
    expect(await underHeadings(`${line}\n${below}`)).toEqual([
      [expect.not.stringContaining(line), `${line} ${below.replace('\n', ' ')}`],
    ]);
  });
});

describe('paragraphs that belong together', () => {
  const together: readonly (readonly [string, string])[] = [
    ['a lead-in and its bullets', 'A lamp has:\n\n• a wick;\n\n• a flame.'],
    ['a lead-in and its numbers', 'A lamp has:\n\n1. a wick;\n\n2. a flame.'],
    ['a limb of a list that ends in “and”', 'A lamp has (a) a wick; and\n\n(b) a flame.'],
    ['a dash', 'A lamp has—\n\na wick.'],
    ['a sentence that breaks off', 'The lamp that burns in the hall of the old house will be\n\nput out at noon.'],
  ];
  test.each(together)('%s', async (_name, says) => {
    expect((await underHeadings(says)).map(([, text]) => text)).toEqual([says.replace(/\s+/g, ' ')]);
  });

  const apart: readonly (readonly [string, string])[] = [
    ['two sentences', 'The lamp burns.\n\nthe lamp of the hall'],
    ['a few words that break off', 'The lamp will be\n\nput out, this lamp.'],
    [
      'a sentence that breaks off above one that begins anew',
      'The lamp that burns in the hall of the old house will be\n\nPut out the lamp.',
    ],
  ];
  test.each(apart)('but not %s', async (_name, says) => {
    expect((await underHeadings(says)).map(([, text]) => text)).toEqual(says.split('\n\n'));
  });
});
