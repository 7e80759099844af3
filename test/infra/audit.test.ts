import { expect, it } from 'vitest';
import { verdictOn } from '../../.ci/audit.ts';

const counted = (total: number) => ({ metadata: { vulnerabilities: { total } } });

it.each([
  ['offers none', { message: '405 Method Not Allowed', statusCode: 405 }, 'unknown', 'it answers 405'],
  ['is out of reach', {}, 'unknown', 'could not be asked'],
  ['says nothing that can be read', null, 'unknown', 'could not be asked'],
  ['knows of nothing', counted(0), 'sound', 'No package'],
  [
    'knows of a package',
    { ...counted(1), vulnerabilities: { left: { name: 'left', severity: 'high' } } },
    'vulnerable',
    'left (high)',
  ],
])('a registry that %s is told apart', (_, answer, is, words) => {
  const verdict = verdictOn(answer === null ? 'Bad Gateway' : JSON.stringify(answer));
  expect(verdict.is).toBe(is);
  expect(verdict.words).toContain(words);
});
