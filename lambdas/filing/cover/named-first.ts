import { matchesIn } from '../../terms/patterns/matches.ts';
import type { FiledDocument, Item, Registrant } from '../filing.ts';
import { tellingWords } from './same-company.ts';

/** How much text is searched for names; what a report is about stands at its beginning. */
const MOST_CHARACTERS = 200_000;
/** A text gives its companies no more of them. */
const MOST_SHORT_NAMES = 20;
const meeting = /\b(?:annual|special|general)\s{1,4}(?:general\s{1,4})?meeting\b/i;

/** The registrants of a filing, the one that its news names first, and which of them its text names at all. */
export interface NamedRegistrants {
  readonly registrants: readonly Registrant[];
  /** Those that the text of the report names; all when it names none. */
  readonly named: readonly Registrant[];
}

/**
 * Puts the registrant first whose meeting the text of a report tells of: the one that its sentences about a meeting name
 * most often. The header's order stands where they name none, or two equally. Where one name begins another ("Heron"
 * and "Heron Energy"), the longer is looked for first.
 */
export function namedFirst(
  registrants: readonly Registrant[],
  main: FiledDocument,
  items: readonly Item[],
): NamedRegistrants {
  if (registrants.length < 2) return { registrants, named: registrants };
  const text = newsOf(main, items);
  const seen = new Set<Registrant>();
  const meetings = new Map<Registrant, number>();
  const names = registrants
    .flatMap((registrant) => {
      const pattern = patternOf(registrant.name);
      return pattern === null ? [] : [{ registrant, pattern }];
    })
    .sort((a, b) => b.pattern.length - a.pattern.length);
  const shortNames = shortNamesIn(text, names);
  for (const sentence of text.split(/(?<=[.;])\s+(?=[A-Z“"])|\n\n/)) {
    const isOfMeeting = meeting.test(sentence);
    let left = sentence;
    for (const { registrant, pattern } of names) {
      const without = left.replace(new RegExp(pattern, 'gi'), '|');
      if (without === left) continue;
      left = without;
      seen.add(registrant);
      if (isOfMeeting) meetings.set(registrant, (meetings.get(registrant) ?? 0) + 1);
    }
    if (!isOfMeeting) continue;
    for (const [shortName, registrant] of shortNames)
      if (shortName.test(left)) meetings.set(registrant, (meetings.get(registrant) ?? 0) + 1);
  }
  const [only, ...others] = seen;
  if (meetings.size === 0 && only !== undefined && others.length === 0 && meeting.test(text)) meetings.set(only, 1);
  const count = (registrant: Registrant) => meetings.get(registrant) ?? 0;
  return {
    registrants: [...registrants].sort((a, b) => count(b) - count(a)),
    named: seen.size === 0 ? registrants : registrants.filter((registrant) => seen.has(registrant)),
  };
}

/** What a bracket behind a name calls that registrant from there on, where it calls no other so: "Heron Energy, Inc. (“HEI”)". */
function shortNamesIn(
  text: string,
  names: readonly { readonly registrant: Registrant; readonly pattern: string }[],
): [RegExp, Registrant][] {
  const found = new Map<string, Set<Registrant>>();
  for (const { registrant, pattern } of names) {
    const defined = new RegExp(
      `${pattern}[^()\\n;:]{0,30}\\((?:the\\s{1,4}|collectively,?\\s{1,4})?[“"]([A-Z][\\w .-]{1,30})[”"]`,
      'gi',
    );
    for (const { 1: shortName = '' } of matchesIn(text, defined))
      found.set(shortName, (found.get(shortName) ?? new Set()).add(registrant));
  }
  return [...found]
    .slice(0, MOST_SHORT_NAMES)
    .flatMap(([shortName, [first, ...others]]): [RegExp, Registrant][] =>
      first === undefined || others.length > 0
        ? []
        : [[new RegExp(`\\b${shortName.replace(/[.-]/g, '\\$&')}\\b`), first]],
    );
}

/** The text of the items, which is without the cover and the signatures; of a paper without items all behind its cover. */
function newsOf(main: FiledDocument, items: readonly Item[]): string {
  const { text } = main.text;
  if (items.length === 0) return text.slice(4000, MOST_CHARACTERS);
  return items
    .map(({ start, end }) => text.slice(start, Math.min(end, start + MOST_CHARACTERS)))
    .join('\n\n')
    .slice(0, MOST_CHARACTERS);
}

/** The telling words of a name, whatever stands between them; null for a name of none. */
function patternOf(name: string | null): string | null {
  const words = name === null ? [] : tellingWords(name).slice(0, 8);
  return words.join('').length < 3 ? null : `\\b${words.join("[\\s.,&'’/-]{0,4}(?:(?:and|of|the)\\s{1,4})?")}\\b`;
}
