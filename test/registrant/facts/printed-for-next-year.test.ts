import { expect, test } from 'vitest';
import { findingsIn } from '../../../lambdas/findings/find.ts';
import { factsFor } from '../../../lambdas/registrant/facts/facts-for-deadlines.ts';
import { factsInLines } from '../../findings/support/facts-in-a-line.ts';
import { filingThatSays, type Paper } from '../../findings/support/filing-that-says.ts';

const called = 'The annual meeting of stockholders will be held on May 5, 2025.';

async function factsOf(says: string, paper: Paper = {}): Promise<string[]> {
  const filing = await filingThatSays(says, paper);
  const lines = factsInLines(factsFor(filing, findingsIn(filing), null, {}));
  return lines.filter((line) => /^(?:annual|printed|priorMeeting)/.test(line));
}

test.each<readonly [name: string, says: string, paper: Paper, facts: readonly string[]]>([
  [
    'what is printed for next year’s meeting is listed under none of this year',
    `${called} Proposals for next year's annual meeting must be received by December 5, 2025.`,
    {},
    [
      'annual 2025',
      'annual 2026, provisional',
      'priorMeeting 2025-05-05 filing',
      'printed: rule-14a-8-proposal by 2025-12-05',
    ],
  ],
  [
    'nor where next year’s is called as well',
    `${called} Next year's annual meeting will be held on May 4, 2026. Proposals must be received by November 20, 2025.`,
    { form: '10-Q' },
    [
      'annual 2025',
      'annual 2026, one the year before',
      'priorMeeting 2025-05-05 filing',
      'printed: rule-14a-8-proposal by 2025-11-20',
    ],
  ],
  [
    'what is printed for this year’s stays with it',
    `${called} Proposals for the annual meeting must be received by March 14, 2025.`,
    {},
    ['annual 2025', 'printed: rule-14a-8-proposal by 2025-03-14'],
  ],
])('%s', async (_name, says, paper, facts) => {
  expect(await factsOf(says, paper)).toEqual(facts);
});
