import { matchesIn } from '../../terms/patterns/matches.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import type { Count, Wording } from '../prose/wording.ts';

const boundWords = new RegExp(
  oneOf(
    '(?:\\b(?:starts?|begins?|opens?|stops?|ends?|runs?)(?: on| at| from)? $)',
    '(?:later|earlier|sooner) than(?: the)?(?: close of business on(?: the)?)? ?$',
    '\\b(?:by|before) the (?:close of business on the )?$',
    '\\b(?:received|delivered|given)\\b[^@]{0,60}$',
    'close of business on the $',
  ),
);

const thresholdWords =
  /\bduring (?:the|a) (?:period|time)\b[^@]{0,40}$|\b(?:more|over|exceed\w*|greater|excess|within|outside|beyond|inside)\b[^@]{0,40}$/;

const noticeWords = /\b(?:less|fewer|not at least|shorter|at least)\b[^@]{0,24}$/;

/** "If we do not announce the date seventy days in advance of the meeting." */
const notAnnounced = new RegExp(
  oneOf(
    '\\b(?:not|fails? to|never)\\b[^;]{0,180}\\b(?:announc\\w*|disclos\\w*|publi\\w*|give\\w*)\\b[^;]{0,140}$',
    '\\b(?:notice|announcement|disclosure)\\b[^;]{0,120}\\bnot (?:given|made)\\b[^;]{0,60}$',
  ),
);

/** What a holder has to do in time is the rule, not the exception. */
const holdersOwn =
  /(?<!\bholders (?:have |are )?)\b(?:receiv\w*|deliver\w*|reach\w*|submit\w*|notif\w*|furnish\w*|filed?)\b(?:(?!\b(?:announc|disclos|publi))[^;@])*$/;

/** "If the date was not announced more than one hundred days before the meeting": so many days, or fewer. */
const announcedNoEarlier =
  /\b(?:not|never|fails? to)\b[^;@]{0,120}\b(?:announc\w*|disclos\w*|publi\w*|made|given)\b[^;@]{0,120}\bmore than ?$/;
/** "If the first public announcement of the date is less than one hundred days before the meeting." */
const announcedLate =
  /\b(?:announc\w*|disclos\w*|publi\w*|notice of)\b(?:[^;@]|@[AG]\d+@){0,120}(?<!\b(?:not|no|nor) )\b(?:less|fewer|later) than ?$/;

/** "If such date of public disclosure occurs more than ninety days before the meeting." */
const announcedEarly = new RegExp(
  inTurn(
    '\\b(?:announc|disclos|publi)\\w*\\b(?:(?!\\b(?:not|never|no|unless)\\b)[^;@,]){0,80}\\b',
    '(?:occurs?|is|was|made|given|takes? place)\\b[^;@,]{0,20}(?<!\\b(?:not|no|nor) )\\bmore than ?$',
  ),
);

/** A condition is long, with its definitions and its "for any reason"; what stands further on is something else. */
export const LONGEST_CONDITION = 420;

/** A count of days on which a condition turns. */
export interface ConditionCount {
  /** How far the meeting moves, how short the notice of it is, or how long. */
  readonly kind: 'threshold' | 'notice' | 'long-notice';
  /** In days. */
  readonly value: number;
  /** Where it begins and ends in the wording's text. */
  readonly at: number;
  readonly end: number;
  /** A notice that is public alone: nothing is said of one that is mailed. */
  readonly isAnnounced: boolean;
  /** "Within thirty days": fulfilled by a meeting that does not move further. */
  readonly within: boolean;
}

/**
 * The counts that belong to a condition whose words begin at `start`: those up to the first that sets a bound.
 * `ordinarily`: the condition tells the ordinary case ("so long as it is not more than thirty days earlier").
 */
export function conditionCounts(wording: Wording, start: number, ordinarily: boolean): ConditionCount[] {
  const { text } = wording;
  const counts: ConditionCount[] = [];
  let previous = start;
  let ofPeriod = false;
  for (const match of matchesIn(text.slice(start, start + LONGEST_CONDITION), /@[NO](\d+)@/g)) {
    const at = start + match.index;
    const end = at + match[0].length;
    const left = text.slice(previous, at);
    const isNotice = countsNotice(left, text.slice(end, end + 100));
    const isLong = !isNotice && counts.length === 0 && isLongNotice(left, text.slice(end, end + 100));
    const isOrdinary = isOrdinaryDistance(left, counts);
    const isOfPeriod: boolean = counts.length === 0 ? beginsPeriod.test(left) : ofPeriod && endsPeriod.test(left);
    const isFurtherThan = isThreshold(left, ordinarily) || (counts.length > 0 && isSecond(left));
    if (!isNotice && !isLong && !isOrdinary && !isOfPeriod && !isFurtherThan) break;
    ofPeriod ||= isOfPeriod;
    const value = inDays(wording.counts[Number(match[1])]) + (isNotice && announcedNoEarlier.test(left) ? 1 : 0);
    const isFurther = counts.length > 0 && !/\bmore than ?$/.test(left);
    const within =
      isOrdinary ||
      /\b(?:within|inside|during)\b[^@]{0,40}$/.test(left) ||
      (isFurther && counts.at(-1)?.within === true);
    const isAnnounced = (isNotice || isLong) && isPublicAlone(text.slice(start, at), text.slice(end, end + 100));
    counts.push({
      kind: isNotice ? 'notice' : isLong ? 'long-notice' : 'threshold',
      value,
      at,
      end,
      isAnnounced,
      within,
    });
    if (isLong) break;
    if (isNotice && !anotherNotice.test(text.slice(end, end + 160))) break;
    previous = end;
  }
  return counts;
}

