import { matchesIn } from '../../terms/patterns/matches.ts';
import { placeInWords, wordsForPlaces } from '../places.ts';
import { stateCode, stateNames } from '../states.ts';
import { tellingWords } from './same-company.ts';

const MOST_CHARACTERS = 300_000;
const spaced = (names: readonly string[]) => names.map((name) => name.replaceAll(' ', '\\s{1,4}')).join('|');
const state = spaced(stateNames);
const place = spaced(wordsForPlaces);
const kind =
  '(?:corporation|(?:business|statutory)\\s{1,4}trust|real\\s{1,4}estate\\s{1,4}investment\\s{1,4}trust|limited\\s{1,4}partnership|limited\\s{1,4}liability\\s{1,4}company)';
/** Of a country also "company", which of a state may tell no more than where somebody has an office. */
const foreignKind =
  '(?:(?:exempted|public|private|limited|liability|holding|stock|joint|business|international)\\s{1,4}){0,4}(?:company|corporation|plc|partnership)';
const underItsLaw =
  '(?:incorporated|organi[sz]ed|existing|formed)\\s{1,4}(?:and\\s{1,4}existing\\s{1,4})?(?:in|under\\s{1,4}the\\s{1,4}laws?\\s{1,4}of)\\s{1,4}(?:the\\s{1,4})?(?:(?:State|Commonwealth|Province|Republic|Grand\\s{1,4}Duchy|Islands?)\\s{1,4}of\\s{1,4}(?:the\\s{1,4})?)?';
/** One pattern, since each costs a walk through the text. */
const saying = new RegExp(
  `\\b(?:an?\\s{1,4}(?:(${state})\\s{1,4}${kind}|(${place})\\s{1,4}${foreignKind})|${underItsLaw}(${state}|${place}))\\b`,
  'gi',
);
/** Words that make the company just named another than the registrant, or its state a former one or one to come. */
const another =
  /\b(?:subsidiary|affiliate|parent|predecessor|former(?:ly)?|successor|survivor|merger|acquir\w{1,6}|purchaser|buyer|adviser|advisor|manager|trustee|agent|will\s{1,4}become|would\s{1,4}become|reincorporat\w{1,6}|redomest\w{1,8}|conver(?:t|sion)\w{0,4})\b/i;

/**
 * The state or country of incorporation as the text of a filing gives it of the registrant itself: "Heron Tools, Inc., a
 * Delaware corporation", "the Company is a Maryland corporation", "as a Bermuda exempted company, we ...". A state by its
 * postal code, a country by its name. Null when it says none, or more than one.
 */
export function stateInText(text: string, name: string | null): string | null {
  const searched = text.slice(0, MOST_CHARACTERS);
  let own: RegExp | null = null;
  const isOwn = (before: string) => {
    own ??= ownReference(name);
    return own.test(before);
  };
  const states = new Set<string>();
  for (const match of matchesIn(searched, saying)) {
    const before = searched.slice(Math.max(0, match.index - 140), match.index);
    const sentence = before.slice(before.search(/[^.]*$/));
    const near = another.test(before.slice(-100)) || another.test(searched.slice(match.index, match.index + 120));
    if (near || !(isOwn(before) || isAsWe(sentence, searched.slice(match.index + match[0].length)))) continue;
    const words = (match[1] ?? match[2] ?? match[3] ?? '').replace(/\s+/g, ' ');
    const named = stateCode(words) ?? placeInWords(words);
    if (named !== null) states.add(named);
  }
  return states.size === 1 ? ([...states][0] ?? null) : null;
}

/** "As a Delaware corporation, we ...". */
function isAsWe(before: string, after: string): boolean {
  return /\bas\s{1,4}$/i.test(before) && /^,?\s{1,4}(?:we|our|the\s{1,4}(?:company|corporation))\b/i.test(after);
}

/** Words that end in the registrant's own name, in "the Company" or in "we", with at most a bracket and a verb behind. */
function ownReference(name: string | null): RegExp {
  const words = name === null ? [] : tellingWords(name).slice(0, 6);
  const own =
    words.join('').length < 3 ? [] : [`${words.join("[\\s.,&'’/-]{1,4}(?:(?:and|of|the)\\s{1,4})?")}[^(;:]{0,30}?`];
  const subjects = [...own, 'the\\s{1,4}(?:Company|Corporation|Registrant)', '\\b[Ww]e', '[Oo]ur\\s{1,4}company'].join(
    '|',
  );
  const verb = '(?:(?:is|are)(?:\\s{1,4}(?:currently|presently|duly))?\\s{1,4})?';
  return new RegExp(`(?:${subjects})\\s{0,4}(?:\\([^)]{0,90}\\)\\s{0,4})?,?\\s{0,4}${verb}$`, 'i');
}
