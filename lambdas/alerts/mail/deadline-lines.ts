import { Temporal } from 'temporal-polyfill';
import { secBusinessDays } from '../../deadlines/calendars/sec-business-days.ts';
import { type DateMention, datesIn } from '../../filing/prose-dates.ts';
import { dayOf } from '../../terms/days/day.ts';
import { listed } from '../../terms/days/day-words.ts';
import type { Deadline } from '../../terms/deadline.ts';
import { type DerivationStep, isSameDerivation } from '../../terms/derivation.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { hasRemark } from '../../terms/remark.ts';
import { dayInShort, weekdayAndDay } from '../words/date-words.ts';
import { capitalised, oneLine } from '../words/plain-words.ts';
import { actsInWords } from './acts.ts';
import { remarksTold } from './remarks-told.ts';

/** One line of what must be done: deadlines of one day, for the same people, of which the same is to be said. */
export interface DeadlineLine {
  readonly deadlines: readonly [Deadline, ...Deadline[]];
  /** The day that it turns on; null when it has none. */
  readonly day: Temporal.PlainDate | null;
  /** "Mon Feb 17", "No fixed date". */
  readonly label: string;
  /** "Shareholders: nominations and other proposals (the company's provision). Opens Sun Jan 19." */
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** One meeting's lines; `meeting` null: those that serve none. */
export interface MeetingLines {
  readonly meeting: Deadline['meeting'];
  readonly lines: readonly DeadlineLine[];
}

/** Deadlines by the meeting that they serve, those of no meeting last; within one, shareholders first, in order of date. */
export function linesByMeeting(deadlines: readonly Deadline[]): MeetingLines[] {
  const meetings = grouped(deadlines, ({ meeting }) => meetingKey(meeting));
  return [...meetings]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([, own]) => {
      const meeting = own[0].meeting;
      return { meeting, lines: linesOf(own, yearOfAll(own)) };
    });
}

/** The year of the meeting, which its heading names, where all of its days are of that year; null: each day names its own. */
function yearOfAll(deadlines: readonly Deadline[]): number | null {
  const year = deadlines[0]?.meeting?.date?.year ?? null;
  return deadlines.flatMap(daysOf).every((day) => day.year === year) ? year : null;
}

function daysOf(deadline: Deadline): readonly Temporal.PlainDate[] {
  const readings = deadline.kind === 'ambiguous' ? deadline.alternatives : [];
  const bounds = deadline.kind === 'unknown' ? [deadline.notBefore, deadline.notAfter] : [];
  const ends = readings.flatMap(({ opens, due }) => [opens, due]);
  return [turnsOn(deadline), deadline.opens, ...bounds, ...ends].filter((day) => day !== null);
}

/** The day that a deadline turns on; null when it has none. */
export function turnsOn(deadline: Deadline): Temporal.PlainDate | null {
  switch (deadline.kind) {
    case 'date':
    case 'window':
      return deadline.due;
    case 'reasonable-time':
      return deadline.before;
    case 'ambiguous':
      return earliest(deadline.alternatives.flatMap(({ due }) => due ?? []));
    case 'unknown':
      return deadline.notAfter;
  }
}

/** What the company prints itself is as certain as it can be, however approximate the day that it was counted from. */
export function isApproximate({ approximate, due, basis }: Deadline): boolean {
  return approximate === true && due !== null && basis === 'computed';
}

