import type { Unit } from '../../deadlines/expression.ts';
import { type DateMention, datesIn } from '../../filing/prose-dates.ts';
import { cardinalWords, numberInWords, ordinalWords } from './number-words.ts';

/**
 * A sentence reduced to what rules about its wording need: small letters, straight quotes, every kind of holder a
 * "holder", and a token in place of each date (@D0@), meeting (@A0@ annual, @S0@ special, @G0@ one whose kind the words
 * do not tell, @X0@ not of shareholders) and count of days (@N0@ "ninety (90) days", @O0@ "the 90th day").
 */
export interface Wording {
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly meetings: readonly MeetingMention[];
  readonly counts: readonly Count[];
}

/** Dates of one sentence that are read; one with more is a list of something else. */
export const MOST_DATES = 60;

/** A meeting named in a sentence. */
export interface MeetingMention {
  readonly type: 'annual' | 'special' | 'unnamed' | 'other';
  /** "The 2024 annual meeting": a name, not always the year in which it is held. */
  readonly year: number | null;
  /** "Last year's", "the preceding", "next year's". */
  readonly relative: 'past' | 'coming' | null;
}

/** A number of days, weeks or months. */
export interface Count {
  readonly value: number;
  readonly unit: Unit;
  /** What the figure in brackets says when it is not what the words say ("sixty (90) days"). */
  readonly contradiction: number | null;
}

/** Reduces a sentence to its wording. */
export function wordingOf(sentence: string): Wording {
  const plain = straightened(sentence);
  const dates = datesIn(plain);
  const meetings: MeetingMention[] = [];
  const counts: Count[] = [];
  let text = withDates(plain, dates);
  text = text
    .replace(/\b(?:stock|share|unit)[- ]?(?:holder|owner)|\blimited partner/g, 'holder')
    .replace(/\bpercent\b/g, '%');
  text = withMeetings(text, meetings);
  text = text.replace(/(@S\d+@) in lieu of (?:[a-z0-9]+ ){0,3}@A\d+@/g, '$1');
  text = text.replace(/\b(?:the|a|an|our|its) (?=@[ASG]\d+@)/g, '');
  text = withCounts(text, counts);
  return { text, dates, meetings, counts };
}

function straightened(sentence: string): string {
  return sentence
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/@/g, ' ');
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

const determiner = "(?:(?:the|its|our|their|this|such|any|each|an?|that|said|[a-z][a-z&.-]{1,30}'s?) )?";
const relative =
  "(?:(last|this|next|previous|prior|preceding|following|current|upcoming|coming|forthcoming|regular|immediately preceding)(?: year)?(?:'s)? )?";
