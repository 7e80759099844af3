import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tablesOfWordings } from '../../lambdas/findings/tables-of-wordings.ts';

test('each row of each table of wordings has an example of its own', () => {
  const examples = tablesOfWordings.flatMap(({ rows }) => rows.map(({ row }) => row.example));
  expect(examples.filter((example, i) => examples.indexOf(example) !== i)).toEqual([]);
});

test.each(tablesOfWordings.map(({ tells, at }) => [tells, at]))('%s: the table is at %s', (_, at) => {
  expect(existsSync(new URL(`../../lambdas/findings/${at}`, import.meta.url))).toBe(true);
});
