import { matchesIn } from '../../terms/patterns/matches.ts';
import { type Fate, fates } from '../phrasebook/fates.ts';
import { decided } from './decisions.ts';

const named = Object.entries(fates).map(([fate, { forms }]) => `(?<${fate}>\\b(?:${forms.join('|')})\\b)`);
const anyFate = new RegExp(named.join('|'), 'g');

/**
 * What the last of the words before a day does to a meeting; null when none does anything.
 * @example lastFateIn('first postponed to @D0@ and then adjourned to ') // 'adjourns'
 */
export function lastFateIn(words: string): Fate | null {
  const [last] = [...matchesIn(words, anyFate)].slice(-1);
  const told = Object.entries(last?.groups ?? {}).find(([, found]) => found !== undefined);
  const fate = (told?.[0] as Fate | undefined) ?? null;
  if (fate !== null) decided(fates[fate], words);
  return fate;
}
