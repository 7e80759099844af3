import { type Day, dayOf } from '../../terms/days/day.ts';
import { dayInWords } from '../../terms/days/day-words.ts';
import type { Deadline, DeadlineRemark } from '../../terms/deadline.ts';
import type { Evidence } from '../../terms/evidence.ts';
import type { GivenAnchor } from '../../terms/expression.ts';
import type { DatedFact, ReportFacts } from '../../terms/facts.ts';
import type { Calendars } from '../calendars/closed-days.ts';
import { federalRules } from '../catalogue/catalogue.ts';
import { contextOfDates } from '../evaluation/context.ts';
import type { Rule } from '../rule.ts';
import { deadlineUnder } from './build-deadline.ts';
import { provisionOf } from './provision.ts';
import { isInForce } from './what-applies.ts';

/** What the due dates of a filing itself have in common: they serve no meeting. */

const versionsById = new Map<string, Rule[]>();
for (const rule of federalRules) versionsById.set(rule.id, [...(versionsById.get(rule.id) ?? []), rule]);

/** The version of a federal rule that was in force on a day; null when there was none. */
export function versionInForce(id: string, day: Day): Rule | null {
  return versionsById.get(id)?.find((rule) => isInForce(rule, day)) ?? null;
}

/** What a rule comes to from these dates; null when it sets nothing. */
export function deadlineOfFiling(
  rule: Rule,
  dates: Readonly<Partial<Record<GivenAnchor, DatedFact>>>,
  evidence: readonly Evidence[],
  calendars: Calendars,
): Deadline | null {
  const served = {
    meeting: null,
    provisional: false,
    told: null,
    materialsSent: false,
    isClosedToHolders: false,
    calendars,
  };
  return deadlineUnder(provisionOf(rule, evidence), contextOfDates(dates, calendars), served);
}

/** A filing made after its due date says so. */
export function withLateness(deadline: Deadline, { filedOn }: ReportFacts): Deadline {
  if (filedOn === null || deadline.due === null || dayOf(filedOn) <= dayOf(deadline.due)) return deadline;
  const after = `on ${dayInWords(dayOf(filedOn))}, after this date.`;
  const text =
    deadline.condition === null ? `Filed ${after}` : `It was filed ${after} Late only if that condition is met.`;
  const late: DeadlineRemark = { kind: 'filed-late', text };
  return { ...deadline, remarks: [late, ...deadline.remarks] };
}
