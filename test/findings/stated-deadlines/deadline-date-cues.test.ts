import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { watched } from '../../../lambdas/findings/reading/decisions.ts';
import { deadlineDateCues } from '../../../lambdas/findings/stated-deadlines/deadline-date-cues.ts';
import { deadlineRoles } from '../../../lambdas/findings/stated-deadlines/deadline-dates.ts';

/** The examples of the rows that decide the date between asterisks, and what it does. */
function decidedIn(marked: string) {
  const wording = wordingOf(marked.replaceAll('*', ''));
  const index = wordingOf(marked.slice(0, marked.indexOf('*'))).dates.length;
  const by: string[] = [];
  const roles = watched(
    ({ row, date }) => {
      if (date === index) by.push(row.example);
    },
    () => deadlineRoles(wording),
  );
  return { by, role: roles[index] };
}

describe('the words that tell what a date is to a deadline', () => {
  test.each(deadlineDateCues.map(({ role, example }) => [role, example] as const))('%s: %s', (role, example) => {
    const isTold = role === 'opens' || role === 'due';
    expect(decidedIn(example)).toEqual({ by: [example], role: isTold ? role : null });
  });
});
