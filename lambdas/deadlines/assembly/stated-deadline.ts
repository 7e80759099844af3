import { type Day, dateOf, dayOf } from '../../terms/day.ts';
import { dayInWords, dayWithWeekday } from '../../terms/day-words.ts';
import type { Deadline, DeadlineCommon, DeadlineRemark, DeadlineSubject } from '../../terms/deadline.ts';
import { step, stepsInWords } from '../../terms/derivation.ts';
import type { PrintedDeadline } from '../../terms/facts.ts';
import { secBusinessDays } from '../calendars/sec-business-days.ts';
import type { Served } from './provision.ts';
import { safeDay } from './remarks.ts';

const titles: Readonly<Record<DeadlineSubject, string>> = {
  'rule-14a-8-proposal': 'Shareholder proposals for the proxy statement',
  nomination: 'Notice of director nominations',
  'other-proposal': 'Notice of other proposals',
  'universal-proxy': "Notice of a shareholder's own nominees (universal proxy)",
  'proxy-access': "Nominees for the company's proxy statement (proxy access)",
};

/** What was computed for a printed deadline's subject and comes to another date; a floor leaves room for an earlier one. */
export interface Differing {
  readonly deadline: Deadline;
  readonly isFloor: boolean;
}

/** A deadline that the company prints and that was not computed, or, as `differing` shows, to another date. */
export function statedDeadline(printed: PrintedDeadline, differing: readonly Differing[], served: Served): Deadline {
  const { subject, opens, due, evidence } = printed;
  const safe = safeDay(dayOf(due));
  const common: DeadlineCommon = {
    rule: `stated.${subject}`,
    subject,
    title: titles[subject],
    actor: 'shareholder',
    citation: 'as printed by the company',
    meeting: served.meeting,
    basis: 'stated',
    ofTheCompany: false,
    condition: null,
    verified: true,
    assumed: false,
    provisional: served.provisional,
    derivation: [step(`printed by the company: ${windowInWords(printed)}`)],
    remarks: [...againstComputed(printed, differing), ...aboutTheDay(dayOf(due), safe, served)],
    evidence,
  };
  const last = { due, safe: safe === null ? null : dateOf(safe) };
  return opens === null ? { kind: 'date', opens, ...last, ...common } : { kind: 'window', opens, ...last, ...common };
}

/** "Dec 8, 2023", "Jan 19, 2024 to Feb 18, 2024". */
export function windowInWords({ opens, due }: PrintedDeadline): string {
  const last = dayInWords(dayOf(due));
  return opens === null ? last : `${dayInWords(dayOf(opens))} to ${last}`;
}

function aboutTheDay(day: Day, safe: Day | null, { toldOn, provisional }: Served): readonly DeadlineRemark[] {
  const remarks: DeadlineRemark[] = [];
  if (safe !== null) {
    const closed = `${dayInWords(day)} is ${secBusinessDays.closedFor(day)}`;
    remarks.push({ kind: 'closed-day', text: `${closed}. Act by ${dayWithWeekday(safe)}, to be safe.` });
  }
  if (toldOn !== null && day < toldOn && !provisional) {
    remarks.push({
      kind: 'passed-when-announced',
      text: `Had already passed when it was announced on ${dayInWords(toldOn)}.`,
    });
  }
  return remarks;
}

/** How the printed date compares with what was computed for its subject, arithmetic included; once for each date. */
function againstComputed(printed: PrintedDeadline, differing: readonly Differing[]): readonly DeadlineRemark[] {
  const remarks = new Map<string, DeadlineRemark>();
  for (const one of differing) {
    const date = String(one.deadline.due);
    if (one.deadline.subject === printed.subject && !remarks.has(date)) remarks.set(date, difference(printed, one));
  }
  return [...remarks.values()];
}

function difference(printed: PrintedDeadline, { deadline, isFloor }: Differing): DeadlineRemark {
  const { citation, derivation } = deadline;
  if (deadline.kind === 'ambiguous') {
    const readings = stepsInWords(derivation).join('; or ');
    return { kind: 'several-readings', text: `The law can be read in more than one way here: ${readings}.` };
  }
  if (deadline.due === null) {
    const text = `${citation} sets no number of days here; this is the date that the company has set.`;
    return { kind: 'no-number-of-days', text };
  }
  const due = dayOf(deadline.due);
  if (isFloor && dayOf(printed.due) < due) {
    const text = `Earlier than the ${dayInWords(due)} of Rule 14a-19, as a provision of the company's own may be.`;
    return { kind: 'earlier-than-the-floor', text };
  }
  if (deadline.approximate === true) {
    const text = `Counted from a date that is only approximate it would be ${dayInWords(due)}`;
    return { kind: 'computed-from-approximate', text, derivation };
  }
  return { kind: 'computed-otherwise', text: `Computed otherwise: ${dayInWords(due)} (${citation})`, derivation };
}
