import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const set = 'The 2025 annual meeting of stockholders will be held on July 18, 2025.';
const beside = (...sentences: readonly string[]): readonly Saying[] =>
  sentences.flatMap((sentence) => [
    { name: `behind: ${sentence}`, says: `${set} ${sentence}`, found: ['annual set 2025-07-18'] },
    { name: `before: ${sentence}`, says: `${sentence} ${set}`, found: ['annual set 2025-07-18'] },
  ]);

testSayings(meetingsIn, {
  'a record date of something else is none of the meeting': beside(
    'The record date for the dividend is June 3, 2025.',
    'Stockholders of record at the close of business on June 3, 2025 will receive one right for each share.',
    'The record date for the split of the shares is June 3, 2025.',
    'The record date for the consent solicitation is June 3, 2025.',
  ),
  'a day of something last year is no prior meeting’s': beside(
    'Last year’s sales conference was held on May 3, 2024.',
    'The options vest on the first anniversary of May 3, 2024.',
    'The prior credit line matured on May 3, 2024.',
    'Last year the annual report was mailed on May 3, 2024.',
  ),
  'a day from which something else was put off is none of the meeting': beside(
    'Originally scheduled for May 3, 2025, the opening of the store is still pending.',
    'The release of our earnings, originally scheduled for May 3, 2025, was issued late.',
    'The purchase of First Lamp Bank, originally expected to close on May 3, 2025, closed later.',
    'The maturity of the debt was moved from May 3, 2025 to July 1, 2026.',
    'The hearing on the settlement was adjourned from May 3, 2025 to June 3, 2025.',
  ),
  'the next sentence may still speak of the meeting': [
    {
      name: 'by "it"',
      says: `${set} It had originally been scheduled for July 10, 2025.`,
      found: ['annual changed 2025-07-18, was 2025-07-10'],
    },
    {
      name: 'by "we"',
      says: `${set} In February we had set July 10, 2025.`,
      found: ['annual changed 2025-07-18, was 2025-07-10'],
    },
    {
      name: 'by "the date"',
      says: `${set} The original date was July 10, 2025.`,
      found: ['annual changed 2025-07-18, was 2025-07-10'],
    },
    {
      name: 'by the one before',
      says: `${set} The previous one was held on July 10, 2024.`,
      found: ['annual set 2025-07-18, prior 2024-07-10, 8 days'],
    },
    {
      name: 'by its record date',
      says: `${set} The record date is June 3, 2025.`,
      found: ['annual set 2025-07-18, record 2025-06-03'],
    },
  ],
  'who may ask for a special meeting is no news of one': [
    {
      name: 'by a record date',
      says: 'The Board fixed June 3, 2025 as the record date for determining the holders entitled to request a special meeting of stockholders.',
      found: [],
    },
  ],
});
