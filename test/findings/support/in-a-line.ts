import { findingsIn } from '../../../lambdas/findings/find.ts';
import type {
  AdvanceNoticeClause,
  Finding,
  MeetingDate,
  RegulationFdDisclosure,
  StatedDeadline,
} from '../../../lambdas/findings/finding.ts';
import { filingThatSays, type Paper } from './filing-that-says.ts';

/** What sentences are found to say, when they stand in a paper by themselves and nothing is remembered. */
export async function findingsOf(says: string, paper: Paper = {}): Promise<Finding[]> {
  return findingsIn(await filingThatSays(says, paper));
}

/** The findings of one kind. */
export async function ofKind<K extends Finding['kind']>(
  kind: K,
  says: string,
  paper: Paper = {},
): Promise<Extract<Finding, { kind: K }>[]> {
  const found = await findingsOf(says, paper);
  return found.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
}

/** The meetings that sentences tell of, one in a line: "annual changed 2025-06-12, prior 2024-05-10, 33 days". */
export async function meetingsIn(says: string, paper: Paper = {}): Promise<string[]> {
  return (await ofKind('meeting-date', says, paper)).map(meetingInALine);
}

/** The deadlines that sentences print, one in a line: "nomination 2025-01-09 to 2025-02-08". */
export async function deadlinesIn(says: string, paper: Paper = {}): Promise<string[]> {
  return (await ofKind('stated-deadline', says, paper)).map(deadlineInALine);
}

/** The meetings, then what is printed of deadlines. */
export async function meetingsAndDeadlinesIn(says: string, paper?: Paper): Promise<readonly string[]> {
  return [...(await meetingsIn(says, paper)), ...(await deadlinesIn(says, paper))];
}

export function meetingInALine(meeting: MeetingDate): string {
  const dated = (name: string, date: { toString(): string } | null) => (date === null ? [] : `${name} ${date}`);
  const flag = (name: string, is: boolean) => (is ? name : []);
  return [
    `${meeting.meetingType} ${meeting.status} ${meeting.date ?? '(no day)'}`,
    dated('in', meeting.month),
    dated('was', meeting.previouslyScheduledDate),
    dated('prior', meeting.priorYearDate),
    meeting.daysMoved === null ? [] : `${meeting.daysMoved} days`,
    dated('record', meeting.recordDate),
    dated(meeting.mailingApproximate ? 'mailing about' : 'mailing', meeting.mailingDate),
    dated('announced', meeting.announcedOn),
    flag('approximate', meeting.approximate),
    flag('incidental', meeting.incidental),
    flag('said to have moved', meeting.saidToHaveMoved),
    flag('none the year before', meeting.noPriorMeeting),
  ]
    .flat()
    .join(', ');
}

export function deadlineInALine({ subject, opens, date, meetingType }: StatedDeadline): string {
  const window = opens === null ? `by ${date}` : `${opens} to ${date}`;
  return `${meetingType === 'special' ? 'special: ' : ''}${subject} ${window}`;
}

/** "7.01 furnished: its new plant (99.1)". */
export function disclosureInALine(found: RegulationFdDisclosure): string {
  const exhibits = found.exhibits.length === 0 ? '' : ` (${found.exhibits.join(', ')})`;
  return `${found.item} ${found.furnished ? 'furnished' : 'filed'}: ${found.subject}${exhibits}`;
}

/** "nomination, other-proposal: understood". */
export function clauseInALine({ subjects, expression }: AdvanceNoticeClause): string {
  return `${subjects.join(', ')}: ${expression === null ? 'seen, not understood' : 'understood'}`;
}
