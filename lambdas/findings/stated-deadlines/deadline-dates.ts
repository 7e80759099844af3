import { isBefore } from '../../terms/days/dates.ts';
import { rowsByWords } from '../../terms/patterns/rows-by-words.ts';
import { conditionsIn } from '../conditions/clause-conditions.ts';
import { inTurn } from '../prose/any-of.ts';
import { keptWith } from '../prose/kept-with.ts';
import { MOST_DATES, type Wording } from '../prose/wording.ts';
import { decided, isWatched } from '../reading/decisions.ts';
import type { DeadlineRole } from './cues/cue.ts';
import { daysInTurn } from './days-in-turn.ts';
import { deadlineDateCues } from './deadline-date-cues.ts';
import { formerDays } from './replaced/former-days.ts';
import { areApart, columnRole, isAloneBelowThing, isOfOtherColumn } from './tables/table-columns.ts';

/** For each date of a sentence, by its place in it, what it does; null for one that is no deadline. */
export function deadlineRoles(wording: Wording, columns: readonly string[] = []): readonly (DeadlineRole | null)[] {
  // Whoever watches is told each time which rows decided.
  return columns.length > 0 || isWatched() ? rolesIn(wording, columns) : rolesOutsideTables(wording);
}

/** Read once for those who ask for meetings and for deadlines. */
const rolesOutsideTables = keptWith((wording: Wording) => rolesIn(wording, []));

function rolesIn(wording: Wording, columns: readonly string[]): (DeadlineRole | null)[] {
  const conditions = conditionsIn(wording);
  const roles: (DeadlineRole | null)[] = [];
  const inTurn = daysInTurn(wording);
  for (let i = 0; i < Math.min(wording.dates.length, MOST_DATES); i += 1) {
    const at = wording.text.indexOf(`@D${i}@`);
    const previous = roles[i - 1] ?? null;
    const isNone = at < 0 || inCondition(conditions, wording, at);
    const own = () =>
      (inTurn?.subjects && inTurn.dates.includes(i) ? 'due' : null) ??
      rangeRole(wording, i, previous, columns.length > 0 ? bySpan : bySpanOrCell) ??
      columnRole(wording, at, columns) ??
      rangeRole(wording, i, previous, areApart(columns) ? bySpan : bySpanOrCell) ??
      roleOf(wording, at, i, previous) ??
      (isAloneBelowThing(wording, at, columns) ? 'due' : null) ??
      roleOfCellBefore(wording, i, previous, columns);
    roles.push(isNone ? null : own());
  }
  const former = roles.some((role) => role !== null) ? formerDays(wording) : [];
  return roles.map((role, i) =>
    former[i] || isOfOtherColumn(wording, wording.text.indexOf(`@D${i}@`), columns) ? null : role,
  );
}

/** "Received no later than | December 12, 2025 | February 10, 2026": what a row says of a day holds for all its columns. */
function roleOfCellBefore(
  wording: Wording,
  i: number,
  previous: DeadlineRole | null,
  columns: readonly string[],
): DeadlineRole | null {
  return areApart(columns) && wording.text.includes(`@D${i - 1}@ | @D${i}@`) ? previous : null;
}

const moved = new RegExp(
  inTurn(
    '\\b(?:mov|chang|postpon|exten[ds]|reschedul|replac|delay|advanc|push|shift|revis|reset|amend|accelerat)\\w*',
    // "Extended the deadline for nominations for the annual meeting from"
    '\\b(?:[^@;]{0,80}|(?:(?!\\b(?:must|shall|may|will)\\b)(?:[^@;,]|@[ASG]\\d+@)){0,100})$',
  ),
);

const bySpan = /^,? (?:to|through|until|till|-),? (?:and including,? )?$/;
const bySpanOrCell = /^,? (?:to|through|until|till|\||-),? (?:and including,? )?$/;

/** "November 8 to December 8", "| January 16, 2025 | February 15, 2025": two days in order, with nothing else between. */
function rangeRole(wording: Wording, i: number, previous: DeadlineRole | null, parts: RegExp): DeadlineRole | null {
  const joined = (a: number) => {
    const from = wording.text.indexOf(`@D${a}@`);
    const to = wording.text.indexOf(`@D${a + 1}@`);
    const joint = wording.text.slice(from + `@D${a}@`.length, to);
    const left = wording.text.slice(Math.max(0, from - 100), from);
    return parts.test(joint) && !moved.test(left) && inOrder(wording, a);
  };
  if (previous === 'opens' && joined(i - 1)) return 'due';
  if (isPairInReverse(wording, i)) return 'due';
  if (isPairInReverse(wording, i - 1)) return 'opens';
  return joined(i) ? 'opens' : null;
}

/** "At least 60 and not more than 90 days before the anniversary (March 21 and February 19, respectively)": the last day, then the first. */
function isPairInReverse(wording: Wording, first: number): boolean {
  const from = wording.text.indexOf(`@D${first}@`);
  if (from < 0 || !/^@D\d+@,? (?:and|or) @D\d+@(?:, respectively)?\)/.test(wording.text.slice(from, from + 40)))
    return false;
  const [one, other] = [wording.dates[first]?.date, wording.dates[first + 1]?.date];
  const left = wording.text.slice(Math.max(0, from - 240), from);
  return one != null && other != null && isBefore(other, one) && /@[NO]\d+@[^()]*\($/.test(left);
}

function inOrder(wording: Wording, a: number): boolean {
  const first = wording.dates[a]?.date;
  const last = wording.dates[a + 1]?.date;
  return !first || !last || isBefore(first, last);
}