const ofNotice =
  /^(?:'s?|s')? (?:prior |advance |written )?(?:notice|public)|^ (?:ahead|beforehand)\b|^(?: notice)? or prior public|^ before the (?:meeting|date)/;
/** "Not held within a period that commences thirty days before the anniversary and ends sixty days after it". */
const beginsPeriod = new RegExp(
  inTurn(
    '\\b(?:within|outside|during|inside|in)(?: of)? (?:the|a|that) (?:time )?(?:period|window|range)\\b[^@;.]{0,30}',
    '\\b(?:from|begin\\w*|commenc\\w*|start\\w*|open\\w*)(?: on| at)?(?: the (?:day|date)(?: that is)?)? $',
  ),
);
const endsPeriod =
  /^(?:[^@;.]|@[AG]\d+@){0,160}\b(?:to|until|through|end\w*|clos\w*|stop\w*|expir\w*)(?: on| at)?(?: the (?:day|date)(?: that is)?)? $/;
/** "Held on a date that is less than fifty days after the date on which it was first announced." */
const afterAnnouncement = /^ (?:after|following) (?:the )?(?:date|day)\b[^;,@]{0,60}\b(?:announc|disclos)/;
const beforeMeeting = /^ (?:in advance|beforehand|before|prior to|prior thereto|ahead of)\b/;
const anotherNotice = /^(?:[^;@]|@[AG]\d+@){0,80}\bor\b(?:[^;@]|@[AG]\d+@){0,60}\b(?:less|fewer)(?: than)? ?@[NO]/;

/** "A hundred days' prior public announcement": of one that is mailed to holders nothing is said. */
const publicWords = /\b(?:announc|disclos|publi)/;
const otherNotice = /\bnotice\b|\bmail|\bsent\b/;

function isPublicAlone(left: string, right: string): boolean {
  const behind = /^(?:[^@;,.]|,(?= or\b))*/.exec(right)?.[0] ?? '';
  const around = `${left} ${behind}`;
  return publicWords.test(around) && !otherNotice.test(around);
}

function isLongNotice(left: string, right: string): boolean {
  return beforeMeeting.test(right) && announcedEarly.test(left) && !notAnnounced.test(left);
}

/** "Less than forty days' notice", "not announced seventy days in advance". */
function countsNotice(left: string, right: string): boolean {
  if (/\b(?:less|fewer) than ?$/.test(left) && afterAnnouncement.test(right)) return true;
  if (ofNotice.test(right) && noticeWords.test(left) && !holdersOwn.test(left)) return true;
  return (
    beforeMeeting.test(right) && (notAnnounced.test(left) || announcedLate.test(left) || announcedNoEarlier.test(left))
  );
}

/** "If the meeting is held on a day which is not more than thirty days before the anniversary, or not later than sixty days after it." */
function isOrdinaryDistance(left: string, counts: readonly ConditionCount[]): boolean {
  if (counts.length > 0)
    return (
      counts[0]?.within === true &&
      /^(?:[^@;]|@[AG]\d+@){0,120}\b(?:or|nor|and) (?:not|no) (?:more|later) than ?$/.test(left)
    );
  return (
    /\b(?:held|called|convened|day|date)\b[^@;,]{0,40}\b(?:not|no) (?:more|later) than ?$/.test(left) &&
    !boundWords.test(left)
  );
}

const negated = /(?:not|no|nor) (?:more|less|fewer|later|earlier|sooner) than ?$/;
const negatedOrdinarily = /(?:not|no|nor) (?:less|fewer|later|earlier|sooner) than ?$/;

/** "Held earlier than thirty days before". */
const heldEarlier = /\b(?:held|convened|called|scheduled)\b[^@;,]{0,30}(?<!\b(?:not|no) )(?:earlier|later) than ?$/;

/** "More than thirty days". */
function isThreshold(left: string, ordinarily: boolean): boolean {
  if (heldEarlier.test(left)) return true;
  return thresholdWords.test(left) && !(ordinarily ? negatedOrdinarily : negated).test(left) && !boundWords.test(left);
}

/** "... thirty days earlier or sixty days later". */
function isSecond(left: string): boolean {
  return (
    left.length < 70 &&
    /^[^@]{0,40}\b(?:or|and)\b[^@]{0,40}$/.test(left) &&
    !/(?<!\bor )(?:later|earlier) than|notice|receiv|deliver|\bby\b (?!more)/.test(left)
  );
}

/** Thresholds are days: a week is seven of them, and a month is taken as thirty. */
function inDays(count: Count | undefined): number {
  if (!count) return 0;
  return count.value * (count.unit === 'month' ? 30 : count.unit === 'week' ? 7 : 1);
}
