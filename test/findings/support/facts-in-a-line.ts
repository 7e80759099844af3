import type { Clause, DatedFact, Facts, MeetingFacts, StatedWindow } from '../../../lambdas/terms/facts.ts';

/**
 * What deadlines of a meeting are computed from, in lines: "annual 2004, provisional", then each date with who says it
 * ("priorMeeting 2003-08-13 register"), each provision and each printed deadline.
 */
export function meetingFactsInLines(meeting: MeetingFacts): string[] {
  return [
    [
      `${meeting.type} ${meeting.year}`,
      meeting.noPriorMeeting === null ? [] : meeting.noPriorMeeting ? 'none the year before' : 'one the year before',
      meeting.saidToHaveMoved?.moved === true ? 'said to have moved' : [],
      meeting.provisional ? 'provisional' : [],
    ]
      .flat()
      .join(', '),
    ...Object.entries(meeting.anchors).map(([name, fact]) => `${name} ${factInALine(fact)}`),
    ...meeting.clauses.map(clauseOnRecord),
    ...meeting.stated.map(printedInALine),
  ];
}

/** The lines of all meetings. */
export function factsInLines({ meetings }: Facts): string[] {
  return meetings.flatMap(meetingFactsInLines);
}

function factInALine({ date, origin, approximate, remark }: DatedFact): string {
  return `${date} ${origin}${approximate ? ', about' : ''}${remark === null ? '' : `: ${remark}`}`;
}

function clauseOnRecord({ subjects, timing }: Clause): string {
  const due = 'due' in timing && timing.due !== null && 'days' in timing.due ? ` ${timing.due.days} days` : '';
  return `provision on ${subjects.join(', ')}${due}`;
}

function printedInALine({ subject, opens, due }: StatedWindow): string {
  return `printed: ${subject} ${opens === null ? `by ${due}` : `${opens} to ${due}`}`;
}
