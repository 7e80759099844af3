import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../terms/days/day.ts';
import { dayInWords } from '../../terms/days/day-words.ts';
import type { Deadline, DeadlineRemark } from '../../terms/deadline.ts';
import { step } from '../../terms/derivation.ts';
import type { Clause } from '../../terms/facts.ts';
import { movedOrNoPriorMeeting } from '../../terms/notation.ts';
import type { Context } from '../evaluation/context.ts';
import { testCondition } from '../evaluation/evaluate.ts';
import type { Rule } from '../rule.ts';
import { deadlineUnder } from './build-deadline.ts';
import { provisionOfClause } from './clauses/clause-deadlines.ts';
import type { Served } from './provision.ts';

/** Where the company's own provisions and a federal rule meet on one subject. */

/**
 * A rule for whose subject the company has a provision: under Rule 14a-4(c)(1) the provision's date is the rule's
 * (Proxy Rules C&DI 124.02). Null when the provision gives no date, when several give different ones, or when its own
 * line says all.
 */
export function followingTheClause(rule: Rule, own: readonly Deadline[]): Deadline | null {
  if (rule.underAClause === 'gives way') return null;
  const [governing, ...others] = own.filter((one) => one.subject === rule.subject && one.kind !== 'unknown');
  if (governing === undefined || others.some((one) => String(one.due) !== String(governing.due))) return null;
  const { id, title, citation } = rule;
  const derivation = [
    step("an advance-notice provision of the company's own governs (C&DI 124.02)"),
    ...governing.derivation,
  ];
  const head = { rule: id, title, citation, derivation, ofTheCompany: false };
  return governing.kind === 'window' ? { ...governing, ...head, kind: 'date', opens: null } : { ...governing, ...head };
}

/** A company's paraphrase of a federal rule is evaluated as that rule; where its words come to another date, that is said. */
export function paraphrased(
  deadline: Deadline,
  { isFloor }: Rule,
  paraphrases: readonly Clause[],
  context: Context,
  served: Served,
): Deadline {
  if (deadline.kind !== 'date') return deadline;
  const remarks = new Map<string, DeadlineRemark>();
  for (const clause of paraphrases) {
    if (clause.subjects.length > 1) continue;
    const words = deadlineUnder(
      provisionOfClause(clause, { ...deadline, id: deadline.rule }, context),
      context,
      served,
    );
    if (words?.kind !== 'date' || words.due.equals(deadline.due)) continue;
    if (isFloor && isEarlier(words.due, deadline)) continue;
    const text = `The company's description of the rule would come to ${dayInWords(dayOf(words.due))}; the rule governs.`;
    remarks.set(text, { kind: 'company-describes-another', text });
  }
  return { ...deadline, remarks: [...deadline.remarks, ...remarks.values()] };
}

function isEarlier(date: Temporal.PlainDate, { due }: Deadline): boolean {
  return due !== null && dayOf(date) < dayOf(due);
}

/**
 * Under a rule that sets a floor, as Rule 14a-19 does: an earlier date that a provision of the company's own sets for a dissident's notice binds
 * as well (Proxy Rules C&DI 139.03). Words on that notice alone are taken for a paraphrase of the rule where the meeting
 * has moved, because a paraphrase often leaves out what the rule then says.
 */
export function earlierByTheCompany(
  deadline: Deadline,
  about: readonly Clause[],
  context: Context,
  served: Served,
): readonly Deadline[] {
  const unmoved = testCondition(movedOrNoPriorMeeting, context).holds === false;
  const found: Deadline[] = [];
  for (const clause of about) {
    if (!unmoved && !clause.subjects.includes('nomination')) continue;
    const head = {
      id: 'rule-14a-19.company-provision',
      subject: 'universal-proxy',
      title: `${deadline.title}, as the company's own provision has it`,
      citation: `${deadline.citation}; C&DI 139.03`,
    } as const;
    const provision = provisionOfClause(clause, head, context);
    const own = deadlineUnder(provision, context, served);
    if (own !== null && own.due !== null && (deadline.due === null || isEarlier(own.due, deadline))) found.push(own);
  }
  return found;
}
