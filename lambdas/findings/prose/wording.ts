import { mayNameDay } from '../../filing/date-forms.ts';
import { type DateMention, datesIn } from '../../filing/prose-dates.ts';
import type { Unit } from '../../terms/expression.ts';
import { inOneByte } from '../../terms/patterns/machine-code.ts';
import { inTurn, oneOf } from './any-of.ts';
import type { Remembering } from './kept-with.ts';
import { type MeetingMention, mayNameMeeting, withMeetings } from './meeting-mentions.ts';
import { nthWeekdaysIn } from './nth-weekdays.ts';
import { cardinalWords, numberInWords, ordinalWords } from './number-words.ts';
import { withYearsSaid } from './year-of-date.ts';

/** Dates of one sentence that are read; one with more is a list of something else. */
export const MOST_DATES = 60;

/** A number of days, weeks or months. */
export interface Count {
  readonly value: number;
  readonly unit: Unit;
  /** What the brackets say when it is not what stands before them ("sixty (90) days", "60 [90] days"). */
  readonly contradiction: number | null;
  /** It stands in square brackets by itself, "[90] days", as a draft has what is not yet settled. */
  readonly isBracketed?: true;
  /** Where a day goes that falls on a closed one, as a bracket behind the count says. */
  readonly roll?: 'next-business-day' | 'previous-business-day' | 'unknown';
}

/**
 * A sentence reduced to what rules about its wording need: small letters, straight quotes, every kind of holder a
 * "holder", and a token in place of each date (@D0@), meeting (@A0@ annual, @S0@ special, @G0@ one whose kind the words
 * do not tell, @X0@ not of shareholders) and count of days (@N0@ "ninety (90) days", @O0@ "the 90th day").
 *
 * Its parts are made when they are first asked for: of most sentences of a long filing only whether they hold a date, or
 * name a meeting, is ever asked. A class, as so many are made that an object of functions would cost more than it saves.
 */
export class Wording implements Remembering {
  remembered: unknown[] | null = null;
  readonly #sentence: string;
  #plain: string | null = null;
  #dates: readonly DateMention[] | null = null;
  #reduced: Reduced | null = null;
  #namesMeeting: boolean | null = null;
  #mayCount: boolean | null = null;

  constructor(sentence: string) {
    this.#sentence = sentence;
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= mayNameDay(this.#sentence) ? datesAmong(this.#straight()) : noDates;
    return this.#dates;
  }

  get text(): string {
    return this.#inTokens().text;
  }

  get meetings(): readonly MeetingMention[] {
    this.#namesMeeting ??= mayNameMeeting(this.#sentence);
    return this.#namesMeeting ? this.#inTokens().meetings : noMeetings;
  }

  get counts(): readonly Count[] {
    this.#mayCount ??= mayCount(this.#sentence);
    return this.#mayCount ? this.#inTokens().counts : noCounts;
  }

  /** The same sentence with other words, and with other meetings, counts or dates behind their tokens. */
  reworded({
    text,
    meetings = this.meetings,
    counts = this.counts,
    dates = this.dates,
  }: Partial<Reduced> & { text: string; dates?: readonly DateMention[] }): Wording {
    const other = new Wording(this.#sentence);
    other.#dates = dates;
    other.#reduced = { text, meetings, counts };
    other.#namesMeeting = true;
    other.#mayCount = true;
    return other;
  }

  #straight(): string {
    this.#plain ??= straightened(this.#sentence);
    return this.#plain;
  }

  #inTokens(): Reduced {
    this.#reduced ??= reducedTo(this.#straight(), this.dates);
    return this.#reduced;
  }
}

interface Reduced {
  readonly text: string;
  readonly meetings: readonly MeetingMention[];
  readonly counts: readonly Count[];
}

/** Reduces a sentence to its wording. */
export function wordingOf(sentence: string): Wording {
  return new Wording(sentence);
}

const noDates: readonly DateMention[] = [];
const noMeetings: readonly MeetingMention[] = [];
const noCounts: readonly Count[] = [];

