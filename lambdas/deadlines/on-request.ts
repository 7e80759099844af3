import type { Temporal } from 'temporal-polyfill';
import { dateOf } from '../terms/days/day.ts';
import { stepsInWords } from '../terms/derivation.ts';
import { type GivenAnchor, givenAnchors } from '../terms/expression.ts';
import type { DatedFact } from '../terms/facts.ts';
import { isInForce, liesWithin, versionDay } from './assembly/what-applies.ts';
import { type Calendars, ownCalendars } from './calendars/closed-days.ts';
import { contextOfDates } from './evaluation/context.ts';
import type { Outcome } from './evaluation/evaluated.ts';
import { knownDay } from './evaluation/outcome.ts';
import { readingsOf } from './evaluation/settle.ts';
import { explain } from './explanation/explain.ts';
import type { Rule } from './rule.ts';

/** Dates that somebody gives, each named as the language of rules names it. */
export type GivenDates = Readonly<Partial<Record<GivenAnchor, Temporal.PlainDate>>>;

/** What a rule comes to by one reading; null: no such end, a reasonable time, or not known from the dates given. Days are inclusive. */
export interface Computed {
  /** "with the anniversary of February 29 taken as March 1"; empty when there is but one reading. */
  readonly reading: string;
  readonly opens: Temporal.PlainDate | null;
  readonly due: Temporal.PlainDate | null;
  readonly derivation: readonly string[];
  /** What the rule says of a last day in that period. */
  readonly remarks: readonly string[];
}

/**
 * What one version of a rule comes to for dates that somebody gives: the way to the rules that no filing calls for, and
 * to those that set only a first day. Empty when that version was not in force on the date by which it is chosen, or
 * when the dates do not suffice; several where a February 29 leaves several readings. `rule-14a-6.a.first-sent` opens on
 * 2023-10-30 for a `preliminaryFiling` on 2023-10-20.
 */
export function computedFrom(dates: GivenDates, rule: Rule, calendars: Calendars = ownCalendars): readonly Computed[] {
  const facts: Partial<Record<GivenAnchor, DatedFact>> = {};
  for (const anchor of givenAnchors) {
    const date = dates[anchor];
    if (date !== undefined) facts[anchor] = { date, origin: 'assumed', approximate: false, remark: null, evidence: [] };
  }
  const context = contextOfDates(facts, calendars);
  if (!isInForce(rule, versionDay(rule.inForce.by, context, null))) return [];
  return readingsOf(rule.timing, context, rule.roll)
    .filter(({ settled: { opens, due } }) => isSettled(opens) || isSettled(due))
    .map(({ label, context: read, timed, settled }) => ({
      reading: label,
      opens: dateOfOutcome(settled.opens),
      due: dateOfOutcome(settled.due),
      derivation: stepsInWords(explain(timed, read)),
      remarks: remarksFor(rule, settled.due),
    }));
}

/** The rule's dated remarks that hold for its last day. */
function remarksFor({ datedRemarks }: Rule, due: Outcome | null): readonly string[] {
  const day = due === null ? null : knownDay(due);
  return day === null ? [] : datedRemarks.filter((period) => liesWithin(day, period)).map(({ text }) => text);
}

function isSettled(outcome: Outcome | null): boolean {
  return outcome !== null && outcome.kind !== 'unknown';
}

function dateOfOutcome(outcome: Outcome | null): Temporal.PlainDate | null {
  const day = outcome === null ? null : knownDay(outcome);
  return day === null ? null : dateOf(day);
}
