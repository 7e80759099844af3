import type { FiledDocument, Filing } from '../../filing/filing.ts';
import { once } from '../../terms/once.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import {
  actsAsHolder,
  boardDecides,
  companyForm,
  formWords,
  holdersAtMeeting,
  holdersDecide,
  holdersNamed,
  nameBeforeMeeting,
  namedBehindIts,
  nameWhoseMeeting,
  noCompany,
  noName,
  ofCompany,
  ofItsHolders,
  ofItsMembers,
  speaksOfItself,
  subject,
  whoseHolders,
} from '../phrasebook/names-of-companies.ts';
import { literally } from '../prose/any-of.ts';
import type { Passage } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import { bodiesIn, isABody, isOfAParty, type Teller, tellersIn } from '../reading/told-of-others.ts';
import { meetingsOfSocieties } from './societies/own-society.ts';

/** Tells the name of a company, in small letters, that is not the registrant. */
export type IsAnother = (name: string) => boolean;

/** How a filing tells meetings of other companies from its registrant's. */
export interface OtherCompanies {
  readonly isAnother: IsAnother;
  /** A sentence in which another company speaks of "its" meeting, in a filing that speaks of the registrant's as well. */
  readonly hasTheWord: (sentence: string) => boolean;
  /** A sentence that speaks of the annual meeting of a society, at which something may be presented. */
  readonly isOfSociety: (sentence: string) => boolean;
  /** A name, in small letters, of which each word is the registrant's. */
  readonly isOwnName: (name: string) => boolean;
}

/** Names of companies that tell of their meetings, of one filing, that are looked up. */
const MOST_NAMES = 60;

/**
 * Whether a company named in a filing is another than those that file it. Two names that share a word are held to be
 * one company's, and so is a name that may be short for the registrant's; a short name counts as another company's
 * only where the filing also gives it in full.
 */
export function otherCompanies(filing: Filing, passages: readonly Passage[]): OtherCompanies {
  const own = filing.registrants.flatMap(({ name }) => name?.toLowerCase() ?? []);
  const ownNames = own.map(wordsOf);
  const isOfSociety = meetingsOfSocieties(ownNames, passages);
  const isOwnName = (name: string) => {
    const words = wordsOf(name);
    return words.some(isTelling) && ownNames.some((own) => words.every((word) => own.includes(word)));
  };
  if (own.length === 0) return { isAnother: () => false, hasTheWord: () => false, isOfSociety, isOwnName };
  const ownInitials = ownNames.flatMap((words) => [initials(words), initials(words.filter(isTelling))]);
  const mentioning = textsThatMention(filing.documents);
  const isSaid = (words: string) =>
    passages.some(({ sentences }) => sentences.some(({ text }) => text.toLowerCase().includes(words)));
  // "Quill Europe" beside "Quill Lantern", which files: each has a word that the other has not.
  const isSister = (telling: readonly string[]) =>
    telling.length > 1 &&
    ownNames.every((words) => {
      const own = words.filter(isTelling);
      return (
        own.length > 1 &&
        own[0] === telling[0] &&
        own.some((word) => !telling.some((one) => isShortFor(one, word))) &&
        telling.some((word) => !own.some((one) => isShortFor(one, word))) &&
        isSaid(own.slice(0, 2).join(' '))
      );
    });
  const isOwn = (telling: readonly string[]) => {
    if (isSister(telling)) return false;
    const joined = telling.join('');
    return (
      ownNames.some((words) => telling.some((word) => words.includes(word)) || words.join('').includes(joined)) ||
      ownInitials.some((letters) => letters.startsWith(joined))
    );
  };
  const decided = new Map<string, boolean>();
  const decide = (name: string): boolean => {
    const telling = wordsOf(name).filter(isTelling);
    if (telling.length === 0) return false;
    return !isOwn(telling) && (isCompany(telling, mentioning) || isShortForAnother(telling, mentioning, ownNames));
  };
  const isAnother = (name: string) => {
    const known = decided.get(name);
    if (known !== undefined) return known;
    const is = decide(name);
    decided.set(name, is);
    return is;
  };
  const telling = new RegExp(
    `\\b(?:the company|the registrant|we|our|${ownNames.flatMap((words) => words.filter(isTelling).slice(0, 1).map(literally)).join('|')})\\b`,
    'i',
  );
  let speaksOfOwn: boolean | null = null;
  const isAlias = (words: readonly string[]) => {
    const name = words.map(literally).join('[ ,.&-]{1,3}');
    const alias = new RegExp(
      `${name}["”]?,? (?:or|and) (?:the )?["“](?:company|registrant|corporation|we|us)|["“](?:company|registrant)["”],? (?:or|and) ["“]${name}`,
      'i',
    );
    return passages.some(({ sentences }) => sentences.some(({ text }) => alias.test(text)));
  };
  // A savings bank may call itself "the Association".
  const definedBodies = new Map<string, boolean>();
  const isOfNoCompany = (body: string) => {
    const defined = definedBodies.get(body) ?? isDefined(body, passages);
    definedBodies.set(body, defined);
    return !defined && !ownNames.flat().includes(body);
  };
  // Each name is looked for in the whole filing: one that names hundreds of companies is a list of them.
  const asked = new Set<string>();
  const isNamedAnother = (name: string) => {
    if (asked.size >= MOST_NAMES && !asked.has(name)) return false;
    asked.add(name);
    return isAnother(name);
  };
  // "The company holds it through Marsh Europe, whose annual meeting": the registrant is the one who speaks of it.
  const isHeldThere = (sentence: string) => {
    const found = nameWhoseMeeting.exec(sentence);
    if (found?.[1] === undefined || isOwnName(found[1].toLowerCase())) return false;
    return telling.test(sentence.slice(0, found.index));
  };
  const isTold = ({ names, around }: Teller) => !telling.test(around) && names.some(isNamedAnother);
  // "Quill has postponed its meeting in response to our nominations": who says "our" is not Quill.
  const isContrasted = (name: string, sentence: string) => {
    const words = wordsOf(name).filter(isTelling);
    return words.length > 0 && speaksOfItself.test(sentence) && !isOwn(words) && !isAlias(words);
  };
  const hasTheWord = (sentence: string) => {
    if (bodiesIn(sentence).some(isOfNoCompany) || tellersIn(sentence).some(isTold)) return true;
    if (isHeldThere(sentence)) return true;
    if (actsAsHolder.test(sentence) || isOfAParty(sentence) || namesBefore(sentence).some(isNamedAnother)) return true;
    const whose = ofCompany.exec(sentence)?.[1] ?? namedBehindIts.exec(sentence)?.[1];
    if (whose !== undefined && !noName.test(whose) && isNamedAnother(whose.toLowerCase())) return true;
    const holdersOf = companyOfHolders(sentence);
    if (holdersOf !== null) {
      const words = wordsOf(holdersOf).filter(isTelling);
      return words.length > 0 && !isOwn(words) && !isAlias(words);
    }
    const ofBoard = boardDecides.exec(sentence)?.[1];
    if (ofBoard !== undefined && !noName.test(ofBoard) && !noCompany.test(ofBoard))
      return isNamedAnother(ofBoard.toLowerCase()) || isContrasted(ofBoard.toLowerCase(), sentence);
    const name = companyInSubject(sentence);
    if (name === null || isOwn(wordsOf(name).filter(isTelling))) return false;
    if (isNamedAnother(name) || isContrasted(name, sentence)) return true;
    if (isInFull(sentence) || ofItsMembers.test(sentence)) return !isAlias(wordsOf(name).filter(isTelling));
    speaksOfOwn ??= passages.some(({ sentences }) =>
      sentences.some(({ text }) => /meeting/i.test(text) && telling.test(text) && companyInSubject(text) !== name),
    );
    return speaksOfOwn;
  };
  return { isAnother, hasTheWord, isOfSociety, isOwnName };
}

