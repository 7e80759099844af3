import { by, daysAfter, daysBefore, laterOf } from '../../../../lambdas/terms/notation.ts';
import { type Provisions, testProvisions } from '../../support/provisions.ts';

const n = 'nomination';
const received = 'Notice of a nomination must be received';
const anniversary90 = by(daysBefore(90, 'priorMeetingAnniversary'));
const tenAfter = by(daysAfter(10, 'announcement'));

const anchors: readonly Provisions[] = [
  {
    name: 'last year’s proxy materials',
    says: `${received} at least 120 days before the mailing of last year’s proxy materials.`,
    provisions: [[n, by(daysBefore(120, 'priorMailingAnniversary'))]],
  },
  {
    name: 'the day of a mailing that names its meeting',
    says: `${received} at least 120 days before the date that for the annual meeting was fixed when the proxy statement was mailed.`,
    provisions: [[n, by(daysBefore(120, 'priorMailingAnniversary'))]],
  },
  {
    name: 'a record date, and an announcement behind the comma',
    says: `${received} by the tenth day after the record date, or, if later, the tenth day after the public announcement of the annual meeting.`,
    provisions: [[n, by(laterOf(daysAfter(10, 'recordDate'), daysAfter(10, 'announcement')))]],
  },
  {
    name: 'the anniversary of a day',
    says: `${received} at least 90 days before the anniversary of June 12, 2024.`,
    provisions: [[n, anniversary90]],
  },
  {
    name: 'an anniversary, with a case behind it that speaks of the proxy statement',
    says: `${received} at least 90 days before the anniversary of our 2024 annual meeting if the proxy statement is mailed by then.`,
    provisions: [[n, anniversary90]],
  },
  {
    name: 'an announced meeting, with what is voted upon behind it',
    says: `${received} by the tenth day after the announcement of the annual meeting at which the merger is voted upon.`,
    provisions: [[n, tenAfter]],
  },
];

testProvisions({ 'what is counted from': anchors });