function earliest(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate | null {
  return [...dates].sort(Temporal.PlainDate.compare)[0] ?? null;
}

function linesOf(own: readonly Deadline[], year: number | null): DeadlineLine[] {
  const sorted = [...own].sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'));
  const sentences = (deadline: Deadline) => sentencesOf(windowFollowed(deadline, own) ?? deadline, year);
  const lines = grouped(sorted, (deadline) =>
    JSON.stringify([deadline.actor, labelOf(deadline, year), ...sentences(deadline)]),
  );
  return [...lines.values()].map((alike) => {
    const [first] = alike;
    const who = first.actor === 'shareholder' ? 'Shareholders' : 'Company';
    return {
      deadlines: alike,
      day: turnsOn(first),
      label: labelOf(first, year),
      text: [`${who}: ${actsInWords(alike)}.`, ...sentences(first)].join(' '),
      evidence: distinct(alike.flatMap(evidenceShown)),
    };
  });
}

/** The window of the company's own whose last day a rule takes over (Rule 14a-4(c)(1)): one line has both. */
function windowFollowed(deadline: Deadline, own: readonly Deadline[]): Deadline | undefined {
  if (deadline.kind !== 'date' || deadline.ofTheCompany) return undefined;
  return own.find(
    ({ kind, due, actor, basis, ofTheCompany, derivation }) =>
      kind === 'window' &&
      ofTheCompany &&
      actor === deadline.actor &&
      basis === deadline.basis &&
      due.equals(deadline.due) &&
      endsWith(deadline.derivation, derivation),
  );
}

function endsWith(derivation: readonly DerivationStep[], ending: readonly DerivationStep[]): boolean {
  return derivation.length > ending.length && isSameDerivation(derivation.slice(-ending.length), ending);
}

/**
 * Of each the provision's own words, of an item's due date nothing: its heading tells nobody anything; the dates that all
 * count from stand with what happened. Of a dated one the first passage that names a count of days or what it was counted
 * from, else a day at all.
 */
function evidenceShown(deadline: Deadline): readonly Evidence[] {
  const { evidence, item, meeting, due, derivation } = deadline;
  const counted = datesIn(derivation.at(-1)?.text ?? '');
  const best =
    evidence.find(({ quote }) => countOfDays.test(quote) || datesIn(quote).some((day) => isAmong(day, counted))) ??
    evidence.find(({ quote }) => datesIn(quote).length > 0);
  const first = (due === null ? undefined : best) ?? evidence[0];
  if (item !== undefined || first === undefined) return [];
  const isHeading = meeting === null && /^item \d/i.test(first.quote) && first.quote.length < headingAtMost;
  return isHeading ? [] : [first];
}

const headingAtMost = 120;
const countOfDays = /\d\)?(?:st|nd|rd|th)? (?:[a-z]+ )?days?\b/i;

function isAmong(day: DateMention, days: readonly DateMention[]): boolean {
  return days.some((one) => one.month === day.month && one.day === day.day);
}

function sortKey(deadline: Deadline): string {
  const isTimeless = deadline.kind === 'reasonable-time' ? 1 : 0;
  return `${deadline.actor === 'shareholder' ? 0 : 1} ${isTimeless} ${turnsOn(deadline)?.toString() ?? '9999'}`;
}

/** A day of the year that all are of is named without it. */
function dayLabel(date: Temporal.PlainDate, year: number | null): string {
  return date.year === year ? weekdayAndDay(date) : dayInShort(date);
}

function labelOf(deadline: Deadline, year: number | null): string {
  switch (deadline.kind) {
    case 'date':
    case 'window':
      return `${isApproximate(deadline) ? '~ ' : ''}${dayLabel(deadline.due, year)}`;
    case 'reasonable-time':
      return 'No fixed date';
    case 'ambiguous': {
      const days = deadline.alternatives.flatMap(({ due }) => (due === null ? [] : [dayLabel(due, year)]));
      return days.length === 0 ? 'Uncertain' : listed([...new Set(days)], 'or');
    }
    case 'unknown':
      return 'Not known';
  }
}

/** What is to be said of a date besides what it is for. */
function sentencesOf(deadline: Deadline, year: number | null): string[] {
  return [
    ...(deadline.kind === 'window' ? [`Opens ${dayLabel(deadline.opens, year)}.`] : []),
    ...kindInWords(deadline, year),
    ...(deadline.basis === 'stated' ? ['Printed by the company.'] : []),
    ...(deadline.basis === 'both' ? ['The company prints the same.'] : []),
    ...closedDay(deadline, year),
    ...remarksTold(deadline.remarks, 'date'),
  ];
}

