import type { Temporal } from 'temporal-polyfill';
import type { DeadlineSubject } from '../../terms/deadline.ts';
import type { StatedDeadline } from '../finding.ts';
import { hourAround } from '../hours/hour-of-day.ts';
import { plainMeetingDates } from '../meetings/date-roles.ts';
import { datelineOf, isDayAlone } from '../prose/dateline.ts';
import type { Sentence } from '../prose/passages.ts';
import { nameThings } from '../prose/table-cells.ts';
import type { Wording } from '../prose/wording.ts';
import { resolvedDates } from '../prose/year-of-date.ts';
import { subjectsNamed } from '../reading/sentence-reading.ts';
import { alsoByThatDay } from './by-reference.ts';
import { withCountedDays } from './counted-days.ts';
import { type DatedWindow, datedWindows, extentOf, placeOf } from './dated-windows.ts';
import { daysInTurn } from './days-in-turn.ts';
import { deadlineRoles } from './deadline-dates.ts';
import type { FirstDay } from './first-days.ts';
import { countMayBeLater } from './later-of.ts';
import { formerDays } from './replaced/former-days.ts';
import { subjectsReplaced } from './replaced/replacing-days.ts';
import { statedDeadline } from './stated-deadline.ts';
import { columnHeading } from './tables/table-columns.ts';
import { areTheOthers } from './whose-proposals.ts';
import { subjectsOfWindow } from './window-subjects.ts';

/** "The deadline has been moved from ... to": no meeting has. */
const deadlineMoved = /\bdeadline\b(?:[^@;.,]|@[ASG]\d+@){0,80}\bfrom @D\d+@,? to $/;

/** Characters of a sentence beyond which it is a page whose text was cut badly, and names many things. */
const LONGEST_SENTENCE = 1500;
/** Characters between a day and what is to be handed in by it, in such a sentence. */
const NEAR = 400;
const thing = /\b(?:proposals?|nominat\w*|nominees?|14a-\d+|proxy access|other business|advance notice)\b/;

/** True where what is handed in is named near a day; any place of a sentence of usual length is. */
function isNearThing(text: string, start: number, end: number): boolean {
  return text.length <= LONGEST_SENTENCE || thing.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}

const asksForLastDay = /\b(?:deadlines?|due|must|last|final|until|by|before|dates?)\b/;

/** True for a day alone that is the paper's own, below a heading that asks for no last one. */
function isDayOfPaper(wording: Wording, { passage }: Sentence, reference: Temporal.PlainDate | null): boolean {
  const isOfTable = passage.columns.length > 0;
  return !isOfTable && isDayAlone(wording, reference) && !asksForLastDay.test(passage.headingWording().text);
}

/** "(b) Proxy access.", on the line of its text. */
function isRunInHeading(sentence: Sentence | undefined): boolean {
  return /^(?:\([^()]{1,4}\) |\d{1,2}\. )?proxy access(?: (?:nominations?|nominees?|candidates?))?\.$/i.test(
    sentence?.text ?? '',
  );
}

/** The deadlines that a sentence prints; `opening`: the first days of a sentence or row that gives no last ones, and what its column says they are for. */
export function deadlinesInSentence(
  wording: Wording,
  sentence: Sentence,
  said: readonly DeadlineSubject[],
  reference: Temporal.PlainDate | null,
): { readonly deadlines: readonly StatedDeadline[]; readonly opening: readonly Omit<FirstDay, 'evidence'>[] } {
  const { columns } = sentence.passage;
  const ofMeeting = plainMeetingDates(wording);
  const dateline = datelineOf(wording, reference);
  const roles = deadlineRoles(wording, columns).map((role, i) =>
    i === dateline || (ofMeeting.has(i) && !deadlineMoved.test(wording.text.slice(0, placeOf(wording, i))))
      ? null
      : role,
  );
  const counted = withCountedDays(wording, roles, resolvedDates(wording.dates, reference, { ahead: true }), columns);
  const { dates } = counted;
  const windows = datedWindows(counted.roles, dates, wording);
  const found: StatedDeadline[] = [];
  let from = 0;
  let before: readonly DeadlineSubject[] = [];
  const isHeaded = isRunInHeading(sentence.passage.sentences[sentence.index - 1]);
  const isOfOtherHolders = said.length > 0 && areTheOthers(wording, sentence.passage.sentences[sentence.index - 1]);
  const inTurn = daysInTurn(wording);
  const replacing = windows.length > 0 && inTurn === null ? subjectsReplaced(wording, windows.length) : null;
  const subjectsOfColumn = (i: number, opens = false) =>
    subjectsOfHead(columnHeading(wording, placeOf(wording, i), columns), columns, opens);
  windows.forEach((window, i) => {
    const { start, end } = extentOf(window, wording);
    if (!isNearThing(wording.text, start, end)) return;
    const next = windows[i + 1];
    const behind = wording.text.slice(end, next ? extentOf(next, wording).start : wording.text.length);
    const right = limbOf(behind);
    const left = behindFormerDays(wording, from, start) + betweenInReverse(window, wording);
    const around = { left, right, before, said, isHeaded, sentence: wording.text, opens: window.opens !== null };
    const { subjects: ofWindow, used, isAside } = subjectsOfWindow(around);
    const ofReplaced = replacing === 'unclear' ? undefined : replacing?.[i];
    const ownTurn = inTurn?.subjects?.[inTurn.dates.indexOf(window.due)];
    const subjects = isOfOtherHolders ? said : bySchedule14n(ownTurn ?? ofReplaced ?? ofWindow, wording.text);
    if (!isAside) {
      from = end + used;
      before = subjects;
    }
    const due = dates[window.due];
    if (!due || isDayOfPaper(wording, sentence, reference)) return;
    const opens = window.opens === null ? null : (dates[window.opens] ?? null);
    const at = placeOf(wording, window.due);
    const last = { ...due, hour: hourAround(wording.text, at, at + `@D${window.due}@`.length) };
    const latter = /\bthe latter\b/.test(wording.text.slice(start, end))
      ? latterOf(left, wording.text.slice(start, end))
      : null;
    const ofColumn = subjectsOfColumn(window.due, window.opens !== null);
    const mayBeEarlier = countMayBeLater(
      wording,
      { start: at, end: at + `@D${window.due}@`.length },
      due.date,
      reference,
    );
    const doubt = replacing === 'unclear' ? 'replaced' : mayBeEarlier ? 'later-of' : null;
    for (const subject of ofColumn.length > 0 ? ofColumn : alsoByThatDay(subjects, behind)) {
      const first = latter === null || latter.includes(subject) ? opens : null;
      const told = statedDeadline(subject, first, last, wording, sentence, reference);
      found.push(doubt === null ? told : { ...told, doubt });
    }
  });
  const opening = counted.roles.flatMap((role, i) => {
    const opens = dates[i];
    return role === 'opens' && opens ? { subjects: subjectsOfColumn(i), opens } : [];
  });
  return { deadlines: found, opening: windows.length === 0 ? opening : [] };
}