/** The words of a filing around those, in small letters, that are looked for. */
type Mentioning = (words: string) => readonly string[];

/** So many places of a document at which words stand are looked at, with so many characters around each. */
const MOST_PLACES = 40;
const AROUND = 200;

function textsThatMention(documents: readonly FiledDocument[]): Mentioning {
  const texts = documents.map(({ text: { text } }) => ({ text, inSmall: once(() => text.toLowerCase()) }));
  return (words) =>
    texts.flatMap(({ text, inSmall }) => {
      const around: string[] = [];
      for (let at = inSmall().indexOf(words); at >= 0 && around.length < MOST_PLACES; ) {
        const end = at + words.length + AROUND;
        around.push(text.slice(Math.max(0, at - AROUND), end).replace(/\s+/g, ' '));
        at = inSmall().indexOf(words, end);
      }
      return around;
    });
}

/** A name in capitals that the filing gives in full and does not call a former one of the registrant's. */
function isCompany(telling: readonly string[], mentioning: Mentioning): boolean {
  const inOrder = telling.map(literally).join('[ ,.&-]{1,3}');
  const former = new RegExp(`\\b(?:formerly|f/k/a|d/b/a|doing business as|known as)\\b[^.;]{0,40}\\b${inOrder}`, 'i');
  const full = new RegExp(`\\b${inOrder}(?: [a-z&.-]{1,20}){0,3},? ${formWords}`, 'gi');
  const texts = mentioning(telling[0] ?? '');
  const isNamed = (text: string) =>
    [...matchesIn(text, full)].some(([words]) => !/(?:^| )(?!(?:of|and|the|plc)\b)[a-z]/.test(words));
  return texts.some(isNamed) && !texts.some((text) => former.test(text));
}

/**
 * "Quill S.A. ("QSA")": what a text that calls its own registrant the registrant, or the company, calls another; the
 * name before it is not the registrant's whole name.
 */
