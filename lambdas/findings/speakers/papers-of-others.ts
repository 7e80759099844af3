import { Likeness, likenessOfNames, tellingWords } from '../../filing/cover/same-company.ts';
import type { FiledDocument, Filing } from '../../filing/filing.ts';
import { once } from '../../terms/once.ts';
import { noCompany, noName } from '../phrasebook/names-of-companies.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import type { Passage } from '../prose/passages.ts';

/** So much of an exhibit names whose paper it is. */
const OPENING = 2500;

const name = "([A-Z][\\w&.'’-]{0,40}(?: (?:(?:of|and|&) )?[A-Z][\\w&.'’-]{0,40}){0,5}?)";
const holders = '(?:SHARE|STOCK|[Ss]hare|[Ss]tock)-?(?:HOLDERS|holders)';

/** Whose news a paper tells, or to whose holders it is addressed. */
const speakers: readonly RegExp[] = [
  new RegExp(
    inTurn(
      `\\b${name}(?:,? (?:Inc|Corp|Co|Ltd)\\.|,? (?:Corporation|Company|Incorporated|Limited))?(?: \\([^()]{1,60}\\))?,? (?:today |also |has )*`,
      oneOf('announced', 'announces', 'reported', 'reports', 'said'),
      '\\b',
    ),
  ),
  new RegExp(`\\b(?:TO|To) (?:THE|the|ALL|all|OUR|our) ${holders} (?:OF|of) (?:THE |the )?${name}(?=[ :,.]|$)`),
  new RegExp(
    `\\b(?:MEETING|[Mm]eeting) (?:OF|of) (?:THE |the )?${holders} (?:OF|of) (?:THE |the )?${name}(?=[ :,.]|$)`,
  ),
  new RegExp(`\\b(?:PROXY STATEMENT|Proxy Statement|BY-?LAWS|By-?[Ll]aws) (?:OF|of) (?:THE |the )?${name}(?=[ :,.]|$)`),
];

const known = new WeakMap<FiledDocument, string>();

function openingOf(document: FiledDocument): string {
  const before = known.get(document);
  if (before !== undefined) return before;
  const opening = document.text.text.slice(0, OPENING).replace(/\s+/g, ' ');
  known.set(document, opening);
  return opening;
}

/** Whom the opening of a paper names as the one who speaks; null for nobody. */
function speakerOf(opening: string): string | null {
  for (const speaker of speakers) {
    const [, who] = speaker.exec(opening) ?? [];
    if (who !== undefined && !noName.test(who) && !noCompany.test(who)) return who;
  }
  return null;
}

/**
 * Tells of a passage whether it stands in another company's paper: the release of a parent, or the proxy statement of a
 * company that is bought, attached to the report. Such a paper names another than the registrants as the one who speaks,
 * and none of them before it comes to its matter.
 */
export function papersOfOthers({ registrants }: Filing): (passage: Passage) => boolean {
  const own = registrants.flatMap(({ name }) => name ?? []);
  const ownWords = own.map((one) => tellingWords(one));
  const beginnings = ownWords.flatMap(([first = '']) => (first === '' ? [] : first.slice(0, 5)));
  const namesOwn = once(() => new RegExp(`\\b(?:${beginnings.join('|')})`, 'i'));
  const isOwn = (who: string) =>
    own.some((one) => likenessOfNames(one, who) !== Likeness.different) ||
    ownWords.some((words) => words.map((word) => word.charAt(0)).join('') === who.replace(/\W/g, '').toLowerCase());
  const decided = new Map<FiledDocument, boolean>();
  const isOfAnother = (document: FiledDocument): boolean => {
    const opening = openingOf(document);
    if (beginnings.length === 0 || !/^EX-/i.test(document.type ?? '') || namesOwn().test(opening)) return false;
    const who = speakerOf(opening);
    return who !== null && !isOwn(who);
  };
  return ({ document, sentences }) => {
    const is = decided.get(document) ?? isOfAnother(document);
    decided.set(document, is);
    return is && !sentences.some(({ text }) => namesOwn().test(text));
  };
}