function kindInWords(deadline: Deadline, year: number | null): string[] {
  switch (deadline.kind) {
    case 'date':
    case 'window':
      return [];
    case 'reasonable-time': {
      const about = deadline.approximate === true ? 'about ' : '';
      const before = deadline.before === null ? '' : ` before ${about}${dayLabel(deadline.before, year)}`;
      return [`A reasonable time${before}; no number of days is set.`, ...(mustBeAskedFor(deadline) ? [ask] : [])];
    }
    case 'ambiguous':
      return [
        `Can be read in ${deadline.alternatives.length} ways: ${deadline.alternatives.map((one) => reading(one, year)).join('; or ')}. Go by the earliest.`,
      ];
    case 'unknown':
      return [
        `Cannot be computed without ${listed(deadline.missing.map((what) => oneLine(what, 120)))}.`,
        ...(deadline.opens === null ? [] : [`Opens ${dayLabel(deadline.opens, year)}.`]),
        ...(deadline.notBefore === null ? [] : [`Not before ${dayLabel(deadline.notBefore, year)}.`]),
        ...(deadline.notAfter === null ? [] : [`Not after ${dayLabel(deadline.notAfter, year)}.`]),
      ];
  }
}

const ask = 'Ask the company for its date.';

/** A shareholder is left with a reasonable time, and the company has not said what it takes that to be. */
function mustBeAskedFor({ actor, remarks }: Deadline): boolean {
  return actor === 'shareholder' && !hasRemark(remarks, 'company-has-set');
}

type Reading = Extract<Deadline, { kind: 'ambiguous' }>['alternatives'][number];

function reading({ label, opens, due }: Reading, year: number | null): string {
  const words = oneLine(label, 120);
  if (due === null) return words;
  return `${opens === null ? '' : `${dayLabel(opens, year)} to `}${dayLabel(due, year)} (${words})`;
}

/** "A Saturday: have it there by Fri May 14." */
function closedDay(deadline: Deadline, year: number | null): string[] {
  if (deadline.kind !== 'date' && deadline.kind !== 'window') return [];
  const { due, safe, actor, keptBySending } = deadline;
  if (safe === null) return [];
  // A day that an operator knows to be closed is open by our own table.
  const closed = secBusinessDays.closedFor(dayOf(due)) ?? 'a closed day';
  const byHolders = keptBySending === true ? 'send it' : 'have it there';
  return [`${capitalised(closed)}: ${actor === 'shareholder' ? byHolders : 'act'} by ${dayLabel(safe, year)}.`];
}

/** "2004 annual meeting, Tue May 25, 2004"; "2005 annual meeting; provisional, its date is not yet known". */
export function meetingInWords(meeting: Deadline['meeting']): string {
  if (meeting === null) return 'this filing';
  const year = meeting.type === 'annual' && meeting.year !== null ? `${meeting.year} ` : '';
  const date = meeting.date === null ? '; provisional, its date is not yet known' : `, ${dayInShort(meeting.date)}`;
  return `${year}${meeting.type} meeting${date}`;
}

function meetingKey(meeting: Deadline['meeting']): string {
  if (meeting === null) return '9';
  return `${meeting.year ?? meeting.date?.year ?? 8} ${meeting.date?.toString() ?? ''} ${meeting.type}`;
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const key = ({ filing, document, page, line, quote }: Evidence) =>
    [filing?.id, document, page, line, quote].join('\n');
  return [...new Map(evidence.map((passage) => [key(passage), passage])).values()];
}

function grouped<T>(values: readonly T[], key: (value: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** Whether its day lies before `today`; a line without a day never has passed. */
export function hasPassed({ day }: DeadlineLine, today: Temporal.PlainDate): boolean {
  return day !== null && Temporal.PlainDate.compare(day, today) < 0;
}