const labelYear = '(?:((?:19|20)\\d\\d) )?';
const definition = '(?: \\((?:collectively,? )?(?:the |an? )?"[^"@]{2,60}"(?: or (?:the )?"[^"@]{2,40}")?\\))?';
const ofHolders = "(?: of (?:the |its |our |all )?(?:[a-z'&.,-]{2,30} ){0,4}?holders\\b)?";
const namedMeeting = new RegExp(
  `\\b${determiner}${relative}${labelYear}(annual|special|extraordinary)(?: general)?(?: and (?:special|extraordinary))?(?: or (?:special|adjourned))?(?: general)?(?: (?:holders?'?s?'?|membership|company))?(?: general)? meetings?\\b(?: and special meeting)?${ofHolders}(?: (?:of|for|in) (?:the year |fiscal (?:year )?)?((?:19|20)\\d\\d)\\b)?${definition}`,
  'g',
);
const yearMeeting = /\b(?:the|our|its|their|such|each|that|a|[a-z]+'s) ((?:19|20)\d\d) meetings?\b/g;
const initials = /\b(?:the |its |our )?(?:((?:19|20)\d\d) )?(agm|egm)\b/g;
const otherMeeting =
  /\b(?:(?:the|its|a|their|our) )?(?:board|committee|directors?|trustees?|creditors?|noteholders?|bondholders?|lenders?|sales|staff|analysts?|investors?|organizational|telephonic)\b'?s?'? (?:of directors'? )?(?:[a-z]{3,12} )?meetings?\b|\bmeetings? of (?:the |its |our |a )?(?:[a-z]{3,14} ){0,2}?(?:board|committee|directors|trustees|creditors|noteholders|bondholders|debenture|lenders|managers)\b|\b(?:a|its|the|their) meeting at which (?:it|they|the board|the directors)\b|\b(?:(?:the|a) )?(?:holders'?s?'? )?meetings? of (?:the |its |all )?(?:(?:holders|owners) of )?(?:the |its )?(?:[^,;@ ]{1,16} ){0,6}?(?:notes|debentures|bonds|warrants|certificates)\b/g;
const ownMeeting =
  /\b(?:at|during|following) (?:its|a|their) (?:regular(?:ly scheduled)? |recent |quarterly |special |duly called )?meeting\b/g;
/** A meeting of others: of a trade association, of the holders of a subsidiary. */
const meetingOfOthers =
  /@A(\d+)@(?= of (?:the )?(?:(?!holders?\b)[a-z&.'-]+ ){1,5}(?:association|society|institute|academy|chamber|federation|council|congress)\b| of [^,;@]{2,60},? (?:our|its|the company's|a)(?: [a-z-]+){0,3} subsidiary\b)/g;
const unnamedMeeting =
  /\b(?:(?:the|this|such|our|its|that|said|a|any|each|their) (?:next |last |coming |new |original |scheduled |rescheduled |postponed |adjourned |virtual |[a-z]+'s )?)?(?:holders?'?s?'? meetings?|meetings? of (?:the |its |our )?(?:[a-z'&.-]{2,30} ){0,3}?holders)\b|\b(?:the|this|such|our|that|said|its|last|next) (?:next |last |coming |new |original |scheduled |rescheduled |postponed |adjourned |virtual |previous |prior |preceding |year's |[a-z]+'s )?meeting\b/g;

function withMeetings(text: string, meetings: MeetingMention[]): string {
  if (!/meeting|[ae]gm/.test(text)) return text;
  const add = (letter: string, mention: MeetingMention) => `@${letter}${meetings.push(mention) - 1}@`;
  const boardMet = /\b(?:board|directors|trustees|committee)\b/.test(text);
  return text
    .replace(otherMeeting, () => add('X', { type: 'other', year: null, relative: null }))
    .replace(
      namedMeeting,
      (_, when: string | undefined, before: string | undefined, kind: string, after: string | undefined) => {
        if (kind === 'special' && boardMet && !text.includes('holder'))
          return add('X', { type: 'other', year: null, relative: null });
        const type = kind === 'annual' ? 'annual' : 'special';
        return add(type === 'annual' ? 'A' : 'S', { type, year: yearOf(before ?? after), relative: relativeOf(when) });
      },
    )
    .replace(meetingOfOthers, (_, index: string) => {
      meetings[Number(index)] = { type: 'other', year: null, relative: null };
      return `@X${index}@`;
    })
    .replace(yearMeeting, (_, year: string) => add('A', { type: 'annual', year: yearOf(year), relative: null }))
    .replace(initials, (_, year: string | undefined, kind: string) =>
      kind === 'agm'
        ? add('A', { type: 'annual', year: yearOf(year), relative: null })
        : add('S', { type: 'special', year: yearOf(year), relative: null }),
    )
    .replace(ownMeeting, (words) =>
      boardMet ? `${words.split(' ')[0]} ${add('X', { type: 'other', year: null, relative: null })}` : words,
    )
    .replace(unnamedMeeting, (words) => {
      const when = /\b(last|previous|prior|preceding|next|coming)\b/.exec(words)?.[1];
      return add('G', { type: 'unnamed', year: null, relative: relativeOf(when) });
    });
}

function yearOf(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}

function relativeOf(when: string | undefined): MeetingMention['relative'] {
  if (!when) return null;
  if (/last|previous|prior|preceding/.test(when)) return 'past';
  return /next|following|upcoming|coming/.test(when) ? 'coming' : null;
}

const unitWord = '(full |clear )?(calendar |business |working |trading )?(day|week|month)';
const cardinal = new RegExp(
  `(?<![\\w$.,-])(?:(${cardinalWords})(?:[ -]?[(\\[] ?(\\d{1,3}) ?[)\\]])?|[(\\[]?(\\d{1,3})[)\\]]?),?[- ]${unitWord}s?\\b(?:'s?|s')?`,
  'g',
);
const ordinal = new RegExp(
  `(?<![\\w$.,-])(?:(${ordinalWords})(?:[ -]?[(\\[] ?(\\d{1,3}) ?(?:st|nd|rd|th)? ?[)\\]])?|[(\\[]?([\\dlo]{1,3}) ?(?:st|nd|rd|th)[)\\]]?) ${unitWord}\\b`,
  'g',
);
/** "The 60th (sixtieth) day": as if the words came first. */
const figureBeforeWords = new RegExp(
  `\\b(\\d{1,3}(?:st|nd|rd|th)?) \\((${ordinalWords}|${cardinalWords})\\)(?= (?:calendar |business )?(?:day|week|month))`,
  'g',
);
const join =
  '(?:(?:to|and|nor|or|but|through|no|not|more|less|later|earlier|fewer|sooner|than|at|least|most|the|a|-|,)[ ]?)';
const cardinalSharingUnit = new RegExp(
  `(?<![\\w$.,@-])(?:(${cardinalWords})(?:[ -]?[(\\[] ?(\\d{1,3}) ?[)\\]])?|(\\d{1,3}))(?=(?:,? (?:to|and|nor|or|but|through)| ?-) ?${join}{0,8}@N(\\d{1,3})@)`,
  'g',
);
/** "The 120th and the 90th day": the first shares the unit of the second. Small ones ("the first public announcement") do not count days. */
const ordinalAlone =
  /(?<=\bthe )[([]?(\d{2,3}) ?(?:st|nd|rd|th)[)\]]?(?! (?:of|anniversary|annual|meeting|fiscal|quarter|amended|street|floor))(?=[ ,.;)]|$)/g;

function withCounts(text: string, counts: Count[]): string {
  if (!/day|week|month|[\dlo] ?(?:st|nd|rd|th)\b/.test(text)) return text;
  const add = (
    letter: string,
    words: string | undefined,
    bracket: string | undefined,
    figure: string | undefined,
    unit: Unit,
  ) => {
    const inFigures = Number((bracket ?? figure ?? '').replace(/l/g, '1').replace(/o/g, '0'));
    const value = words === undefined ? inFigures : (numberInWords(words) ?? inFigures);
    const contradiction = words !== undefined && bracket !== undefined && inFigures !== value ? inFigures : null;
    return `@${letter}${counts.push({ value, unit, contradiction }) - 1}@`;
  };
  let counted = text
    .replace(/\b(\d{1,3})-(\d{1,3})(?= (?:calendar |business )?days?\b)/g, '$1 to $2')
    .replace(figureBeforeWords, '$2 ($1)')
    .replace(ordinal, (_, words, bracket, figure, full, kind, unit) =>
      add('O', words, bracket, figure, unitOf(full, kind, unit)),
    )
    .replace(cardinal, (_, words, bracket, figure, full, kind, unit) =>
      add('N', words, bracket, figure, unitOf(full, kind, unit)),
    );
  if (counted.includes('@N')) {
    counted = counted.replace(cardinalSharingUnit, (_, words, bracket, figure, shared) =>
      add('N', words, bracket, figure, counts[Number(shared)]?.unit ?? 'calendar'),
    );
  }
  if (counted.includes('@O'))
    counted = counted.replace(ordinalAlone, (_, figure) => add('O', undefined, undefined, figure, 'calendar'));
  return counted;
}

function unitOf(full: string | undefined, kind: string | undefined, unit: string): Unit {
  if (unit === 'week') return 'week';
  if (unit === 'month') return 'month';
  if (kind?.startsWith('business') || kind?.startsWith('working')) return 'business';
  if (kind?.startsWith('trading')) return 'trading';
  return full ? 'clear' : 'calendar';
}
