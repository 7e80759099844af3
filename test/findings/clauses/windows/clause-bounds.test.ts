import { by, daysAfter, daysBefore, from, laterOf, monthsBefore } from '../../../../lambdas/terms/notation.ts';
import { type Provisions, testProvisions } from '../../support/provisions.ts';

const n = 'nomination';
const received = 'Notice of a nomination must be received';
const meeting90 = by(daysBefore(90, 'meeting'));
const window = from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting'));

const ends: readonly Provisions[] = [
  {
    name: 'commas around the hour',
    says: `${received} not earlier than the close of business, eastern time, on the 120th day and not later than the close of business, eastern time, on the 90th day before the annual meeting.`,
    provisions: [[n, window]],
  },
  {
    name: 'an hour in figures',
    says: `${received} not earlier than 5:00 p.m. on the 120th day and not later than 5:00 p.m. on the 90th day before the annual meeting.`,
    provisions: [[n, window]],
  },
  {
    name: 'one day',
    says: `${received} by the first day after the public announcement of the date of the annual meeting.`,
    provisions: [[n, by(daysAfter(1, 'announcement'))]],
  },
  {
    name: 'one month',
    says: `${received} not later than one month before the annual meeting.`,
    provisions: [[n, by(monthsBefore(1, 'meeting'))]],
  },
  {
    name: 'a period that ends so many days before',
    says: `${received} in a period of 30 days that ends on the 90th day before the annual meeting.`,
    provisions: [[n, window]],
  },
  {
    name: 'a window that ends so many days before',
    says: `${received} within a window of 30 days that ends on the 90th day before the annual meeting.`,
    provisions: [[n, window]],
  },
  {
    name: 'two counts of one kind, of which the later holds',
    says: `${received} by the 90th day before the annual meeting or, when later, 60 days before the mailing of the proxy materials.`,
    provisions: [[n, by(laterOf(daysBefore(90, 'meeting'), daysBefore(60, 'mailing')))]],
  },
  {
    name: 'two days, whichever is later',
    says: `${received} by the 90th day before the annual meeting and the tenth day after the announcement, whichever is later.`,
    provisions: [[n, by(laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement')))]],
  },
  {
    name: 'whichever comes last, said before them',
    says: `${received} by whichever comes last: the 90th day before the annual meeting and the tenth day after the announcement.`,
    provisions: [[n, by(laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement')))]],
  },
];

const idleCounts: readonly Provisions[] = [
  {
    name: 'for how long shares are owned',
    says: 'A holder who has owned shares for 365 days must give notice of a nomination at least 90 days before the annual meeting.',
    provisions: [[n, meeting90]],
  },
  {
    name: 'for which days',
    says: 'A holder who has owned shares for the 365 days since he bought them must give notice of a nomination at least 90 days before the annual meeting.',
    provisions: [[n, meeting90]],
  },
  {
    name: 'who held them so long',
    says: 'A holder who held 365 days must give notice of a nomination at least 90 days before the annual meeting.',
    provisions: [[n, meeting90]],
  },
  {
    name: 'who held them so long at least',
    says: 'A holder of at least 365 days must give notice of a nomination at least 90 days before the annual meeting.',
    provisions: [[n, meeting90]],
  },
  {
    name: 'a day of a month, written out',
    says: `${received} at least 90 days before the annual meeting, held on the third day of June in each year.`,
    provisions: [[n, meeting90]],
  },
];

testProvisions({ 'the ends of a period': ends, 'counts that set no end': idleCounts });
