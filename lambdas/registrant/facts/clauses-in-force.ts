import type { Temporal } from 'temporal-polyfill';
import type { AdvanceNoticeClause } from '../../findings/finding.ts';
import type { DeadlineSubject } from '../../terms/deadline.ts';
import type { Clause } from '../../terms/facts.ts';
import { wasSaidBy } from '../../terms/source.ts';
import type { KnownClause } from '../known.ts';

/**
 * The registrant's provisions as a filing finds them: its own, and for subjects on which it has none those of the last
 * filing before it that did. A provision that it has but that was not understood leaves none for its subjects: the one
 * on record may be the one it takes the place of.
 */
export function clausesThatHold(
  own: readonly AdvanceNoticeClause[],
  remembered: readonly KnownClause[],
  on: Temporal.PlainDate | null,
): readonly Clause[] {
  const spokenOf = new Set<DeadlineSubject>(own.flatMap(({ subjects }) => subjects));
  return [
    ...own.flatMap(asClause),
    ...lastOfEachSubject(
      remembered.filter(({ source }) => wasSaidBy(on, source)),
      spokenOf,
    ),
  ];
}

function lastOfEachSubject(
  remembered: readonly KnownClause[],
  spokenOf: ReadonlySet<DeadlineSubject>,
): readonly Clause[] {
  const setOutIn = new Map<DeadlineSubject, string>();
  for (const clause of remembered) for (const subject of clause.subjects) setOutIn.set(subject, filingOf(clause));
  return remembered.flatMap((clause) => {
    const subjects = clause.subjects.filter((one) => !spokenOf.has(one) && setOutIn.get(one) === filingOf(clause));
    return subjects.length === 0 ? [] : [{ ...clause, subjects }];
  });
}

function filingOf({ source }: KnownClause): string {
  return source.kind === 'filing' ? source.filing.id : source.by;
}

function asClause(clause: AdvanceNoticeClause): Clause[] {
  const { subjects, expression: timing, closeOfBusiness, hours, keepsPeriod, evidence } = clause;
  const more = { ...(hours === undefined ? {} : { hours }), ...(keepsPeriod === undefined ? {} : { keepsPeriod }) };
  return timing === null ? [] : [{ subjects, timing, closeOfBusiness, ...more, evidence }];
}
