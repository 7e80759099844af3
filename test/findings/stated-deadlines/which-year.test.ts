import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };
const thisYears = 'The annual meeting of stockholders will be held on May 22, 2025.';

describe('a proxy statement prints next year’s deadlines', () => {
  test('so a day before this year’s meeting is none of them', async () => {
    expect(await deadlinesIn(`${thisYears}\n\nNominations must be received by May 1, 2025.`, proxy)).toEqual([]);
  });

  test('one the day after it may be', async () => {
    expect(await deadlinesIn(`${thisYears}\n\nNominations must be received by May 23, 2025.`, proxy)).toEqual([
      'nomination by 2025-05-23',
    ]);
  });

  test('and the anniversary of this year’s meeting, in brackets behind the count, is not', async () => {
    const says =
      'Nominations must be received at least 90 days prior to the anniversary of the meeting (May 22, 2026).';
    expect(await deadlinesIn(`${thisYears}\n\n${says}`, proxy)).toEqual([]);
  });

  test('but one beyond the next meeting is not', async () => {
    expect(await deadlinesIn(`${thisYears}\n\nNominations must be received by December 12, 2026.`, proxy)).toEqual([]);
  });
});

describe('another filing', () => {
  test('may repeat a deadline that has passed', async () => {
    expect(await deadlinesIn('The deadline for nominations is January 15, 2025.')).toEqual([
      'nomination by 2025-01-15',
    ]);
  });

  test('does not reach back to the deadlines of years before', async () => {
    expect(await deadlinesIn('The deadline for nominations is January 15, 2023.')).toEqual([]);
  });
});
