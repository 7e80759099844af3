import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../../lambdas/terms/expression.ts';
import {
  by,
  daysAfter,
  daysBefore,
  earlierOf,
  movedByMoreThan,
  nothing,
  on,
  when,
} from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';

/** What "not less than 60 days before ..." counts from, by the words that stand there. */
const before: Readonly<Partial<Record<Anchor, readonly string[]>>> = {
  meeting: [
    'the annual meeting',
    'the date of the annual meeting',
    'the meeting',
    'such meeting',
    'any meeting',
    'a stockholders’ meeting',
    'the date of the Election Meeting, an annual meeting',
    'the date of the meeting',
    'the date fixed for the meeting',
    'the scheduled date of the annual meeting',
    'the day of the annual meeting',
    'the coming annual meeting',
    'the annual meeting at which the nominee is to be elected',
    'it',
    'its date, the annual meeting being what counts',
    'the date of such annual meeting',
    'the date designated for the annual meeting by the Board',
    'the annual meeting (or adjourned meeting)',
    'the original date of the annual meeting',
    '(i) the annual meeting',
    'the annual meeting of stockholders, as mailed to holders',
  ],
  priorMeetingAnniversary: [
    'the anniversary of the preceding annual meeting',
    'the first anniversary of the preceding annual meeting',
    'the first (1st) anniversary of the preceding annual meeting',
    'the one-year anniversary of the preceding annual meeting',
    'the yearly anniversary of the last annual meeting',
    'the annual meeting anniversary date',
    'the Meeting Anniversary',
    'the anniversary date of the immediately preceding annual meeting',
    'the date of the first anniversary of the previous year’s annual meeting',
    'the first anniversary of the date of the preceding year’s annual meeting',
    'the first anniversary of the date on which the preceding annual meeting was held',
    'the date that is one year after the date of the preceding annual meeting',
    'the date of last year’s annual meeting',
    'the month and day of the previous annual meeting',
    'the same month and day of the previous annual meeting',
    'the anniversary of our 2024 annual meeting',
    'the anniversary of May 22, 2025, the day of the annual meeting',
    'the date falling one year after the preceding annual meeting',
    'the corresponding date of the previous year’s annual meeting',
    'the same day and month of the preceding annual meeting',
    'the day and month on which we held this year’s annual meeting',
    'the anniversary of the date on which the Company last held an annual meeting',
    'the anniversary (the “Anniversary”) of the preceding annual meeting',
  ],
  priorMailingAnniversary: [
    'the anniversary of the mailing of the proxy statement for the preceding annual meeting',
    'the first anniversary of the date on which the Company first mailed its proxy materials for the preceding annual meeting',
    'the anniversary of the date of the proxy statement for the preceding annual meeting',
    'the anniversary of the date on which notice of the preceding annual meeting was sent',
    'the anniversary of the date of release of the proxy statement',
    'the anniversary of the distribution of the proxy materials for the last annual meeting',
    'the anniversary of the date on which proxy materials were first made available for the last annual meeting',
    'the date on which the Company mailed its proxy materials for the previous annual meeting',
    'the month and day on which the Company released its proxy statement for the previous annual meeting',
    'the date of the Company’s proxy statement released to stockholders in connection with the previous year’s annual meeting',
    'the anniversary of our 2024 proxy statement',
    'the anniversary of this year’s proxy statement for the annual meeting',
    'the anniversary of the last proxy statement',
    'the anniversary of the preceding annual meeting proxy statement',
    'the first anniversary of the annual meeting notice of last year',
  ],
  mailing: [
    'the Company mails its proxy statement',
    'the date on which the Company begins to send its proxy materials for the annual meeting',
    'the mailing of the proxy statement for the annual meeting',
    'the proxy materials are printed',
    'the date of the mailing of the annual meeting proxy statement',
    'the distribution of the annual meeting materials',
    'the mailing date of the proxy statement for the annual meeting',
  ],
  recordDate: [
    'the record date for the annual meeting',
    'record date for the annual meeting',
    'the end of the record date for the annual meeting',
    'the first record date for the annual meeting',
  ],
  fiscalYearEnd: [
    'the end of the fiscal year before the annual meeting',
    'the close of the Company’s fiscal year, for an annual meeting',
    'the last day of its financial year, for an annual meeting',
    'fiscal year end, for an annual meeting',
    'the end of our fiscal year, for the annual meeting',
    'the end of each financial year, for the annual meeting',
    'the end of the last fiscal year, for the annual meeting',
  ],
};

const rows = Object.entries(before).flatMap(([anchor, words]) =>
  words.map((word) => [word, anchor as Anchor] as const),
);

