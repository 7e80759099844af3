import { once } from '../../terms/once.ts';
import { type MeetingMention, mayNameMeeting } from '../prose/meeting-mentions.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import { type Wording, wordingOf } from '../prose/wording.ts';
import { withMeetingsByOwnName } from './carried/own-name.ts';
import { type StatusWords, statusWords } from './fates/meeting-status-words.ts';
import { withDaysInARow } from './spans/days-in-a-row.ts';
import { type OtherCompanies, withoutMeetingsOfOthers } from './whose-meeting.ts';

/** The kinds of shareholder meetings. */
export const meetingTypes = ['annual', 'special'] as const;
export type MeetingType = (typeof meetingTypes)[number];

/** Where a sentence stands, and which meeting the sentences before it spoke of. */
interface Standing {
  /** Counts the passages; a heading and what stands below it are one. */
  readonly passage: number;
  /** Counts the sentences of the filing. */
  readonly order: number;
  /** The kind of meeting that the sentence, or the ones before it in its passage, speak of. */
  readonly type: MeetingType | null;
  /** How many passages ago a meeting of shareholders was last named: 0 in this one or its heading, null for never. */
  readonly sinceNamed: number | null;
}

/**
 * A sentence, with what it says of meetings and which meeting the sentences before it spoke of. A class, as a long filing
 * has many: an object with a getter of its own takes kilobytes.
 */
export class Place implements Standing {
  readonly sentence: Sentence;
  readonly wording: Wording;
  readonly passage: number;
  readonly order: number;
  readonly type: MeetingType | null;
  readonly sinceNamed: number | null;
  /** The kind of meeting whose status is meant; null for that of any. */
  readonly #about: MeetingType | null;
  #status: StatusWords | null = null;

  constructor(sentence: Sentence, wording: Wording, standing: Standing, about: MeetingType | null = null) {
    this.sentence = sentence;
    this.wording = wording;
    this.passage = standing.passage;
    this.order = standing.order;
    this.type = standing.type;
    this.sinceNamed = standing.sinceNamed;
    this.#about = about;
  }

  /** What the sentence says has become of the meeting; read when it is first asked for. */
  get status(): StatusWords {
    this.#status ??= statusWords(this.wording, this.#about);
    return this.#status;
  }

  /** The same, of whose words only those about one kind of meeting count. */
  about(type: MeetingType): Place {
    return new Place(this.sentence, this.wording, this, type);
  }
}

/** The sentences of all passages, in order; meetings of other companies are none of shareholders in them. */
export function placesIn(
  passages: readonly Passage[],
  { isAnother, hasTheWord, isOfSociety, isOwnName }: OtherCompanies,
): Place[] {
  let order = 0;
  let index = 0;
  let named: number | null = null;
  return passages.flatMap((passage, i) => {
    if (i > 0 && !goesOn(passages[i - 1], passage, passages[i + 1])) index += 1;
    if (passage.document !== passages[i - 1]?.document) named = null;
    let type = typeNamed(passage.headingWording().meetings);
    let others = false;
    // It may be named behind the words that call it "the meeting".
    const isNamedHere = once(() => passage.sentences.some((one) => isNamed(one.wording().meetings)));
    return passage.sentences.map((sentence) => {
      const toldByAnother = tellersOf(sentence, hasTheWord);
      const ofSociety = tellersOf(sentence, isOfSociety);
      const own = mayNameMeeting(sentence.text)
        ? withMeetingsByOwnName(withDaysInARow(sentence.wording()), isOwnName)
        : withDaysInARow(sentence.wording());
      const read = withoutMeetingsOfOthers(own, isAnother, others, toldByAnother, ofSociety);
      const { wording } = read;
      others = read.others;
      type = typeNamed(wording.meetings) ?? type;
      const isOpen = isNamedHere() || (named !== null && index - named <= AGAIN);
      if (isNamed(wording.meetings) || (isOpen && namesAny(wording.meetings))) named = index;
      const sinceNamed = named === null ? null : index - named;
      return new Place(sentence, wording, { passage: index, order: order++, type, sinceNamed });
    });
  });
}

/** ", and Quill has called": a part of a sentence that has a subject of its own. */
const limbEnds = /(?<=[,;]) (?=(?:and|but|while|whereas) [A-Z])/;

/**
 * Whether another company speaks where the meeting of a place among a sentence's is named: "Quill has called a meeting
 * for May 5, and Marsh has called one for May 7" has two speakers, each with a meeting of its own.
 */
