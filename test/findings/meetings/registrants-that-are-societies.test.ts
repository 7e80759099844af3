import { expect, test } from 'vitest';
import { findingsIn } from '../../../lambdas/findings/find.ts';
import { filingIn } from '../../filing/support/reading.ts';
import { submissionThatSays } from '../support/filing-that-says.ts';

/** How many meetings a paper of a registrant of some name tells of. */
async function meetingsOf(registrant: string, says: string): Promise<number> {
  const paper = submissionThatSays(says).replaceAll(/MARSH LANTERN CORP(?:ORATION)?/g, registrant);
  return findingsIn(await filingIn(paper)).filter(({ kind }) => kind === 'meeting-date').length;
}

test.each([
  ['QUILL GROWERS ASSOCIATION', 'The annual meeting of the Quill Growers Association will be held on June 12, 2025.'],
  [
    'QUILL GROWERS ASSOCIATION',
    'The Quill Growers Association annual meeting of members will be held on June 12, 2025.',
  ],
  ['DAKOTA BUILDING SOCIETY', 'The Dakota Building Society annual meeting will be held on June 12, 2025.'],
  ['QUILL GROWERS COOPERATIVE', 'The Cooperative will hold its annual meeting of members on June 12, 2025.'],
  ['MERCANTILE EXCHANGE INC', 'The Exchange’s annual meeting will be held on June 12, 2025.'],
])('%s files, and tells of its own meeting: %s', async (registrant, says) => {
  expect(await meetingsOf(registrant, says)).toBe(1);
  expect(await meetingsOf('MARSH LANTERN CORP', says)).toBe(says.includes('Exchange’s') ? 1 : 0);
});