describe('60 days before', () => {
  test.each(rows)('%s', async (words, anchor) => {
    const clauses = await ofKind(
      'advance-notice-clause',
      `Notice of a nomination must be received not less than 60 days before ${words}.`,
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([by(daysBefore(60, anchor))]);
  });
});

describe('60 days before what no meeting’s calendar knows: seen, not understood', () => {
  test.each([
    'the fixing of the record date for the annual meeting',
    'a notice of the annual meeting is sent',
    'the Tuesday before the annual meeting',
    'June 12, 2025, the day of the annual meeting',
    'March 4, 2026, the anniversary of the day on which we first mailed the proxy statement for the annual meeting',
    'the first anniversary of the closing, for the annual meeting',
    'the anniversary of the annual dinner before the annual meeting',
  ])('%s', async (words) => {
    const clauses = await ofKind(
      'advance-notice-clause',
      `Notice of a nomination must be received not less than 60 days before ${words}.`,
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([null]);
  });
});

describe('the tenth day after what no count of bylaws follows: seen, not understood', () => {
  test.each([
    'the annual meeting',
    'the close of the annual meeting',
    'the election of directors at the annual meeting',
    'the anniversary of the preceding annual meeting',
    'the publication of our results for the annual meeting',
    'a dividend is announced before the annual meeting',
    'the announcement of the merger to be voted on at the annual meeting',
    'the record date of the annual meeting is announced',
  ])('%s', async (words) => {
    const clauses = await ofKind(
      'advance-notice-clause',
      `Notice of a nomination must be received by the tenth day after ${words}.`,
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([null]);
  });
});

/** What "by the tenth day after ..." counts from. */
const after = {
  announcement: [
    'the public announcement of the date of the annual meeting',
    'the date of the annual meeting is publicly announced',
    'the day on which the date of the annual meeting was first disclosed',
    'a press release tells the date of the annual meeting',
    'the date of the annual meeting is published',
    'the date of the annual meeting is made known',
    'the filing of this report on the annual meeting',
  ],
  noticeMailed: [
    'the day of the notice of the meeting',
    'the day on which notice of the annual meeting was mailed',
    'notice of the annual meeting is given',
    'the mailing of the notice of the annual meeting',
    'the Company has sent the notice of the annual meeting',
    'the date notice of the annual meeting was given',
    'the date on which such notice of the annual meeting went out',
    'the day the proxy materials for the annual meeting were mailed',
    'we mail notice of the annual meeting',
  ],
  recordDate: ['the record date for the annual meeting'],
  fiscalYearEnd: ['the end of the fiscal year that precedes the annual meeting'],
} as const;

const rowsAfter = Object.entries(after).flatMap(([anchor, words]) =>
  words.map((word) => [word, anchor as Anchor] as const),
);

describe('the tenth day after', () => {
  test.each(rowsAfter)('%s', async (words, anchor) => {
    const clauses = await ofKind(
      'advance-notice-clause',
      `Notice of a nomination must be received by the tenth day after ${words}.`,
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([by(daysAfter(10, anchor))]);
  });

  test.each([
    'notice of the annual meeting was mailed or its date was publicly disclosed',
    'the earlier of the day on which notice of the annual meeting was mailed and the day on which it was publicly announced',
    'the mailing of the notice of the annual meeting or the public disclosure of its date, whichever first occurs',
    'we mail notice of the annual meeting or publicly disclose its date, whichever happens first',
  ])('%s: the first of the two', async (words) => {
    const clauses = await ofKind(
      'advance-notice-clause',
      `Notice of a nomination must be received by the tenth day after ${words}.`,
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([
      by(daysAfter(10, earlierOf(on('noticeMailed'), on('announcement')))),
    ]);
  });
});

describe('“such anniversary” and “that date”', () => {
  const again = [
    'not earlier than the 90th day before such anniversary',
    'not earlier than the 90th day before that anniversary',
    'not earlier than the 90th day before such date',
    'not earlier than the 90th day before that date',
    'not earlier than the 90th day before said anniversary date',
  ];
  test.each(again)('%s', async (words) => {
    const clauses = await ofKind(
      'advance-notice-clause',
      `Notice of a nomination must be received not later than the 60th day before the anniversary of the preceding annual meeting and ${words}.`,
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([
      { opens: daysBefore(90, 'priorMeetingAnniversary'), due: daysBefore(60, 'priorMeetingAnniversary') },
    ]);
  });

  test('“that day” is the meeting’s where the anniversary is far off', async () => {
    const clauses = await ofKind(
      'advance-notice-clause',
      'Notice of a nomination must be received not later than the 60th day before the anniversary of the preceding annual meeting; for this section the annual meeting is held on the day that its chair opens it, and notice must be received not earlier than the 90th day before that day.',
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([
      { opens: daysBefore(90, 'meeting'), due: daysBefore(60, 'priorMeetingAnniversary') },
    ]);
  });

  test('“it”, soon after a count from an anniversary', async () => {
    const clauses = await ofKind(
      'advance-notice-clause',
      'Nominations must be received no earlier than January 9, 2026, which is 120 days before the anniversary of the annual meeting, and no later than February 8, 2026, which is 90 days before it.',
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([
      { opens: daysBefore(120, 'priorMeetingAnniversary'), due: daysBefore(90, 'priorMeetingAnniversary') },
    ]);
  });

  test('“it”, behind the condition, is the meeting', async () => {
    const clauses = await ofKind(
      'advance-notice-clause',
      'If the annual meeting is more than 30 days from the anniversary of the preceding annual meeting, notice of a nomination must be received not less than 60 days before it.',
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([
      when(movedByMoreThan(30), by(daysBefore(60, 'meeting')), nothing),
    ]);
  });

  test('are the mailing’s where that was named last', async () => {
    const clauses = await ofKind(
      'advance-notice-clause',
      'Notice of a nomination must be received not later than the 60th day before the anniversary of the mailing of the proxy statement for the preceding annual meeting and not earlier than the 90th day before such anniversary.',
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([
      { opens: daysBefore(90, 'priorMailingAnniversary'), due: daysBefore(60, 'priorMailingAnniversary') },
    ]);
  });

  test('of a sentence before', async () => {
    const clauses = await ofKind(
      'advance-notice-clause',
      'The anniversary of the preceding annual meeting is what counts. Notice of a nomination must be received not later than the 60th day before such anniversary.',
    );
    expect(clauses.map(({ expression }) => expression)).toEqual([by(daysBefore(60, 'priorMeetingAnniversary'))]);
  });
});
