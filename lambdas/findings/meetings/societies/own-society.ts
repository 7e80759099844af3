import { literally } from '../../prose/any-of.ts';
import type { Passage } from '../../prose/passages.ts';
import { type Society, societiesIn } from './meetings-of-societies.ts';

/** Names of societies, of one filing, that are looked up. */
const MOST_NAMES = 60;

/** Words of a name that tell it from no other. */
const connecting = /^(?:the|of|for|and|in|on|to|with|&)$/;
const exchanges = 'NYSE|Nasdaq|NASDAQ|OTC\\w{0,3}|AMEX|TSX|ASX|LSE|[Ss]ymbols?|[Tt]icker';

/**
 * Tells the sentences of a filing that speak of the annual meeting of a society, or of a conference, which is not the
 * registrant itself: an association, a cooperative or a bank may have such a name, and any company its initials.
 * @param ownNames the words of the registrants' names, in small letters
 */
export function meetingsOfSocieties(
  ownNames: readonly (readonly string[])[],
  passages: readonly Passage[],
): (sentence: string) => boolean {
  const isSaid = (patterns: readonly RegExp[]) =>
    passages.some(({ sentences }) => sentences.some(({ text }) => patterns.some((pattern) => pattern.test(text))));
  const known = new Map<string, boolean>();
  const isOwn = ({ name, isInitials }: Society) => {
    if (name === null) return false;
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST_NAMES) return true;
    const is = (isInitials ? hasInitials(name, ownNames) : hasName(name, ownNames)) || isSaid(asOwn(name, isInitials));
    known.set(name, is);
    return is;
  };
  return (sentence) => societiesIn(sentence).some((society) => !isOwn(society));
}

function hasInitials(letters: string, ownNames: readonly (readonly string[])[]): boolean {
  const small = letters.toLowerCase().replace(/[^a-z0-9]/g, '');
  return ownNames.some((words) => {
    const initials = (of: readonly string[]) => of.map((word) => word.charAt(0)).join('');
    const all = [words, words.filter((word) => !connecting.test(word))].map(initials);
    return all.some((one) => one.startsWith(small)) || words.join('').includes(small);
  });
}

/** "The American Lamp Association" of American Lamp Association, Inc., or of Lamp Association Bancorp. */
function hasName(name: string, ownNames: readonly (readonly string[])[]): boolean {
  const words = wordsOf(name);
  return ownNames.some((own) => {
    const telling = own.filter((word) => !connecting.test(word)).slice(0, 2);
    return (
      words.every((word) => own.includes(word)) || (telling.length > 1 && telling.every((word) => words.includes(word)))
    );
  });
}

function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/[’']s?\b|[.,()]/g, '')
    .split(' ');
  return words.filter((word) => word !== '' && !connecting.test(word));
}

/** A short name that the filing gives to its registrant, or under which its shares are traded. */
function asOwn(name: string, isInitials: boolean): readonly RegExp[] {
  const said = literally(name.replace(/[’']s?$/, ''));
  const quoted = `["“](?:the )?${said}["”]`;
  const called = '["“](?:company|registrant|corporation|bank|we|us|our)\\b';
  const alias = new RegExp(
    `${quoted},? (?:or|and) (?:the )?${called}|${called}["”]?,? (?:or|and) (?:the )?${quoted}`,
    'i',
  );
  if (isInitials) return [alias, new RegExp(`\\b(?:${exchanges})\\b[^.;)]{0,40}[ “"]${said}\\b`)];
  return said.includes(' ') ? [alias] : [new RegExp(quoted, 'i')];
}
