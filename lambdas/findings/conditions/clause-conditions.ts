import type { Condition } from '../../terms/expression.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { keptWith } from '../prose/kept-with.ts';
import type { Wording } from '../prose/wording.ts';
import { isWatched } from '../reading/decisions.ts';
import { type ConditionCount, conditionCounts, LONGEST_CONDITION } from './condition-counts.ts';
import { movedByCounts, movedByDates } from './moved-conditions.ts';
import type { Region } from './region.ts';

/** A condition found in a clause, and where its words begin and end. */
export interface FoundCondition extends Region {
  readonly condition: Condition;
  /** "So long as the meeting is not advanced": what follows holds in the ordinary case. */
  readonly holdsOrdinarily: boolean;
}

const opener = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      '(?<!only )if(?!,? (?:later|earlier|sooner)\\b)',
      'in the event',
      'in case',
      "should(?= (?:the|our|its|such|that|this|any|an?|we|it|they|there|[a-z]+'s)\\b| @)",
      'unless',
      'where',
      'when',
      'whenever',
      'were',
      inTurn(
        oneOf(
          'in the case of',
          'with respect (?:either )?to(?: an election to be held at)?',
          'an election to be held at',
          'at',
          'for',
        ),
        '(?= @A\\d+@ (?:which|that) is (?:called|held|scheduled|convened|to be)\\b| (?:@[AG]\\d+@|a meeting) (?:called|held|scheduled|convened) ',
        '(?:(?:for|on) a (?:date|day) )?(?:(?:that|which) is )?(?:within|more than|outside)\\b)',
      ),
      "(?:for|at|in connection with)(?= (?:(?:the|our|its|[a-z]+'s) )?first @A\\d+@)",
      'assuming(?: that)?',
      '(?<=^(?:(?:the )?(?:date|day) of )?@A\\d+@ )(?:may|might|could)(?= (?:be|fall)\\b)',
      'so long as',
      'as long as',
      'provided(?:,? however,?)?,?(?: that\\b|(?= (?:@|the\\b|such\\b|it\\b)))',
    ),
  ),
  'g',
);
const noPrior = new RegExp(
  inTurn(
    '(?<!\\w)',
    oneOf(
      'first @A\\d+@(?! (?:is|was))',
      'no (?:@A\\d+@|annual meeting|such meeting|meeting)[^,;@]{0,40}(?:held|took place|convened)',
      '(?:did not|does not) hold (?:an? |its )?(?:@A\\d+@|annual meeting)',
      '@A\\d+@ was not held (?=in|during)',
      'none (?:was|were) held',
      '(?:held|hold) no (?:@A\\d+@|annual meeting|meeting)',
      'no (?:@A\\d+@|annual meeting) in the',
    ),
  ),
);

/** "Because the meeting is more than thirty days after the anniversary": a condition that is fulfilled. */
const reason = new RegExp(String.raw`\b(?:because|since)\b|${opener.source}`, 'g');

/**
 * The conditions of a clause: how far the meeting must move, how short the notice must be; `orReasons`: also what is said to be
 * so, and is why something follows.
 */
export function conditionsIn(wording: Wording, orReasons = false): readonly FoundCondition[] {
  // Whoever watches is told each time which rows decided.
  if (isWatched()) return conditionsOf(wording, orReasons);
  return orReasons ? withReasons(wording) : ofWording(wording);
}

/** Found once for those who ask for meetings, for deadlines and for clauses. */
const ofWording = keptWith((wording: Wording) => conditionsOf(wording, false));
const withReasons = keptWith((wording: Wording) => conditionsOf(wording, true));

function conditionsOf(wording: Wording, orReasons: boolean): FoundCondition[] {
  const found: FoundCondition[] = [];
  for (const match of matchesIn(wording.text, orReasons ? reason : opener)) {
    if (match.index < (found.at(-1)?.to ?? 0)) continue;
    const condition = conditionAt(wording, match.index, match[0]);
    const last = found.at(-1);
    if (condition && last && isIncluded(wording.text.slice(0, condition.from)))
      found[found.length - 1] = { ...last, condition: either(last.condition, condition.condition) };
    else if (condition && last && isAlternative(wording.text.slice(last.to, condition.from)))
      found[found.length - 1] = {
        ...condition,
        from: last.from,
        condition: either(last.condition, condition.condition),
      };
    else if (condition) found.push(condition);
  }
  return found;
}

/** "If the meeting is moved, or if less than forty days' notice of it is given": one condition of two. */
function isAlternative(between: string): boolean {
  return /^,? (?:and\/)?or,? $/.test(between);
}

/** "Any other meeting, including if none was held the year before": one more case of what is told already. */
function isIncluded(before: string): boolean {
  return /\bincluding,? (?:without limitation,? )?$/.test(before);
}

function either(...conditions: readonly Condition[]): Condition {
  return { anyOf: conditions.flatMap((c) => ('anyOf' in c ? c.anyOf : c)) };
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
  const last = byDates ? undefined : counts.at(-1);
  if (last) {
    const thresholds = counts.filter((c) => c.kind === 'threshold');
    const notices = counts.filter((c) => c.kind === 'notice');
    const [notice] = notices;
    const long = counts.find((c) => c.kind === 'long-notice');
    const displaced = thresholds.length > 0 ? movedByCounts(wording, start, thresholds) : null;
    if (thresholds.length > 0 && !displaced) return null;
    if (displaced) parts.push(displaced);
    if (notice) parts.push(shortNotice({ ...notice, isAnnounced: notices.every((c) => c.isAnnounced) }));
    if (long) parts.push({ not: shortNotice({ ...long, value: long.value + 1 }) });
    end = last.end;
  } else if (byDates) {
    parts.push(byDates.condition);
    end = byDates.end;
  }
  if (prior) {
    parts.unshift({ noPriorMeeting: true });
    end = Math.max(end, start + prior.index + prior[0].length);
  }
  const [only] = parts;
  if (!only) return null;
  const condition = parts.length > 1 ? { anyOf: parts } : only;
  const withinOrdinarily =
    last?.kind === 'threshold' &&
    last.within &&
    !/\bnot\b(?! (?:more|later))|\boutside\b/.test(text.slice(start, last.at));
  const isBetween = withinOrdinarily === true || byDates?.within === true;
  const holdsOrdinarily = ordinarily || (isBetween && word !== 'unless');
  return { from, to: end, condition, holdsOrdinarily };
}

/** "If you wish to nominate ...; provided that if the meeting is moved": the first asks for nothing that is counted. */
function isLeadIn(text: string, start: number): boolean {
  const words = text
    .slice(start, start + LONGEST_CONDITION)
    .split(/@[NO]/, 1)
    .join('');
  return /(?:;|\(or|\bprovided)[^@]{0,40}\b(?:if|in the event|should)\b/.test(words);
}

/** Where the first bound after the condition, or another rule, may begin. */
function nextBound(text: string, from: number): number {
  return (
    from +
    text
      .slice(from, from + LONGEST_CONDITION)
      .split(/@[NO]|;/, 1)
      .join('').length
  );
}

/** The meeting against the announcement or, where notice is spoken of too, the earlier of the two, as such clauses are read. */
function shortNotice({ value, isAnnounced }: Pick<ConditionCount, 'value' | 'isAnnounced'>): Condition {
  return {
    fewerDaysThan: value,
    from: isAnnounced ? { on: 'announcement' } : { earlierOf: [{ on: 'noticeMailed' }, { on: 'announcement' }] },
    to: { on: 'meeting' },
  };
}
