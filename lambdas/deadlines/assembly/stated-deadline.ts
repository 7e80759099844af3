import { type Day, dateOf, dayOf } from '../../terms/days/day.ts';
import { counted, dayInWords, dayWithWeekday, listed } from '../../terms/days/day-words.ts';
import type { Deadline, DeadlineCommon, DeadlineRemark, DeadlineSubject } from '../../terms/deadline.ts';
import { step, stepsInWords } from '../../terms/derivation.ts';
import type { StatedWindow } from '../../terms/facts.ts';
import type { Served } from './provision.ts';
import { passedWhenTold, safeDay } from './remarks.ts';

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
  /** The printed date governs the rule (Rule 14a-4(c)(1)); one that is plainly another need not be compared. */
  readonly governed?: { readonly citation: string; readonly isPlainlyAnother: boolean };
}

/** A deadline that the company prints and that was not computed, or, as `differing` shows, to another date. */
export function statedDeadline(stated: StatedWindow, differing: readonly Differing[], served: Served): Deadline {
  const { subject, opens, due, evidence } = stated;
  const safe = safeDay(dayOf(due), served.calendars.business);
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
    derivation: [step(`printed by the company: ${windowInWords(stated)}`)],
    remarks: [
      ...againstComputed(stated, differing),
      ...aboutTheHour([stated]),
      ...aboutTheDay(dayOf(due), safe, served),
    ],
    evidence,
  };
  const last = { due, safe: safe === null ? null : dateOf(safe) };
  return opens === null ? { kind: 'date', opens, ...last, ...common } : { kind: 'window', opens, ...last, ...common };
}

/** "Dec 8, 2023", "Jan 19, 2024 to Feb 18, 2024". */
export function windowInWords({ opens, due }: StatedWindow): string {
  const last = dayInWords(dayOf(due));
  return opens === null ? last : `${dayInWords(dayOf(opens))} to ${last}`;
}

/** "By 5:00 p.m. Eastern Time on the last day." */
export function byTheHour(hour: string): string {
  return `By ${hour} on the last day.`;
}

/** The hour that is printed with a day; where it is printed twice, with another hour, both. */
export function aboutTheHour(printed: readonly StatedWindow[]): readonly DeadlineRemark[] {
  const hours = [...new Set(printed.flatMap(({ hour }) => hour ?? []))];
  return hours.length === 0 ? [] : [{ kind: 'close-of-business', text: byTheHour(listed(hours, 'or')) }];
}

function aboutTheDay(day: Day, safe: Day | null, served: Served): readonly DeadlineRemark[] {
  const remarks: DeadlineRemark[] = [];
  if (safe !== null) {
    const closed = `${dayInWords(day)} is ${served.calendars.business.closedFor(day)}`;
    remarks.push({ kind: 'closed-day', text: `${closed}. Act by ${dayWithWeekday(safe)}, to be safe.` });
  }
  return [...remarks, ...passedWhenTold(day, served)];
}

/** How the printed date compares with what was computed for its subject, arithmetic included; once for each date. */
function againstComputed(stated: StatedWindow, differing: readonly Differing[]): readonly DeadlineRemark[] {
  const remarks = new Map<string, DeadlineRemark>();
  for (const one of differing) {
    const date = String(one.deadline.due);
    if (one.deadline.subject !== stated.subject) continue;
    if (one.governed !== undefined) remarks.set('governs', governs(one.governed.citation));
    if (one.governed?.isPlainlyAnother !== true && !remarks.has(date)) remarks.set(date, difference(stated, one));
    const far = farFromApproximate(stated, one.deadline);
    if (far !== null) remarks.set('far', far);
  }
  return [...remarks.values()];
}

/** Days; an "on or about" explains less than that, and a misprint or another rule may be behind what is more. */
const explainedByAnApproximateDate = 7;

/** Worth knowing with the date itself, also where what was computed is only approximate and therefore not told. */
function farFromApproximate(
  stated: StatedWindow,
  { subject, due, approximate, citation }: Deadline,
): DeadlineRemark | null {
  if (subject !== 'rule-14a-8-proposal' || due === null || approximate !== true) return null;
  const days = dayOf(stated.due) - dayOf(due);
  if (Math.abs(days) <= explainedByAnApproximateDate) return null;
  const side = days < 0 ? 'before' : 'after';
  const text = `It lies ${counted(Math.abs(days), 'day')} ${side} the day computed (about ${dayInWords(dayOf(due))}, ${citation}): ask which holds.`;
  return { kind: 'company-prints-another', text };
}

function governs(citation: string): DeadlineRemark {
  const text = `Governs the votes that management may cast as it sees fit too (${citation}; C&DI 124.02).`;
  return { kind: 'governs-the-rule', text };
}

function difference(stated: StatedWindow, { deadline, isFloor }: Differing): DeadlineRemark {
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
  if (isFloor && dayOf(stated.due) < due) {
    const text = `Earlier than the ${dayInWords(due)} of Rule 14a-19, as a provision of the company's own may be.`;
    return { kind: 'earlier-than-the-floor', text };
  }
  if (deadline.approximate === true) {
    const text = `Counted from a date that is only approximate it would be ${dayInWords(due)}`;
    return { kind: 'computed-from-approximate', text, derivation };
  }
  return { kind: 'computed-otherwise', text: `Computed otherwise: ${dayInWords(due)} (${citation})`, derivation };
}
