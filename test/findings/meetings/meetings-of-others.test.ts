import { meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const cases: readonly Saying[] = [
  {
    name: 'ours, by initials that the filing gives as a name',
    says: 'The annual meeting of stockholders of MLC, Inc. will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'ours, by words written as one',
    says: 'The annual meeting of stockholders of MarshLantern, Inc. will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'ours, by a name that shares one word',
    says: 'The annual meeting of stockholders of Marsh Wick, Inc. will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'ours, by a name that names nothing',
    says: 'The annual meeting of stockholders of the Bank Holding Company will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'another’s, with an ampersand in its name',
    says: 'The special meeting of stockholders of Q&W, Inc. will be held on April 24, 2025.',
    found: [],
  },
  {
    name: 'another’s, with its place in its name',
    says: 'Quill’s special meeting of stockholders will be held on April 24, 2025. Quill of Oregon, Inc. is to be acquired.',
    found: [],
  },
  {
    name: 'another’s, then one that names no company: ours',
    says: 'The special meeting of stockholders of Quill, Inc. will be held on April 24, 2025. The annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'another’s, and ours in a paragraph of its own',
    says: `The special meeting of stockholders of Quill, Inc. will be held on April 24, 2025.

The annual meeting of shareholders will be held on June 12, 2025.`,
    found: ['annual set 2025-06-12'],
  },
];

testSayings(meetingsAndDeadlinesIn, { 'a meeting is': cases });
