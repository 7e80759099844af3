import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetingsIn } from '../support/in-a-line.ts';
import { runs } from '../support/papers.ts';

const meetings = [
  'The annual meeting of stockholders',
  'The Company’s 2025 annual meeting of shareholders',
  'Our annual general meeting',
  'The 2025 Annual Meeting of Shareholders (the “Annual Meeting”)',
  'The regular annual meeting of the stockholders of the Company',
  'This year’s annual meeting',
];

const verbs = [
  'will be held on',
  'is scheduled for',
  'has been set for',
  'will take place at 9:00 a.m., local time, on',
  'is to be convened on',
  'has been called for',
  'shall be held, in Portland, Oregon, on',
  'is expected to occur on',
  'will be convened virtually on',
];

const days = [
  'June 12, 2025',
  'Thursday, June 12, 2025',
  '12 June 2025',
  'June 12th, 2025',
  'the 12th day of June, 2025',
];

/** What may follow, and what more the meeting has by it. */
const tails = [
  ['', ''],
  [', at the Quay Hotel, 1200 Quay Street, Portland, Oregon 97204', ''],
  [' to elect three directors for terms that end in 2028', ''],
  [' for holders of record on April 14, 2025', ', record 2025-04-14'],
  ['; the record date is April 14, 2025', ', record 2025-04-14'],
  [', as announced on February 27, 2025', ', announced 2025-02-27'],
  [', and proxy materials will be mailed on or about April 25, 2025', ', mailing about 2025-04-25'],
] as const;

test('a meeting told in usual parts is read with its day, its record date and its mailing', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...meetings),
      fc.constantFrom(...verbs),
      fc.constantFrom(...days),
      fc.constantFrom(...tails),
      async (meeting, verb, day, [words, more]) => {
        const says = `${meeting} ${verb} ${day}${words}.`;
        expect(await meetingsIn(says), says).toEqual([`annual set 2025-06-12${more}`]);
      },
    ),
    runs,
  ));
