import { type Day, dayFromIso, dayOf } from '../../terms/days/day.ts';
import { counted, dayInWords, dayWithWeekday, listed } from '../../terms/days/day-words.ts';
import type { DeadlineRemark } from '../../terms/deadline.ts';
import type { Calendar, ExceptionalDay } from '../calendars/calendar.ts';
import type { Context } from '../evaluation/context.ts';
import { testCondition } from '../evaluation/evaluate.ts';
import { knownDay } from '../evaluation/outcome.ts';
import type { Settled } from '../evaluation/settle.ts';
import type { Used } from '../evaluation/used-facts.ts';
import { anchorWords } from '../explanation/anchor-words.ts';
import { ifTheMeetingMoves } from '../explanation/if-the-meeting-moves.ts';
import type { Doubt } from '../rule.ts';
import type { Provision, Served } from './provision.ts';

/** What is known of one result when a careful reader goes over it. */
export interface Result {
  readonly rule: Provision['rule'];
  readonly companysOwn: boolean;
  readonly context: Context;
  readonly used: Used;
  readonly settled: Settled;
  readonly served: Served;
}

/** What a careful reader would add to a date, a sentence each, the most pressing first. */
export function remarksOn(result: Result): readonly DeadlineRemark[] {
  return [
    ...aboutTheLastDay(result),
    ...aboutTheConfinedDate(result),
    ...aboutTheDatesUsed(result),
    // Of a provision of the company's own nothing else is said.
    ...result.rule.remarks.map((text) => ({ kind: result.companysOwn ? 'close-of-business' : 'rule', text }) as const),
    ...aboutTheCompanysWords(result),
    ...aboutTheSources(result),
    ...ifTheMeetingMoves(result.rule.timing, result.context),
    ...aboutTheNextYear(result),
  ];
}

/** False when a point that the date turns on was not checked against the text of the law. */
export function isVerifiedResult(result: Result): boolean {
  return doubtsThatBear(result).length === 0 && [...result.used.doubtful].every(({ awaited }) => awaited === true);
}

/** The nearest earlier business day, when the last day is none and does not move; else null. */
export function safeDay(day: Day, businessDays: Calendar): Day | null {
  return businessDays.isOpen(day) ? null : businessDays.nearest(day, -1);
}

function aboutTheLastDay({ rule, settled, served }: Result): readonly DeadlineRemark[] {
  const { due } = settled;
  const businessDays = served.calendars.business;
  if (due?.kind === 'reasonable-time' && due.before !== null && !businessDays.isOpen(due.before)) {
    return [{ kind: 'closed-day', text: `${dayInWords(due.before)} is ${businessDays.closedFor(due.before)}.` }];
  }
  const day = due === null ? null : knownDay(due);
  if (day === null) return [];
  const remarks: DeadlineRemark[] = [];
  // A rule that counts trading days is kept on one.
  if (!businessDays.isOpen(day) && !rule.onTradingDays) {
    remarks.push({ kind: 'closed-day', text: closedDay(day, rule, businessDays) });
  }
  if (settled.opens !== null && knownDay(settled.opens) === null) {
    remarks.push({ kind: 'first-day-unknown', text: 'The first day is not known.' });
  }
  remarks.push(...passedWhenTold(day, served));
  return remarks;
}

/** Announced where it is said when, else told: the date of a report is not that of the announcement. */
export function passedWhenTold(day: Day, { told, provisional }: Served): readonly DeadlineRemark[] {
  if (told === null || day >= told.day || provisional) return [];
  const on = dayInWords(told.day);
  return told.isAnnouncement
    ? [{ kind: 'passed-when-announced', text: `Had already passed when it was announced on ${on}.` }]
    : [{ kind: 'passed-when-told', text: `Had already passed when told here on ${on}.` }];
}

function closedDay(day: Day, { roll }: Provision['rule'], businessDays: Calendar): string {
  const closed = `${dayInWords(day)} is ${businessDays.closedFor(day)}`;
  const safe = `Act by ${dayWithWeekday(businessDays.nearest(day, -1))}, to be safe.`;
  if (roll === 'unknown') {
    return `${closed}; whether the date then moves to ${dayWithWeekday(businessDays.nearest(day, 1))} is not settled. ${safe}`;
  }
  return `${closed}, and the date does not move. ${safe}`;
}

