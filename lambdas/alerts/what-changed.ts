import { timingInWords } from '../deadlines/explanation/in-words.ts';
import type { Finding, MeetingDate, MeetingFact } from '../findings/finding.ts';
import type { Analysed } from '../records/json/analysis.ts';
import type { ToldChanges } from '../registrant/told/what-it-changes.ts';
import { lapsedInWords, replacementsInWords } from './told-before.ts';
import { dateInFull, dateInShort } from './words/date-words.ts';
import { capitalised, oneLine } from './words/plain-words.ts';
import { subjectsInWords } from './words/subject-words.ts';

/**
 * How what a filing was told to say differs from what it says now, a sentence each; none when people have nothing new to
 * learn. What the register has learnt from other filings since is no change: they told it.
 */
export function whatChanged(
  before: Analysed,
  { analysis: now, changes }: { readonly analysis: Analysed; readonly changes: ToldChanges },
): string[] {
  const said = new Set(before.findings.flatMap(statements));
  const says = new Set(now.findings.flatMap(statements));
  const computed = new Set(before.deadlines.map(({ rule, subject, due }) => `${rule} ${subject} ${due}`));
  const added = changes.added.filter(({ rule, subject, due }) => !computed.has(`${rule} ${subject} ${due}`));
  return [
    ...[...says].filter((one) => !said.has(one)).map((one) => `Now: ${one}.`),
    ...[...said].filter((one) => !says.has(one)).map((one) => `No longer: ${one}.`),
    ...replacementsInWords(changes),
    ...lapsedInWords(changes),
    ...added.map(({ title, due }) => `New: ${title}, ${dateInShort(due)}.`),
  ].map((line) => capitalised(oneLine(line, 400)));
}

/** Whether people were told something that is not said any more. */
export function takesBack(before: Analysed, now: Analysed): boolean {
  const says = new Set(now.findings.flatMap(statements));
  return before.findings.flatMap(statements).some((one) => !says.has(one));
}

/** What a finding says, a sentence each, as far as the filing itself, or a person who corrected it, says so. */
export function statements(finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'regulation-fd-disclosure':
      return [`a Regulation FD disclosure under Item ${finding.item}, ${finding.furnished ? 'furnished' : 'filed'}`];
    case 'meeting-date':
      return finding.incidental || finding.status === 'held' ? [] : ofMeeting(finding);
    case 'stated-deadline': {
      const window = `${finding.opens === null ? '' : `${dateInShort(finding.opens)} to `}${dateInShort(finding.date)}`;
      return [`the company prints ${window} for ${subjectsInWords([finding.subject])}`];
    }
    case 'advance-notice-clause': {
      const about = `a provision for ${subjectsInWords(finding.subjects)}`;
      return finding.expression === null ? [] : [`${about}: ${timingInWords(finding.expression)}`];
    }
    case 'other-item':
    case 'unsure':
      return [];
  }
}

const became: Readonly<Record<MeetingDate['status'], string>> = {
  set: 'is called for',
  changed: 'is called for',
  postponed: 'is postponed to',
  adjourned: 'is adjourned to',
  cancelled: 'is cancelled, called for',
  held: 'was held on',
};

const facts: readonly (readonly [MeetingFact, string])[] = [
  ['priorYearDate', "last year's was on"],
  ['previouslyScheduledDate', 'it was called before for'],
  ['recordDate', 'its record date is'],
  ['mailingDate', 'its mailing is on'],
];

function ofMeeting(meeting: MeetingDate): readonly string[] {
  if (meeting.onRecord) return [];
  const { date, status, meetingType } = meeting;
  const day = date === null ? 'a day not named' : dateInFull(date);
  const own = facts.flatMap(([fact, words]) =>
    isOwn(meeting, fact) && meeting[fact] !== null ? [`${words} ${dateInShort(meeting[fact])}`] : [],
  );
  return [
    `the ${meetingType} meeting ${became[status]} ${day}`,
    ...own.map((one) => `of the ${meetingType} meeting on ${day}, ${one}`),
  ];
}

function isOwn({ origins, sources }: MeetingDate, fact: MeetingFact): boolean {
  return origins[fact] !== 'register' || sources?.[fact]?.kind === 'person';
}
