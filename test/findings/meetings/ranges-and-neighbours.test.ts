import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { meetingsAndDeadlinesIn, ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: string;
  /** The meetings, and what is printed of deadlines. */
  readonly found: readonly string[];
  readonly remarks?: readonly string[];
}

const notFirm: readonly Case[] = [
  {
    name: 'the week of a day, about',
    says: 'The annual meeting of shareholders will be held in the week of about June 9, 2025.',
    found: ['annual set 2025-06-09, approximate'],
    remarks: ['The filing names a week, of which this is a day.'],
  },
  {
    name: 'between two days, both about',
    says: 'The annual meeting of shareholders will be held between about June 9, 2025 and about June 13, 2025.',
    found: ['annual set 2025-06-09, approximate'],
    remarks: ['The filing names a range of days, of which this is the first.'],
  },
  {
    name: 'one of two days, the second about',
    says: 'The annual meeting of shareholders will be held on June 12, 2025 or about June 19, 2025.',
    found: ['annual set 2025-06-12, approximate'],
    remarks: ['The filing names two days, of which this is the first.'],
  },
  {
    name: 'between two days, the first with the wrong weekday',
    says: 'The annual meeting of shareholders will be held between Monday, June 10, 2025 and June 13, 2025.',
    found: ['annual set 2025-06-10, approximate'],
    remarks: [
      'The filing calls June 10, 2025 a Monday; it is a Tuesday. The filing names a range of days, of which this is the first.',
    ],
  },
  {
    name: 'put off to a range: its end is no day of its own',
    says: 'The annual meeting of shareholders has been rescheduled to a day between June 9, 2025 and June 13, 2025.',
    found: ['annual changed 2025-06-09, approximate'],
    remarks: ['The filing names a range of days, of which this is the first.'],
  },
];

const otherMatters: readonly Case[] = [
  {
    name: 'the week in which the board called the meeting',
    says: 'In the week of March 3, 2025 the Board resolved that the annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'what lies between two other things',
    says: 'The annual meeting of shareholders, between the Company’s two plants in Salem, will be held on June 12, 2025 and Friday, June 13, 2025 is a holiday.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'one of two record dates, and a firm day',
    says: 'The annual meeting of shareholders will be held on June 12, 2025 for shareholders of record on April 14, 2025 or April 15, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'the words of a second day lead to another hall',
    says: 'The annual meeting of shareholders was moved to May 20, 2025 and then to another hall, whose owner calls June 12, 2025 the first day of summer.',
    found: ['annual changed 2025-05-20'],
  },
  {
    name: 'a day told about in one sentence, and plainly in another: still about',
    says: 'The annual meeting of shareholders will be held on or about June 12, 2025. The annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12, approximate'],
  },
  {
    name: 'put off twice, behind a list of other days',
    says: 'The lamp fair is on May 1, 2025, May 2, 2025, May 5, 2025, May 6, 2025, May 7, 2025, May 8, 2025, May 9, 2025, May 12, 2025, May 13, 2025, May 14, 2025; the annual meeting of shareholders was postponed to May 20, 2025 and then to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-20'],
  },
];

const besideNotices: readonly Case[] = [
  {
    name: 'nominations may be made until the meeting, which has been moved',
    says: 'Nominations may be made until the annual meeting of shareholders, which has been moved from May 6, 2025 to June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'a record date that is not firm is none',
    says: 'The record date for proposals voted on at the annual meeting of shareholders is not later than April 14, 2025.',
    found: [],
  },
];

const twoMeetings: readonly Case[] = [
  {
    name: 'the special one’s day is about, behind the annual one’s',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, the special meeting of shareholders on about April 24, 2025.',
    found: ['annual set 2025-06-12', 'special set 2025-04-24, approximate'],
  },
  {
    name: 'the special one is to be held on a day of its own',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, special meeting of shareholders to be held on April 24, 2025.',
    found: ['annual set 2025-06-12', 'special set 2025-04-24'],
  },
  {
    name: 'each director is elected at one meeting',
    says: 'Each director will be elected at the annual meeting of shareholders to be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the special one put off, and “the meeting” in the same sentence',
    says: `The annual meeting of shareholders will be held on June 12, 2025.

The special meeting of shareholders has been postponed, and the meeting will now be held on April 24, 2025.`,
    found: ['annual set 2025-06-12', 'special postponed 2025-04-24'],
  },
  {
    name: 'the special one put off, and the committee’s meeting',
    says: 'The special meeting of shareholders has been postponed, since the Board meeting has been.',
    found: ['special postponed (no day)'],
  },
  {
    name: '“the meeting”, in a paper that speaks of the annual one more',
    says: `The annual meeting of shareholders elects directors. The annual meeting of shareholders is in Portland. A special meeting of shareholders does not.

A proxy statement will follow, as is usual with the Company.

The Board fixed June 12, 2025 as the date of the meeting.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: '“the meeting”, in a paper that speaks of the special one more',
    says: `The special meeting of shareholders is near. The special meeting of shareholders is in Portland. The annual meeting of shareholders is not.

The Board fixed April 24, 2025 as the date of the meeting.`,
    found: ['special set 2025-04-24'],
  },
  {
    name: 'a merger is no reason to take “it” for a special meeting',
    says: `A shareholders’ meeting is near.

It will be held on June 12, 2025, whatever becomes of the merger.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'told of in the order of their days, whatever the order of the words',
    says: 'The annual meeting of shareholders will be held on June 11, 2026. The annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12', 'annual set 2026-06-11, prior 2025-06-12, -1 days'],
  },
];

describe.each([
  ['several days of which none is firm', notFirm],
  ['words of a range that belong to another matter', otherMatters],
  ['days of the meeting beside words on notices', besideNotices],
  ['which of two meetings a day belongs to', twoMeetings],
] as const)('%s', (_, cases) => {
  test.each(named(cases))('%s', async (_name, { says, found, remarks = [] }) => {
    expect(await meetingsAndDeadlinesIn(says)).toEqual(found);
    const meetings = await ofKind('meeting-date', says);
    expect(meetings.flatMap((meeting) => textsOf(meeting.remarks))).toEqual(remarks);
  });
});
