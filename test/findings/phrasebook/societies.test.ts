import { describe, expect, test } from 'vitest';
import { societiesIn } from '../../../lambdas/findings/meetings/societies/meetings-of-societies.ts';
import { conferenceWords } from '../../../lambdas/findings/phrasebook/bodies/conference-words.ts';
import { societyWords } from '../../../lambdas/findings/phrasebook/bodies/societies.ts';

const nobody: readonly unknown[] = [];

describe.each(societyWords)('$says', ({ example, not }) => {
  test(example, () => {
    const name = /\*(.*)\*/.exec(example)?.[1] ?? '';
    expect(societiesIn(example.replaceAll('*', ''))).toEqual([{ name: name.replace(/^The /, ''), isInitials: false }]);
  });

  test(not, () => {
    expect(societiesIn(not)).toEqual(nobody);
  });
});

describe.each(conferenceWords)('$says', ({ example }) => {
  test(example, () => {
    expect(societiesIn(example.replaceAll('*', ''))).toHaveLength(1);
  });

  test('not without the word, nor where holders vote', () => {
    expect(societiesIn(example.replace(/\*.*\*/, 'A lamp').replace(/exposition/i, 'lunch'))).toEqual(nobody);
    expect(societiesIn(example.replaceAll('*', '').replace(/\.$/, ', where stockholders will vote.'))).toEqual(nobody);
  });
});

test.each([
  ['initials, over some days', 'The film is shown at the ASLM 38th Annual Meeting, June 2-6, 2025.', ['ASLM']],
  [
    'initials, at a conference that is moved',
    'The MLC Annual Meeting conference was moved from June 2 to June 6, 2025',
    ['MLC'],
  ],
  ['initials, of a meeting that is moved', 'The MLC Annual Meeting from June 2 to June 6, 2025 was moved', []],
  [
    'a name behind the meeting',
    'At the Annual Meeting of the American Lamp Association',
    ['American Lamp Association'],
  ],
  ['capitals that are none', 'NOTICE Annual Meeting, a conference of June 2-6, 2025', []],
  ['the meeting of its holders', 'The annual meeting of the stockholders of the American Lamp Association', []],
])('whose meeting it is: %s', (_name, sentence, names) => {
  expect(societiesIn(sentence).map(({ name }) => name)).toEqual(names);
});

test('at the own annual meeting nothing is presented that makes it a conference', () => {
  expect(societiesIn('Two posters will be shown at our 38th Annual Meeting on June 2, 2025.')).toEqual(nobody);
  expect(societiesIn('The chairman will present data at the 38th Annual Meeting on June 2, 2025.')).toEqual(nobody);
});
