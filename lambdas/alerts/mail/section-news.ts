import type { Temporal } from 'temporal-polyfill';
import { timingInWords } from '../../deadlines/explanation/in-words.ts';
import type {
  AdvanceNoticeClause,
  CandidateRole,
  Finding,
  MeetingDate,
  RegulationFdDisclosure,
  Unsure,
} from '../../findings/finding.ts';
import type { Analysed } from '../../records/json/analysis.ts';
import { daysBetween } from '../../terms/days/dates.ts';
import { listed } from '../../terms/days/day-words.ts';
import { OTHER_YEARS_MEETING } from '../../terms/days/distances.ts';
import type { Deadline } from '../../terms/deadline.ts';
import type { Evidence } from '../../terms/evidence.ts';
import type { News } from '../news.ts';
import { whatMoves } from '../words/bylaw-change.ts';
import { dateInFull } from '../words/date-words.ts';
import { capitalised, oneLine, sentence } from '../words/plain-words.ts';
import { subjectsInWords } from '../words/subject-words.ts';
import type { Footnotes } from './footnotes.ts';
import { meetingNews } from './meeting-words.ts';
import { provingPassages } from './proving-passages.ts';

interface Statement {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

const topicAtMost = 300;
const provisionAtMost = 800;
const statementsAtMost = 10;
const marksAtMost = 4;

/** The news, a paragraph each; the most urgent first: meetings, then disclosures, then what the company says of deadlines. */
export function newsSection(
  { filing, findings, deadlines }: Analysed,
  news: News,
  changesWhatWasTold: boolean,
  notes: Footnotes,
): string[] {
  const on = filing.filedOn ?? filing.reportDate;
  const statements = [
    ...news.meetings.map((meeting) => meetingStatement(meeting, on)),
    // The meeting's own paragraph says all that a mere notice of it does.
    ...news.disclosures
      .filter(({ meetingNoticeOnly }) => !meetingNoticeOnly || news.meetings.length === 0)
      .map(disclosureStatement),
    ...news.clauses.flatMap(changedProvision),
    ...ownDeadlines(news, deadlines),
    ...news.unsure.map(unsureStatement),
  ];
  if (statements.length === 0) return [changesWhatWasTold ? toldHasChanged : noNews];
  const all = [...statements, ...heldMeetings(findings, on)];
  const more = all.length - statementsAtMost;
  return [
    ...all
      .slice(0, statementsAtMost)
      .map(({ text, evidence }) => `${text} ${notes.mark(evidence.slice(0, marksAtMost), text)}`.trimEnd()),
    ...(more > 0 ? [`And ${more} more in the record.`] : []),
  ];
}

function meetingStatement(meeting: MeetingDate, on: Temporal.PlainDate | null): Statement {
  const text = capitalised(meetingNews(meeting, on).join(' '));
  // What became of a meeting may stand in another sentence than its day.
  const evidence = meeting.status === 'set' ? provingPassages(meeting.evidence, text) : meeting.evidence;
  return { text, evidence };
}

const toldHasChanged = 'Deadlines that were told before have changed, or others follow now.';
const noNews = 'No Regulation FD disclosure, and no news of a shareholder meeting or of its deadlines.';

/** A meeting held is a line in a mail that is sent for other news; one of another year is none. */
function heldMeetings(findings: readonly Finding[], on: Temporal.PlainDate | null): Statement[] {
  const isOfAnotherYear = ({ date }: MeetingDate) =>
    on !== null && date !== null && daysBetween(date, on) > OTHER_YEARS_MEETING;
  return findings.flatMap((finding) =>
    finding.kind === 'meeting-date' && finding.status === 'held' && !finding.incidental && !isOfAnotherYear(finding)
      ? [{ text: capitalised(meetingNews(finding, on)[0] ?? ''), evidence: finding.evidence.slice(0, 1) }]
      : [],
  );
}

function disclosureStatement({ item, furnished, subject, exhibits, evidence }: RegulationFdDisclosure): Statement {
  const how = furnished ? 'furnished' : 'filed';
  const named = exhibits.map((number) => oneLine(number, 12));
  const where = named.length === 0 ? '' : ` (${named.length === 1 ? 'Exhibit' : 'Exhibits'} ${listed(named)})`;
  const about = sentence(oneLine(subject, topicAtMost));
  return { text: `Regulation FD disclosure under Item ${item}, ${how}${where}: ${about}`, evidence };
}

const saysAtMost = 400;
const candidatesAtMost = 6;

const roles: Readonly<Record<CandidateRole, string>> = {
  meeting: 'the day of the meeting',
  prior: "the day of the prior year's meeting",
  previous: 'the day for which it was called before',
  record: 'the record date',
  mailing: 'the day of the mailing',
  opens: 'the first day for notice',
  due: 'the last day for notice',
};

/** "Please read: Item 8.01 seems to move the annual meeting. It may be June 18, 2024 (the day of the meeting)." */
function unsureStatement({ says, candidates, evidence }: Unsure): Statement {
  const days = [...new Set(candidates.map(({ role, date }) => `${dateInFull(date)} (${roles[role]})`))];
  const named = days.slice(0, candidatesAtMost);
  const read = named.length === 0 ? '' : ` Not certain: ${listed(named)}.`;
  return { text: `Please read: ${sentence(oneLine(says, saysAtMost))}${read}`, evidence };
}

/** The old window of a bylaw and the new one, and what moves: news, whatever else there is. */
function changedProvision({ subjects, expression, replaces, evidence }: AdvanceNoticeClause): Statement[] {
  if (expression === null || replaces === null) return [];
  const [before, now] = [replaces, expression].map((timing) => oneLine(timingInWords(timing), provisionAtMost / 2));
  const moves = whatMoves(replaces, expression).map((one) => ` ${one}`);
  const text = `The company changed its provision for notice of ${subjectsInWords(subjects)}. Before: ${before}. Now: ${now}.${moves.join('')}`;
  return [{ text, evidence }];
}

/** Said only when nothing else is, or by no deadline for one of its subjects: the deadlines themselves stand in their own section. */
function ownDeadlines(news: News, deadlines: readonly Deadline[]): Statement[] {
  if (news.meetings.length + news.disclosures.length > 0) {
    const told = new Set(deadlines.filter(({ kind }) => kind !== 'unknown').map(({ subject }) => subject));
    return provisions(news.clauses.filter(({ subjects }) => !subjects.every((subject) => told.has(subject))));
  }
  const stated = subjectsInWords(news.stated.map(({ subject }) => subject));
  return [
    ...(stated === ''
      ? []
      : [
          {
            text: `The company prints by when shareholders must act${meetingServed(deadlines)}: ${stated}.`,
            evidence: news.stated.flatMap(({ evidence }) => evidence),
          },
        ]),
    ...provisions(news.clauses),
  ];
}

/** The company's provisions, those with the same window once: bylaws are often filed whole beside what was changed. */
function provisions(clauses: readonly AdvanceNoticeClause[]): Statement[] {
  const alike = new Map<string, AdvanceNoticeClause[]>();
  for (const clause of clauses) {
    if (clause.expression === null || clause.replaces !== null) continue;
    const window = timingInWords(clause.expression);
    const own = alike.get(window);
    if (own) own.push(clause);
    else alike.set(window, [clause]);
  }
  return [...alike].map(([window, own]) => ({
    text: `The company's provision for notice of ${subjectsInWords(own.flatMap(({ subjects }) => subjects))}: ${oneLine(window, provisionAtMost)}.${byTheHour(own)}`,
    evidence: own.flatMap(({ evidence }) => evidence),
  }));
}

/** Until when on the last day, where all of them say the same. */
function byTheHour(clauses: readonly AdvanceNoticeClause[]): string {
  const [hour, ...others] = new Set(clauses.map(({ hours }) => hours?.ordinary ?? null));
  return hour == null || others.length > 0 ? '' : ` By ${oneLine(hour, 60)} on the last day.`;
}

/** " for the annual meeting on May 25, 2004", when all of them are for one whose day is known. */
function meetingServed(deadlines: readonly Deadline[]): string {
  const [meeting, ...others] = deadlines.flatMap((deadline) => deadline.meeting ?? []);
  const day = meeting?.date ?? null;
  if (meeting === undefined || day === null || others.some(({ date }) => date?.equals(day) !== true)) return '';
  return ` for the ${meeting.type} meeting on ${dateInFull(day)}`;
}
