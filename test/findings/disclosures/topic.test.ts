import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../lambdas/findings/disclosures/formalities.ts';
import { topicOf } from '../../../lambdas/findings/disclosures/topic.ts';

/** Words of five letters and a blank, without the last blank: "lamps lamps lamps". */
const lamps = (count: number) => Array.from({ length: count }, () => 'lamps').join(' ');

describe('a topic', () => {
  test.each([
    ['of eight characters is one', 'We announced new oils.', 'new oils'],
    ['of seven is none: the whole sentence', 'We announced new oil.', 'We announced new oil'],
    ['does not begin with an address', 'We announced www.lamps.com a show of our works.', 'a show of our works'],
    ['may be an address', 'We announced www.lamps.com.', 'www.lamps.com'],
    ['ends without what closes a clause', 'We announced the sale of our works, ; :', 'the sale of our works'],
    ['ends with the full stop of a short form', 'We announced the sale to Birch Inc.;', 'the sale to Birch Inc.'],
    ['ends without several full stops', 'We announced the sale of our works. . .', 'the sale of our works'],
    ['keeps the quotation mark behind the full stop', 'We announced the lamp called “Ida...”', 'the lamp called “Ida”'],
    ['of 160 characters stands whole', `We announced ${lamps(26)} oils`, `${lamps(26)} oils`],
    ['of 161 is cut at a blank', `We announced ${lamps(26)} wicks`, `${lamps(26)}...`],
    ['is cut where a clause ends', `We announced ${lamps(16)}, ${lamps(20)}`, `${lamps(16)}...`],
    [
      'is not cut where a clause ends too soon',
      `We announced ${lamps(14)}, ${lamps(20)}`,
      `${lamps(14)}, ${lamps(12)}...`,
    ],
    [
      'is cut at the last clause that ends',
      `We announced ${lamps(16)}, ${lamps(4)}, ${lamps(20)}`,
      `${lamps(16)}, ${lamps(4)}...`,
    ],
    ['is not cut where a word waits for the next', `We announced ${lamps(25)} of the ${lamps(9)}`, `${lamps(25)}...`],
    ['is not cut within a bracket', `We announced ${lamps(20)} (${lamps(20)})`, `${lamps(20)}...`],
    [
      'is cut behind a bracket',
      `We announced ${lamps(15)} (${lamps(5)}), ${lamps(20)}`,
      `${lamps(15)} (${lamps(5)})...`,
    ],
    ['is cut without the marks that end a clause', `We announced ${lamps(16)};, ${lamps(20)}`, `${lamps(16)}...`],
  ])('%s', (_, sentence, topic) => {
    expect(topicOf(sentence)).toBe(topic);
  });
});

describe('a caption', () => {
  test.each([
    ['is of capitalised words', 'The Sale of Our Lamp Works', true],
    ['has small letters in short words only', 'The Sale of our lamp Works', false],
    ['has no word with a capital within', 'New iPhones', false],
    ['is of twelve longer words at most', Array(12).fill('Lamps').join(' '), true],
    ['is not of thirteen', Array(13).fill('Lamps').join(' '), false],
    ['is of 120 characters at most', `${'A '.repeat(57)}Plants`, true],
    ['is not of 121', `${'A '.repeat(57)}Factory`, false],
  ])('%s', (_, sentence, is) => {
    expect(isCaption(sentence)).toBe(is);
  });
});