function aboutTheConfinedDate({ rule, context, settled }: Result): readonly DeadlineRemark[] {
  if (rule.confines === null) return [];
  const date = context.days[rule.confines];
  if (date === undefined) return [];
  const { name } = anchorWords[rule.confines];
  const verdict = keepsTo(date, settled) ? 'keeps to it' : 'does not keep to it';
  const meeting = context.days.meeting;
  const distance =
    meeting === undefined || rule.confines === 'meeting'
      ? ''
      : `, ${counted(meeting - date, 'day')} before the meeting,`;
  const text = `${name.charAt(0).toUpperCase()}${name.slice(1)} (${dayInWords(date)})${distance} ${verdict}.`;
  return [{ kind: 'confined-date', text }];
}

/** True when the date lies within what is known of the window. */
function keepsTo(date: Day, { opens, due }: Settled): boolean {
  const first = opens === null ? null : knownDay(opens);
  const last = due === null ? null : knownDay(due);
  return (first === null || date >= first) && (last === null || date <= last);
}

function aboutTheDatesUsed({ used }: Result): readonly DeadlineRemark[] {
  const remarks: DeadlineRemark[] = [];
  const assumed: string[] = [];
  for (const [anchor, fact] of used.facts) {
    const named = `${anchorWords[anchor].name} (${dayInWords(dayOf(fact.date))})`;
    if (fact.approximate) {
      const text = `The date of ${named} is approximate ("on or about").`;
      remarks.push({ kind: 'approximate-date', text });
    }
    if (fact.remark !== null) remarks.push({ kind: 'date-used', text: fact.remark });
    if (fact.origin === 'assumed') assumed.push(named);
  }
  if (assumed.length > 0) {
    remarks.push({ kind: 'assumed-date', text: `Assumed, not read in the filing: ${listed(assumed)}.` });
  }
  return remarks;
}

function aboutTheCompanysWords({ companysOwn, used }: Result): readonly DeadlineRemark[] {
  if (!companysOwn || !used.businessDays) return [];
  const text = 'What the provision means by a business day was not read; federal business days were counted.';
  return [{ kind: 'meaning-of-business-day', text }];
}

function aboutTheSources(result: Result): readonly DeadlineRemark[] {
  const { rule, used, served } = result;
  const remarks: DeadlineRemark[] = [...used.doubtful].map(countedAs);
  const doubts = doubtsThatBear(result);
  if (doubts.length > 0) {
    remarks.push({
      kind: 'unverified',
      text: `From secondary sources, not checked against the text: ${listed(doubts.map((doubt) => doubt.because))}.`,
    });
  }
  const year = served.meeting?.year ?? null;
  if (rule.textOf !== null && year !== null && year < rule.textOf) {
    remarks.push({
      kind: 'text-of-another-year',
      text: `The statute as it read in ${rule.textOf} is applied to a meeting of ${year}.`,
    });
  }
  return remarks;
}

function countedAs({ date, cause, open, source, awaited }: ExceptionalDay): DeadlineRemark {
  const day = dayInWords(dayFromIso(date));
  // Orders that close federal offices around Christmas are signed a few days before.
  if (awaited === true) {
    const text = `Counts ${day} as a business day: ${source} that closes it. The date may move.`;
    return { kind: 'order-awaited', text };
  }
  const text = `Counts ${day} (${cause}) as ${open ? 'open' : 'closed'}: ${source}.`;
  return { kind: 'unverified-closing', text };
}

function aboutTheNextYear({ served }: Result): readonly DeadlineRemark[] {
  if (!served.provisional) return [];
  const text = `Provisional: the date of the ${served.meeting?.year ?? 'next'} meeting is not yet known.`;
  return [{ kind: 'provisional', text }];
}

/** The doubts that this result turns on. */
function doubtsThatBear({ rule, context, settled, served }: Result): readonly Doubt[] {
  const day = settled.due === null ? null : knownDay(settled.due);
  return rule.doubts.filter(({ when }) => {
    if (when === 'always') return true;
    if (when === 'not-a-business-day') return day !== null && !served.calendars.business.isOpen(day);
    return testCondition(when, context).holds !== false;
  });
}