function datesAmong(plain: string): readonly DateMention[] {
  const found = [...datesIn(plain), ...nthWeekdaysIn(plain)].sort((a, b) => a.start - b.start);
  return withYearsSaid(plain, found);
}

function reducedTo(plain: string, dates: readonly DateMention[]): Reduced {
  const meetings: MeetingMention[] = [];
  const counts: Count[] = [];
  // A day in quotation marks, as one that replaces another, is a day.
  let text = withDates(plain, dates).replace(/"(@D\d+@)"/g, '$1');
  text = text
    .replace(/\b(?:stock|share|unit|equity)[- ]?(?:holder|owner)|\blimited partner/g, 'holder')
    .replace(/\bpercent\b/g, '%');
  text = withMeetings(text, meetings);
  text = text.replace(/(@S\d+@) in lieu of (?:[a-z0-9]+ ){0,3}@A(\d+)@/g, (_, special: string, annual: string) => {
    meetings[Number(annual)] = { type: 'other', year: null, relative: null };
    return special;
  });
  text = withCounts(text, counts);
  // Copied, as an array that has grown keeps room for more than a sentence names.
  return { text, meetings: [...meetings], counts: [...counts] };
}

function straightened(sentence: string): string {
  return inOneByte(
    sentence
      .replace(/[‘’`´]/g, "'")
      .replace(/[“”„]/g, '"')
      .replace(/[‐-―−]/g, '-')
      .replace(/@/g, ' '),
  );
}

function withDates(plain: string, dates: readonly DateMention[]): string {
  let text = '';
  let at = 0;
  dates.forEach((date, i) => {
    text += `${plain.slice(at, date.start).toLowerCase()}@D${i}@`;
    at = date.end;
  });
  return text + plain.slice(at).toLowerCase();
}

const unitWord = '(full |clear )?(calendar |business |working |trading )?(day|week|month)';
const cardinal = new RegExp(
  `(?<![\\w$.,-])(?:(${cardinalWords})(?:[ -]?[(\\[] ?(\\d{1,3}|${cardinalWords}) ?[)\\]])?|([(\\[]?\\d{1,3}[)\\]]?)(?: ?[(\\[] ?(\\d{1,3}) ?[)\\]])?),?[- ]${unitWord}s?\\b(?:'s?|s')?`,
  'g',
);
const ordinal = new RegExp(
  `(?<![\\w$.,-])(?!first day(?:$|,|\\)| ?[:|-]| (?:for|on|to|that|when|is|will)\\b))(?:(${ordinalWords})(?:[ -]?[(\\[] ?(\\d{1,3}|${ordinalWords}) ?(?:st|nd|rd|th)? ?[)\\]])?|([(\\[]?[\\dlo]{1,3}) ?(?:st|nd|rd|th)([)\\]]?)(?: ?[(\\[] ?(\\d{1,3}) ?(?:st|nd|rd|th) ?[)\\]])?) ${unitWord}s?\\b`,
  'g',
);
/** "[Ninety (90)] days": the brackets of a draft around words and figure. */
const wordsInBrackets = new RegExp(
  `\\[(?:(${ordinalWords})|(${cardinalWords}))(?: ?\\(\\d{1,3}(?:st|nd|rd|th)?\\))?\\](?= (?:full |clear )?(?:calendar |business )?(?:day|week|month))`,
  'g',
);
/** "The 60th (sixtieth) day": as if the words came first. */
const figureBeforeWords = new RegExp(
  `\\b(\\d{1,3}(?:st|nd|rd|th)?) [(\\[](${ordinalWords}|${cardinalWords})[)\\]](?= (?:calendar |business )?(?:day|week|month)| (?:to|and|or|nor) \\d)`,
  'g',
);
const join =
  '(?:(?:to|and|nor|or|but|through|no|not|more|less|later|earlier|fewer|sooner|greater|exceeding|over|above|in|excess|of|than|at|least|most|the|a|-|,)[ ]?)';
const cardinalSharingUnit = new RegExp(
  `(?<![\\w$.,@-])(?:(${cardinalWords})(?:[ -]?[(\\[] ?(\\d{1,3}) ?[)\\]])?|(\\d{1,3}))(?=(?:,? (?:to|and|nor|or|but|through)| ?-) ?${join}{0,8}@N(\\d{1,3})@)`,
  'g',
);
/** "The 120th and the 90th day": the first shares the unit of the second. Small ones ("the first public announcement") do not count days. */
const ordinalAlone =
  /(?<=\bthe )[([]?(\d{2,3}) ?(?:st|nd|rd|th)[)\]]?(?! (?:of|anniversary|annual|meeting|fiscal|quarter|amended|street|floor))(?=[ ,.;)]|$)/g;

const counted = new RegExp(
  oneOf(
    // "Monday", "monthly" and "each week" count nothing: a figure, or the end of a number in words, stands in front.
    inTurn(
      '(?:day|week|month)(?<=',
      oneOf(
        '[\\d)\\]]',
        'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundred',
        'first|second|st|nd|rd|th',
      ),
      ',?[-‐-―−@ ](?:full |clear )?(?:calendar |business |working |trading )?(?:day|week|month))',
    ),
    '[\\dlo][ @]?(?:st|nd|rd|th)\\b',
  ),
  'i',
);

/** False for words, of a filing or of a wording, that count no days, weeks or months for certain. */
export function mayCount(words: string): boolean {
  return counted.test(words);
}

function withCounts(text: string, counts: Count[]): string {
  if (!mayCount(text)) return text;
  const add = (letter: string, said: string, bracket: string | undefined, unit: Unit) => {
    const value = numberOf(said);
    const inBracket = bracket === undefined ? value : numberOf(bracket);
    const contradiction = inBracket === value ? null : inBracket;
    const isBracketed = /^\[.*\]$/.test(said) && bracket === undefined;
    return `@${letter}${counts.push({ value, unit, contradiction, ...(isBracketed && { isBracketed }) }) - 1}@`;
  };
  let counted = withoutBrackets(text.replace(/\b(\d{1,3})-(\d{1,3})(?= (?:calendar |business )?days?\b)/g, '$1 to $2'))
    .replace(ordinal, (_, words, inWords, figure, end, inFigures, full, kind, unit) =>
      add('O', words ?? `${figure}${end}`, inWords ?? inFigures, unitOf(full, kind, unit)),
    )
    .replace(cardinal, (_, words, inWords, figure, inFigures, full, kind, unit) =>
      add('N', words ?? figure, inWords ?? inFigures, unitOf(full, kind, unit)),
    );
  if (counted.includes('@N')) {
    counted = counted.replace(cardinalSharingUnit, (_, words, bracket, figure, shared) =>
      add('N', words ?? figure, bracket, counts[Number(shared)]?.unit ?? 'calendar'),
    );
  }
  if (counted.includes('@O'))
    counted = counted.replace(ordinalAlone, (_, figure) => add('O', figure, undefined, 'calendar'));
  return counted;
}

/** Brackets around a count, or around its words, as if they were not there. */
function withoutBrackets(text: string): string {
  if (!/[([]/.test(text)) return text;
  return text
    .replace(wordsInBrackets, (_, ordinals, cardinals) => `[${numberOf(ordinals ?? cardinals)}${ordinals ? 'th' : ''}]`)
    .replace(figureBeforeWords, '$2 ($1)');
}

/** The number that words or a figure say, with or without brackets around them. */
function numberOf(said: string): number {
  const bare = said.replace(/[()[\]]/g, '').trim();
  return numberInWords(bare) ?? Number(bare.replace(/l/g, '1').replace(/o/g, '0'));
}

function unitOf(full: string | undefined, kind: string | undefined, unit: string): Unit {
  if (unit === 'week') return 'week';
  if (unit === 'month') return 'month';
  if (kind?.startsWith('business') || kind?.startsWith('working')) return 'business';
  if (kind?.startsWith('trading')) return 'trading';
  return full ? 'clear' : 'calendar';
}
