import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const both = ['annual set 2025-05-06', 'annual adjourned 2025-06-10, was 2025-05-06'];
/** No holder acts on the day on which it opens: one meeting, which is told once. */
const once = ['annual adjourned 2025-06-10, was 2025-05-06'];

const planned: readonly Saying[] = [
  {
    name: 'convened and adjourned, in one sentence',
    says: 'The annual meeting of stockholders will be convened on May 6, 2025 and adjourned until June 10, 2025, when holders vote on the sale.',
    found: once,
  },
  {
    name: 'called to order and then adjourned',
    says: 'The annual meeting will be called to order on May 6, 2025, and will then be adjourned to June 10, 2025 at 10:00 a.m.',
    found: once,
  },
  {
    name: 'without any business, as the company intends',
    says: 'The Company intends to convene its annual meeting on May 6, 2025 and to adjourn it without any business to June 10, 2025.',
    found: once,
  },
  {
    name: 'to convene and adjourn it, with its day between',
    says: 'The Company intends to convene and adjourn, without any business, its annual meeting of May 6, 2025 to June 10, 2025.',
    found: once,
  },
  {
    name: 'without any business, though holders were to vote on it',
    says: 'The annual meeting of stockholders to vote on the sale is scheduled for May 6, 2025. The Company intends to convene and adjourn the meeting without any business to June 10, 2025.',
    found: once,
  },
  {
    name: 'at once, with words between it and the day',
    says: 'The Company intends to convene its annual meeting of stockholders on May 6, 2025, as scheduled, and to adjourn the meeting immediately, without conducting any business, to June 10, 2025.',
    found: once,
  },
  {
    name: 'convened and adjourned at once',
    says: 'The annual meeting scheduled for May 6, 2025 will be convened and immediately adjourned to June 10, 2025.',
    found: once,
  },
  {
    name: 'only opened',
    says: 'The annual meeting on May 6, 2025 will be opened only to be adjourned to June 10, 2025. No votes will be taken on May 6, 2025.',
    found: once,
  },
  {
    name: 'for want of a quorum that is foreseen',
    says: 'A quorum will not be present at the annual meeting on May 6, 2025. The Company therefore intends to adjourn the meeting to June 10, 2025.',
    found: once,
  },
  {
    name: 'that is only intended, from a day for which it was scheduled',
    says: 'The Company intends to adjourn its annual meeting scheduled for May 6, 2025 to June 10, 2025.',
    found: once,
  },
  {
    name: 'that is expected, the day before the meeting',
    says: 'The Company expects to adjourn the May 6, 2025 annual meeting until June 10, 2025.',
    found: once,
  },
  {
    name: 'in the next sentence',
    says: 'The annual meeting will be held on May 6, 2025. We agreed with Quill Mills that we will adjourn the annual meeting after the first vote, and it will be reconvened on June 10, 2025.',
    found: both,
  },
  {
    name: 'moved first, then to be adjourned',
    says: 'The date of the annual meeting of stockholders has been changed from May 1, 2025 to May 6, 2025.\n\nAt the annual meeting to be held on May 6, 2025, stockholders will vote on the sale of the mills.\n\nThe Company has agreed that it will adjourn the annual meeting after these votes. It expects that the annual meeting will be reconvened, to on or about June 10, 2025, to vote on the exchange.',
    found: ['annual changed 2025-05-06, was 2025-05-01', 'annual adjourned 2025-06-10, was 2025-05-06, approximate'],
  },
  {
    name: 'as announced before',
    says: 'As previously announced, stockholders will vote on the sale at the annual meeting of stockholders to be held on May 6, 2025. Thereafter, the annual meeting will be adjourned, and stockholders will vote on the exchange when the annual meeting is reconvened on or about June 10, 2025.',
    found: [
      'annual set 2025-05-06, incidental',
      'annual adjourned 2025-06-10, was 2025-05-06, approximate, incidental',
    ],
  },
];

const notPlanned: readonly Saying[] = [
  {
    name: 'adjourned already',
    says: 'The annual meeting was convened on May 6, 2025 and adjourned until June 10, 2025.',
    paper: { on: '2025-05-07' },
    found: ['annual adjourned 2025-06-10, was 2025-05-06'],
  },
  {
    name: 'adjourned today, and perhaps again',
    says: 'The annual meeting was convened today, May 6, 2025, and adjourned to June 10, 2025. The Company will further adjourn the meeting if there is no quorum.',
    paper: { on: '2025-05-06' },
    found: ['annual adjourned 2025-06-10, was 2025-05-06'],
  },
  {
    name: 'adjourned before it opened',
    says: 'The Company has adjourned the special meeting called for May 6, 2025; the meeting will be reconvened on June 10, 2025.',
    found: ['special adjourned 2025-06-10, was 2025-05-06'],
  },
  {
    name: 'only without a quorum',
    says: 'The annual meeting will be held on May 6, 2025. If there is no quorum, the Company will adjourn the annual meeting to June 10, 2025.',
    found: ['annual set 2025-05-06'],
  },
  {
    name: 'intended only if there are too few votes',
    says: 'The annual meeting is on May 6, 2025. The Company intends to adjourn the annual meeting to June 10, 2025 if too few votes are received.',
    found: ['annual set 2025-05-06'],
  },
  {
    name: 'on a condition that is broken off',
    says: 'The annual meeting is on May 6, 2025. If the annual meeting is adjourned, as may be necessary, it is expected to reconvene on June 10, 2025.',
    found: ['annual set 2025-05-06'],
  },
  {
    name: 'unless it is adjourned',
    says: 'The annual meeting of stockholders will be held on May 6, 2025 unless adjourned to June 10, 2025.',
    found: ['annual set 2025-05-06'],
  },
  {
    name: 'not adjourned at all',
    says: 'The annual meeting will be held on May 6, 2025. The Company will not adjourn the annual meeting to June 10, 2025, as a holder has asked.',
    found: ['annual set 2025-05-06'],
  },
  {
    name: 'reconvened only if',
    says: 'The special meeting called for May 6, 2025 has been postponed. If the meeting is reconvened on June 10, 2025, holders will vote.',
    found: ['special postponed (no day), was 2025-05-06'],
  },
];

const again: readonly Saying[] = [
  {
    name: 'readjourned to a day to come',
    says: 'The annual meeting was opened on March 3, 2025, and readjourned to March 25, 2025.',
    found: ['annual adjourned 2025-03-25, was 2025-03-03'],
  },
  {
    name: 'the days on which it was adjourned again',
    says: 'As reported, the annual meeting commenced on December 18, 2024, stockholders voted on Proposal 1, and the Company adjourned the annual meeting with respect to Proposal 2 until January 15, 2025, and then readjourned it until February 12, 2025 and then readjourned it until March 3, 2025.',
    paper: { on: '2025-03-05' },
    found: ['annual held 2025-03-03'],
  },
  {
    name: 'held on the day to which it was adjourned',
    says: 'The annual meeting was convened on February 4, 2025 and adjourned to March 3, 2025. At the reconvened meeting on March 3, 2025 holders elected the directors.',
    found: ['annual held 2025-03-03'],
  },
];

testSayings(meetingsIn, { 'adjourned again': again, planned, 'not planned': notPlanned });
