import { describe, expect, it } from 'vitest';
import { dateRoleCues } from '../../../../lambdas/findings/meetings/cues/date-role-cues.ts';
import { dateRoles } from '../../../../lambdas/findings/meetings/date-roles.ts';
import { wordingOf } from '../../../../lambdas/findings/prose/wording.ts';

describe('the words that tell what a date is to a meeting', () => {
  it.each(dateRoleCues.map((cue) => [cue.role, cue.example, cue] as const))('%s: %s', (role, example, cue) => {
    const wording = wordingOf(example.replaceAll('*', ''));
    const index = wordingOf(example.slice(0, example.indexOf('*'))).dates.length;
    const [left = '', right = ''] = wording.text.split(`@D${index}@`);
    const message = `the example of a cue must be decided by that very cue: "${wording.text}"`;
    expect(cue.before?.test(left) ?? true, message).toBe(true);
    expect(cue.behind?.test(right) ?? true, message).toBe(true);
    expect(dateRoles(wording)[index], message).toMatchObject({ role, weight: cue.weight });
  });
});
