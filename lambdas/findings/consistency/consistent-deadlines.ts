import type { DeadlineSubject } from '../../terms/deadline.ts';
import { hasRemark } from '../../terms/remark.ts';
import { inFull } from '../../terms/source.ts';
import type { StatedDeadline, Unsure } from '../finding.ts';
import { type DeadlineSetting, deadlineConstraints } from './deadline-constraints.ts';

/** The deadlines that can be told, and what becomes of the others: "please read". */
export interface ConsistentDeadlines {
  readonly certain: readonly StatedDeadline[];
  readonly unsure: readonly Unsure[];
}

/**
 * Tells of the deadlines that a filing is read to print only those that fit each other and what is known around them.
 * Of one subject and one meeting there is one last day: two that are read in different sentences are both in doubt.
 */
export function consistentDeadlines(printed: readonly StatedDeadline[], setting: DeadlineSetting): ConsistentDeadlines {
  const unsure: Unsure[] = [];
  const stated = printed.filter((deadline) => !isRuleOnceMore(deadline, printed));
  const sound = stated.filter((deadline) => {
    const broken = deadlineConstraints.find((one) => one.isBroken(deadline, setting));
    if (broken) unsure.push(asked([deadline], `seems to give ${dayOf(deadline)}, which ${broken.which}`));
    return broken === undefined;
  });
  const certain = sound.filter((deadline) => {
    const others = sound.filter((other) => contradicts(deadline, other));
    const [first] = others;
    if (first && sound.indexOf(deadline) < sound.indexOf(first)) {
      const days = [deadline, ...others].map(dayOf).join(' and ');
      unsure.push(asked([deadline, ...others], `seems to give ${days}, and only one of them can be the last`));
    }
    return others.length === 0;
  });
  return { certain, unsure };
}

function contradicts(one: StatedDeadline, other: StatedDeadline): boolean {
  return (
    one.subject === other.subject &&
    one.meetingType === other.meetingType &&
    isUnderOtherLaw(one) === isUnderOtherLaw(other) &&
    !one.date.equals(other.date) &&
    !(one.meetingYear !== null && other.meetingYear !== null && one.meetingYear !== other.meetingYear) &&
    // Bylaws may set two days in one sentence, as by mail and by hand; the rule has one.
    (one.subject === 'rule-14a-8-proposal' ||
      !one.evidence.some(({ quote }) => other.evidence.some((evidence) => evidence.quote === quote)))
  );
}

/** The statute of another country has days of its own. */
function isUnderOtherLaw({ remarks }: StatedDeadline): boolean {
  return hasRemark(remarks, 'under-other-law');
}

/** Proposals under another statute by the very day that is told for those under Rule 14a-8 are told once. */
function isRuleOnceMore(deadline: StatedDeadline, printed: readonly StatedDeadline[]): boolean {
  const isRules = ({ subject, date }: StatedDeadline) =>
    subject === 'rule-14a-8-proposal' && date.equals(deadline.date);
  return isUnderOtherLaw(deadline) && printed.some(isRules);
}

function dayOf({ date }: StatedDeadline): string {
  return inFull(date);
}

/** What holders hand in, in the plural. */
export const things: Readonly<Record<DeadlineSubject, string>> = {
  'rule-14a-8-proposal': 'proposals under Rule 14a-8',
  nomination: 'nominations',
  'other-proposal': 'other proposals',
  'universal-proxy': 'universal proxy notices',
  'proxy-access': 'proxy access nominations',
};

function asked(deadlines: readonly [StatedDeadline, ...StatedDeadline[]], what: string): Unsure {
  const [{ subject }] = deadlines;
  return {
    kind: 'unsure',
    about: 'deadline',
    says: `As the last day for ${things[subject]} the filing ${what}.`,
    candidates: deadlines.flatMap(({ opens, date }) => [
      ...(opens === null ? [] : [{ role: 'opens', date: opens } as const]),
      { role: 'due', date } as const,
    ]),
    evidence: deadlines.flatMap(({ evidence }) => evidence),
  };
}
