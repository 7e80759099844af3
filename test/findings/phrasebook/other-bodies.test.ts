import { expect, test } from 'vitest';
import { otherBodies } from '../../../lambdas/findings/phrasebook/bodies/other-bodies.ts';
import { bodiesIn } from '../../../lambdas/findings/reading/told-of-others.ts';

test.each(otherBodies.map(({ example }) => example))('%s', (example) => {
  const body = /\*(.*)\*/.exec(example)?.[1]?.toLowerCase() ?? '';
  expect(bodiesIn(example.replaceAll('*', ''))).toEqual([body]);
});

test('a sentence that names a body, and a meeting of stockholders, tells of none of its own', () => {
  expect(bodiesIn('The council holds its annual meeting of stockholders on June 12, 2025.')).toEqual([]);
});
