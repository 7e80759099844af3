import { describe, expect, test } from 'vitest';
import { deadlinesIn, meetingsIn } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: string;
  /** The meetings, and what is printed of deadlines. */
  readonly found: readonly string[];
}

const cases: readonly Case[] = [
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

describe('a meeting is', () => {
  test.each(named(cases))('%s', async (_name, { says, found }) => {
    expect([...(await meetingsIn(says)), ...(await deadlinesIn(says))]).toEqual(found);
  });
});
