import { isBefore } from '../../terms/days/dates.ts';
import { inTurn } from '../prose/any-of.ts';
import type { Wording } from '../prose/wording.ts';
import type { ResolvedDate } from '../prose/year-of-date.ts';
import type { DeadlineRole } from './cues/cue.ts';

/** A printed deadline: the places, among the dates of its sentence, of its first day and of its last. */
export interface DatedWindow {
  readonly opens: number | null;
  readonly due: number;
}

/** The windows that the dates of a sentence make; of two last days of which "the later" counts, only that one. */
export function datedWindows(
  roles: readonly (DeadlineRole | null)[],
  dates: readonly (ResolvedDate | null)[],
  wording: Wording,
): DatedWindow[] {
  return latestOfEach(paired(roles, wording), dates, wording);
}

/** "February 8 (last day); January 9 (first day)": what each is, behind it. */
const namedLast = /^ ?\((?:the )?(?:last|final|latest|closing) (?:day|date)\)[;,]? (?:and )?(?:[a-z]+, )?$/;

/** "...; notices will not be accepted earlier than": the first day of the window that the limb before closes. */
const notEarlier = new RegExp(
  inTurn(
    '; (?:but )?(?:notices?|(?:such|these) (?:notices?|nominations?|proposals?)|they|it|none|the latter) ',
    '(?:will|may|must|shall|can)(?: not)? be [a-z]+ (?:before|earlier than|prior to|sooner than) (?:the )?$',
  ),
);

const wordsOfNoThing = '(?:(?!\\b(?:nominat|proposal|notice|business|14a-)\\w*)[^@;.])';
/** "At the latest, D at the earliest", "the last day is D; the first, E": the two ends of one window, the last one first. */
const bothEnds = new RegExp(
  inTurn(
    `^${wordsOfNoThing}{0,40}`,
    '(?:\\b(?:latest|earliest)\\b|; (?:and )?the first\\b)',
    `${wordsOfNoThing}{0,30}$`,
  ),
);

/** Puts each opening day to the closing day it belongs to. */
function paired(roles: readonly (DeadlineRole | null)[], wording: Wording): DatedWindow[] {
  const windows: DatedWindow[] = [];
  let opens: number | null = null;
  roles.forEach((role, i) => {
    if (role === 'opens') {
      const last = windows.at(-1);
      const afterDue =
        last &&
        last.opens === null &&
        isNext(roles, last.due, i, wording) &&
        /\b(?:not|nor|no|or before|or earlier|or prior)\b|^,? (?:and|or) $/.test(between(wording, last.due, i)) &&
        !/[;.]|\band [^@]{0,30}\b(?:nominations?|proposals?|notices?|(?<!of )business)\b/.test(
          between(wording, last.due, i),
        );
      const isItsFirst =
        last?.opens === null &&
        last.due === i - 1 &&
        (notEarlier.test(between(wording, i - 1, i)) || bothEnds.test(between(wording, i - 1, i)));
      const isNamedBehind = last?.due === i - 1 && namedLast.test(between(wording, i - 1, i));
      const dueFollows = roles[i + 1] === 'due';
      const isInNextCell =
        last?.due === i - 1 && last.opens === null && / \|(?: [^@|]{0,40})? $/.test(between(wording, i - 1, i));
      const isWindowOfItsCell = dueFollows && !between(wording, i, i + 1).includes('|');
      // "Closes | Opens": the first day in the cell behind that of the last one.
      if (isInNextCell && !isWindowOfItsCell && (!dueFollows || roles[i + 2] === 'opens'))
        windows[windows.length - 1] = { opens: i, due: i - 1 };
      else if (((isNamedBehind && last.opens === null) || isItsFirst) && !dueFollows)
        windows[windows.length - 1] = { opens: i, due: i - 1 };
      else if (afterDue && !(dueFollows && /\b(?:from|between)\b/.test(between(wording, last.due, i))))
        windows[windows.length - 1] = { opens: i, due: last.due };
      else opens = i;
    } else if (role === 'due') {
      windows.push({ opens: opens !== null && i === opens + 1 ? opens : null, due: i });
      opens = null;
    }
  });
  return windows;
}

/** True for the day right behind another, or behind one in brackets that is none: "March 7 (90 days before June 5) and". */
function isNext(roles: readonly (DeadlineRole | null)[], a: number, b: number, wording: Wording): boolean {
  return b === a + 1 || (b === a + 2 && roles[a + 1] === null && /^ ?(?:\(|@N\d)[^()]*\)/.test(between(wording, a, b)));
}

/** Of two days of which "the later" counts, the later one. */
function latestOfEach(
  windows: readonly DatedWindow[],
  dates: readonly (ResolvedDate | null)[],
  wording: Wording,
): DatedWindow[] {
  const isEarlier = (a: DatedWindow, b: DatedWindow) => {
    const first = dates[a.due];
    const last = dates[b.due];
    return first && last && isBefore(first.date, last.date);
  };
  return windows.flatMap((window, i) => {
    const before = windows[i - 1];
    const next = windows[i + 1];
    if (next && isLaterOf(wording, window, next) && isEarlier(window, next)) return [];
    if (!before || !isLaterOf(wording, before, window)) return [window];
    // "Not before D and not later than the later of E and F": the first day is that of both.
    return isEarlier(window, before) ? [] : [{ ...window, opens: window.opens ?? before.opens }];
  });
}

function isLaterOf(wording: Wording, first: DatedWindow, second: DatedWindow): boolean {
  const lead = wording.text.slice(Math.max(0, placeOf(wording, first.due) - 60), placeOf(wording, first.due));
  return (
    /\blater of\b/.test(lead) &&
    /^[^;]{0,180}\b(?:and|or)\b[^;]*(?:; (?:that|which) (?:day|date) (?:is|falls on|will be) )?$/.test(
      between(wording, first.due, second.due),
    )
  );
}

function between(wording: Wording, a: number, b: number): string {
  return wording.text.slice(placeOf(wording, a) + `@D${a}@`.length, placeOf(wording, b));
}

/** Where a date of a wording stands in its text. */
export function placeOf(wording: Wording, date: number): number {
  return wording.text.indexOf(`@D${date}@`);
}

/** Where a window begins and ends in its wording's text, end exclusive. */
export function extentOf(
  { opens, due }: DatedWindow,
  wording: Wording,
): { readonly start: number; readonly end: number } {
  const first = opens === null ? due : Math.min(opens, due);
  const last = opens === null ? due : Math.max(opens, due);
  return { start: placeOf(wording, first), end: placeOf(wording, last) + `@D${last}@`.length };
}
