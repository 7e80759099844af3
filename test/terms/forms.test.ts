import { describe, expect, test } from 'vitest';
import {
  formRevisedBy,
  isDefinitiveMeetingStatement,
  isDefinitiveProxyStatement,
  isMeetingMaterial,
  isMeetingStatement,
  isProxyMaterial,
  isProxyStatement,
  unsearchedWarnings,
} from '../../lambdas/terms/forms.ts';

describe('forms of proxy materials', () => {
  test.each([
    { form: 'DEF 14A', is: 'definitive' },
    { form: 'DEF14A', is: 'definitive' },
    { form: 'DEFM14A', is: 'definitive' },
    { form: 'DEFS14A', is: 'definitive' },
    { form: 'DEFR14A', is: 'definitive' },
    { form: 'DEF 14A/A', is: 'definitive' },
    { form: 'PRE 14A', is: 'preliminary' },
    { form: 'PRER14A', is: 'preliminary' },
    { form: 'DEFA14A', is: 'additional' },
    { form: 'DEFA 14A', is: 'additional' },
    { form: 'DFAN14A', is: 'additional' },
    { form: 'PX14A6G', is: 'additional' },
    { form: 'PX14A6N', is: 'additional' },
    { form: 'DEF 14C', is: 'none' },
    { form: '8-K', is: 'none' },
    { form: null, is: 'none' },
  ])('$form: $is', ({ form, is }) => {
    expect(isProxyMaterial(form)).toBe(is !== 'none');
    expect(isProxyStatement(form)).toBe(is === 'definitive' || is === 'preliminary');
    expect(isDefinitiveProxyStatement(form)).toBe(is === 'definitive');
  });

  test.each([
    { form: 'DEF 14C', statement: true, definitive: true },
    { form: 'DEFM14C', statement: true, definitive: true },
    { form: 'DEF 14C/A', statement: true, definitive: true },
    { form: 'PRE 14C', statement: true, definitive: false },
    { form: 'PREX14C', statement: true, definitive: false },
    { form: 'DEFA14C', statement: false, definitive: false },
  ])('$form is no proxy material, and speaks of a meeting as one does', ({ form, statement, definitive }) => {
    expect(isProxyMaterial(form)).toBe(false);
    expect(isProxyStatement(form)).toBe(false);
    expect(isMeetingMaterial(form)).toBe(true);
    expect(isMeetingStatement(form)).toBe(statement);
    expect(isDefinitiveMeetingStatement(form)).toBe(definitive);
  });

  test.each([
    { form: '425', says: 'the meetings of another company' },
    { form: 'S-4/A', says: 'the meetings of another company' },
    { form: '20-F', says: 'Form 6-K' },
    { form: 'NT 10-K', says: 'a report that is late' },
    { form: '8-A12B', says: 'registers securities' },
  ])('why $form is not searched is said', ({ form, says }) => {
    expect(unsearchedWarnings(form).join()).toContain(says);
  });

  test('of a form that has no reason of its own only what is searched is said', () => {
    expect(unsearchedWarnings('S-8')[0]).toMatch(/^Form S-8 is not searched: only Forms 8-K/);
    expect(unsearchedWarnings('DEF 14C')).toEqual([]);
  });

  test.each([
    { form: 'DEFR14A', revises: 'DEF 14A' },
    { form: 'PRER14A', revises: 'PRE 14A' },
    { form: 'DFRN14A', revises: 'DEFN14A' },
    { form: 'DEF 14A', revises: null },
    { form: '8-K/A', revises: null },
  ])('$form takes the place of $revises', ({ form, revises }) => expect(formRevisedBy(form)).toBe(revises));
});
