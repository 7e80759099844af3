import { counted, listed, monthNames, ordinal, weekdayNames } from '../../terms/days/day-words.ts';
import type { Anchor, Condition, Expression, MoveLimits, Timing, Unit } from '../../terms/expression.ts';
import { givenAnchorOf } from '../evaluation/context.ts';
import { countingConventions } from '../evaluation/conventions.ts';
import type { DayOfYear } from '../evaluation/day-of-year.ts';
import { anchorWords } from './anchor-words.ts';

/** How an anchor is called: by its name alone, or with its date. */
export type Naming = (anchor: Anchor) => string;

/** What a rule or clause says, without any dates: "the later of 90 days before the meeting and the 7th day after the announcement". */
export function timingInWords(timing: Timing): string {
  if ('when' in timing) {
    const then = timingInWords(timing.then);
    return `if ${conditionInWords(timing.when)}: ${then}; otherwise: ${timingInWords(timing.otherwise)}`;
  }
  const { opens, due } = timing;
  if (opens === null) return due === null ? 'no date' : expressionInWords(due);
  return due === null
    ? `not before ${expressionInWords(opens)}`
    : `from ${expressionInWords(opens)} to ${expressionInWords(due)}`;
}

export function expressionInWords(expression: Expression, name: Naming = anchorInWords): string {
  const words = (part: Expression) => expressionInWords(part, name);
  if ('on' in expression) return name(expression.on);
  if ('days' in expression) {
    const count = countInWords(expression, words(expression.of));
    return isNth(expression) ? `the ${count}` : count;
  }
  if ('laterOf' in expression) return `the later of ${listed(expression.laterOf.map(words))}`;
  if ('earlierOf' in expression) return `the earlier of ${listed(expression.earlierOf.map(words))}`;
  if ('when' in expression) {
    const condition = conditionInWords(expression.when, name);
    return `if ${condition}: ${words(expression.then)}; otherwise: ${words(expression.otherwise)}`;
  }
  if ('reasonableTimeBefore' in expression) return `a reasonable time before ${words(expression.reasonableTimeBefore)}`;
  if ('roll' in expression) return `${words(expression.of)}, ${rollWords[expression.roll]}`;
  if ('inWords' in expression) return `${words(expression.inWords)} (in figures: ${words(expression.inFigures)})`;
  return `${dayOfYearInWords(expression)} ${words(expression.of)}`;
}

const rollWords = {
  'next-business-day': 'or the next business day',
  'previous-business-day': 'or the last business day before',
} as const;

function anchorInWords(anchor: Anchor): string {
  const given = givenAnchorOf(anchor);
  return anchor === given ? anchorWords[given].name : `the anniversary of ${anchorWords[given].name}`;
}

interface Count {
  readonly days: number;
  readonly unit: Unit;
  readonly direction: 'before' | 'after';
}

/** "90 days before the meeting", "7th day after the announcement". */
export function countInWords({ days, unit, direction }: Count, of: string): string {
  const { one } = countingConventions[unit];
  if (isNth({ days, unit, direction })) return `${ordinal(days)} ${one} after ${of}`;
  const ends = unit === 'clear' ? ', neither end counted' : '';
  return `${counted(days, one)} ${direction} ${of}${ends}`;
}

/** Days after a date are told by their number in the row: the 7th day. */
function isNth({ days, unit, direction }: Count): boolean {
  return direction === 'after' && days > 0 && (unit === 'calendar' || unit === 'business' || unit === 'trading');
}

/** A day of the year, up to the date that fixes which year: "December 31 of the year before that of". */
export function dayOfYearInWords(expression: DayOfYear): string {
  const day = 'monthDay' in expression ? monthDayInWords(expression.monthDay) : nthWeekdayInWords(expression);
  if (expression.year === 'latest-before') return `the latest ${day} before`;
  return expression.year === 'previous' ? `${day} of the year before that of` : `${day} of the year of`;
}

function monthDayInWords(monthDay: string): string {
  const [month = '', date = ''] = monthDay.split('-');
  return `${monthNames[Number(month) - 1] ?? 'month'} ${Number(date)}`;
}

function nthWeekdayInWords({ nthWeekday, weekday, month }: Extract<DayOfYear, { nthWeekday: number }>): string {
  const nth = nthWeekday === -1 ? 'last' : ordinal(nthWeekday);
  return `${nth} ${weekdayNames[weekday - 1] ?? 'weekday'} of ${monthNames[month - 1] ?? 'a month'}`;
}

/** A condition, as it would follow an "if". */
export function conditionInWords(condition: Condition, name: Naming = anchorInWords): string {
  const words = (part: Condition) => conditionInWords(part, name);
  if ('movedFromAnniversary' in condition) {
    const limits = limitsInWords(condition.movedFromAnniversary, 'or');
    return `${name('meeting')} is more than ${limits} ${name('priorMeetingAnniversary')}`;
  }
  if ('noPriorMeeting' in condition) return 'no annual meeting was held the year before';
  if ('anyOf' in condition) return listed(condition.anyOf.map(words), 'or');
  if ('allOf' in condition) return listed(condition.allOf.map(words), 'and');
  if ('not' in condition) return `it is not so that ${words(condition.not)}`;
  const ends = `from ${expressionInWords(condition.from, name)} to ${expressionInWords(condition.to, name)}`;
  return 'fewerDaysThan' in condition
    ? `fewer than ${condition.fewerDaysThan} days lead ${ends}`
    : `more than ${condition.moreDaysApartThan} days lie ${ends}`;
}

/** "30 days before or after", "30 days before or 60 days after", "20 days before". */
export function limitsInWords({ beforeMoreThan, afterMoreThan }: MoveLimits, conjunction: 'and' | 'or'): string {
  if (beforeMoreThan !== null && beforeMoreThan === afterMoreThan) {
    return `${counted(beforeMoreThan, 'day')} before ${conjunction} after`;
  }
  const sides = [
    ...(beforeMoreThan === null ? [] : [`${counted(beforeMoreThan, 'day')} before`]),
    ...(afterMoreThan === null ? [] : [`${counted(afterMoreThan, 'day')} after`]),
  ];
  return sides.length === 0 ? 'any number of days from' : listed(sides, conjunction);
}
