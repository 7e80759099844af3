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

const cases: readonly Case[] = [
  {
    name: 'that the company decided to call off',
    says: 'The Company has decided to call off the special meeting of stockholders to be held on June 12, 2025.',
    found: ['special cancelled (no day), was 2025-06-12'],
  },
  {
    name: 'of which the call is revoked',
    says: 'The Board resolved to revoke the convening notice for the annual general meeting scheduled for June 12, 2025.',
    found: ['annual cancelled (no day), was 2025-06-12'],
  },
  {
    name: 'not one that the company does not intend to call off',
    says: 'The Company does not intend to call off the special meeting of stockholders to be held on June 12, 2025.',
    found: ['special set 2025-06-12'],
  },
  {
    name: 'one meeting, which leaves the other as it is',
    says: 'On March 3, 2025, the Company cancelled the special meeting of stockholders called for March 27, 2025. This cancellation does not affect the annual meeting of stockholders, which will be held on June 12, 2025.',
    found: ['annual set 2025-06-12', 'special cancelled (no day), was 2025-03-27'],
  },
  {
    name: 'not a meeting that is not planned as long as something lasts',
    says: 'The Company does not intend to hold an annual meeting of stockholders while the case before the court is pending.',
    found: [],
  },
  {
    name: 'the last of two days before the report',
    says: 'The special meeting of shareholders, called for February 27, 2025 and before that for February 13, 2025, was cancelled.',
    found: ['special cancelled (no day), was 2025-02-27'],
  },
  {
    name: 'with a record date, which is none any more',
    says: 'The special meeting of shareholders that was scheduled for February 27, 2025, for holders of record on January 6, 2025, was cancelled.',
    found: ['special cancelled (no day), was 2025-02-27'],
  },
  {
    name: 'first called off, as was said, and then adjourned',
    says: 'The special meeting of shareholders was said to have been cancelled. The special meeting of shareholders was adjourned to April 24, 2025.',
    found: ['special adjourned 2025-04-24'],
  },
  {
    name: 'that will not be held at all',
    says: 'The Company will not hold its 2025 annual meeting of stockholders.',
    found: ['annual cancelled (no day)'],
  },
  {
    name: 'that is not meant to be held',
    says: 'In view of the merger, we do not intend to hold a 2025 annual meeting of stockholders.',
    found: ['annual cancelled (no day)'],
  },
  {
    name: 'that will not be held if something happens: none',
    says: 'We will not hold a 2025 annual meeting of stockholders if the merger is completed in the second quarter of 2025.',
    found: [],
  },
  {
    name: 'that will not be held in person: it is held all the same',
    says: 'The Company will not hold its annual meeting in person; it will be held virtually on May 20, 2025.',
    found: ['annual set 2025-05-20'],
  },
  {
    name: 'on the wrong weekday',
    says: 'The special meeting of shareholders on Monday, April 24, 2025 has been cancelled.',
    found: ['special cancelled (no day), was 2025-04-24'],
    remarks: ['The filing calls April 24, 2025 a Monday; it is a Thursday.'],
  },
  {
    name: 'put off, from the wrong weekday',
    says: 'The special meeting of shareholders originally scheduled for Monday, April 24, 2025 has been postponed to a date to be announced.',
    found: ['special postponed (no day), was 2025-04-24'],
    remarks: ['The filing calls April 24, 2025 a Monday; it is a Thursday.'],
  },
  {
    name: 'changed, from the wrong weekday',
    says: 'The annual meeting of shareholders will not be held on Monday, April 24, 2025 as planned but on another day, since its date has been changed.',
    found: ['annual changed (no day), was 2025-04-24'],
    remarks: ['The filing calls April 24, 2025 a Monday; it is a Thursday.'],
  },
  {
    name: 'put off for good from a day told twice',
    says: 'The special meeting of shareholders on March 13, 2025 has been postponed indefinitely. The special meeting of shareholders on March 13, 2025 was to vote on the merger.',
    found: ['special postponed (no day), was 2025-03-13'],
  },
  {
    name: 'adjourned before it was opened',
    says: 'The special meeting of shareholders on March 13, 2025 has been adjourned to a date to be announced.',
    found: ['special adjourned (no day), was 2025-03-13'],
  },
  {
    name: 'no quorum, and no word of what then',
    says: 'There was no quorum at the annual meeting of shareholders on February 27, 2025.',
    found: [],
  },
  {
    name: 'put off to learn what is not known: no condition',
    says: 'The annual meeting of shareholders has been postponed to June 12, 2025 to learn whether the plant burned.',
    found: ['annual postponed 2025-06-12'],
  },
  {
    name: 'the record date alone, on the wrong weekday',
    says: 'The record date for the annual meeting of shareholders is Monday, April 18, 2025.',
    found: ['annual set (no day), record 2025-04-18'],
    remarks: ['The filing calls April 18, 2025 a Monday; it is a Friday.'],
  },
  {
    name: 'the record date alone, for “the meeting”',
    says: 'The annual meeting of shareholders elects directors. The record date for the meeting is April 14, 2025.',
    found: [],
  },
  {
    name: 'the record date alone, for two names of the meeting',
    says: 'The record date for voting at the meeting, the annual meeting of shareholders, is April 14, 2025.',
    found: ['annual set (no day), record 2025-04-14'],
  },
  {
    name: 'held, on the wrong weekday',
    says: 'The annual meeting of shareholders was held on Monday, February 27, 2025.',
    found: ['annual held 2025-02-27'],
    remarks: ['The filing calls February 27, 2025 a Monday; it is a Thursday.'],
  },
  {
    name: 'called off for its day and then called for another',
    says: 'The Company will not hold its 2025 annual meeting of shareholders on Thursday, March 13, 2025, as had been planned. The meeting will now take place on Thursday, March 27, 2025.',
    found: ['annual postponed 2025-03-27, was 2025-03-13'],
  },
  {
    name: 'called off for its day, with “instead”',
    says: 'Because of the storm, the annual meeting of shareholders will not take place on March 13, 2025. It will be held on March 27, 2025 instead.',
    found: ['annual postponed 2025-03-27, was 2025-03-13'],
  },
  {
    name: 'not to be convened',
    says: 'We will not convene the special meeting on March 13, 2025. The special meeting is now scheduled for March 27, 2025.',
    found: ['special postponed 2025-03-27, was 2025-03-13'],
  },
  {
    name: 'decided not to be held as scheduled',
    says: 'The Company has decided not to hold the annual meeting on March 13, 2025 as scheduled. The new date is March 27, 2025.',
    found: ['annual postponed 2025-03-27, was 2025-03-13'],
  },
  {
    name: 'not to go forward, with a day that is expected',
    says: 'The annual meeting will not go forward on March 13, 2025. The Company expects to hold it on March 27, 2025.',
    found: ['annual postponed 2025-03-27, was 2025-03-13'],
  },
  {
    name: 'no longer intended on the day of the proxy statement',
    says: 'The Company does not intend to hold its annual meeting on March 13, 2025, the date given in its proxy statement. Holders will meet on March 27, 2025.',
    found: ['annual postponed 2025-03-27, was 2025-03-13'],
  },
  {
    name: 'called off, with a new record date and a new day',
    says: 'The special meeting will not be held on March 13, 2025. A new record date of March 24, 2025 has been set and the meeting will be held on April 30, 2025.',
    found: ['special postponed 2025-04-30, was 2025-03-13, record 2025-03-24'],
  },
  {
    name: 'cancelled and called anew',
    says: 'The annual meeting, scheduled for March 13, 2025, has been cancelled. We will hold the annual meeting on March 27, 2025.',
    found: ['annual postponed 2025-03-27, was 2025-03-13'],
  },
  {
    name: 'cancelled, and one of the other kind called',
    says: 'The special meeting called for March 13, 2025 is cancelled. The annual meeting will take place on March 27, 2025.',
    found: ['annual set 2025-03-27', 'special cancelled (no day), was 2025-03-13'],
  },
  {
    name: 'cancelled, with its day told again',
    says: 'The special meeting has been cancelled. The special meeting had been set for March 13, 2025 to vote on the merger.',
    found: ['special cancelled (no day), was 2025-03-13'],
  },
  {
    name: 'not to be held, and no other day',
    says: 'The annual meeting that was called for March 13, 2025 will not be held. The merger agreement was terminated.',
    found: ['annual cancelled (no day), was 2025-03-13'],
  },
  {
    name: 'that will therefore not take place, as what asked for it was withdrawn',
    says: 'The requisition was withdrawn on February 28, 2025 and the special meeting called for May 9, 2025 will therefore not take place.',
    found: ['special cancelled (no day), was 2025-05-09'],
  },
  {
    name: 'not to be held in a part of the year',
    says: 'We do not plan to hold an annual meeting in the first half of 2025. No date has been set for the meeting.',
    found: [],
  },
  {
    name: 'not to be held before a quarter',
    says: 'We will not hold our annual meeting before the third quarter of 2025.',
    found: [],
  },
  {
    name: 'not to be held in a month',
    says: 'The Company does not expect to hold its annual meeting in May.',
    found: [],
  },
  {
    name: 'not to be held earlier',
    says: 'The Company will not hold a special meeting earlier than June 2025.',
    found: [],
  },
  {
    name: 'not to be held until something is done',
    says: 'The Company will not hold its annual meeting until its financial statements have been completed.',
    found: [],
  },
  {
    name: 'not to be held in the year',
    says: 'The Company will not hold an annual meeting in 2025.',
    found: ['annual cancelled (no day)'],
  },
  {
    name: 'not to be held this year',
    says: 'The Company does not intend to hold an annual meeting this year.',
    found: ['annual cancelled (no day)'],
  },
  {
    name: 'called by somebody, and withdrawn',
    says: 'The special meeting originally called by Quill Partners for April 15, 2025 has been withdrawn by Quill Partners.',
    found: ['special cancelled (no day), was 2025-04-15'],
  },
  {
    name: 'therefore called off, in a sentence that goes on to another meeting',
    says: 'The special meeting, previously called for April 15, 2025, is therefore cancelled, and the sale will be voted on at the annual meeting on June 12, 2025.',
    found: ['annual set 2025-06-12', 'special cancelled (no day), was 2025-04-15'],
  },
  {
    name: 'abandoned',
    says: 'The Company has determined to abandon the special meeting called for April 15, 2025 since a vote is not needed.',
    found: ['special cancelled (no day), was 2025-04-15'],
  },
  {
    name: 'of which the plan is abandoned',
    says: 'The Board abandoned its plan to hold a special meeting of stockholders on April 15, 2025.',
    found: ['special cancelled (no day), was 2025-04-15'],
  },
  {
    name: 'no longer intended',
    says: 'The Company no longer intends to hold the special meeting announced for April 15, 2025.',
    found: ['special cancelled (no day), was 2025-04-15'],
  },
  {
    name: 'no longer intended at one place: it is held all the same',
    says: 'The Company no longer intends to hold the special meeting scheduled for April 15, 2025 in Boston; it will be held online.',
    found: ['special set 2025-04-15'],
  },
  {
    name: 'no longer required',
    says: 'The special meeting scheduled for April 15, 2025 is no longer required.',
    found: ['special cancelled (no day), was 2025-04-15'],
  },
  {
    name: 'taken off the calendar',
    says: 'The special meeting scheduled for April 15, 2025 has been removed from the calendar.',
    found: ['special cancelled (no day), was 2025-04-15'],
  },
  {
    name: 'called off, in words that go on before they name it',
    says: 'The Company has cancelled, and does not intend to reschedule, the special meeting of stockholders previously scheduled for 10:00 a.m. on April 15, 2025.',
    found: ['special cancelled (no day), was 2025-04-15'],
  },
  {
    name: 'not a meeting beside options that are cancelled',
    says: 'The Board has cancelled, and will not renew, the options granted before the special meeting on April 15, 2025.',
    found: ['special set 2025-04-15'],
  },
  {
    name: 'not a meeting for which a quorum is no longer required',
    says: 'The special meeting will be held on April 15, 2025; a quorum of two thirds is no longer required.',
    found: ['special set 2025-04-15'],
  },
  {
    name: 'not a meeting at which something is asked since a sale is abandoned',
    says: 'The Company has determined to abandon the sale and to ask holders for another at the special meeting called for April 15, 2025.',
    found: ['special set 2025-04-15'],
  },
  {
    name: 'not a meeting that will not be abandoned',
    says: 'The Board will not abandon the special meeting called for April 15, 2025.',
    found: ['special set 2025-04-15'],
  },
  {
    name: 'a meeting put off to a day of its own, and another told behind it',
    says: 'The special meeting, called for April 15, 2025, has been postponed to May 20, 2025, and the annual meeting will be held on June 12, 2025.',
    found: ['annual set 2025-06-12', 'special postponed 2025-05-20, was 2025-04-15'],
  },
  {
    name: 'both',
    says: 'The annual meeting and the special meeting, called for April 15, 2025, are both cancelled.',
    found: ['annual cancelled (no day), was 2025-04-15', 'special cancelled (no day), was 2025-04-15'],
  },
];

describe('a meeting called off, put off or held', () => {
  test.each(named(cases))('%s', async (_name, { says, found, remarks = [] }) => {
    expect(await meetingsAndDeadlinesIn(says)).toEqual(found);
    const meetings = await ofKind('meeting-date', says);
    expect(meetings.flatMap((meeting) => textsOf(meeting.remarks))).toEqual(remarks);
  });
});