function tellersOf(sentence: Sentence, hasTheWord: (words: string) => boolean): (place: number) => boolean {
  const ofTheWhole = once(() => hasTheWord(sentence.text));
  const { meetings } = sentence.wording();
  const limbs = meetings.length < 2 ? [] : sentence.text.split(limbEnds);
  if (limbs.length < 2) return ofTheWhole;
  const byPlace = limbs.flatMap((limb, i) => {
    const told = once(() => hasTheWord(i === 0 ? limb : limb.replace(/^\w+ /, '')));
    return wordingOf(limb).meetings.map(() => told);
  });
  // Where a meeting is only told by the whole sentence, so is who speaks of it.
  return byPlace.length === meetings.length ? (place) => (byPlace[place] ?? ofTheWhole)() : ofTheWhole;
}

/** The sentences that speak of a meeting which is none of the registrant's. */
export function sentencesOfOthers(places: readonly Place[]): ReadonlySet<Sentence> {
  return new Set(places.flatMap((place) => (isOfOthers(place) ? place.sentence : [])));
}

/** Whether a meeting of a sentence is none of the registrant's. */
export function isOfOthers({ sentence, wording }: Pick<Place, 'sentence' | 'wording'>): boolean {
  const own = sentence.wording();
  return (
    wording !== own && wording.meetings.some(({ type }, i) => type === 'other' && own.meetings[i]?.type !== 'other')
  );
}

/** So many passages on "the meeting" may still be the one of shareholders that was named. */
const AGAIN = 20;

/** True where a meeting is said to be one of shareholders. */
function isNamed(meetings: readonly MeetingMention[]): boolean {
  return meetings.some(
    ({ type, ofHolders }) => type === 'annual' || type === 'special' || (type === 'unnamed' && ofHolders === true),
  );
}

function namesAny(meetings: readonly MeetingMention[]): boolean {
  return meetings.some(({ type }) => type !== 'other');
}

/** A heading counts with what stands under it. */
function goesOn(before: Passage | undefined, passage: Passage, next: Passage | undefined): boolean {
  const [first] = passage.sentences;
  const isHeading = passage.sentences.length === 1 && first?.text === next?.heading;
  return isHeading || before?.sentences[0]?.text === passage.heading;
}

/** The sentences about one kind of meeting; of those that name both kinds, only the words about this one count. */
export function placesAbout(type: MeetingType, places: readonly Place[], usual: MeetingType): Place[] {
  return places.flatMap((place) => {
    const names = (wanted: MeetingType) => place.wording.meetings.some((m) => m.type === wanted);
    if (names('annual') && names('special')) return place.about(type);
    return typeMeant(place, usual) === type ? place : [];
  });
}

const merger =
  /\b(?:merger|acquisition|business combination|sale (?:of|to)|(?:rival|competing) (?:offers?|bids?)|plan of (?:dissolution|liquidation)|extension)\b/;

/** The kind of meeting that a sentence speaks of: as it was named, special where a merger is voted on, else the usual. */
export function typeMeant({ type, wording }: Pick<Place, 'type' | 'wording'>, usual: MeetingType): MeetingType {
  if (type !== null) return type;
  return wording.meetings.some((m) => m.type === 'unnamed') && merger.test(wording.text) ? 'special' : usual;
}

/**
 * What "the meeting" means where nothing says: the kind that the filing speaks of most; where it names none, a special one
 * if holders meet to vote on a merger.
 */
export function usualType(places: readonly Place[]): MeetingType {
  const count = (type: MeetingType) =>
    places.reduce((n, p) => n + p.wording.meetings.filter((m) => m.type === type).length, 0);
  const [annual, special] = [count('annual'), count('special')];
  const isGeneral = (p: Place) => p.wording.meetings.some((m) => m.general === true);
  if (annual === 0 && special === 0 && places.some((p) => isOnMerger(p) || isGeneral(p))) return 'special';
  return special > annual ? 'special' : 'annual';
}

function isOnMerger({ wording: { text, meetings } }: Place): boolean {
  return meetings.some((m) => m.type === 'unnamed') && /\b(?:vote|consider|approve)\b/.test(text) && merger.test(text);
}

function typeNamed(meetings: readonly MeetingMention[]): MeetingType | null {
  for (const { type } of meetings) if (type === 'annual' || type === 'special') return type;
  return null;
}
