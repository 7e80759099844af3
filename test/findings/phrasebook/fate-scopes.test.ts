import { describe, expect, test } from 'vitest';
import { scopes } from '../../../lambdas/findings/phrasebook/fate-scopes.ts';
import { fates } from '../../../lambdas/findings/phrasebook/fates.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { wordsOutsideScopes } from '../../../lambdas/findings/reading/fate-scopes.ts';
import { lastFateIn } from '../../../lambdas/findings/reading/fates.ts';
import { meetingsIn } from '../support/in-a-line.ts';

/** The words outside one scope's reach, with the fate between asterisks marked. */
function told(marked: string, rows = scopes): boolean {
  const { text } = wordingOf(marked.replaceAll('*', ''));
  const fate = /\*(.*)\*/.exec(marked)?.[1] ?? '';
  return wordsOutsideScopes(text, rows).includes(fate);
}

describe('a scope', () => {
  test.each(scopes.map((scope) => [scope.example, scope] as const))('takes in the fate: %s', (example, scope) => {
    expect(told(example, [scope])).toBe(false);
  });

  test.each(scopes.map(({ example }) => example))('among all scopes too: %s', (marked) => {
    const fate = /\*(.*)\*/.exec(marked)?.[1] ?? '';
    expect(wordsOutsideScopes(wordingOf(marked.replaceAll('*', '')).text)).not.toContain(fate);
  });

  test.each(scopes.map((scope) => [scope.not, scope] as const))('leaves the fate told: %s', (not) => {
    expect(told(not)).toBe(true);
  });
});

/** What becomes of a meeting, by the verbs of each fate. */
const participles = {
  putsOff: ['postponed', 'put off', 'pushed back', 'deferred', 'held over'],
  delays: ['delayed'],
  moves: ['rescheduled', 're-scheduled', 'moved', 'shifted', 'advanced', 'brought forward'],
  adjourns: ['adjourned', 'recessed'],
  reconvenes: ['reconvened', 'resumed'],
  cancels: ['cancelled', 'called off', 'scrapped'],
} as const satisfies Record<keyof typeof fates, readonly string[]>;
const verbs = Object.values(participles).flat();

/** Sentences under which no fate is told, whatever the verb. */
const scoped: Readonly<Record<string, (verb: string) => string>> = {
  'that it may be': (verb) => `It may be ${verb} to June 26, 2025.`,
  'that it has not been': (verb) => `It has not been ${verb}.`,
  'what follows if it is': (verb) => `Proxies hold if the meeting is ${verb}.`,
  'a power by which it could be': (verb) => `The chair is empowered to have the meeting ${verb}.`,
  'a rule by which it would be': (verb) => `The bylaws provide that the meeting is then ${verb} by the chair.`,
  'what a holder asked': (verb) => `A holder requested that the meeting be ${verb}.`,
  'what was reported in error': (verb) => `A newspaper incorrectly reported that the meeting was ${verb}.`,
};

describe.each(Object.entries(scoped))('not told is %s', (_, says) => {
  test.each(verbs)('%s', async (verb) => {
    const set = 'The annual meeting of stockholders will be held on June 12, 2025.';
    expect(await meetingsIn(`${set} ${says(verb)}`)).toEqual(['annual set 2025-06-12']);
  });
});

/** Words that lead to a day, one for each form of a fate. */
const leadingTo = {
  putsOff: ['postponed', 'put off', 'pushed it back', 'deferred', 'held over', 'set back by a month'],
  delays: ['delayed'],
  moves: [
    're-scheduled',
    'move',
    'changed',
    'advances',
    'switched',
    'shifting',
    'pulled forward',
    're-dated',
    'slipped',
    'bumped',
  ],
  adjourns: ['adjourns', 'recessed', 'continued'],
  reconvenes: ['reconvening', 'resumed'],
  cancels: ['cancelled', 'calling off', 'scraps'],
} as const satisfies Record<keyof typeof fates, readonly string[]>;

describe.each(Object.entries(leadingTo))('what does to a meeting what %s says', (fate, words) => {
  test.each(words)('“%s”', (word) => {
    expect(lastFateIn(`the company ${word} to `)).toBe(fate);
  });
});

describe('a fate told as a fact', () => {
  test.each(Object.entries(fates))('%s: has an example that it decides', (fate, { example }) => {
    expect(lastFateIn(wordingOf(example.replaceAll('*', '')).text)).toBe(fate);
  });

  test.each([...participles.putsOff, ...participles.delays])('%s: the meeting is put off', async (verb) => {
    const says = `The annual meeting of stockholders, which had been called for May 20, 2025, has been ${verb} to June 24, 2025.`;
    expect(await meetingsIn(says)).toEqual(['annual postponed 2025-06-24, was 2025-05-20']);
  });

  test.each(participles.moves)('%s: the meeting is called for another day', async (verb) => {
    const says = `The annual meeting of stockholders, which had been called for May 20, 2025, has been ${verb} to June 24, 2025.`;
    expect(await meetingsIn(says)).toEqual(['annual changed 2025-06-24, was 2025-05-20']);
  });

  test.each(['adjourned', 'recessed'])('%s: the meeting goes on another day', async (verb) => {
    const says = `The annual meeting of stockholders, which was opened today, was ${verb} until March 24, 2025.`;
    expect(await meetingsIn(says)).toEqual(['annual adjourned 2025-03-24, was 2025-03-03']);
  });

  test.each(participles.cancels)('%s: there is no meeting', async (verb) => {
    const says = `The annual meeting of stockholders, which had been called for May 20, 2025, has been ${verb}.`;
    expect(await meetingsIn(says)).toEqual(['annual cancelled (no day), was 2025-05-20']);
  });
});
