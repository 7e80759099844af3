import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const moves: readonly Saying[] = [
  {
    name: 'it shifts',
    says: 'Our AGM shifts to June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'one week later than planned',
    says: 'The annual meeting of shareholders will take place on June 12, 2025, one week later than planned.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'two weeks later than originally planned',
    says: 'Our annual meeting of stockholders will be held two weeks later than originally planned, on June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'and not on another day',
    says: 'Stockholders are to meet on June 12, 2025 for the annual meeting, not on May 15, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'it slips from a day to a day',
    says: 'The annual meeting of shareholders slips from May 15, 2025 to June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'moved up',
    says: 'The annual meeting of shareholders is being moved up to May 15, 2025.',
    found: ['annual changed 2025-05-15'],
  },
  {
    name: 'has a new date',
    says: 'The company’s annual shareholder meeting has a new date, June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
];
const further: readonly Saying[] = [
  {
    name: 'it moves',
    says: 'Our annual meeting of shareholders moves to June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'two days earlier than originally scheduled',
    says: 'The special meeting of stockholders will be held on April 8, 2025, two days earlier than originally scheduled.',
    found: ['special changed 2025-04-08'],
  },
  {
    name: 'a vote, not on another day',
    says: 'Holders will vote on the plan on April 8, 2025 at a special meeting, not on April 15, 2025.',
    found: ['special changed 2025-04-08, was 2025-04-15'],
  },
  {
    name: 'a week later than first announced',
    says: 'The special meeting will be held on April 8, 2025, one week later than first announced, at our offices.',
    found: ['special changed 2025-04-08'],
  },
];
const stays: readonly Saying[] = [
  {
    name: 'results that come later than expected',
    says: 'The results will come later than expected; the annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'not in one place but in another',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, not in Denver but in Boise.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a record date, not on a Sunday',
    says: 'The record date is April 14, 2025, not on a Sunday, and the annual meeting of shareholders is on June 12, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
];
const votes: readonly Saying[] = [
  {
    name: 'on a merger at a special meeting',
    says: 'Shareholders of Marsh Lantern will vote on the merger on June 12, 2025 at a special meeting.',
    found: ['special set 2025-06-12'],
  },
];
const furtherVotes: readonly Saying[] = [
  {
    name: 'by the company’s name',
    says: 'Marsh Lantern’s stockholders will vote on the merger on April 8, 2025 at a special meeting.',
    found: ['special set 2025-04-08'],
  },
  {
    name: 'of another company',
    says: 'Stockholders of Harrow Inc. will vote on the merger on April 8, 2025 at a special meeting.',
    found: [],
  },
];
testSayings(meetingsIn, {
  'a meeting that moves': [...moves, ...further],
  'a meeting that does not': stays,
  'a vote at a meeting': [...votes, ...furtherVotes],
});
