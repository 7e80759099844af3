import { dayOf } from '../../../terms/days/day.ts';
import { dayInWords } from '../../../terms/days/day-words.ts';
import type { Deadline } from '../../../terms/deadline.ts';
import type { Clause, DatedFact, MeetingFacts } from '../../../terms/facts.ts';
import { type Context, contextOf } from '../../evaluation/context.ts';
import type { Served } from '../provision.ts';
import { clauseDeadlines } from './clause-deadlines.ts';

/**
 * The deadlines that a clause sets for a meeting. Of one that was postponed most bylaws say that this opens no new period:
 * such a clause counts from the day for which the meeting was called before, as first announced. Where a clause was not
 * read to say so, it counts from the new day, and people are asked to look.
 */
export function ofClause(clause: Clause, meeting: MeetingFacts, context: Context, served: Served): readonly Deadline[] {
  const { postponedFrom } = meeting;
  if (postponedFrom === undefined) return clauseDeadlines(clause, context, served);
  const from = dayInWords(dayOf(postponedFrom.meeting.date));
  if (clause.keepsPeriod === undefined)
    return saying(
      clauseDeadlines(clause, context, served),
      `Please look whether the provision opens a new period when a meeting is postponed: many do not, and then what counts from ${from} still holds.`,
    );
  const keeping = { ...clause, evidence: [...clause.evidence, clause.keepsPeriod] };
  return saying(
    clauseDeadlines(keeping, before(meeting, postponedFrom, context), served),
    `The postponement opens no new period under the provision, which counts from ${from}, for which the meeting was called before.`,
  );
}

/** The dates of a meeting as they were before it was postponed. */
function before(
  meeting: MeetingFacts,
  { meeting: day, announcement }: { readonly meeting: DatedFact; readonly announcement: DatedFact | null },
  { calendars }: Context,
): Context {
  const { announcement: _announcement, ...others } = meeting.anchors;
  const announced = announcement === null ? {} : { announcement };
  return contextOf({ ...meeting, anchors: { ...others, meeting: day, ...announced } }, calendars);
}

function saying(deadlines: readonly Deadline[], text: string): readonly Deadline[] {
  return deadlines.map((deadline) => ({
    ...deadline,
    remarks: [...deadline.remarks, { kind: 'when-postponed', text }],
  }));
}
