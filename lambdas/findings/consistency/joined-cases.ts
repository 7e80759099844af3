import type { Timing } from '../../terms/expression.ts';
import type { AdvanceNoticeClause } from '../finding.ts';

/**
 * Clauses with those that tell of the same matter only what applies in some case, as when the meeting moves, joined to
 * the one that tells its window without any: alone, that would hold for a meeting that moves as well.
 */
export function joinedCases(clauses: readonly AdvanceNoticeClause[]): readonly AdvanceNoticeClause[] {
  const matters = new Map<string, { cases: AdvanceNoticeClause[]; windows: AdvanceNoticeClause[] }>();
  for (const clause of clauses) {
    const { meetingType, subjects, expression } = clause;
    if (expression === null) continue;
    const key = `${meetingType} ${subjects.toSorted().join(' ')}`;
    const matter = matters.get(key) ?? { cases: [], windows: [] };
    if (!('when' in expression)) matter.windows.push(clause);
    else if (lacksOrdinaryCase(expression)) matter.cases.push(clause);
    matters.set(key, matter);
  }
  const joined = new Map<AdvanceNoticeClause, AdvanceNoticeClause | null>();
  for (const { cases, windows } of matters.values()) {
    const [of, another] = cases;
    const [window, second] = windows;
    if (!of?.expression || !window?.expression || another !== undefined || second !== undefined) continue;
    joined.set(of, null);
    joined.set(window, {
      ...window,
      expression: withOrdinaryCase(of.expression, window.expression),
      closeOfBusiness: window.closeOfBusiness || of.closeOfBusiness,
      remarks: [...window.remarks, ...of.remarks],
      evidence: [...window.evidence, ...of.evidence],
    });
  }
  return clauses.flatMap((clause) => {
    const one = joined.get(clause);
    return one === undefined ? [clause] : (one ?? []);
  });
}

/** True where nothing is told of a meeting that does not move. "A reasonable time" is what Rule 14a-8 says, and no bylaw's case. */
function lacksOrdinaryCase(timing: Timing): boolean {
  if (!('when' in timing)) return timing.opens === null && timing.due === null;
  const due = 'when' in timing.then ? null : timing.then.due;
  return !(due !== null && 'reasonableTimeBefore' in due) && lacksOrdinaryCase(timing.otherwise);
}

function withOrdinaryCase(timing: Timing, ordinary: Timing): Timing {
  return 'when' in timing ? { ...timing, otherwise: withOrdinaryCase(timing.otherwise, ordinary) } : ordinary;
}
