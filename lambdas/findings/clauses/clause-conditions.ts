import type { Condition } from '../../deadlines/expression.ts';
import { daysBetween } from '../dates.ts';
import type { Count, Wording } from '../prose/wording.ts';
import type { Region } from './region.ts';

/** A condition found in a provision, and where its words begin and end. */
export interface FoundCondition extends Region {
  readonly condition: Condition;
  /** "So long as the meeting is not advanced": what follows holds in the ordinary case. */
  readonly holdsOrdinarily: boolean;
}

const opener =
  /\b(?:(?<!only )if(?!,? (?:later|earlier|sooner)\b)|in the event|in case|should(?= (?:the|our|its|such|that|this|any|an?|we|it|they|there|[a-z]+'s)\b| @)|unless|where|when|whenever|were|(?:in the case of|with respect (?:either )?to(?: an election to be held at)?|an election to be held at|at|for)(?= @A\d+@ (?:which|that) is (?:called|held|scheduled|convened|to be)\b)|assuming(?: that)?|so long as|as long as|provided(?:,? however,?)?,?(?: that\b|(?= (?:@|the\b|such\b|it\b))))/g;
/** A condition is long, with its definitions and its "for any reason"; what stands further on is something else. */
const LONGEST_CONDITION = 420;
const boundWords =
  /(?:\b(?:starts?|begins?|opens?|stops?|ends?|runs?)(?: on| at| from)? $)|(?:later|earlier|sooner) than(?: the)?(?: close of business on(?: the)?)? ?$|\b(?:by|before) the (?:close of business on the )?$|\b(?:received|delivered|given)\b[^@]{0,60}$|close of business on the $/;
const thresholdWords =
  /\bduring (?:the|a) (?:period|time)\b[^@]{0,40}$|\b(?:more|over|exceed\w*|greater|excess|within|outside|beyond|inside)\b[^@]{0,40}$/;
const noticeWords = /\b(?:less|fewer|not at least|shorter|at least)\b[^@]{0,24}$/;
/** "If we do not announce the date seventy days in advance of the meeting." */
const notAnnounced = /\b(?:not|fails? to|never)\b[^;]{0,180}\b(?:announc\w*|disclos\w*|publi\w*|give\w*)\b[^;]{0,60}$/;
/** What a holder has to do in time is the rule, not the exception. */
const holdersOwn =
  /\b(?:receiv\w*|deliver\w*|reach\w*|submit\w*|notif\w*|furnish\w*)\b(?:(?!\b(?:announc|disclos|publi))[^;@])*$/;
/** "If the first public announcement of the date is less than one hundred days before the meeting." */
const announcedLate =
  /\b(?:announc\w*|disclos\w*|publi\w*|notice of)\b(?:[^;@]|@[AG]\d+@){0,120}(?<!\b(?:not|no|nor) )\b(?:less|fewer|later) than ?$/;
const noPrior =
  /\b(?:no (?:@A\d+@|annual meeting|such meeting|meeting)[^,;@]{0,40}(?:held|took place|convened)|(?:did not|does not) hold (?:an? |its )?(?:@A\d+@|annual meeting)|@A\d+@ (?:was|is) not held|none (?:was|were) held|(?:held|hold) no (?:@A\d+@|annual meeting|meeting)|no (?:@A\d+@|annual meeting) in the)/;
const earlierWords = /\b(?:before|prior|advanc\w*|earlier|ahead|forward|moved up|preced\w*|sooner|accelerated)\b/;
const laterWords = /\b(?:after|delay\w*|later|behind|back|beyond|following|postpone\w*|defer\w*|subsequent|past)\b/;
const bothWords =
  /\b(?:before or after|before or later|after or before|earlier or later|either side|before and after|prior to or after|before or \d|from)\b/;

/** The conditions of a provision: how far the meeting must move, how short the notice must be. */
export function conditionsIn(wording: Wording): FoundCondition[] {
  const found: FoundCondition[] = [];
  for (const match of wording.text.matchAll(opener)) {
    if (match.index < (found.at(-1)?.to ?? 0)) continue;
    const condition = conditionAt(wording, match.index, match[0]);
    if (condition) found.push(condition);
  }
  return found;
}

function conditionAt(wording: Wording, from: number, word: string): FoundCondition | null {
  const text = wording.text;
  const start = from + word.length;
  const ordinarily = /so long|as long|assuming/.test(word);
  if (isLeadIn(text, start)) return null;
  const counts = conditionCounts(wording, start, ordinarily);
  const limit = nextBound(text, counts.at(-1)?.end ?? start);
  const prior = noPrior.exec(text.slice(start, limit));
  const parts: Condition[] = [];
  let end = start;
  const byDates = movedByDates(wording, start);
  const last = byDates && byDates.end < (counts[0]?.at ?? 0) ? undefined : counts.at(-1);
  if (last) {
    const thresholds = counts.filter((c) => c.kind === 'threshold');
    const notice = counts.find((c) => c.kind === 'notice');
    const displaced = thresholds.length > 0 ? moved(wording, start, thresholds) : null;
    if (thresholds.length > 0 && !displaced) return null;
    if (displaced) parts.push(displaced);
    if (notice) parts.push(shortNotice(notice.value));
    end = last.end;
  } else {
    if (byDates) {
      parts.push(byDates.condition);
      end = byDates.end;
    }
  }
  if (prior) {
    parts.unshift({ noPriorMeeting: true });
    end = Math.max(end, start + prior.index + prior[0].length);
  }
  const [only] = parts;
  if (!only) return null;
  const condition = parts.length > 1 ? { anyOf: parts } : only;
  const withinOrdinarily =
    last?.kind === 'threshold' && last.within && !/\bnot\b|\boutside\b/.test(text.slice(start, last.at));
  const holdsOrdinarily = ordinarily || (withinOrdinarily === true && word !== 'unless');
  return { from, to: end, condition, holdsOrdinarily };
}

/** "If you wish to nominate ...; provided that if the meeting is moved": the first asks for nothing that is counted. */
function isLeadIn(text: string, start: number): boolean {
  const count = text.slice(start, start + LONGEST_CONDITION).search(/@[NO]\d+@/);
  return (
    count > 0 && /(?:;|\(or|\bprovided)[^@]{0,40}\b(?:if|in the event|should)\b/.test(text.slice(start, start + count))
  );
}

interface ConditionCount {
  readonly kind: 'threshold' | 'notice';
  readonly value: number;
  readonly at: number;
  readonly end: number;
  readonly within: boolean;
}

/** The counts that belong to the condition: those up to the first that sets a bound. */
function conditionCounts(wording: Wording, start: number, ordinarily: boolean): ConditionCount[] {
  const text = wording.text;
  const counts: ConditionCount[] = [];
  let previous = start;
  for (const match of text.slice(start, start + LONGEST_CONDITION).matchAll(/@[NO](\d+)@/g)) {
    const at = start + match.index;
    const end = at + match[0].length;
    const left = text.slice(previous, at);
    const value = inDays(wording.counts[Number(match[1])]);
    const right = text.slice(end, end + 60);
    const notice =
      (/^(?:'s?|s')? (?:prior |advance |written )?(?:notice|public)|^ (?:ahead|beforehand)\b|^(?: notice)? or prior public|^ before the (?:meeting|date)/.test(
        right,
      ) &&
        noticeWords.test(left) &&
        !holdersOwn.test(left)) ||
      (/^ (?:in advance|beforehand|before|prior to|ahead of)\b/.test(right) &&
        (notAnnounced.test(left) || announcedLate.test(left)));
    const threshold =
      thresholdWords.test(left) &&
      !(
        ordinarily
          ? /(?:not|no|nor) (?:less|fewer|later|earlier|sooner) than ?$/
          : /(?:not|no|nor) (?:more|less|fewer|later|earlier|sooner) than ?$/
      ).test(left) &&
      !boundWords.test(left);
    const again =
      counts.length > 0 &&
      left.length < 70 &&
      /^[^@]{0,40}\b(?:or|and)\b[^@]{0,40}$/.test(left) &&
      !/later than|earlier than|notice|receiv|deliver|\bby\b (?!more)/.test(left);
    if (!notice && !threshold && !again) break;
    counts.push({
      kind: notice ? 'notice' : 'threshold',
      value,
      at,
      end,
      within: /\b(?:within|inside|during)\b[^@]{0,40}$/.test(left),
    });
    previous = end;
    if (notice && !/^[^;@]{0,80}\bor\b[^;@]{0,60}\b(?:less|fewer)(?: than)? ?@[NO]/.test(text.slice(end, end + 160)))
      break;
  }
  return counts;
}

/** Thresholds are days: a week is seven of them, and a month is taken as thirty. */
function inDays(count: Count | undefined): number {
  if (!count) return 0;
  return count.value * (count.unit === 'month' ? 30 : count.unit === 'week' ? 7 : 1);
}

/** Where the first bound after the condition may begin. */
function nextBound(text: string, from: number): number {
  const next = text.slice(from).search(/@[NO]\d+@/);
  return Math.min(next < 0 ? text.length : from + next, from + LONGEST_CONDITION);
}

/** The meeting against the earlier of notice and announcement, as such clauses are read. */
function shortNotice(days: number): Condition {
  return {
    fewerDaysThan: days,
    from: { earlierOf: [{ on: 'noticeMailed' }, { on: 'announcement' }] },
    to: { on: 'meeting' },
  };
}

function moved(wording: Wording, start: number, counts: readonly ConditionCount[]): Condition | null {
  const text = wording.text;
  const last = counts.at(-1);
  if (!last) return null;
  const whole = text.slice(start, last.end + 110);
  if (!/anniversar|\bmeeting\b|@[AG]\d+@|\bsuch date\b|@D\d+@|that date|this year's|last year's/.test(whole))
    return null;
  let beforeMoreThan: number | null = null;
  let afterMoreThan: number | null = null;
  counts.forEach((count, i) => {
    const left = text.slice(i === 0 ? start : (counts[i - 1]?.end ?? start), count.at);
    const right = (
      text.slice(count.end, counts[i + 1]?.at ?? count.end + 60).split(/[,;)]| notice\b/)[0] ?? ''
    ).replace(/\b(?:or|and)\b[^@]{0,30}$/, (words) => (counts[i + 1] ? '' : words));
    const side = sideOf(left.replace(otherYear, ' '), right.replace(otherYear, ' '), counts.length);
    if (side !== 'after') beforeMoreThan ??= count.value;
    if (side !== 'before') afterMoreThan ??= count.value;
  });
  return { movedFromAnniversary: { beforeMoreThan, afterMoreThan } };
}

/** "The prior year's meeting" is no word on which side a meeting moves. */
const otherYear = /\b(?:prior|preceding|previous|following) (?:year'?s?|calendar year|@[AG]\d+@|meeting|one)/g;

function sideOf(left: string, right: string, howMany: number): 'before' | 'after' | 'both' {
  const rightBefore = earlierWords.test(right);
  const rightAfter = laterWords.test(right);
  if (rightBefore && rightAfter) return 'both';
  if (rightBefore) return 'before';
  if (rightAfter) return 'after';
  const leftBefore = earlierWords.test(left);
  const leftAfter = laterWords.test(left);
  if (leftBefore !== leftAfter) return leftBefore ? 'before' : 'after';
  if (howMany === 1 || bothWords.test(right)) return 'both';
  return 'both';
}

/** "Before May 10, 2023 or after July 9, 2023": thirty days on either side when sixty lie between. */
function movedByDates(wording: Wording, start: number): { condition: Condition; end: number } | null {
  const match =
    /^[^@]{0,40}(?:@[AG]\d+@)?[^@]{0,60}\b(?:before|prior to|earlier than) @D(\d+)@[^@]{0,30}\bor\b[^@]{0,30}\b(?:after|later than|following) @D(\d+)@/.exec(
      wording.text.slice(start, start + 300),
    );
  const first = wording.dates[Number(match?.[1])]?.date;
  const last = wording.dates[Number(match?.[2])]?.date;
  if (!match || !first || !last) return null;
  const span = daysBetween(first, last);
  const sides = spans.get(span);
  if (!sides) return null;
  return {
    condition: { movedFromAnniversary: { beforeMoreThan: sides[0], afterMoreThan: sides[1] } },
    end: start + match[0].length,
  };
}

/** Days between the two dates, and the usual thresholds that make them: nothing else in use adds up to these. */
const spans: ReadonlyMap<number, readonly [number, number]> = new Map([
  [60, [30, 30]],
  [90, [30, 60]],
  [100, [30, 70]],
  [50, [25, 25]],
]);
