import { expect, test } from 'vitest';
import { labelledValuesIn } from '../../../lambdas/findings/prose/labelled-values.ts';

test.each([
  ['the date of a meeting', 'Date of Annual Meeting\nJune 12, 2025', ['Date of Annual Meeting: June 12, 2025']],
  ['time and date', 'Time and date\nJune 12, 2025 at 9:00 a.m.', ['Time and date: June 12, 2025 at 9:00 a.m.']],
  ['a label with a colon', 'Record date :\nApril 14, 2025', ['Record date: April 14, 2025']],
  ['the date for a mailing', 'Date for mailing:\nApril 20, 2025', ['Date for mailing: April 20, 2025']],
  ['no day of those who sign', 'Signature\tRecord date\n/s/ Reed\tJune 12, 2025', []],
  ['no day beside names and titles', 'Name and title\tDate\nReed\tJune 12, 2025', []],
])('a label over its day: %s', (_name, raw, values) => {
  const { found } = labelledValuesIn(raw, 0, null);
  expect(found.map(({ label, value }) => `${label}: ${value}`)).toEqual(values);
});
