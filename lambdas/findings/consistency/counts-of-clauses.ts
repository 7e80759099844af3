import { counted, ordinal } from '../../terms/days/day-words.ts';
import type { Anchor, Expression, Timing, Unit, Window } from '../../terms/expression.ts';

/** One way in which a last day is counted. */
export interface Count {
  /** The same for counts that are the same, or one of which is a short form of the other. */
  readonly key: string;
  /** "90 days before the anniversary of the meeting". */
  readonly words: string;
}

/** How a clause counts its last day. */
export interface CountsOfClause {
  /** Where the meeting is about a year after the last one. */
  readonly ordinary: readonly Count[];
  /** The keys of those of any case. */
  readonly any: ReadonlySet<string>;
}

/** The counts of a clause; of a choice between one and the announcement what it is a choice with. */
export function countsOfClause(timing: Timing): CountsOfClause {
  return {
    ordinary: countsOf(ordinaryCaseOf(timing).due),
    any: new Set(countsIn(timing).map(({ key }) => key)),
  };
}

function ordinaryCaseOf(timing: Timing): Window {
  return 'when' in timing ? ordinaryCaseOf(timing.otherwise) : timing;
}

function countsIn(timing: Timing): readonly Count[] {
  return 'when' in timing ? [...countsIn(timing.then), ...countsIn(timing.otherwise)] : countsOf(timing.due);
}

function countsOf(due: Expression | null): readonly Count[] {
  const limbs = limbsOf(due);
  const main = limbs.filter(({ from }) => from !== 'announcement');
  return main.length > 0 ? main : limbs;
}

interface Limb extends Count {
  readonly from: Anchor | null;
}

function limbsOf(expression: Expression | null): readonly Limb[] {
  if (expression === null || 'reasonableTimeBefore' in expression) return [];
  if ('laterOf' in expression) return expression.laterOf.flatMap(limbsOf);
  if ('earlierOf' in expression) return expression.earlierOf.flatMap(limbsOf);
  if ('inWords' in expression) return [...limbsOf(expression.inWords), ...limbsOf(expression.inFigures)];
  if ('when' in expression) return [...limbsOf(expression.then), ...limbsOf(expression.otherwise)];
  if ('roll' in expression) return limbsOf(expression.of);
  if ('on' in expression) return [{ key: anchorKey(expression.on), words: nameOf(expression.on), from: expression.on }];
  if ('days' in expression) return limbsOf(expression.of).map((of) => counting(expression, of));
  // A day of the year is one, whichever year it is of.
  const day = 'monthDay' in expression ? expression.monthDay : `${expression.nthWeekday} ${expression.weekday}`;
  const key = `day ${day}${'month' in expression ? ` ${expression.month}` : ''}`;
  return [{ key, words: 'a day of the year', from: null }];
}

interface Counting {
  readonly days: number;
  readonly unit: Unit;
  readonly direction: 'before' | 'after';
}

function counting({ days, unit, direction }: Counting, of: Limb): Limb {
  const one = unitWords[unit];
  const count = direction === 'after' ? `the ${ordinal(days)} ${one} after` : `${counted(days, one)} before`;
  // "Sixty full days" are the sixty days of a text in short.
  return { key: `${days} ${one} ${direction} ${of.key}`, words: `${count} ${of.words}`, from: of.from };
}

const unitWords: Readonly<Record<Unit, string>> = {
  calendar: 'day',
  clear: 'day',
  business: 'business day',
  trading: 'trading day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** What is counted from the meeting in short is counted from the anniversary in full, and the other way round. */
function anchorKey(anchor: Anchor): string {
  if (anchor === 'priorMeetingAnniversary') return 'meeting';
  return anchor === 'priorMailingAnniversary' || anchor === 'noticeMailed' ? 'mailing' : anchor;
}

const names: Readonly<Partial<Record<Anchor, string>>> = {
  meeting: 'the meeting',
  priorMeetingAnniversary: "the anniversary of the prior year's meeting",
  priorMailingAnniversary: "the anniversary of the prior year's mailing",
  announcement: 'the announcement',
  noticeMailed: 'the mailing of the notice',
  mailing: 'the mailing',
  fiscalYearEnd: 'the end of the fiscal year',
};

function nameOf(anchor: Anchor): string {
  return names[anchor] ?? 'another day';
}
