import { describe, expect, test } from 'vitest';
import {
  formRevisedBy,
  isDefinitiveProxyStatement,
  isProxyMaterial,
  isProxyStatement,
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
    { form: 'DEFR14A', revises: 'DEF 14A' },
    { form: 'PRER14A', revises: 'PRE 14A' },
    { form: 'DFRN14A', revises: 'DEFN14A' },
    { form: 'DEF 14A', revises: null },
    { form: '8-K/A', revises: null },
  ])('$form takes the place of $revises', ({ form, revises }) => expect(formRevisedBy(form)).toBe(revises));
});
