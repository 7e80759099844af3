import type { Condition } from '../../../lambdas/terms/expression.ts';
import {
  by,
  daysAfter,
  daysBefore,
  from,
  laterOf,
  movedByMoreThan,
  nothing,
  on,
  when,
} from '../../../lambdas/terms/notation.ts';
import { type Provisions, testProvisions } from '../support/provisions.ts';

const n = 'nomination';
const received = 'Notice of a nomination must be received';
const meeting60 = by(daysBefore(60, 'meeting'));
const meeting90 = by(daysBefore(90, 'meeting'));
const window = from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting'));
const tenAfter = by(daysAfter(10, 'announcement'));
const announcedWithin = (days: number): Condition => ({
  fewerDaysThan: days,
  from: on('announcement'),
  to: on('meeting'),
});

const conditions: readonly Provisions[] = [
  {
    name: 'within so many days, where the meeting moves',
    says: 'If the annual meeting is moved by more than 30 days, notice of a nomination must be received within ten days after the announcement.',
    provisions: [[n, when(movedByMoreThan(30), tenAfter, nothing)]],
  },
  {
    name: 'a date not announced more than so many days before',
    says: 'If the date of the annual meeting is not announced more than 100 days before the meeting, notice of a nomination must be received by the tenth day after the announcement.',
    provisions: [[n, when(announcedWithin(101), tenAfter, nothing)]],
  },
  {
    name: 'within so many days before, or more than so many after',
    says: 'If the annual meeting is held within 30 days before the anniversary or more than 60 days after it, notice of a nomination must be received by the tenth day after the announcement.',
    provisions: [[n, when(movedByMoreThan(30, 60), tenAfter, nothing)]],
  },
  {
    name: 'a period of not more than so many days',
    says: 'If the date of the annual meeting is over a period of not more than 30 days after the anniversary of the preceding annual meeting, notice of a nomination must be received by the tenth day after the announcement.',
    provisions: [[n, null]],
  },
  {
    name: 'so long as it is not less than so many days',
    says: `${received} at least 90 days before the annual meeting, so long as the annual meeting is within not less than 30 days of the anniversary of the preceding annual meeting.`,
    provisions: [[n, null]],
  },
  {
    name: 'a case behind the count with a rule of its own',
    says: `${received} by the tenth day after the announcement of the date of the annual meeting, but where the annual meeting is moved by more than 30 days the Board will say when it must be received.`,
    provisions: [[n, when(movedByMoreThan(30), nothing, tenAfter)]],
  },
  {
    name: 'a case first, and every other case behind it',
    says: `${received}, where the annual meeting is moved by more than 30 days, by the tenth day after the announcement of its date, and in every other case not less than 90 days before the annual meeting.`,
    provisions: [[n, when(movedByMoreThan(30), tenAfter, meeting90)]],
  },
  {
    name: 'a special meeting behind the annual one',
    says: 'Notice of a nomination at an annual meeting must be received not less than 60 days before the annual meeting, or at a special meeting not more than ten days after the announcement.',
    provisions: [[n, meeting60]],
  },
];

const brackets: readonly Provisions[] = [
  {
    name: 'the rest of a bracket, with a whole bracket in it',
    says: `REPORTS AND NEXT YEAR ${received} (at our offices) no later than the later of the 60th day before the annual meeting or the 10th day after the announcement of its date).`,
    provisions: [[n, null]],
  },
  {
    name: 'the letters of a list, with a closing bracket alone',
    says: `${received} a) not less than 90 days before the annual meeting and b) not more than 120 days before the annual meeting.`,
    provisions: [[n, window]],
  },
  {
    name: 'the case of what stands in the bracket only where no bracket is closed in between',
    says: `${received} not less than 60 days before the annual meeting (or by the tenth day after the announcement of its date (by press release), if the annual meeting is moved by more than 30 days) and must be in writing.`,
    provisions: [
      [n, when(movedByMoreThan(30), nothing, by(laterOf(daysBefore(60, 'meeting'), daysAfter(10, 'announcement'))))],
    ],
  },
  {
    name: 'an hour in brackets',
    says: `${received} not later than (the close of business on) the 90th day before the annual meeting and not earlier than (the) 120th day before the annual meeting.`,
    provisions: [[n, window]],
  },
];

testProvisions({ cases: conditions, brackets: brackets });
