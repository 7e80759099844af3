import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: string;
  readonly found: readonly string[];
}

const windows: readonly Case[] = [
  {
    name: 'told backwards, the last day first',
    says: 'Any notice of a nomination received after February 8, 2026 or before January 9, 2026 will be untimely.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'the later of two days',
    says: 'The deadline under Rule 14a-8 is the later of December 9, 2025 and January 15, 2026.',
    found: ['rule-14a-8-proposal by 2026-01-15'],
  },
  {
    name: 'not later than the later of two days',
    says: 'Nominations must be received not later than the later of February 10, 2026 and March 1, 2026.',
    found: ['nomination by 2026-03-01'],
  },
  {
    name: '“on any day from ... to, and including,”',
    says: 'A stockholder may nominate directors by notice delivered on any day from January 9, 2026 to, and including, February 8, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'two fixed days of each year have no year to print',
    says: 'Nominations for the annual meeting must be received not earlier than January 1 and not later than February 15 of each year.',
    found: [],
  },
];

const subjects: readonly Case[] = [
  {
    name: 'business that is not for the proxy statement',
    says: 'If you want to propose business without including it in our proxy statement, tell us by February 8, 2026.',
    found: ['other-proposal by 2026-02-08'],
  },
  {
    name: 'business that is not for the proxy statement, told to us',
    says: 'To propose business that is not to be included in our proxy statement, you must tell us by February 8, 2026.',
    found: ['other-proposal by 2026-02-08'],
  },
  {
    name: 'plain proposals “under our bylaws” in the same sentence',
    says: 'Under our bylaws, proposals must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'a second day in brackets, for another subject',
    says: 'For the 2026 meeting, the deadline for nominations is February 10, 2026 (December 9, 2025 for proposals under Rule 14a-8).',
    found: ['nomination by 2026-02-10', 'rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: '“this is also the deadline”, for a universal proxy',
    says: 'Nominations must be received by February 10, 2026. This is also the deadline for universal proxy notices under Rule 14a-19.',
    found: ['nomination by 2026-02-10', 'universal-proxy by 2026-02-10'],
  },
  {
    name: 'three subjects, each “on” its day, the verb said once',
    says: 'Rule 14a-8 proposals are due on December 12, 2025, nominations on February 21, 2026, and Rule 14a-19 notices on March 23, 2026.',
    found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-21', 'universal-proxy by 2026-03-23'],
  },
  {
    name: 'a first day behind a new subject is not the first subject’s',
    says: 'Rule 14a-8 proposals must be received by December 12, 2025 and nominations not before January 22, 2026 and by February 21, 2026.',
    found: ['rule-14a-8-proposal by 2025-12-12', 'nomination 2026-01-22 to 2026-02-21'],
  },
  {
    name: 'a bracket that only points to the bylaws',
    says: 'The advance notice bylaw asks for notice of nominations by February 21, 2026 (see our bylaws).',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: 'of two subjects in front of a day the nearer one',
    says: 'Other business must be received by the date set in our bylaws, and Rule 14a-8 proposals by December 12, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-12'],
  },
];

const lastDay: readonly Case[] = [
  {
    name: '“in no event later than”',
    says: 'Notice of nominations must be received in no event later than February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'the period ends on',
    says: 'The nomination period ends on February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'none will be accepted later',
    says: 'We will not accept nominations later than February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'what was considered is no deadline',
    says: 'Nominations received by February 10, 2026 were considered by the Committee.',
    found: [],
  },
];

const oldDay: readonly Case[] = [
  {
    name: '“in lieu of” the day in the last proxy statement',
    says: 'In lieu of the deadline in our last proxy statement (January 9, 2026), nominations must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
];

const lists: readonly Case[] = [
  {
    name: 'bullets without a semicolon',
    says: `For the 2026 annual meeting, notices of the following must be received:

• nominations, between January 9, 2026 and February 10, 2026

• other business, between January 16, 2026 and February 17, 2026`,
    found: ['nomination 2026-01-09 to 2026-02-10', 'other-proposal 2026-01-16 to 2026-02-17'],
  },
];

describe.each([
  ['which day is the last', windows],
  ['whose day it is', subjects],
  ['a last day', lastDay],
  ['the day in whose place it stands', oldDay],
  ['lists', lists],
] as const)('%s', (_, cases) => {
  test.each(named(cases))('%s', async (_name, { says, found }) => {
    expect(await deadlinesIn(says)).toEqual(found);
  });
});