/**
 * What the head of a column names. Proposals, without a word of which, beside nominations in another column are those for
 * the proxy statement, unless they have a first day, or another column names these.
 */
function subjectsOfHead(head: string, columns: readonly string[], opens: boolean): readonly DeadlineSubject[] {
  const { subjects, unspecifiedProposals } = subjectsNamed(head);
  if (subjects.length > 0 || !unspecifiedProposals || !nameThings(columns)) return subjects;
  const areNamed = columns.some((one) => subjectsNamed(one.toLowerCase()).subjects.includes('rule-14a-8-proposal'));
  return opens || areNamed ? ['other-proposal'] : ['rule-14a-8-proposal'];
}

/** A notice on Schedule 14N is one for proxy access, unless it is only named among all that a notice may be on. */
function bySchedule14n(subjects: readonly DeadlineSubject[], text: string): readonly DeadlineSubject[] {
  const isBoth = subjects.includes('nomination') && subjects.includes('proxy-access');
  if (!isBoth || text.includes('access') || !/\bon (?:a |the )?schedule 14n\b/.test(text)) return subjects;
  const other = /\bincluding (?:[a-z]+ ){0,4}schedule 14n\b/.test(text) ? 'proxy-access' : 'nomination';
  return subjects.filter((subject) => subject !== other);
}

/** The words in front of a window, without what is said there of a day that no longer holds and of its own subject. */
function behindFormerDays(wording: Wording, from: number, start: number): string {
  const isInFront = (at: number) => at >= from && at < start;
  const former = formerDays(wording).findLastIndex((is, i) => is && isInFront(placeOf(wording, i)));
  const behind = former < 0 ? '' : wording.text.slice(placeOf(wording, former), start);
  return subjectsNamed(behind).subjects.length > 0 ? behind : wording.text.slice(from, start);
}

/** "By December 5 for nominees under our access bylaw; they may not come before": what stands between a last day and its first. */
function betweenInReverse({ opens, due }: DatedWindow, wording: Wording): string {
  if (opens === null || opens < due) return '';
  const words = wording.text.slice(placeOf(wording, due) + `@D${due}@`.length, placeOf(wording, opens));
  const limb = words.slice(0, Math.max(0, words.indexOf(';')));
  return subjectsNamed(limb).subjects.length > 0 ? limb : '';
}

/** Of several subjects, in front of a window or in it, those behind the last "and". */
function latterOf(left: string, window: string): readonly DeadlineSubject[] {
  const lastIn = (words: string) => subjectsNamed(words.split(/\band\b/).at(-1) ?? '').subjects;
  const before = lastIn(left);
  return before.length > 0 ? before : lastIn(window.split(/\bthe latter\b/, 1)[0] ?? '');
}

/** The words up to the next limb of the sentence; all of them when they are a list. */
function limbOf(behind: string): string {
  const isList = /^[^;.]{0,120}: \(?[a-z0-9]{1,3}\) /.test(behind);
  return isList ? behind : (behind.split(/;(?! without)|, and (?=@D)|(?<!\b[ap]\.m)\. /)[0] ?? '');
}
