import { meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const cases: readonly Saying[] = [
  {
    name: 'another’s, by the short name that the filing gives it',
    says: 'The Company received a proposal from Quill S.A. (“QSA”). QSA will ask its holders for approval at QSA’s Annual Meeting on April 21, 2025.',
    found: [],
  },
  {
    name: 'ours, by a short name that the filing gives the whole of ours',
    says: 'Marsh Lantern, Inc. (“Glow”), the Company, makes lamps. Glow’s annual meeting of stockholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a cooperative’s, of its members',
    says: 'Quill has scheduled a series of information sessions and a special meeting of its members on April 24, 2025, to approve the acquisition.',
    found: [],
  },
  {
    name: 'supposed to be held on a day',
    says: 'If the 2025 annual meeting of shareholders is held on May 14, 2025, then the following would apply.',
    found: [],
  },
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