function isShortForAnother(
  telling: readonly string[],
  mentioning: Mentioning,
  ownNames: readonly (readonly string[])[],
): boolean {
  const inOrder = telling.map(literally).join('[ ,.&-]{1,3}');
  const short = new RegExp(`((?:[A-Z][A-Za-z.&'’-]{0,30},? ){1,8})\\((?:the )?["“]${inOrder}["”]\\)`, 'gi');
  const inFull = mentioning(telling[0] ?? '').flatMap((text) =>
    [...matchesIn(text, short)].map(([, name = '']) => wordsOf(name.toLowerCase())),
  );
  const isRegistrant = (name: readonly string[]) =>
    ownNames.some((own) => own.filter(isTelling).every((word) => name.includes(word)));
  return (
    inFull.length > 0 &&
    !inFull.some(isRegistrant) &&
    ['the registrant', 'the company'].some((own) => mentioning(own).length > 0)
  );
}

/** True where a filing gives a word as somebody's short name: "(the "Association")". */
function isDefined(word: string, passages: readonly Passage[]): boolean {
  const name = new RegExp(`["“](?:the )?${literally(word)}["”]`, 'i');
  return passages.some(({ sentences }) => sentences.some(({ text }) => name.test(text)));
}

function wordsOf(name: string): string[] {
  return name
    .replace(/['’]s?\b|\./g, '')
    .split(/[^a-z0-9&]+/)
    .filter((word) => word !== '');
}

/** "Intl" and "international", either way round. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short.slice(0, 3));
}

function isTelling(word: string): boolean {
  return !companyForm.test(word);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** The company whose holders meet, in small letters: "the special meeting of stockholders of Quill"; null for none. */
export function companyOfHolders(sentence: string): string | null {
  if (!/holders|owners/.test(sentence)) return null;
  const found =
    ofItsHolders.exec(sentence) ??
    holdersDecide.exec(sentence) ??
    whoseHolders.exec(sentence) ??
    holdersAtMeeting.exec(sentence);
  const name = found?.slice(1).find((one) => one !== undefined);
  return name === undefined || noName.test(name) ? null : name.toLowerCase();
}

/** Names, in small letters, that stand before a meeting, or before holders who vote at one. */
function namesBefore(sentence: string): readonly string[] {
  const before = [...matchesIn(sentence, nameBeforeMeeting)].map(([, name = '']) => name.replace(/^The /, ''));
  const others = [holdersNamed, nameWhoseMeeting].flatMap((named) => named.exec(sentence)?.[1] ?? []);
  return [...before, ...others]
    .filter((name) => !noName.test(name) && !noCompany.test(name))
    .map((name) => name.toLowerCase());
}

/** The company of whose meeting a sentence speaks as "its", in small letters: "Quill has moved its annual meeting"; null for none. */
export function companyInSubject(sentence: string): string | null {
  const [, name] = subject.exec(sentence) ?? [];
  return name === undefined || noCompany.test(name) ? null : name.toLowerCase();
}

/** True where the company in the subject is named in full, with its form: "Quill, Inc. has scheduled". */
function isInFull(sentence: string): boolean {
  const [, name, form] = subject.exec(sentence) ?? [];
  return name !== undefined && form !== undefined;
}

/** "A meeting of that bank's holders": of the one of which the sentence speaks. */
const isNamedBefore = /^(?:that|such) /;

/**
 * A wording in which the meetings of other companies, and of creditors, are none of shareholders. `others` tells, and is
 * told on to the next sentence, whether the meeting spoken of last is one of theirs; `hasTheWord`: whether another company
 * speaks where the meeting of a place among the wording's is named; `isOfSociety`: whether it is a society's annual one.
 */
export function withoutMeetingsOfOthers(
  wording: Wording,
  isAnother: IsAnother,
  others: boolean,
  hasTheWord: (place: number) => boolean,
  isOfSociety: (place: number) => boolean,
): { readonly wording: Wording; readonly others: boolean } {
  if (wording.meetings.length === 0) return { wording, others };
  let last = others;
  let isOfCreditors = false;
  const meetings = [...wording.meetings];
  const text = wording.text.replace(/@([ASGX])(\d+)@/g, (token, letter: string, index: string) => {
    const mention = meetings[Number(index)];
    if (mention === undefined) return token;
    if (mention.type === 'other') {
      isOfCreditors ||= mention.ofCreditors === true;
      last ||= isOfCreditors;
      return token;
    }
    const { company } = mention;
    const isOfAnother = hasTheWord(Number(index));
    if (mention.type === 'annual' && isOfSociety(Number(index))) last = true;
    else if (company !== undefined && !isNamedBefore.test(company))
      last = isAnother(company) || (isOfAnother && isABody(company));
    else if (isOfAnother) last = true;
    else if (letter !== 'G' || (isOfCreditors && mention.ofHolders)) last = false;
    if (!last) return token;
    meetings[Number(index)] = { ...mention, type: 'other' };
    return `@X${index}@`;
  });
  return { wording: text === wording.text ? wording : wording.reworded({ text, meetings }), others: last };
}
