import { civilOf, dayOf } from '../../terms/day.ts';
import type { Deadline } from '../../terms/deadline.ts';
import type { MeetingFacts, ReportFacts } from '../../terms/facts.ts';
import { isDefinitiveProxyStatement } from '../../terms/forms.ts';
import { type Context, contextOf, dayOfAnchor } from '../evaluation/context.ts';
import type { Rule } from '../rule.ts';
import { clauseDeadlines, withoutRepeats } from './clause-deadlines.ts';
import { lawDeadlines } from './law-deadlines.ts';
import { withPrinted } from './printed-deadlines.ts';
import type { Served } from './provision.ts';
import { rulesForMeeting } from './what-applies.ts';

/** All that follows for one meeting: what its clauses set, what the law sets, and what the company printed. */
export function meetingDeadlines(
  meeting: MeetingFacts,
  filing: ReportFacts,
  further: readonly Rule[],
): readonly Deadline[] {
  const context = contextOf(meeting);
  const served = servedBy(meeting, filing, context);
  const rules = rulesForMeeting(meeting, filing, context, further);
  // An adjournment neither begins nor extends a period for notice by shareholders.
  const clauses = context.days.adjournedFrom === undefined ? meeting.clauses : [];
  const own = withoutRepeats(clauses.flatMap((clause) => clauseDeadlines(clause, context, served)));
  const law = lawDeadlines(rules, clauses, own, context, served);
  return withPrinted(meeting.printed, [...own, ...law], rules, served);
}

function servedBy(meeting: MeetingFacts, filing: ReportFacts, context: Context): Served {
  const { meeting: day, announcement } = context.days;
  const told = filing.filedOn === null ? null : dayOf(filing.filedOn);
  const expected = day ?? dayOfAnchor('priorMeetingAnniversary', context);
  return {
    meeting: {
      type: meeting.type,
      year: meeting.year ?? (expected === null ? null : civilOf(expected).year),
      date: meeting.anchors.meeting?.date ?? null,
    },
    provisional: meeting.provisional,
    toldOn: announcement ?? told,
    materialsSent: !meeting.provisional && isDefinitiveProxyStatement(filing.form),
  };
}
