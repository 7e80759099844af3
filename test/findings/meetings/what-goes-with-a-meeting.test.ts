import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const calledOff: readonly Saying[] = [
  {
    name: 'will not now be held',
    says: 'The annual meeting of shareholders will not now be held on June 12, 2025.',
    found: ['annual cancelled (no day), was 2025-06-12'],
  },
  {
    name: 'no annual meeting will be held',
    says: 'No annual meeting of shareholders will be held in 2025 as a result of the merger.',
    found: ['annual cancelled (no day)'],
  },
  {
    name: 'there will be no annual meeting',
    says: 'Accordingly, there will be no annual meeting of shareholders this year.',
    found: ['annual cancelled (no day)'],
  },
  {
    name: 'of a day, with a new date to come',
    says: 'The annual meeting of shareholders of June 12, 2025 has been cancelled; a new date will be announced.',
    found: ['annual cancelled (no day), was 2025-06-12'],
  },
];
const notCalledOff: readonly Saying[] = [
  {
    name: 'under a condition',
    says: 'No special meeting of shareholders will be held if the merger is not approved.',
    found: [],
  },
  {
    name: 'the dinner after it',
    says: 'The dinner after the annual meeting of shareholders on June 12, 2025 is cancelled.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a call, since the meeting was put off',
    says: 'The conference call has been cancelled because the special meeting of stockholders has been postponed to April 8, 2025.',
    found: ['special postponed 2025-04-08'],
  },
];
const webcasts: readonly Saying[] = [
  {
    name: 'its webcast',
    says: 'The webcast of the annual meeting of shareholders on June 12, 2025 has been cancelled.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a reception that follows it',
    says: 'The reception that usually follows the annual meeting of shareholders on June 12, 2025 is cancelled.',
    found: ['annual set 2025-06-12'],
  },
];
const format: readonly Saying[] = [
  {
    name: 'to a virtual meeting, the day as before',
    says: 'We have changed our annual meeting of shareholders to a virtual meeting. The date and time, June 12, 2025 at 10:00 a.m., remain the same.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'to an online format',
    says: 'Due to the public health situation, the annual meeting of shareholders has been moved from our offices to an online format. As before, it will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'from in person to virtual only',
    says: 'The format of the annual meeting of shareholders of June 12, 2025 has changed from in person to virtual only.',
    found: ['annual set 2025-06-12'],
  },
];
const furtherFormat: readonly Saying[] = [
  {
    name: 'to a new place',
    says: 'The annual meeting of shareholders on June 12, 2025 has been moved to a new location, the Hotel Lantern.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'switched to a virtual format',
    says: 'We switched the annual meeting of shareholders on June 12, 2025 to a virtual format.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'to a new day and a new place',
    says: 'The annual meeting of shareholders has been moved to June 12, 2025 and to a new location.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'to a new date, and virtual',
    says: 'The annual meeting of shareholders has been moved to a new date, June 12, 2025, and will be virtual.',
    found: ['annual changed 2025-06-12'],
  },
];
const ofADay: readonly Saying[] = [
  {
    name: 'of a day, postponed',
    says: 'The annual meeting of stockholders of May 15, 2025 has been postponed to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'of a day, and goes ahead',
    says: 'The special meeting of shareholders of April 8, 2025 will go ahead.',
    found: ['special set 2025-04-08'],
  },
  {
    name: 'of a company that bears the name of a month',
    says: 'The annual meeting of stockholders of June Holdings Inc. will be held on June 12, 2025.',
    found: [],
  },
];
const untrue: readonly Saying[] = [
  {
    name: 'it is not correct that',
    says: 'It is not correct that our annual meeting of shareholders will take place on June 12, 2025.',
    found: [],
  },
  {
    name: 'will not be held before',
    says: 'The 2025 annual meeting of shareholders will not be held before May 1, 2025.',
    found: [],
  },
  {
    name: 'announced on a day as another',
    says: 'The date of the annual meeting of shareholders, announced on March 1, 2025 as May 15, 2025, is now June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15, announced 2025-03-01'],
  },
];
const lastWords: readonly Saying[] = [
  {
    name: 'to be held, and then held, in a paper that nothing dates',
    says: 'We had proposed that our holders approve the auditors at the annual meeting of shareholders to be held on April 6, 2025. At the annual meeting of shareholders on April 6, 2025, shareholders approved them.',
    paper: { form: '8-K', on: null },
    found: ['annual held 2025-04-06'],
  },
  {
    name: 'held, they say, and then yet to come',
    says: 'At the annual meeting of shareholders on April 6, 2025, shareholders approved the auditors. The annual meeting of shareholders will be held on April 6, 2025.',
    paper: { form: '8-K', on: null },
    found: ['annual set 2025-04-06'],
  },
];
const priorYears: readonly Saying[] = [
  {
    name: 'held about a year before',
    says: 'At our annual meeting of shareholders on May 14, 2024 holders elected seven directors. The annual meeting of shareholders will be held on June 30, 2025.',
    found: ['annual changed 2025-06-30, prior 2024-05-14, 47 days'],
  },
  {
    name: 'held six months before is not the prior year’s',
    says: 'At our annual meeting of shareholders on November 14, 2024 holders elected seven directors. The annual meeting of shareholders will be held on June 30, 2025.',
    found: ['annual set 2025-06-30', 'annual held 2024-11-14'],
  },
  {
    name: 'none held the year before',
    says: 'The annual meeting of shareholders will be held on June 30, 2025. The Company did not hold an annual meeting in calendar year 2024.',
    found: ['annual set 2025-06-30, none the year before'],
  },
  {
    name: 'none held two years before',
    says: 'The annual meeting of shareholders will be held on June 30, 2025. The Company did not hold an annual meeting in calendar year 2023.',
    found: ['annual set 2025-06-30'],
  },
  {
    name: 'named by its year, half a year before',
    says: 'The 2025 annual meeting of shareholders will be held on June 30, 2025; the 2024 meeting took place on December 12, 2024.',
    found: ['annual changed 2025-06-30, prior 2024-12-12, -165 days'],
  },
  {
    name: 'named as the last, two years before',
    says: 'Our last annual meeting of shareholders was held on May 11, 2023. The annual meeting of shareholders will be held on June 30, 2025.',
    found: ['annual changed 2025-06-30, prior 2023-05-11, 415 days'],
  },
];
testSayings(meetingsIn, {
  'the last word on a day': lastWords,
  'the prior year’s meeting': priorYears,
  'a meeting that is called off': calledOff,
  'a meeting that is not called off': [...notCalledOff, ...webcasts],
  'a meeting held in another way or place': [...format, ...furtherFormat],
  'a meeting of shareholders of a day': ofADay,
  'a day said not to be that of the meeting, and one said to be': untrue,
});
