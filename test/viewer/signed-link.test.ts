import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { pathOf, type Sight, sightOf, views } from '../../lambdas/viewer/signed-link.ts';

const key = Buffer.alloc(32, 7);
const until = Temporal.PlainDate.from('2027-03-05');
const sight: Sight = { view: 'page', id: '0001104659-24-081501', until };
const path = pathOf(sight, key);

describe('a signed link', () => {
  test.each(views)('to a %s opens what it was made for', (view) =>
    expect(sightOf(pathOf({ ...sight, view }, key), key)).toEqual({ ...sight, view }),
  );

  it('says what it opens and until when, so that a person can see it', () =>
    expect(path).toMatch(/^\/page\/0001104659-24-081501\/2027-03-05\/[\w-]{43}$/));

  it('bears an id with signs of its own', () => {
    const odd = { ...sight, id: 'a/b ?#\nc' };
    expect(sightOf(pathOf(odd, key), key)).toEqual(odd);
  });

  test.each([
    ['signed with another key', pathOf(sight, Buffer.alloc(32, 8))],
    ['of another filing', path.replace('081501', '081502')],
    ['of another view', path.replace('page', 'calendar')],
    ['good for longer', path.replace('2027', '2028')],
    ['with another signature', path.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A'))],
    ['with half a signature', path.slice(0, -20)],
    ['without a signature', path.replace(/[^/]+$/, '')],
    ['with something behind it', `${path}x`],
    ['with a day that is none', path.replace('03-05', '13-45')],
    ['with an id that is none', path.replace('0001104659', '%E0%A4')],
    ['to what is no view', path.replace('page', 'record')],
    ['to a folder above', '/page/..%2f..%2fkey/2027-03-05/'.concat('A'.repeat(43))],
    ['that is empty', '/'],
    ['that is very long', `/page/${'a'.repeat(100_000)}/2027-03-05/${'A'.repeat(43)}`],
  ])('%s opens nothing', (_name, forged) => expect(sightOf(forged, key)).toBeNull());
});
