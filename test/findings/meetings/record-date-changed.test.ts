import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const moved: readonly Saying[] = [
  {
    name: 'from one to another, below a label',
    says: 'The annual meeting of shareholders will be held on May 15, 2025. Record date: from March 3, 2025 to March 17, 2025.',
    found: ['annual set 2025-05-15, record 2025-03-17'],
  },
  {
    name: 'moved, and the meeting set',
    says: 'The record date for the annual meeting of shareholders has moved from March 3, 2025 to March 17, 2025. The annual meeting will be held on May 15, 2025.',
    found: ['annual set 2025-05-15, record 2025-03-17'],
  },
  {
    name: 'a new one, with the old in brackets',
    says: 'New record date for the annual meeting of May 15, 2025: March 17, 2025 (formerly March 3, 2025).',
    found: ['annual set 2025-05-15, record 2025-03-17'],
  },
  {
    name: 'reset, the meeting unaffected',
    says: 'The record date, originally March 3, 2025, has been reset to March 17, 2025; the annual meeting of shareholders on May 15, 2025 is unaffected.',
    found: ['annual set 2025-05-15, record 2025-03-17'],
  },
  {
    name: 'to one from another',
    says: 'The record date for the special meeting of stockholders was changed to April 7, 2025 from March 31, 2025. The special meeting will still be held on May 15, 2025.',
    found: ['special set 2025-05-15, record 2025-04-07'],
  },
  {
    name: 'only the record date',
    says: 'The annual meeting of shareholders remains set for May 15, 2025. Only the record date has changed: from March 3, 2025 to March 17, 2025.',
    found: ['annual set 2025-05-15, record 2025-03-17'],
  },
];
const alone: readonly Saying[] = [
  {
    name: 'postponed',
    says: 'The record date for the annual meeting of shareholders has been postponed to March 17, 2025. The annual meeting will be held on May 15, 2025.',
    found: ['annual set 2025-05-15, record 2025-03-17'],
  },
  {
    name: 'of a meeting scheduled for a day',
    says: 'The record date for the special meeting of stockholders scheduled for May 15, 2025 was changed from March 3, 2025 to March 17, 2025.',
    found: ['special set 2025-05-15, record 2025-03-17'],
  },
  {
    name: 'moved back two weeks',
    says: 'The record date has been moved back two weeks, from March 3, 2025 to March 17, 2025; the date of the annual meeting of shareholders, May 15, 2025, has not changed.',
    found: ['annual set 2025-05-15, record 2025-03-17'],
  },
  {
    name: 'changed with the postponement of the meeting',
    says: 'In connection with the postponement of the annual meeting of shareholders to May 15, 2025, the record date has been changed to March 17, 2025 from March 3, 2025.',
    found: ['annual postponed 2025-05-15, record 2025-03-17'],
  },
  {
    name: 'cancelled, and a new one fixed',
    says: 'Because the mailing was late, the record date of March 3, 2025 for the annual meeting of shareholders to be held May 15, 2025 has been cancelled and March 17, 2025 has been fixed as the new record date.',
    found: ['annual set 2025-05-15, record 2025-03-17'],
  },
  {
    name: 'shifted, of a meeting on a day',
    says: 'The record date for voting at the annual meeting of shareholders on May 15, 2025 has shifted to March 17, 2025.',
    found: ['annual set 2025-05-15, record 2025-03-17'],
  },
  {
    name: 'changed: it is now',
    says: 'The record date for the meeting on May 15, 2025 has been changed: it is now March 17, 2025, not March 3, 2025. The annual meeting of shareholders is not affected.',
    found: ['annual set 2025-05-15, record 2025-03-17'],
  },
];
const brackets: readonly Saying[] = [
  {
    name: 'previously, in brackets',
    says: 'The annual meeting of shareholders will be held on May 15, 2025 (previously May 1, 2025) and the record date will be March 17, 2025 (previously March 3, 2025).',
    found: ['annual changed 2025-05-15, was 2025-05-01, record 2025-03-17'],
  },
  {
    name: 'originally, in brackets',
    says: 'Annual meeting of shareholders: May 15, 2025 (originally May 1, 2025). Record date: March 17, 2025 (originally March 3, 2025).',
    found: ['annual changed 2025-05-15, was 2025-05-01, record 2025-03-17'],
  },
];
const both: readonly Saying[] = [
  {
    name: 'the meeting and the record date, each from a day to a day',
    says: 'The annual meeting of shareholders was moved from May 1, 2025 to May 15, 2025, and the record date from March 3, 2025 to March 17, 2025.',
    found: ['annual changed 2025-05-15, was 2025-05-01, record 2025-03-17'],
  },
  {
    name: 'each with the day that was in brackets',
    says: 'Annual meeting of shareholders: May 15, 2025 (was May 1, 2025). Record date: March 17, 2025 (was March 3, 2025).',
    found: ['annual changed 2025-05-15, was 2025-05-01, record 2025-03-17'],
  },
];
const kept: readonly Saying[] = [
  {
    name: 'remains',
    says: 'The annual meeting of shareholders has been postponed from May 1, 2025 to May 15, 2025. The record date remains March 3, 2025.',
    found: ['annual postponed 2025-05-15, was 2025-05-01, record 2025-03-03'],
  },
  {
    name: 'has not been changed',
    says: 'The annual meeting has been moved to May 15, 2025. The record date, March 3, 2025, has not been changed.',
    found: ['annual changed 2025-05-15, record 2025-03-03'],
  },
];
testSayings(meetingsIn, {
  'a record date that changes, and not the meeting': [...moved, ...alone],
  'a meeting and its record date change': [...brackets, ...both],
  'a record date that stays': kept,
});
