import { isBefore } from '../../../terms/days/dates.ts';
import type { Deadline, DeadlineSubject } from '../../../terms/deadline.ts';
import type { Clause } from '../../../terms/facts.ts';
import { hasRemark } from '../../../terms/remark.ts';
import type { Context } from '../../evaluation/context.ts';
import { testCondition } from '../../evaluation/evaluate.ts';
import { ifTheMeetingMovesUnder } from '../../explanation/if-the-meeting-moves.ts';
import { deadlineUnder } from '../build-deadline.ts';
import type { Provision, Served } from '../provision.ts';
import { byTheHour } from '../stated-deadline.ts';

/** What a clause of the company's own is called in a list of deadlines, by what it is about. */
const ownProvisions: Readonly<Record<DeadlineSubject, { readonly rule: string; readonly title: string } | null>> = {
  nomination: { rule: 'bylaw.advance-notice', title: 'Notice of director nominations' },
  'other-proposal': { rule: 'bylaw.advance-notice', title: 'Notice of other proposals' },
  'proxy-access': { rule: 'bylaw.proxy-access', title: "Nominees for the company's proxy statement (proxy access)" },
  /** A company's words on these are its paraphrase of a federal rule, and that rule is evaluated instead. */
  'rule-14a-8-proposal': null,
  'universal-proxy': null,
};

/** The deadlines that a clause sets, one for each of its subjects that is the company's to regulate. */
export function clauseDeadlines(clause: Clause, context: Context, served: Served): readonly Deadline[] {
  const found: Deadline[] = [];
  for (const subject of clause.subjects) {
    const own = ownProvisions[subject];
    if (own === null) continue;
    const head = {
      id: own.rule,
      title: own.title,
      subject,
      citation: clause.citation ?? "the company's own provision",
    };
    const deadline = deadlineUnder(provisionOfClause(clause, head, context), context, served);
    if (deadline !== null && !liesBehindItsMeeting(deadline)) found.push(deadline);
  }
  return found;
}

/** A day behind the meeting it is for, counted from an announcement that came too late or was not the first, binds nobody. */
function liesBehindItsMeeting({ due, meeting }: Deadline): boolean {
  return due !== null && meeting !== null && meeting.date !== null && isBefore(meeting.date, due);
}

/**
 * Printed deadlines for a meeting whose day is not known, each with what the company's provision sets instead if that
 * meeting moves.
 */
export function withRuleForMovedMeeting(
  deadlines: readonly Deadline[],
  clauses: readonly Clause[],
): readonly Deadline[] {
  const moved = clauses.flatMap(({ subjects, timing }) => {
    const remark = ifTheMeetingMovesUnder(timing);
    return remark === null ? [] : [{ subjects: subjects.filter((one) => ownProvisions[one] !== null), remark }];
  });
  return deadlines.map((deadline) => {
    const { subject, basis, meeting, remarks } = deadline;
    if (subject === null || basis === 'computed' || meeting?.date !== null) return deadline;
    if (hasRemark(remarks, 'if-the-meeting-moves')) return deadline;
    const rule = moved.find(({ subjects }) => subjects.includes(subject));
    return rule === undefined ? deadline : { ...deadline, remarks: [...remarks, rule.remark] };
  });
}

/** A clause as a provision under a heading of its own, with the hour that it sets in the case that applies. */
export function provisionOfClause(
  clause: Clause,
  { id, subject, title, citation }: Pick<Provision['rule'], 'id' | 'subject' | 'title' | 'citation'>,
  context: Context,
): Provision {
  const hour = hourOf(clause, context);
  return {
    rule: {
      id,
      subject,
      title,
      actor: 'shareholder',
      citation,
      timing: clause.timing,
      roll: 'none',
      condition: clause.condition ?? null,
      confines: null,
      doubts: [],
      remarks: hour === null ? [] : [byTheHour(hour)],
      textOf: null,
      onTradingDays: false,
      forTheRecord: false,
      keptBySending: false,
    },
    evidence: clause.evidence,
    companysOwn: true,
  };
}

/** Until which hour of the last day a clause takes notice, in the case that applies; null where that is not said or not known. */
function hourOf({ timing, hours, closeOfBusiness }: Clause, context: Context): string | null {
  if (hours === undefined) return closeOfBusiness ? 'the close of business' : null;
  const inTheCase = 'when' in timing ? testCondition(timing.when, context).holds : false;
  if (inTheCase === null) return hours.ordinary === hours.inTheCase ? hours.ordinary : null;
  return inTheCase ? hours.inTheCase : hours.ordinary;
}

/** Several clauses that set the same date for the same subject are one deadline, with the evidence of each. */
export function withoutRepeats(deadlines: readonly Deadline[]): readonly Deadline[] {
  const kept = new Map<string, Deadline>();
  for (const deadline of deadlines) {
    const key = [
      deadline.rule,
      deadline.subject,
      deadline.kind,
      deadline.opens,
      deadline.due,
      deadline.condition,
    ].join();
    const same = kept.get(key);
    const evidence = [...new Set([...(same?.evidence ?? []), ...deadline.evidence])];
    kept.set(key, { ...(same ?? deadline), evidence });
  }
  return [...kept.values()];
}
