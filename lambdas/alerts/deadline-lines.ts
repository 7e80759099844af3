import { Temporal } from 'temporal-polyfill';
import { listed } from '../deadlines/day-words.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { dateInShort, dayInShort, weekdayAndDay } from './date-words.ts';
import { byMeeting, type DeadlineGroup, type MeetingDeadlines, turnsOn } from './deadline-groups.ts';
import type { Footnotes } from './footnotes.ts';
import { capitalised, oneLine, sentence } from './plain-words.ts';
import { subjectsInWords } from './subject-words.ts';
import { beside, paragraph } from './wrap.ts';

/** Where the text beside the dates begins. */
const textColumn = 20;
/** A filing with more is not a mail any more; the record has them all. */
const linesAtMost = 40;

/**
 * The deadlines in order of date, under a heading for each meeting when they serve several. Those before `today` are
 * marked as passed, unless all are: then the mail says so once.
 */
export function deadlineLines(deadlines: readonly Deadline[], today: Temporal.PlainDate, notes: Footnotes): string[] {
  const meetings = byMeeting(deadlines);
  const markPassed = !allPassed(deadlines, today);
  let left = linesAtMost;
  const lines = meetings.flatMap((meeting) => {
    const groups = meeting.groups.slice(0, left);
    left -= groups.length;
    const heading = meetings.length > 1 && groups.length > 0 ? [paragraph(headingOf(meeting), 2)] : [];
    return [...heading, ...groups.map((group) => line(group, markPassed && hasPassed(group.deadline, today), notes))];
  });
  const more = meetings.reduce((sum, { groups }) => sum + groups.length, 0) - linesAtMost;
  return more > 0 ? [...lines, `  And ${more} more in the record.`] : lines;
}

/** Whether there are dates and all of them lie before `today`. */
export function allPassed(deadlines: readonly Deadline[], today: Temporal.PlainDate): boolean {
  const dated = deadlines.filter((deadline) => turnsOn(deadline) !== null);
  return dated.length > 0 && dated.every((deadline) => hasPassed(deadline, today));
}

function hasPassed(deadline: Deadline, today: Temporal.PlainDate): boolean {
  const day = turnsOn(deadline);
  return day !== null && Temporal.PlainDate.compare(day, today) < 0;
}

function headingOf({ meeting }: MeetingDeadlines): string {
  if (meeting === null) return 'Of this filing:';
  const year = meeting.type === 'annual' && meeting.year !== null ? `${meeting.year} ` : '';
  const date = meeting.date === null ? ', whose date is not yet known' : ` (${dateInShort(meeting.date)})`;
  return `For the ${year}${meeting.type} meeting${date}:`;
}

function line(group: DeadlineGroup, passed: boolean, notes: Footnotes): string {
  const { deadline } = group;
  const who = deadline.actor === 'shareholder' ? 'Shareholders' : 'Company';
  const text = [`${who}: ${whatToDo(group)}.`, ...whenAndWhy(deadline)].join(' ');
  return beside([...label(deadline), ...(passed ? ['(passed)'] : [])], text, textColumn, notes.mark(group.evidence));
}

function whatToDo({ deadline, subjects }: DeadlineGroup): string {
  return deadline.rule.startsWith('bylaw.') && subjects.length > 0
    ? `notice of ${subjectsInWords(subjects)} (${oneLine(deadline.citation, 120)})`
    : `${uncapitalised(oneLine(deadline.title, 160))} (${oneLine(deadline.citation, 120)})`;
}

/** Lines of at most 16 characters. */
function label(deadline: Deadline): string[] {
  switch (deadline.kind) {
    case 'date':
      return [dayInShort(deadline.due)];
    case 'window':
      return deadline.opens.year === deadline.due.year
        ? [`${weekdayAndDay(deadline.opens)} to`, dayInShort(deadline.due)]
        : [`${dateInShort(deadline.opens)} to`, dayInShort(deadline.due)];
    case 'reasonable-time':
      return ['no fixed date'];
    case 'ambiguous':
      return ['uncertain'];
    case 'unknown':
      return ['not known'];
  }
}

function whenAndWhy(deadline: Deadline): string[] {
  return [
    ...certainty(deadline),
    ...(deadline.derivation.length === 0 ? [] : [prose(deadline.derivation.join('; '))]),
    ...(deadline.kind === 'reasonable-time' ? ['Ask the company for its date.'] : []),
    ...source(deadline),
    ...(deadline.condition === null ? [] : [`Holds only ${withIf(oneLine(deadline.condition))}.`]),
    ...(deadline.assumed ? ['Rests on an assumed date.'] : []),
    ...(deadline.provisional ? ['Provisional: the date of that meeting is not yet known.'] : []),
    ...deadline.remarks.map(prose),
    ...(deadline.verified || deadline.remarks.some((remark) => remark.includes('secondary sources'))
      ? []
      : ['The rule was taken from secondary sources; check it before you rely on it.']),
  ];
}

function certainty(deadline: Deadline): string[] {
  switch (deadline.kind) {
    case 'date':
    case 'window':
      return deadline.safe === null ? [] : [`To be safe, act by ${dayInShort(deadline.safe)}.`];
    case 'reasonable-time':
      return [];
    case 'ambiguous':
      return [
        `It can be read in ${deadline.alternatives.length} ways: ${deadline.alternatives.map(reading).join('; or ')}.`,
      ];
    case 'unknown':
      return [
        `Cannot be computed without ${listed(deadline.missing.map((what) => oneLine(what, 120)))}.`,
        ...(deadline.opens === null ? [] : [`Opens ${dayInShort(deadline.opens)}.`]),
        ...(deadline.notBefore === null ? [] : [`Not before ${dayInShort(deadline.notBefore)}.`]),
        ...(deadline.notAfter === null ? [] : [`Not after ${dayInShort(deadline.notAfter)}.`]),
      ];
  }
}

function reading({ label, opens, due }: Extract<Deadline, { kind: 'ambiguous' }>['alternatives'][number]): string {
  const words = oneLine(label, 120);
  if (due === null) return words;
  return `${opens === null ? '' : `${dayInShort(opens)} to `}${dayInShort(due)} (${words})`;
}

function source({ basis }: Deadline): string[] {
  switch (basis) {
    case 'computed':
      return [];
    case 'stated':
      return ['As the company prints it.'];
    case 'both':
      return ['The company prints the same.'];
  }
}

function prose(text: string): string {
  return sentence(capitalised(oneLine(text)));
}

function withIf(condition: string): string {
  return /^(if|when|unless|where)\b/i.test(condition) ? uncapitalised(condition) : `if ${condition}`;
}

/** "Notice of ..." within a sentence; "SEC ..." and "Form ..." keep their capitals. */
function uncapitalised(text: string): string {
  return /^[A-Z][a-z]+ (?!14|8-K|10-)/.test(text) && !/^(Rule|Form|Item|Regulation|Schedule)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
