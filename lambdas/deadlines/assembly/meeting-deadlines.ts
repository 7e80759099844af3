import { civilOf, type Day, dayOf } from '../../terms/days/day.ts';
import type { Deadline } from '../../terms/deadline.ts';
import type { MeetingFacts, ReportFacts, StatedWindow } from '../../terms/facts.ts';
import { isDefinitiveProxyStatement } from '../../terms/forms.ts';
import type { Calendars } from '../calendars/closed-days.ts';
import { type Context, contextOf, dayOfAnchor } from '../evaluation/context.ts';
import type { Rule } from '../rule.ts';
import { besideNominations } from './beside-nominations.ts';
import { withoutRepeats, withRuleForMovedMeeting } from './clauses/clause-deadlines.ts';
import { ofClause } from './clauses/when-postponed.ts';
import { lawDeadlines } from './law-deadlines.ts';
import type { Served, Told } from './provision.ts';
import { withStated } from './stated-beside-computed.ts';
import { isAdjourned, rulesForMeeting } from './what-applies.ts';

/** All that follows for one meeting: what its clauses set, what the law sets, and what the company printed. */
export function meetingDeadlines(
  meeting: MeetingFacts,
  filing: ReportFacts,
  further: readonly Rule[],
  calendars: Calendars,
): readonly Deadline[] {
  const context = contextOf(meeting, calendars);
  const served = servedBy(meeting, filing, context);
  const rules = rulesForMeeting(meeting, filing, context, further);
  // An adjournment neither begins nor extends a period for notice by shareholders; once the proxy statement is filed, none is open.
  const isClosed = served.isClosedToHolders || isAdjourned(meeting);
  const clauses = isClosed ? [] : meeting.clauses;
  const own = withoutRepeats(clauses.flatMap((clause) => ofClause(clause, meeting, context, served)));
  const law = lawDeadlines(rules, clauses, own, context, served);
  const stated = served.isClosedToHolders ? meeting.stated.filter(isOfThisFiling) : meeting.stated;
  const all = withRuleForMovedMeeting(withStated(stated, [...own, ...law], rules, served), clauses);
  return besideNominations(
    all.map((deadline) => withWordThatOthersStay(deadline, meeting)),
    rules,
  );
}

/** What is counted anew for holders may not hold where the filing leaves the deadlines told before as they are. */
function withWordThatOthersStay(deadline: Deadline, { deadlinesStay }: MeetingFacts): Deadline {
  const { actor, basis, remarks, evidence } = deadline;
  if (deadlinesStay === undefined || actor !== 'shareholder' || basis !== 'computed') return deadline;
  const text = 'The filing says that deadlines told before still hold: please look whether this one does.';
  return { ...deadline, remarks: [...remarks, { kind: 'said-to-stay', text }], evidence: [...evidence, deadlinesStay] };
}

/** Printed in the filing at hand, not in one on record. */
function isOfThisFiling({ evidence }: StatedWindow): boolean {
  return evidence.every(({ filing }) => filing === undefined);
}

/** The definitive proxy statement, or what is sent besides it. */
function isSent({ proxyStatementFiled, provisional }: MeetingFacts, { form }: ReportFacts): boolean {
  if (provisional) return false;
  return proxyStatementFiled || isDefinitiveProxyStatement(form) || /^DEF/.test(form ?? '');
}

function servedBy(meeting: MeetingFacts, filing: ReportFacts, context: Context): Served {
  const { meeting: day, announcement } = context.days;
  const told = filing.filedOn === null ? null : dayOf(filing.filedOn);
  const expected = day ?? dayOfAnchor('priorMeetingAnniversary', context);
  // Of a meeting that lies behind the filing, all that led up to it is done; one that is only supposed may lie anywhere.
  const isSupposed = meeting.anchors.meeting?.origin === 'assumed';
  const isOver = day !== undefined && told !== null && day < told && !isSupposed;
  return {
    meeting: {
      type: meeting.type,
      year: meeting.year ?? (expected === null ? null : civilOf(expected).year),
      date: meeting.anchors.meeting?.date ?? null,
    },
    provisional: meeting.provisional,
    told: toldBy(meeting, announcement ?? told),
    calendars: context.calendars,
    materialsSent: isOver || isSent(meeting, filing),
    isClosedToHolders: isOver || meeting.proxyStatementFiled,
  };
}

/** A day that stands for the announcement, which nobody dates, is only that on which it is told. */
function toldBy({ anchors }: MeetingFacts, day: Day | null): Told | null {
  const { announcement } = anchors;
  return day === null ? null : { day, isAnnouncement: announcement !== undefined && announcement.origin !== 'default' };
}
