import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../terms/days/dates.ts';
import { counted } from '../../terms/days/day-words.ts';
import type { Deadline } from '../../terms/deadline.ts';
import { dayInShort } from '../words/date-words.ts';
import { withDatesTheCompanySet } from './dates-the-company-set.ts';
import { type DeadlineLine, hasPassed, linesByMeeting, type MeetingLines, meetingInWords } from './deadline-lines.ts';
import type { Footnotes } from './footnotes.ts';

/** A filing with more is not a mail any more; the record has them all. */
const linesAtMost = 40;
/** More marks than that on one line help nobody. */
const marksAtMost = 3;

/** What must be done by when, meeting by meeting: the lines that are shown, and how many have passed. */
export interface ToDo {
  readonly meetings: readonly MeetingLines[];
  /** Lines that are not shown because their day has passed; none when all have. */
  readonly passed: readonly DeadlineLine[];
  readonly allPassed: boolean;
  /** Lines that are not shown because there are too many. */
  readonly more: number;
}

/** Sorts what is to come from what has passed. When all has passed, all is shown: it is then a look at the past. */
export function toDo(deadlines: readonly Deadline[], today: Temporal.PlainDate): ToDo {
  const meetings = linesByMeeting(withDatesTheCompanySet(deadlines)).map(({ meeting, lines }) => ({
    meeting,
    // Of a meeting that is over nobody asks for a day that is not known.
    lines: lines.filter(({ day }) => day !== null || !isOver(meeting, today)),
  }));
  const all = meetings.flatMap(({ lines }) => lines);
  const dated = all.filter(({ day }) => day !== null);
  const isPast = (line: DeadlineLine) => hasPassed(line, today);
  const allPassed = dated.length > 0 && dated.every(isPast);
  const toCome = allPassed ? all : all.filter((line) => !isPast(line));
  const shown = toCome.slice(0, linesAtMost);
  return {
    meetings: meetings
      .map(({ meeting, lines }) => ({ meeting, lines: lines.filter((line) => shown.includes(line)) }))
      .filter(({ lines }) => lines.length > 0),
    passed: allPassed ? [] : all.filter(isPast),
    allPassed,
    more: toCome.length - shown.length,
  };
}

function isOver(meeting: Deadline['meeting'], today: Temporal.PlainDate): boolean {
  return meeting !== null && meeting.date !== null && isBefore(meeting.date, today);
}

/** The section as lines, the heading first; none when there is nothing to say. */
export function deadlinesSection({ meetings, passed, allPassed, more }: ToDo, notes: Footnotes): string[] {
  const [only, ...others] = meetings;
  const heading = only !== undefined && others.length === 0 ? ` (${meetingInWords(only.meeting)})` : '';
  const lines = meetings.flatMap(({ meeting, lines }) => [
    ...(meetings.length > 1 ? [`${meeting === null ? 'For' : 'For the'} ${meetingInWords(meeting)}:`] : []),
    ...lines.map(({ label, text, evidence }) =>
      `${label}  ${text} ${notes.mark(evidence.slice(0, marksAtMost), `${label}; ${text}`)}`.trimEnd(),
    ),
  ]);
  const end = [
    ...(more > 0 ? [`And ${more} more in the record.`] : []),
    ...(passed.length > 0 ? [passedInWords(passed)] : []),
  ];
  if (lines.length + end.length === 0) return [];
  const past = allPassed ? ['All of these dates have passed.'] : [];
  return [`WHAT TO DO BY WHEN${heading}`, ...past, ...lines, ...end];
}

/** "Passed: 3 dates, the last on Fri Mar 5, 2004." */
function passedInWords(passed: readonly DeadlineLine[]): string {
  const days = passed.flatMap(({ day }) => day ?? []).sort((a, b) => a.toString().localeCompare(b.toString(), 'en'));
  const last = days.at(-1);
  if (last === undefined) return '';
  return `Passed: ${counted(days.length, 'date')}, ${days.length === 1 ? '' : 'the last '}on ${dayInShort(last)}.`;
}
