import { type Saying, testSayings } from '../../support/sayings.ts';
import { meetingsToldAndAsked } from '../../support/told-and-asked.ts';

const whatBecame: readonly Saying[] = [
  {
    name: 'adjourned again',
    says: 'The special meeting, first convened on February 3, 2025, was reconvened on February 20, 2025 and again adjourned to March 20, 2025.',
    found: ['special adjourned 2025-03-20, was 2025-02-20'],
  },
  {
    name: 'agreed to delay',
    says: 'The Board agreed to delay the annual meeting from May 2, 2025 to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-02'],
  },
  {
    name: 'a new date for one that will not take place',
    says: 'The annual meeting will not take place on May 2, 2025; its new date is June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-02'],
  },
  {
    name: 'an adjournment that holders approved',
    says: 'The holders approved an adjournment of the special meeting to March 20, 2025.',
    found: ['special adjourned 2025-03-20'],
  },
  {
    name: 'an adjournment that other news follows',
    says: 'Following the adjournment of the special meeting from March 1, 2025 to March 20, 2025, votes may be changed.',
    found: ['special adjourned 2025-03-20, was 2025-03-01'],
  },
  {
    name: 'an adjournment that was approved',
    says: 'An adjournment of the special meeting to March 20, 2025 was approved.',
    found: ['special adjourned 2025-03-20'],
  },
  {
    name: 'a rule on meetings that move',
    says: 'Rule 14a-8 provides that a meeting more than 30 days from the anniversary of the prior annual meeting changes the deadline. The annual meeting will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a trial that adjourned, beside a meeting',
    says: 'The trial adjourned until July 2, 2025. The annual meeting will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a meeting that somebody had requested, beside the one that is called',
    says: 'The special meeting will be held on June 12, 2025. The special meeting requested by Reed Fund will not be held.',
    found: ['special set 2025-06-12'],
  },
  {
    name: 'a new day told beside the one that was to be expected',
    says: 'The annual meeting will be held on June 12, 2025. The annual meeting, which was called for May 2, 2025, was postponed to June 13, 2025.',
    found: ['annual postponed 2025-06-13, was 2025-05-02'],
  },
];

const asked: readonly Saying[] = [
  {
    name: 'a new date, of which no day is told',
    says: 'The special meeting is going to a new date.',
    found: ['? a meeting'],
  },
  { name: 'a case', says: 'Where the annual meeting was adjourned, holders stay.', found: [] },
  {
    name: 'what the item on votes tells',
    says: 'The annual meeting was adjourned.',
    paper: { heading: 'Item 5.07. Submission of Matters to a Vote of Security Holders.' },
    found: [],
  },
];

testSayings(meetingsToldAndAsked, { 'words on what became of a meeting': whatBecame, 'what is asked about': asked });
