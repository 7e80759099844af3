import { describe, expect, test } from 'vitest';
import { meetingsIn } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: string;
  readonly found: readonly string[];
}

const paragraphs: readonly Case[] = [
  {
    name: 'a paragraph that breaks off before its date',
    says: `The annual meeting of shareholders will be held on

June 12, 2025, at the Quay Hotel.`,
    found: ['annual set 2025-06-12'],
  },
];

const ofOthers: readonly Case[] = [
  {
    name: 'a subsidiary’s meeting, the subsidiary named behind',
    says: 'The annual meeting of stockholders of Quill Corporation, our subsidiary, is scheduled for June 12, 2025.',
    found: [],
  },
];

const days: readonly Case[] = [
  {
    name: 'the week that begins on a day',
    says: 'The annual meeting of shareholders will be held in the week beginning June 9, 2025.',
    found: ['annual set 2025-06-09, approximate'],
  },
];

const recordDates: readonly Case[] = [
  {
    name: 'the new record date “instead of” the old one',
    says: 'The annual meeting of shareholders has been moved from April 17, 2025 to May 15, 2025. The new record date is April 3, 2025 instead of February 28, 2025.',
    found: ['annual changed 2025-05-15, was 2025-04-17, record 2025-04-03'],
  },
];

const status: readonly Case[] = [
  {
    name: 'the reconvened meeting, with its results',
    says: 'At the reconvened annual meeting of shareholders held on March 3, 2025, all directors were elected.',
    found: ['annual held 2025-03-03'],
  },
];

describe.each([
  ['where a sentence goes on', paragraphs],
  ['meetings of others', ofOthers],
  ['days in other words', days],
  ['the record date and the day of the meeting', recordDates],
  ['what becomes of the meeting', status],
] as const)('%s', (_, cases) => {
  test.each(named(cases))('%s', async (_name, { says, found }) => {
    expect(await meetingsIn(says)).toEqual(found);
  });
});
