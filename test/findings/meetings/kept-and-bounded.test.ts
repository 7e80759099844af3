import { meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const kept: readonly Saying[] = [
  {
    name: 'will go ahead as planned',
    says: 'The annual meeting of shareholders will go ahead as planned on June 4, 2025.',
    found: ['annual set 2025-06-04'],
  },
  {
    name: 'stays on',
    says: 'The annual meeting of shareholders stays on June 4, 2025.',
    found: ['annual set 2025-06-04'],
  },
  {
    name: 'a postponement that has no effect on it',
    says: 'The postponement of the special meeting to June 18, 2025 has no effect on the annual meeting of shareholders, which will be held as planned on June 4, 2025.',
    found: ['annual set 2025-06-04', 'special postponed 2025-06-18'],
  },
  {
    name: 'would take place as scheduled',
    says: 'The company confirmed that the annual meeting of shareholders would take place as scheduled on June 4, 2025.',
    found: ['annual set 2025-06-04'],
  },
];
const keptToo: readonly Saying[] = [
  {
    name: 'goes ahead',
    says: 'The annual meeting of shareholders goes ahead as planned on June 4, 2025.',
    found: ['annual set 2025-06-04'],
  },
  {
    name: 'will go forward',
    says: 'The annual meeting of shareholders will go forward on June 4, 2025 as previously announced.',
    found: ['annual set 2025-06-04'],
  },
  {
    name: 'notwithstanding an adjournment of another',
    says: 'Notwithstanding the adjournment of the special meeting to May 20, 2025, the annual meeting of shareholders remains on June 4, 2025.',
    found: ['annual set 2025-06-04', 'special adjourned 2025-05-20'],
  },
];
const errors: readonly Saying[] = [
  {
    name: 'the proxy card was incorrect',
    says: 'As the proxy card was incorrect, the annual meeting of shareholders has been postponed to July 9, 2025.',
    found: ['annual postponed 2025-07-09'],
  },
  {
    name: 'an error in the proxy card, with both days',
    says: 'Because of an error in the proxy card, the annual meeting of shareholders scheduled for June 4, 2025 has been postponed to July 9, 2025.',
    found: ['annual postponed 2025-07-09, was 2025-06-04'],
  },
  {
    name: 'the proxy statement contained a mistake',
    says: 'Since the proxy statement contained a mistake, we have postponed our annual meeting of shareholders until July 9, 2025.',
    found: ['annual postponed 2025-07-09'],
  },
];
const errorsToo: readonly Saying[] = [
  {
    name: 'an error of the printer',
    says: 'Owing to an error by our printer, proxy cards were sent late, and the annual meeting of shareholders has been moved from June 4, 2025 to July 9, 2025.',
    found: ['annual changed 2025-07-09, was 2025-06-04'],
  },
  {
    name: 'an inadvertent omission',
    says: 'Following an inadvertent omission from the proxy materials, we adjourned the special meeting of stockholders to April 8, 2025.',
    found: ['special adjourned 2025-04-08'],
  },
  {
    name: 'to correct an error in the record date',
    says: 'To correct an error in the record date, the annual meeting of shareholders is rescheduled to July 9, 2025.',
    found: ['annual changed 2025-07-09'],
  },
];
const errorsOfTheDay: readonly Saying[] = [
  {
    name: 'a day stated in error, behind its cause',
    says: 'Due to a clerical error, the date of the annual meeting of shareholders was stated as June 14, 2025; it should be June 4, 2025.',
    found: ['annual set 2025-06-04'],
  },
  {
    name: 'a day given incorrectly',
    says: 'The notice incorrectly gave June 14, 2025 as the date of the annual meeting of shareholders.',
    found: [],
  },
  {
    name: 'said to be on a day',
    says: 'As a result of an error in the notice, the annual meeting of shareholders was said to be on June 14, 2025.',
    found: [],
  },
];
const bounds: readonly Saying[] = [
  {
    name: 'no later than, and a nomination',
    says: 'The company will hold its annual meeting no later than June 30, 2025 and will nominate Ms. Stoop for election.',
    found: [],
  },
  {
    name: 'not later than, at which somebody will be a nominee',
    says: 'The company shall hold its annual meeting of shareholders not later than June 30, 2025, at which Ms. Stoop will be a nominee.',
    found: [],
  },
  {
    name: 'on or before',
    says: 'The company agreed to hold the annual meeting of shareholders on or before June 30, 2025.',
    found: [],
  },
];
const boundsToo: readonly Saying[] = [
  {
    name: 'on or before, and a proposal',
    says: 'The company must hold an annual meeting of shareholders on or before June 30, 2025 and submit the proposal to a vote.',
    found: [],
  },
  {
    name: 'which the company shall convene',
    says: 'Holders will be asked to elect nominees at the annual meeting of shareholders, which the company shall convene not later than June 30, 2025.',
    found: [],
  },
  {
    name: 'by order of a court, with a deadline',
    says: 'The court ordered the company to hold its annual meeting of stockholders by June 30, 2025 and to accept nominations until April 15, 2025.',
    found: ['nomination by 2025-04-15'],
  },
  {
    name: 'will take place no later than',
    says: 'The 2025 annual meeting of stockholders will take place no later than July 31, 2025, and the nominees will include Mr. Quill.',
    found: [],
  },
  {
    name: 'a deadline for a meeting to be held in a year',
    says: 'For the annual meeting of shareholders to be held in 2026, nominations must be received no later than January 30, 2026.',
    found: ['nomination by 2026-01-30'],
  },
  {
    name: 'a deadline and the day of the meeting',
    says: 'Nominations for the annual meeting of shareholders to be held on June 4, 2025 must be delivered on or before March 14, 2025.',
    found: ['annual set 2025-06-04', 'nomination by 2025-03-14'],
  },
];
testSayings(meetingsAndDeadlinesIn, {
  'a meeting that stays where it is': [...kept, ...keptToo],
  'an error that is why a meeting moves': [...errors, ...errorsToo],
  'an error in the day itself': errorsOfTheDay,
  'a day by which a meeting will be held': [...bounds, ...boundsToo],
});
