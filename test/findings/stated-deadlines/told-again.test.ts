import { expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: readonly string[];
  readonly found: readonly string[];
}

const business =
  'Other business must be received not earlier than January 9, 2026 and not later than February 8, 2026.';
const rule = 'Proposals under Rule 14a-8 must be received by December 12, 2025.';

const cases: readonly Case[] = [
  {
    name: 'the time periods “described above”, for the subject that the words behind name',
    says: [
      business,
      rule,
      'Our bylaws permit stockholders to nominate directors. The notice must be received within the time periods described above for proposals that are not intended to be included in our proxy statement.',
    ],
    found: [
      'other-proposal 2026-01-09 to 2026-02-08',
      'rule-14a-8-proposal by 2025-12-12',
      'nomination 2026-01-09 to 2026-02-08',
    ],
  },
  {
    name: 'those “set forth above” without a word on whose: the bylaws’, not the rule’s',
    says: [business, rule, 'Nominations must be received by the deadline set forth above.'],
    found: [
      'other-proposal 2026-01-09 to 2026-02-08',
      'rule-14a-8-proposal by 2025-12-12',
      'nomination 2026-01-09 to 2026-02-08',
    ],
  },
  {
    name: 'those “described above”, where only the rule’s stand above',
    says: [rule, 'Nominations must be received within the time period described above.'],
    found: ['rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: 'those “above” in the same paragraph',
    says: [`${business} Nominations must be received within the same time period as above.`],
    found: ['other-proposal 2026-01-09 to 2026-02-08', 'nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'those above that are met besides are no deadline of the other rule',
    says: [
      business,
      'In addition to satisfying the bylaws, including the notice deadlines set forth above, whoever solicits proxies for nominees other than ours must give the notice that Rule 14a-19 requires.',
    ],
    found: ['other-proposal 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'a rule that tells what the notice must include is no subject',
    says: [
      business,
      'A notice of a nomination must also include the information required by Rule 14a-19(b) and must be received within the time period set forth above.',
    ],
    found: ['other-proposal 2026-01-09 to 2026-02-08', 'nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: '“the same time frame”, in the paragraph below',
    says: [business, 'Nominations must be received within the same time frame.'],
    found: ['other-proposal 2026-01-09 to 2026-02-08', 'nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: '“the date last mentioned”, in the paragraph below, which has no date',
    says: [rule, 'The date last mentioned is also the deadline for a nomination of a director.'],
    found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2025-12-12'],
  },
  {
    name: '“the same period”, further down, is another',
    says: [
      business,
      'The annual meeting of stockholders was well attended.',
      'Notices of nominations were received in the same period.',
    ],
    found: ['other-proposal 2026-01-09 to 2026-02-08'],
  },
];

test.each(named(cases))('%s', async (_name, { says, found }) => {
  expect(await deadlinesIn(says.join('\n\n'))).toEqual(found);
});
