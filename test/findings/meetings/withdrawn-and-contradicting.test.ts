import { describe, expect, test } from 'vitest';
import { meetingsIn, ofKind } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const meeting = 'The annual meeting of stockholders';

const withdrawn: readonly Saying[] = [
  {
    name: 'the next sentence takes it back',
    says: `A release of last week said that the annual meeting of stockholders will be held on June 2, 2025. This date was a clerical error. The annual meeting will be held on June 12, 2025.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'given in error',
    says: `A release gave June 2, 2025 in error as the date of the annual meeting of stockholders. ${meeting} will be held on June 12, 2025.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'wrongly stated instead of the right one',
    says: 'The notice incorrectly stated that the annual meeting of stockholders would be held on June 2, 2025 instead of June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'what it should have read',
    says: 'The notice of the annual meeting of stockholders erroneously gave June 2, 2025 as its date, which should have read June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'an amendment that corrects',
    says: 'This amendment corrects a typographical error in the date of the annual meeting of stockholders, which will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a rumor that is false',
    says: 'A rumor that the annual meeting, to be held on May 15, 2025, has been moved to June 12, 2025 is false.',
    found: ['annual set 2025-05-15'],
  },
  {
    name: 'a false rumor, and then the day',
    says: 'A rumor that the annual meeting has been moved to June 12, 2025 is false. The annual meeting will be held on May 15, 2025.',
    found: ['annual set 2025-05-15'],
  },
  {
    name: 'reports that are untrue',
    says: 'Reports that the annual meeting has been postponed are untrue.',
    found: [],
  },
  {
    name: 'what is not true',
    says: 'It is not true that the annual meeting has been postponed to June 12, 2025.',
    found: [],
  },
  {
    name: 'contrary to rumors',
    says: 'Contrary to rumors that the annual meeting was cancelled, it will be held on May 15, 2025.',
    found: ['annual set 2025-05-15'],
  },
  {
    name: 'reports that are denied',
    says: 'The Company denies reports that it has cancelled the annual meeting on May 15, 2025.',
    found: ['annual set 2025-05-15'],
  },
  {
    name: 'posts that are wrong',
    says: 'Posts on social media claiming that the annual meeting was cancelled are wrong. The annual meeting remains scheduled for May 15, 2025.',
    found: ['annual set 2025-05-15'],
  },
  {
    name: 'false statements',
    says: 'False statements have circulated that our special meeting was adjourned to June 12, 2025.',
    found: [],
  },
  {
    name: 'no truth in it',
    says: 'There is no truth to the rumor that the annual meeting has been moved from May 15, 2025 to June 12, 2025.',
    found: ['annual set 2025-05-15'],
  },
  {
    name: 'a report that is confirmed',
    says: 'The Company confirms reports that the annual meeting has been postponed from May 15, 2025 to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'a correction of a day for proposals',
    says: 'This supplement corrects the proxy statement for the annual meeting of stockholders. Under “Stockholder Proposals for the 2026 Annual Meeting,” it gave July 5, 2025 as the last day for the receipt of proposals under Rule 14a-8. That date was wrong. The correct date is July 25, 2025.',
    found: [],
  },
  {
    name: 'a correction of a day for votes',
    says: 'The proxy card for the annual meeting gave April 2, 2025 as the date by which votes must be received. The correct date is April 12, 2025.',
    found: [],
  },
  {
    name: 'a correction of a day for a dividend',
    says: 'The notice of the annual meeting gave a wrong day for the payment of the dividend. The correct date is April 12, 2025.',
    found: [],
  },
  {
    name: 'a correction of a record date',
    says: 'The proxy statement stated that the record date for the annual meeting was April 2, 2025. The correct date is April 1, 2025.',
    found: [],
  },
  {
    name: 'a correction of the day itself',
    says: 'The release of last week gave June 2, 2025 as the date of the annual meeting. That date was wrong. The correct date is June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a correction of a misprint that is not told',
    says: 'The notice misprinted the day of the annual meeting. The correct date is June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
];

const inItsPlace: readonly Saying[] = [
  {
    name: 'as opposed to the day named before',
    says: `${meeting} is now foreseen, subject to change, for June 12, 2025, as opposed to May 20, 2025.`,
    found: ['annual changed 2025-06-12, was 2025-05-20'],
  },
  {
    name: 'and not on that day',
    says: `${meeting} will take place on June 12, 2025 and not, as was told in January, on May 20, 2025.`,
    found: ['annual changed 2025-06-12, was 2025-05-20'],
  },
];

const months: readonly Saying[] = [
  {
    name: 'a month alone',
    says: `${meeting} will be held in June 2025.`,
    found: ['annual set (no day), in 2025-06, approximate'],
  },
  {
    name: 'of two months the first',
    says: `The company expects to hold the annual meeting of stockholders in June or July 2025.`,
    found: ['annual set (no day), in 2025-06, approximate'],
  },
  {
    name: 'put off to a month',
    says: `${meeting} has been postponed until September 2025.`,
    found: ['annual postponed (no day), in 2025-09, approximate'],
  },
  { name: 'the usual month', says: `${meeting} is usually held in June.`, found: [] },
  { name: 'a month that has passed', says: `${meeting} was held in June 2024.`, found: [] },
  { name: 'a month in which it may be held', says: `${meeting} may be held in June 2025.`, found: [] },
];

testSayings(meetingsIn, {
  'a day that is withdrawn': withdrawn,
  'a day in the place of another': inItsPlace,
  'a meeting in a month': months,
});

describe('what contradicts itself is to be read by people, with every day that may be meant', () => {
  test.each([
    [
      'two days in two paragraphs',
      `${meeting} will be held on May 14, 2025.\n\nThe company makes lamps.\n\n${meeting} will be held on June 12, 2025.`,
      'Item 8.01 gives two days for the annual meeting, May 14, 2025 and June 12, 2025.',
      ['meeting 2025-05-14', 'meeting 2025-06-12'],
    ],
    [
      'two record dates in one sentence, as of two companies',
      'The annual meeting of stockholders will be held on June 12, 2025. Holders of Quill of record on April 14, 2025 and holders of Harrow of record on April 24, 2025 may vote at the annual meetings.',
      'Item 8.01 gives two record dates for the annual meeting, April 14, 2025 and April 24, 2025.',
      ['record 2025-04-14', 'record 2025-04-24'],
    ],
    [
      'two record dates, the second in few words',
      'The annual meeting of stockholders will be held on June 12, 2025. The record date for their annual meeting is April 14, 2025 and for ours April 24, 2025.',
      'Item 8.01 gives two record dates for the annual meeting, April 14, 2025 and April 24, 2025.',
      ['record 2025-04-14', 'record 2025-04-24'],
    ],
    [
      'two record dates',
      `${meeting} will be held on June 12, 2025. The record date for the annual meeting is April 14, 2025. Holders of record on April 24, 2025 may vote at the annual meeting.`,
      'Item 8.01 gives two record dates for the annual meeting, April 14, 2025 and April 24, 2025.',
      ['record 2025-04-14', 'record 2025-04-24'],
    ],
    [
      'a day more than fifteen months ahead',
      `${meeting} is scheduled for August 20, 2026.`,
      'The filing seems to call the annual meeting for August 20, 2026; it lies more than 15 months after the filing and after any meeting that the filing names, which no law allows.',
      ['meeting 2026-08-20'],
    ],
  ])('%s', async (_, says, asked, days) => {
    const [doubt, ...more] = await ofKind('unsure', says);
    expect(more).toEqual([]);
    expect(doubt?.says).toBe(asked);
    expect(doubt?.candidates.map(({ role, date }) => `${role} ${date}`)).toEqual(days);
    expect(await meetingsIn(says)).not.toContain(days[0]);
  });

  test('the text of the report against that of its press release', async () => {
    const found = await ofKind('unsure', `${meeting} will be held on June 2, 2025.`, {
      exhibits: [{ type: 'EX-99.1', text: `${meeting} will be held on June 12, 2025.` }],
    });
    expect(found[0]?.candidates.map(({ date }) => date.toString())).toEqual(['2025-06-02', '2025-06-12']);
    expect(found[0]?.evidence.map(({ document }) => document)).toEqual([1, 2]);
  });
});
