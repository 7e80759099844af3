import type { Expression, Window } from '../../../terms/expression.ts';
import type { Region } from '../../conditions/region.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Wording } from '../../prose/wording.ts';
import type { Bound } from './clause-bounds.ts';

const laterBefore =
  /\b(?:the )?(?:later|latter|latest)(?: to occur)? of\b|\bwhichever of the following (?:dates? |days? )?(?:is|be|occurs|comes|falls)(?: the)? (?:later|latest)\b/;
const earlierBefore = /\b(?:the )?(?:earlier|earliest|sooner|first)(?: to occur)? of\b/;
const laterBehind = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'whichever (?:date |day |of these )?(?:is|be|occurs|comes|falls)(?: the)? (?:later|latest|last|second)',
      'whichever later',
      '(?:if|where|when|should)(?: (?:that|this|it|such date)(?: (?:is|be|occurs|falls))?)? later',
    ),
    '\\b',
  ),
);
const earlierBehind =
  /\bwhichever (?:date |day )?(?:is|be|occurs|comes|falls)(?: the)? (?:earlier|earliest|first|sooner)\b|\bif earlier\b|\bwhichever (?:first|earlier)\b/;
const whicheverBefore =
  /\bwhichever (?:is|comes|occurs|falls)(?: the)? (first|later|latest|last|earlier|earliest|sooner):/;

/** The window that some bounds make; null when there is none or they contradict each other. */
export function windowOf(bounds: readonly Bound[], wording: Wording, region: Region): Window | null {
  const opens = bounds.filter((b) => b.opens);
  const [first, second, third] = bounds.filter((b) => !b.opens);
  if (opens.length > 1 || third) return null;
  const open = opens[0]?.expression ?? null;
  if (!first) return open ? { opens: open, due: null } : null;
  if (!second) return { opens: open, due: first.expression };
  const limbs = [first.expression, second.expression];
  const counts = whichCounts(first, second, wording.text, region);
  if (counts === null) return null;
  return { opens: open, due: counts === 'earlier' ? { earlierOf: limbs } : { laterOf: limbs } };
}

/** Which of two last days the words let count; null when they do not say. */
function whichCounts(first: Bound, second: Bound, text: string, region: Region): 'earlier' | 'later' | null {
  const lead = text.slice(Math.max(region.from, first.at - 120), first.at);
  const middle = text.slice(first.at, second.at);
  const tail = text.slice(second.at, Math.min(region.to, second.at + 260));
  const whichever = whicheverBefore.exec(lead)?.[1] ?? '';
  const isEarlier =
    earlierBefore.test(lead) ||
    earlierBehind.test(middle.slice(-60)) ||
    (earlierBehind.test(tail) && !/mailed|notice/.test(tail)) ||
    /first|earl|soon/.test(whichever);
  if (isEarlier) return 'earlier';
  const isLater =
    laterBefore.test(lead) || laterBehind.test(middle) || laterBehind.test(tail) || /la(?:ter|test|st)/.test(whichever);
  // "By the 90th day before the meeting or ten days after the announcement": no other reading makes sense.
  const bareOr = /\bor\b/.test(middle) && first.direction !== second.direction;
  return isLater || bareOr ? 'later' : null;
}

/** A window that opens after it closes, or counts onwards from an anniversary, has been misread. */
export function isSound({ opens, due }: Window): boolean {
  const counted = (e: Expression | null) => (e && 'days' in e && 'on' in e.of ? { ...e, of: e.of.on } : null);
  const first = counted(opens);
  const last = counted(due);
  if ([first, last].some((b) => b?.direction === 'after' && /Anniversary$/.test(b.of))) return false;
  return !(
    first &&
    last &&
    first.of === last.of &&
    first.direction === 'before' &&
    last.direction === 'before' &&
    first.unit === last.unit &&
    first.days < last.days
  );
}

const reasonableTime = new RegExp(
  inTurn(
    '\\breasonable (?:period of )?time (?:\\([^()]{0,80}\\) )?(?:before|prior to|in advance of)\\b[^.;]{0,120}\\b',
    oneOf('print\\w*', 'mail\\w*', 'send\\w*', 'sent', 'solicitation', 'releas\\w*', 'distribut\\w*', 'proxy'),
  ),
);
const dayOfEveryYear = new RegExp(
  inTurn(
    '\\b(?:on or before|not later than|no later than|by|(?:between|from) @D\\d+@ (?:and|to|through)) (?:the )?@D(\\d+)@',
    '(?=[^.;@]{0,30}\\b(?:preced\\w+|before|prior to|of (?:the|each) (?:preceding |prior )?year|each year))',
  ),
);

/** "A reasonable time before we print and mail"; "on or before December 31 preceding the meeting". */
export function windowWithoutCount(wording: Wording, region: Region): Window | null {
  const text = wording.text.slice(region.from, region.to);
  // What becomes of the proxies' discretion is Rule 14a-4(c)(1) in other words, no clause of the company's own.
  if (/\b(?:discretionary|their(?: own)? discretion|confer authority|best judgment|did not know)\b/.test(wording.text))
    return null;
  if (reasonableTime.test(text)) return { opens: null, due: { reasonableTimeBefore: { on: 'mailing' } } };
  const due = fixedDay(wording, dayOfEveryYear.exec(text)?.[1], text);
  if (!due) return null;
  const first =
    /\b(?:not earlier than|no earlier than|no sooner than|not sooner than|not before|on or after|between|from) (?:the )?@D(\d+)@/.exec(
      text,
    );
  return { opens: fixedDay(wording, first?.[1], text), due };
}

const yearBefore =
  '[^.;]{0,40}?\\b(?:(?:preceding|prior|previous) (?:calendar )?year|year (?:before|preceding|prior to))\\b';

/** A day of the year without the year: the last such day before the meeting, or that of the year before it. */
function fixedDay(wording: Wording, index: string | undefined, text: string): Expression | null {
  const date = wording.dates[Number(index)];
  if (!date || date.year !== null) return null;
  const monthDay = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  const ofYearBefore = new RegExp(`@D${index}@${yearBefore}`).test(text);
  return { monthDay, year: ofYearBefore ? 'previous' : 'latest-before', of: { on: 'meeting' } };
}
