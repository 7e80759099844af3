import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project } from './run.ts';
import { runHere } from './run-in-process.ts';

it('tells how often each wording decided, in lines that fit, those that never did last', async () => {
  const { code, out } = await runHere(join(project, 'test'), ['phrases', 'filings']);
  const [used = '', unused = ''] = out.split('ROWS THAT NEVER DECIDED');
  expect(code).toBe(0);
  expect(used).toMatch(/^What a date is to a meeting \(lambdas\/findings\/meetings\/cues\/\)$/m);
  expect(used).toMatch(/^ {5}[1-9] {2}meeting +The annual meeting will be held on \*May 5, 2024\*\.$/m);
  expect(used).not.toMatch(/^ +0 /m);
  expect(unused).toMatch(/^ +0 {2}due/m);
  expect(unused).not.toMatch(/^ +[1-9]\d* {2}\w/m);
  expect(unused).toMatch(/\n\d+ of \d+ rows decided something in 5 files\.\n$/);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

it('check --why tells of each date what it was taken for, and by which wording, in lines that fit', async () => {
  const { code, out } = await runHere(join(project, 'test'), [
    'check',
    '--why',
    'filings/8-k-2004-annual-meeting-moved.txt',
  ]);
  const [, why = ''] = out.split('WHY EACH DATE IS TOLD, OR NOT');
  expect(code).toBe(0);
  expect(why).toContain('June 3, 2004 (page 2, line 19): the day of a meeting\n');
  expect(why).toContain('  Read by:  like "The annual meeting will be held on *May 5, 2024*." (weight 10)\n');
  expect(why).toContain('  Told as:  the day of the annual meeting (changed)\n');
  for (const line of why.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

it('check --why is not printed for machines', async () => {
  const { code, err } = await runHere(project, ['check', '--why', '--json', 'test/filings']);
  expect(code).toBe(2);
  expect(err).toContain('--why is for people');
});