const cuesThatMayFit = rowsByWords(deadlineDateCues, ({ before, behind }) =>
  [before, behind].flatMap((one) => one ?? []),
);
/** The cues for which a sentence has the words. */
const cuesOf = keptWith((wording: Wording) => cuesThatMayFit(wording.text));

function roleOf(wording: Wording, at: number, index: number, previous: DeadlineRole | null): DeadlineRole | null {
  const token = `@D${index}@`;
  const right = wording.text.slice(at + token.length, at + token.length + 260);
  // "Not later than the 120th day (November 18) before ...": the date explains the count, whose words are its own.
  const left = wording.text
    .slice(Math.max(0, at - 240), at)
    .replace(/@[NO]\d+@,? \((?:that is,? |i\.e\.,? |being |or |namely )?$/, '');
  const bracket =
    /(?:\((?:that is,? |i\.e\.,? |being |or |namely |by |between |from )?|,? \(?which (?:would be|is|will be|means) |, (?:or|i\.e\.,?|that is,?|namely) )$/.exec(
      left,
    );
  if (/, being $/.test(left) && laterOfAndCount.test(left.slice(0, -', being '.length))) return 'due';
  if (bracket) {
    return roleInBrackets(left.slice(0, bracket.index), right);
  }
  for (const cue of cuesOf(wording)) {
    if (cue.afterOpening && previous !== 'opens') continue;
    if (cue.ofEveryYear && wording.dates[index]?.year !== null) continue;
    if (!((cue.before === undefined || cue.before.test(left)) && (cue.behind === undefined || cue.behind.test(right))))
      continue;
    decided(cue, wording, index);
    return cue.role === 'opens' || cue.role === 'due' ? cue.role : null;
  }
  return null;
}

const lastDayWords =
  /\b(?:not later than|no later than|on or before|by|at least|not less than|not fewer than|due|deadline|(?<!@ )prior to)\b(?:[^@()]|@[ASGNO]\d+@){0,220}$/;
const firstDayWords =
  /\b(?:not earlier than|no earlier than|no sooner than|not before|not more than|no more than|opens?|begins?)\b(?:[^@()]|@[ASGNO]\d+@){0,220}$/;

/** "From the 150th to the 120th day before the anniversary of the date of this statement (": one day is not two, but what they count from. */
const twoDaysCounted =
  /@[NO]\d+@(?:[^@();.]){0,60}@[NO]\d+@ (?:before|prior to|preceding|in advance of)\b(?:[^@();]|@[ASG]\d+@){0,160}$/;

/** "The later of July 24 and the tenth day following this report (": what the count comes to is one of the two. */
const laterOfAndCount =
  /\blater of\b[^;]{0,40}@D\d+@[^;@]{0,80}\b(?:and|or)\b[^;@]{0,40}@[NO]\d+@ (?:after|following)\b[^;@(]{0,140}$/;

/** "... not later than 60 days before the anniversary of this year's meeting (March 4, 2024)". */
function roleInBrackets(left: string, right: string): DeadlineRole | null {
  if (/\b(?:in lieu of|instead of|rather than|in place of|replac\w+)\b[^;.]{0,160}$/.test(left)) return null;
  // "The deadline for nominations is February 10, 2026 (December 9, 2025 for proposals under Rule 14a-8)."
  if (
    /^ for [^()@]{0,60}\b(?:14a-|proposals?|nominations?|business)\b[^()@]{0,60}(?:\)|,? and @D)/.test(right) &&
    /\b(?:deadlines?|dates|days)\b/.test(left)
  )
    return 'due';
  if (/^,? (?:to|through|and|-) @D/.test(right)) return 'opens';
  if (twoDaysCounted.test(left)) return null;
  if (laterOfAndCount.test(left)) return 'due';
  const last = lastDayWords.exec(left)?.index ?? -1;
  const first = firstDayWords.exec(left)?.index ?? -1;
  if (last < 0 && first < 0)
    return /@[NO]\d+@ (?:before|prior to)\b(?:[^@();]|@[ASG]\d+@){0,120}$/.test(left) ? 'due' : null;
  return last >= first ? 'due' : 'opens';
}

const heldOn = new RegExp(
  inTurn(
    '\\b(?:if|unless|should|in the event)\\b(?:[^@;]|@[AG]\\d+@){0,120}',
    '(?:\\b(?:held|called|convened|set|scheduled|takes? place|occurs?|meeting is)\\b|@ is\\b)[^@;]{0,24}',
    '(?<!\\bor )\\b(?:before|after|than|prior to|subsequent to|between) $',
  ),
);

/** "If we hold it before May 5 or after July 4", "more than 30 days from May 20": no deadline, but what it turns on. */
function inCondition(conditions: ReturnType<typeof conditionsIn>, wording: Wording, at: number): boolean {
  if (conditions.some((c) => at >= c.from && at < c.to)) return true;
  // What another cell counts is no condition of this one.
  const left =
    wording.text
      .slice(Math.max(0, at - 160), at)
      .split(' | ')
      .at(-1) ?? '';
  return (
    /(?:(?<!\b(?:not|no) )\b(?:more|less|fewer|greater) than|\bwithin) @N\d+@[^@;,]{0,40}\b(?:before|after|from|of|to)\b(?:[^@;,]|@[AG]\d+@){0,24}\($/.test(
      left,
    ) ||
    /(?<!\bextended by )@N\d+@,?(?! (?:period|window))[^@;,]{0,40}\b(?:before|after|from|of|to)\b[^@;,(]{0,24}$/.test(
      left,
    ) ||
    heldOn.test(left)
  );
}
