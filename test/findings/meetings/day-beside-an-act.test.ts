import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const done: readonly Saying[] = [
  {
    name: 'options granted, told on the day',
    says: 'On May 5, 2010, the date of the annual meeting, options were granted.',
    paper: { on: '2010-05-05' },
    found: ['annual held 2010-05-05'],
  },
  {
    name: 'a committee’s approval',
    says: 'On May 5, 2010, the date of the Company’s annual meeting of shareholders, the Compensation Committee approved the grant of options.',
    paper: { on: '2010-05-07' },
    found: ['annual held 2010-05-05'],
  },
  {
    name: 'a retainer raised',
    says: 'Effective on May 5, 2010, the date of the annual meeting, the retainer was raised to $40,000.',
    paper: { on: '2010-05-07' },
    found: ['annual held 2010-05-05'],
  },
  {
    name: 'what somebody was',
    says: 'On May 5, 2010, the day of the annual meeting, he was chair.',
    paper: { on: '2010-05-20' },
    found: ['annual held 2010-05-05'],
  },
];
const toCome: readonly Saying[] = [
  {
    name: 'options to be granted',
    says: 'On May 5, 2010, the date of the annual meeting, options to purchase 5,000 shares will be granted to each director.',
    paper: { on: '2010-05-05' },
    found: ['annual set 2010-05-05, incidental'],
  },
  {
    name: 'an appointment to come',
    says: 'Mr. Quill will be appointed on May 5, 2010, the date of the annual meeting, to fill the vacancy.',
    paper: { on: '2010-04-07' },
    found: ['annual set 2010-05-05, incidental'],
  },
  {
    name: 'a term that begins',
    says: 'Ms. Stoop’s term begins on May 5, 2010, the day of the annual meeting of shareholders.',
    paper: { on: '2010-04-07' },
    found: ['annual set 2010-05-05, incidental'],
  },
  {
    name: 'the end of trading, in brackets',
    says: 'Trading will end on May 5, 2010 (the date of our special meeting of stockholders).',
    paper: { on: '2010-04-07' },
    found: ['special set 2010-05-05, incidental'],
  },
  {
    name: 'the day behind the meeting',
    says: 'Each director will receive options on the date of the annual meeting of shareholders, May 5, 2010.',
    paper: { on: '2010-04-07' },
    found: ['annual set 2010-05-05, incidental'],
  },
];
const onWhichItIsHeld: readonly Saying[] = [
  {
    name: 'the day on which it will be held',
    says: 'The lease ends on May 7, 2025, the day on which the annual meeting of shareholders will be held.',
    paper: { on: '2025-03-03' },
    found: ['annual set 2025-05-07, incidental'],
  },
];
const adjourned: readonly Saying[] = [
  {
    name: 'adjourned on the day itself',
    says: 'On May 5, 2025, the date of the annual meeting of shareholders, the company adjourned the meeting to June 9, 2025.',
    paper: { on: '2025-05-06' },
    found: ['annual adjourned 2025-06-09, was 2025-05-05'],
  },
];
const news: readonly Saying[] = [
  {
    name: 'adjourned on the day',
    says: 'The annual meeting of shareholders was convened and, on May 5, 2010, the date of the meeting, adjourned to June 9, 2010.',
    paper: { on: '2010-05-06' },
    found: ['annual adjourned 2010-06-09, was 2010-05-05'],
  },
  {
    name: 'with its record date',
    says: 'The record date is March 22, 2010 for the meeting on May 5, 2010, the date of the annual meeting of shareholders.',
    paper: { on: '2010-04-07' },
    found: ['annual set 2010-05-05, record 2010-03-22'],
  },
  {
    name: 'a day announced',
    says: 'The board announced on April 7, 2010 that May 5, 2010 will be the date of the annual meeting of shareholders.',
    paper: { on: '2010-04-07' },
    found: ['annual set 2010-05-05, announced 2010-04-07'],
  },
  {
    name: 'the day fixed by the board',
    says: 'The company will hold its annual meeting of shareholders on May 5, 2010, the date fixed by the board.',
    paper: { on: '2010-04-07' },
    found: ['annual set 2010-05-05'],
  },
];
const chosen: readonly Saying[] = [
  {
    name: 'chosen by the board',
    says: 'The board has chosen May 7, 2025, as the date of the annual meeting of shareholders.',
    paper: { on: '2025-03-03' },
    found: ['annual set 2025-05-07'],
  },
  {
    name: 'the day alone',
    says: 'May 7, 2025 is the date of the annual meeting of shareholders.',
    paper: { on: '2025-03-03' },
    found: ['annual set 2025-05-07'],
  },
];
const begunForIt: readonly Saying[] = [
  {
    name: 'papers whose mailing begins',
    says: 'On February 26, 2025, the Company commenced mailing a letter to shareholders in connection with its annual meeting.',
    found: [],
  },
  {
    name: 'a notice whose distribution begins',
    says: 'On February 26, 2025, the Company commenced the distribution of a notice of its annual meeting of shareholders.',
    found: [],
  },
  {
    name: 'a call that was held ahead of it',
    says: 'On February 26, 2025, the Company held a conference call ahead of its annual meeting of shareholders.',
    found: [],
  },
  {
    name: 'but the meeting itself',
    says: 'On February 26, 2025, the Company held the second session of its annual meeting of shareholders.',
    found: ['annual held 2025-02-26'],
  },
];
testSayings(meetingsIn, {
  'what is begun or held for a meeting, and no day of it': begunForIt,
  'the day of a meeting, beside what was done on it': done,
  'the day of a meeting, beside what will be done on it': [...toCome, ...onWhichItIsHeld],
  'the day of a meeting, told for itself': [...adjourned, ...news, ...chosen],
});
