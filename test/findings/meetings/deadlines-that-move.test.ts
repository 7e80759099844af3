import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const deadlineMoves: readonly Saying[] = [
  {
    name: 'extended, of a meeting on a day',
    says: 'The deadline for submitting proposals for the annual meeting of shareholders on June 12, 2025 has been extended from February 14, 2025 to March 20, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'announced before, and no longer applies',
    says: 'In connection with the annual meeting of shareholders, which will be held on June 12, 2025, the previously announced deadline of February 14, 2025 no longer applies.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'previously set, and replaced',
    says: 'The annual meeting of shareholders has been changed to June 12, 2025. The deadline for proposals previously set for January 10, 2025 is replaced by March 20, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'the voting deadline',
    says: 'The voting deadline for the annual meeting of shareholders on June 12, 2025 was moved from June 10, 2025 to June 11, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'cancelled in light of the new date',
    says: 'The earlier deadline, January 10, 2025, has been cancelled in light of the new date of the annual meeting of shareholders, June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
];
const furtherDeadlines: readonly Saying[] = [
  {
    name: 'moved, of a meeting scheduled for a day',
    says: 'The deadline for proposals for the annual meeting of shareholders scheduled for June 12, 2025 has been moved to March 20, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a due date, the meeting without its day',
    says: 'The due date for nominations for the annual meeting of shareholders has been changed from February 14, 2025 to March 20, 2025.',
    found: [],
  },
  {
    name: 'for registration',
    says: 'The registration deadline for the special meeting of stockholders on April 8, 2025 was set for April 4, 2025.',
    found: ['special set 2025-04-08'],
  },
  {
    name: 'postponed, and the meeting is held',
    says: 'With the deadline for redemptions postponed to April 4, 2025, the special meeting of stockholders will be held on April 8, 2025.',
    found: ['special set 2025-04-08'],
  },
  {
    name: 'originally, and cancelled',
    says: 'Under the revised timetable the deadline, originally February 14, 2025, has been cancelled, and the annual meeting of shareholders is to be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'of an exchange',
    says: 'The Nasdaq deadline of June 30, 2025 to hold an annual meeting has been extended to September 30, 2025.',
    found: [],
  },
];
const meetingMoves: readonly Saying[] = [
  {
    name: 'a deadline, but the meeting has been postponed',
    says: 'The deadline for nominations was February 14, 2025, but the annual meeting of shareholders has been postponed to June 12, 2025.',
    found: ['annual postponed 2025-06-12'],
  },
  {
    name: 'a deadline that has passed',
    says: 'The deadline for nominations has passed, and the annual meeting of shareholders was moved from May 1, 2025 to June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-01'],
  },
  {
    name: 'deadlines that no longer apply',
    says: 'The annual meeting of shareholders, originally scheduled for May 1, 2025, has been postponed to June 12, 2025, and the deadlines for proposals given in last year’s proxy statement no longer apply.',
    found: ['annual postponed 2025-06-12, was 2025-05-01'],
  },
  {
    name: 'a change that does not affect it',
    says: 'The change in the deadline does not affect the annual meeting of shareholders, which remains scheduled for June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'because a deadline was missed',
    says: 'Because the deadline was missed, the annual meeting of shareholders will be held on June 12, 2025 rather than May 1, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-01'],
  },
  {
    name: 'in view of an adjournment',
    says: 'The deadline to elect cash was extended to April 4, 2025 in view of the adjournment of the special meeting of stockholders to April 8, 2025.',
    found: ['special adjourned 2025-04-08'],
  },
];
const both: readonly Saying[] = [
  {
    name: 'from a day to a day, and a deadline superseded',
    says: 'The annual meeting of shareholders has been rescheduled from May 1, 2025 to June 12, 2025. As a result, the deadline for proposals of January 10, 2025 set forth in the 2024 proxy statement is superseded by March 20, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-01'],
  },
];
testSayings(meetingsIn, {
  'a deadline that moves, and not the meeting': [...deadlineMoves, ...furtherDeadlines],
  'a meeting that moves beside a deadline': [...meetingMoves, ...both],
});
