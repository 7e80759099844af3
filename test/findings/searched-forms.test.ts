import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../lambdas/findings/find.ts';
import { filingThatSays } from './support/filing-that-says.ts';

const says = 'The annual meeting of stockholders will be held on June 12, 2025.';

/** Kinds of findings, and the warnings on the form. */
async function told(form: string) {
  const filing = await filingThatSays(says, { form });
  const findings = findingsIn(filing).map(({ kind }) => kind);
  return { findings, warned: filing.warnings.some((warning) => warning.startsWith(`Form ${form} is not searched`)) };
}

describe('forms', () => {
  test.each([
    '8-K',
    '8-K/A',
    '8-K12B',
    '6-K',
    '10-Q',
    '10-QSB',
    '10-K',
    '10-K405',
    '10-KT',
    'DEF 14A',
    'DEFA14A',
    'DEFM14A',
    'DEFC14A',
    'DEFN14A',
    'DEFR14A',
    'DEFS14A',
    'DFAN14A',
    'DFRN14A',
    'PRE 14A',
    'PREC14A',
    'PREM14A',
    'PRER14A',
    'PRRN14A',
    'DEF 14A/A',
    'def 14a',
    'PREX14A',
    'DEFX14A',
    'PX14A6G',
    'PX14A6N',
    'DEF 14C',
    'DEF 14C/A',
    'DEFM14C',
    'PRE 14C',
    'PRER14C',
    'PREX14C',
    'DEFX14C',
  ])('%s is searched', async (form) => {
    expect(await told(form)).toEqual({ findings: ['meeting-date'], warned: false });
  });

  test.each(['S-8', 'S-1', '424B5', 'NT 10-K', '11-K', '4'])(
    '%s tells of nothing watched: no findings, and a warning that says so',
    async (form) => {
      expect(await told(form)).toEqual({ findings: [], warned: true });
    },
  );

  test('a paper that names no form may be any, and is searched', async () => {
    const { form, ...rest } = await filingThatSays(says);
    expect(form).toBe('8-K');
    expect(findingsIn({ ...rest, form: null })).toHaveLength(1);
  });

  test.each([
    [
      'The majority holder approved the amendment by written consent on March 20, 2025 in lieu of a special meeting.',
      [],
    ],
    ['A special meeting will be held on May 22, 2025. We are not asking for proxies.', ['meeting-date']],
    [
      'The annual meeting will be held on May 22, 2025. Nominations for the 2026 meeting must be received by February 21, 2026.',
      ['meeting-date', 'stated-deadline'],
    ],
  ])('an information statement: %s', async (text, kinds) => {
    const filing = await filingThatSays(text, { form: 'DEF 14C', on: '2025-04-10' });
    expect(findingsIn(filing).map(({ kind }) => kind)).toEqual(kinds);
  });
});
