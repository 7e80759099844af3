import { describe, expect, test } from 'vitest';
import { scopes } from '../../../lambdas/findings/phrasebook/fate-scopes.ts';
import { fates } from '../../../lambdas/findings/phrasebook/fates.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { type Row, watched } from '../../../lambdas/findings/reading/decisions.ts';
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
  withdraws: [],
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

const ways = Object.entries(fates).flatMap(([fate, rows]) => rows.map((row) => ({ fate, row, ...row })));

describe('a way to tell a fate', () => {
  test.each(ways.map((way) => [way.example, way] as const))('“%s” is told by its row', (example, { fate, row }) => {
    const { text } = wordingOf(example.replaceAll('*', ''));
    const told: Row[] = [];
    const found = watched(
      (decision) => told.push(decision.row),
      () => lastFateIn(text),
    );
    expect({ fate: found, told }).toEqual({ fate, told: [row] });
  });

  test.each(ways.map(({ not }) => not))('“%s” tells of none', (not) => {
    expect(lastFateIn(wordingOf(not).text)).toBeNull();
  });
});

describe('a fate told as a fact', () => {
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
