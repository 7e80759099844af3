import { matchesIn } from '../../terms/patterns/matches.ts';
import { anyForm, type Fate, fates } from '../phrasebook/fates.ts';
import { decided, isWatched } from './decisions.ts';

const named = Object.entries(fates).map(([fate, ways]) => `(?<${fate}>\\b${anyForm(ways)}\\b)`);
const anyFate = new RegExp(named.join('|'), 'g');

/**
 * What the last of the words before a day does to a meeting; null when none does anything.
 * @example lastFateIn('first postponed to @D0@ and then adjourned to ') // 'adjourns'
 */
export function lastFateIn(words: string): Fate | null {
  const [last] = [...matchesIn(words, anyFate)].slice(-1);
  const told = Object.entries(last?.groups ?? {}).find(([, found]) => found !== undefined);
  const fate = (told?.[0] as Fate | undefined) ?? null;
  if (fate !== null && isWatched()) tellWhichWay(fate, words, last?.index ?? 0);
  return fate;
}

/** Which of a fate's ways the words at a place go. */
function tellWhichWay(fate: Fate, words: string, at: number): void {
  const way = fates[fate].find(({ says }) => new RegExp(`(?<=^.{${at}})\\b(?:${says})\\b`, 's').test(words));
  if (way) decided(way, words);
}
