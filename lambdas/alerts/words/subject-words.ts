import { listed } from '../../terms/days/day-words.ts';
import type { DeadlineSubject } from '../../terms/deadline.ts';

/** What a deadline is about, as a sentence says it and as a mail's subject does. */
const words: Readonly<Record<DeadlineSubject, { readonly long: string; readonly short: string }>> = {
  'rule-14a-8-proposal': { long: 'proposals for the proxy statement', short: 'proposals' },
  nomination: { long: 'nominations', short: 'nominations' },
  'other-proposal': { long: 'other proposals', short: 'other proposals' },
  'universal-proxy': { long: 'nominees for the universal proxy card', short: 'universal proxy notices' },
  'proxy-access': { long: 'nominees for the proxy statement (proxy access)', short: 'proxy access nominations' },
};

/** "nominations and other proposals"; each subject once, in the order given. */
export function subjectsInWords(subjects: readonly DeadlineSubject[]): string {
  return listed([...new Set(subjects)].map((subject) => words[subject].long));
}

/** "shareholder proposals": what fits into a mail's subject. */
export function subjectsInShort(subjects: readonly DeadlineSubject[]): string {
  return listed([...new Set(subjects)].map((subject) => words[subject].short));
}
