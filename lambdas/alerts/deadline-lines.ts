import { Temporal } from 'temporal-polyfill';
import type { Deadline, DeadlineRemark } from '../terms/deadline.ts';
import { deadlineRemarks, remarkInWords } from '../terms/deadline.ts';
import type { DerivationStep } from '../terms/derivation.ts';
import { isSameDerivation, step, stepsInWords } from '../terms/derivation.ts';
import { dateInShort, dayInShort, weekdayAndDay } from './date-words.ts';
import { withDatesTheCompanySet } from './dates-the-company-set.ts';
import { byMeeting, type DeadlineGroup, type MeetingDeadlines, turnsOn } from './deadline-groups.ts';
import { prose, whatToDo, whenAndWhy, whoDoesWhat } from './deadline-words.ts';
import type { Footnotes } from './footnotes.ts';
import { beside, paragraph } from './wrap.ts';

/** Where the text beside the dates begins. */
const textColumn = 20;
/** A filing with more is not a mail any more; the record has them all. */
const linesAtMost = 40;
/** A shorter remark is said with each deadline; a longer one that several share is said once for all. */
const shortRemark = 45;

/** The deadlines of a mail, and what was taken out of them because it holds for several. */
export interface DeadlineLines {
  readonly lines: readonly string[];
  readonly sharedRemarks: readonly string[];
}

/**
 * The deadlines in order of date, under a heading for each meeting when they serve several. Those before `today` are
 * marked as passed, unless all are: then the mail says so once. Arithmetic that was shown is not shown again.
 */
export function deadlineLines(
  deadlines: readonly Deadline[],
  today: Temporal.PlainDate,
  notes: Footnotes,
): DeadlineLines {
  const meetings = byMeeting(withDatesTheCompanySet(deadlines));
  const groups = meetings.flatMap((meeting) => meeting.groups);
  const shown = groups.slice(0, linesAtMost);
  const shared = sharedRemarks(shown);
  const markPassed = !allPassed(deadlines, today);
  const lineOf = (group: DeadlineGroup) => {
    const label = [
      ...labelOf(group.deadline),
      ...(isApproximate(group.deadline) ? ['(approximate)'] : []),
      ...(group.deadline.assumed ? ['(assumed)'] : []),
      ...(markPassed && hasPassed(group.deadline, today) ? ['(passed)'] : []),
    ];
    const text = [whoDoesWhat(group), ...reasonsOf(group, shown, shared)].join(' ');
    return beside(label, text, textColumn, notes.mark(group.evidence));
  };
  const lines = meetings.flatMap((meeting) => {
    const own = meeting.groups.filter((group) => shown.includes(group)).map(lineOf);
    return meetings.length > 1 && own.length > 0 ? [paragraph(headingOf(meeting), 2), ...own] : own;
  });
  const more = groups.length - shown.length;
  return { lines: more > 0 ? [...lines, `  And ${more} more in the record.`] : lines, sharedRemarks: shared };
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

/** What the company prints itself is as certain as it can be, however approximate the day that it was counted from. */
function isApproximate({ approximate, due, basis }: Deadline): boolean {
  return approximate === true && due !== null && basis !== 'both';
}

/** Long remarks that several deadlines share; what is said of a deadline itself stays with it. */
function sharedRemarks(groups: readonly DeadlineGroup[]): string[] {
  const counts = new Map<string, number>();
  for (const { deadline } of groups) {
    const own = String(turnsOn(deadline));
    for (const remark of deadline.remarks) {
      const text = remarkInWords(remark);
      if (text.length <= shortRemark || deadlineRemarks[remark.kind].aboutItself || String(remark.day) === own)
        continue;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([text]) => prose(text));
}

/** The arithmetic and the remarks of a deadline, less what one before it or all of them have said already. */
function reasonsOf(group: DeadlineGroup, shown: readonly DeadlineGroup[], shared: readonly string[]): string[] {
  const { deadline } = group;
  const { derivation } = deadline;
  const same = shown
    .slice(0, shown.indexOf(group))
    .find((earlier) => endsWith(derivation, earlier.deadline.derivation));
  const steps =
    same === undefined
      ? derivation
      : [...derivation.slice(0, -same.deadline.derivation.length), step(`as under "${whatToDo(same)}"`)];
  const said = [...shared, ...(same?.deadline.remarks.map(remarkInWords).map(prose) ?? [])];
  const remarks = deadline.remarks.map((remark) => prose(withoutArithmeticShown(remark, group, shown)));
  return [...whenAndWhy(deadline, steps), ...remarks.filter((remark) => !said.includes(remark))];
}

/** A remark on another deadline refers to arithmetic that stands beside that one. */
function withoutArithmeticShown(remark: DeadlineRemark, group: DeadlineGroup, shown: readonly DeadlineGroup[]): string {
  const { text, derivation = [] } = remark;
  const isShown = shown.some((other) => other !== group && isSameDerivation(other.deadline.derivation, derivation));
  return isShown && stepsInWords(derivation).join('; ').length > shortRemark
    ? `${text}; the arithmetic stands with that date.`
    : remarkInWords(remark);
}

/** Worth a reference rather than a repetition: arithmetic of several steps. */
function endsWith(derivation: readonly DerivationStep[], ending: readonly DerivationStep[]): boolean {
  return ending.length > 1 && isSameDerivation(derivation.slice(-ending.length), ending);
}

function headingOf({ meeting }: MeetingDeadlines): string {
  if (meeting === null) return 'Of this filing:';
  const year = meeting.type === 'annual' && meeting.year !== null ? `${meeting.year} ` : '';
  const date = meeting.date === null ? ', whose date is not yet known' : ` (${dateInShort(meeting.date)})`;
  return `For the ${year}${meeting.type} meeting${date}:`;
}

/** Lines of at most 16 characters. */
function labelOf(deadline: Deadline): string[] {
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
