import { expect, test } from 'vitest';
import { wordsOf } from '../../../lambdas/findings/reading/words.ts';

test.each([
  ['a token without its possessive ending', "@A0@'s day", ['@A0@', 'day']],
  ['an hour', 'by 5:00 p.m. or a.m. or p. m.', ['by', '5:00', 'pm', 'or', 'am', 'or', 'pm']],
  ['holders without their possessive endings', "holder's and holders' notice", ['holder', 'and', 'holders', 'notice']],
  ['a rule without its paragraph', 'rule 14a-8(e)(2)', ['rule', '14a-8']],
])('the words of a text: %s', (_name, text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});
