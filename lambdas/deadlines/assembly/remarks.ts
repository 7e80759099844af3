import { type Day, dayFromIso, dayOf } from '../../terms/day.ts';
import { counted, dayInWords, dayWithWeekday, listed } from '../../terms/day-words.ts';
import type { DeadlineRemark } from '../../terms/deadline.ts';
import { secBusinessDays } from '../calendars/sec-business-days.ts';
import type { Context } from '../evaluation/context.ts';
import { testCondition } from '../evaluation/evaluate.ts';
import { knownDay } from '../evaluation/outcome.ts';
import type { Settled } from '../evaluation/settle.ts';
import type { Used } from '../evaluation/used-facts.ts';
import { anchorWords } from '../explanation/anchor-words.ts';
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
    ...result.rule.remarks.map((text) => ({ kind: 'rule', text }) as const),
    ...aboutTheCompanysWords(result),
    ...aboutTheSources(result),
    ...aboutTheNextYear(result),
  ];
}

/** False when a point that the date turns on was not checked against the text of the law. */
export function isVerifiedResult(result: Result): boolean {
  return doubtsThatBear(result).length === 0 && result.used.doubtful.size === 0;
}

/** The nearest earlier business day, when the last day is none and does not move; else null. */
export function safeDay(day: Day): Day | null {
  return secBusinessDays.isOpen(day) ? null : secBusinessDays.nearest(day, -1);
}

function aboutTheLastDay({ rule, settled, served }: Result): readonly DeadlineRemark[] {
  const { due } = settled;
  if (due?.kind === 'reasonable-time' && due.before !== null && !secBusinessDays.isOpen(due.before)) {
    return [{ kind: 'closed-day', text: `${dayInWords(due.before)} is ${secBusinessDays.closedFor(due.before)}.` }];
  }
  const day = due === null ? null : knownDay(due);
  if (day === null) return [];
  const remarks: DeadlineRemark[] = [];
  if (!secBusinessDays.isOpen(day)) remarks.push({ kind: 'closed-day', text: closedDay(day, rule) });
  if (settled.opens !== null && knownDay(settled.opens) === null) {
    remarks.push({ kind: 'first-day-unknown', text: 'The first day is not known.' });
  }
  if (served.toldOn !== null && day < served.toldOn && !served.provisional) {
    remarks.push({
      kind: 'passed-when-announced',
      text: `Had already passed when it was announced on ${dayInWords(served.toldOn)}.`,
    });
  }
  return remarks;
}

function closedDay(day: Day, { roll }: Provision['rule']): string {
  const closed = `${dayInWords(day)} is ${secBusinessDays.closedFor(day)}`;
  const safe = `Act by ${dayWithWeekday(secBusinessDays.nearest(day, -1))}, to be safe.`;
  if (roll === 'unknown') {
    return `${closed}; whether the date then moves to ${dayWithWeekday(secBusinessDays.nearest(day, 1))} is not settled. ${safe}`;
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
  const distance = meeting === undefined ? '' : `, ${counted(meeting - date, 'day')} before the meeting,`;
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
  const remarks: DeadlineRemark[] = [...used.doubtful].map((day) => ({
    kind: 'unverified-closing',
    text: `Counts ${dayInWords(dayFromIso(day.date))} (${day.cause}) as ${day.open ? 'open' : 'closed'}: ${day.source}.`,
  }));
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

function aboutTheNextYear({ served }: Result): readonly DeadlineRemark[] {
  if (!served.provisional) return [];
  const text = `Provisional: the date of the ${served.meeting?.year ?? 'next'} meeting is not yet known.`;
  return [{ kind: 'provisional', text }];
}

/** The doubts that this result turns on. */
function doubtsThatBear({ rule, context, settled }: Result): readonly Doubt[] {
  const day = settled.due === null ? null : knownDay(settled.due);
  return rule.doubts.filter(({ when }) => {
    if (when === 'always') return true;
    if (when === 'not-a-business-day') return day !== null && !secBusinessDays.isOpen(day);
    return testCondition(when, context).holds !== false;
  });
}
