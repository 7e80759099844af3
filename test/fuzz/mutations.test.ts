import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Mutation, mutated } from './mutations.ts';

const cases: Record<string, [mutation: Mutation, becomes: string]> = {
  'cut, from either end': [{ kind: 'cut', from: 0.75, to: 0.25 }, 'abgh'],
  'cut off': [{ kind: 'cut', from: 0.5, to: 1 }, 'abcd'],
  doubled: [{ kind: 'doubled', from: 0.25, to: 0.5 }, 'abcdcdefgh'],
  shuffled: [{ kind: 'shuffled', order: [0.9, 0.5, 0.1, 0.3] }, 'efghcdab'],
  'bytes flipped': [{ kind: 'bytes flipped', at: [0, 0.5], bits: 0x20 }, 'AbcdEfgh'],
  inserted: [{ kind: 'inserted', at: 0.5, what: { name: 'signs', text: '<!', times: 2 } }, 'abcd<!<!efgh'],
};

test.each(Object.entries(cases))('%s', (_, [mutation, becomes]) => {
  expect(mutated(Buffer.from('abcdefgh'), mutation).toString()).toBe(becomes);
});

test('packed', () => {
  expect(gunzipSync(mutated(Buffer.from('abcdefgh'), { kind: 'packed' })).toString()).toBe('abcdefgh');
});
