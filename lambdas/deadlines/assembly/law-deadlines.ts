import { dayOf } from '../../terms/days/day.ts';
import type { Deadline } from '../../terms/deadline.ts';
import { step } from '../../terms/derivation.ts';
import type { Clause } from '../../terms/facts.ts';
import type { Context } from '../evaluation/context.ts';
import { testCondition } from '../evaluation/evaluate.ts';
import type { Rule } from '../rule.ts';
import { deadlineUnder } from './build-deadline.ts';
import { changeNoticeChannel } from './change-notice-channel.ts';
import { earlierByTheCompany, followingTheClause, paraphrased } from './company-and-law.ts';
import { provisionOf, type Served } from './provision.ts';

/** What the law sets for a meeting, as far as it is worth a line; `own` is what the company's clauses set. */
export function lawDeadlines(
  rules: readonly Rule[],
  clauses: readonly Clause[],
  own: readonly Deadline[],
  context: Context,
  served: Served,
): readonly Deadline[] {
  const found: Deadline[] = [];
  for (const rule of rules) {
    const about = clauses.filter((clause) => rule.subject !== null && clause.subjects.includes(rule.subject));
    const governed = rule.underAClause !== 'stands' && about.length > 0;
    const deadline = governed ? followingTheClause(rule, own) : underTheRule(rule, about, context, served);
    if (deadline === null || !isWorthALine(deadline, rule, context, served)) continue;
    if (rule.isFloor) found.push(...earlierByTheCompany(deadline, about, context, served));
    found.push(deadline);
  }
  return found;
}

function underTheRule(rule: Rule, about: readonly Clause[], context: Context, served: Served): Deadline | null {
  const evidence = about.flatMap((clause) => clause.evidence);
  const deadline = deadlineUnder(provisionOf(rule, evidence), context, served);
  if (deadline === null) return null;
  if (rule.thenTell === null) return paraphrased(deadline, rule, about, context, served);
  return { ...deadline, derivation: [...deadline.derivation, ...changeNoticeChannel(context).map(step)] };
}

function isWorthALine(deadline: Deadline, rule: Rule, context: Context, served: Served): boolean {
  const { facts } = context;
  const { told, provisional, materialsSent, isClosedToHolders } = served;
  if (!isTold(rule, context)) return false;
  // A year ahead, only what shareholders must observe is.
  if (provisional && rule.subject === null) return false;
  // Once the proxy statement is filed, nothing that shareholders had to observe before is open, or missed.
  if (isClosedToHolders && rule.subject !== null) return false;
  const isOver = materialsSent && !rule.outlivesMaterials;
  if (deadline.kind === 'unknown' && (rule.whenUnknown === 'omitted' || isOver)) return false;
  // Once the materials are out, the company has done what led up to it, unless it kept to no window.
  const done = isOver && rule.actor === 'company';
  if (deadline.due === null) return !done;
  const due = dayOf(deadline.due);
  if (rule.whenPast === 'omitted' && told !== null && due < told.day) return false;
  const confined = rule.confines === null ? undefined : facts[rule.confines];
  if (confined === undefined || confined.approximate || confined.origin === 'default') return !done;
  const day = dayOf(confined.date);
  return day > due || (deadline.opens !== null && day < dayOf(deadline.opens));
}

function isTold({ toldOnlyIf, toldElseIf }: Rule, context: Context): boolean {
  if (toldOnlyIf === null) return true;
  const { holds } = testCondition(toldOnlyIf, context);
  return holds ?? (toldElseIf !== null && testCondition(toldElseIf, context).holds === true);
}
