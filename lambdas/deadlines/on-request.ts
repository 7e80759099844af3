import type { Temporal } from 'temporal-polyfill';
import { isInForce, versionDay } from './assembly/what-applies.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { dateOf } from './day.ts';
import { contextOfDates } from './evaluation/context.ts';
import { knownDay } from './evaluation/outcome.ts';
import { readingsOf } from './evaluation/settle.ts';
import { explain } from './explanation/explain.ts';
import { type GivenAnchor, givenAnchors } from './expression.ts';
import type { DatedFact } from './facts.ts';

/** What a rule comes to; null: no such end, or not known from the dates given. */
export interface Computed {
  readonly opens: Temporal.PlainDate | null;
  readonly due: Temporal.PlainDate | null;
  readonly derivation: readonly string[];
}

/**
 * What one rule of the catalogue comes to for dates that somebody gives: the way to the rules that no filing calls for,
 * and to those that set only a first day. The version is chosen by the dates themselves. Null when there is no such
 * rule, or none in force then. `computeRule('rule-14a-6.a.first-sent', { preliminaryFiling })` opens on 2023-10-30 for a
 * filing on 2023-10-20.
 */
export function computeRule(
  id: string,
  dates: Readonly<Partial<Record<GivenAnchor, Temporal.PlainDate>>>,
): Computed | null {
  const facts: Partial<Record<GivenAnchor, DatedFact>> = {};
  for (const anchor of givenAnchors) {
    const date = dates[anchor];
    if (date !== undefined) facts[anchor] = { date, origin: 'assumed', approximate: false, remark: null, evidence: [] };
  }
  const context = contextOfDates(facts);
  const rule = catalogue.find((row) => row.id === id && isInForce(row, versionDay(row.inForce.by, context, null)));
  if (rule === undefined) return null;
  const [{ timed, settled }] = readingsOf(rule.timing, context, rule.roll);
  const [opens, due] = [settled.opens, settled.due].map((outcome) => (outcome === null ? null : knownDay(outcome)));
  return {
    opens: opens == null ? null : dateOf(opens),
    due: due == null ? null : dateOf(due),
    derivation: explain(timed, context),
  };
}
