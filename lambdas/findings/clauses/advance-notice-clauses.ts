import type { Timing, Window } from '../../terms/expression.ts';
import type { FindingRemark } from '../../terms/remark.ts';
import type { AdvanceNoticeClause } from '../finding.ts';
import { hoursOfClause } from '../hours/hours-of-clause.ts';
import { oneOf } from '../prose/any-of.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import { type ClauseReading, isUntold } from './clause-readings.ts';
import {
  isWindowOfBylaws,
  ownSubjects,
  subjectsOfBylaws,
  subjectsOfClause,
  subjectsOfHoldersNotice,
} from './clause-subjects.ts';
import { withSubjectsToldAgain } from './clauses-by-reference.ts';
import { clausesOf, type ReadClause } from './clauses-of-passages.ts';
import { tellsTransition } from './transitional-rules.ts';
import { isReadAsLater } from './windows/bare-or.ts';
import { periodsKeptBy } from './windows/periods-kept.ts';

/**
 * The advance-notice clauses that passages tell of, in their order: windows counted from a meeting, an anniversary, a
 * mailing or an announcement, with what applies when the meeting moves, also where that stands in the next paragraph.
 * One that cannot be read whole is given without expression.
 */
export function advanceNoticeClauses(passages: readonly Passage[]): AdvanceNoticeClause[] {
  const byPassage = clausesOf(passages).map((group) =>
    group.flatMap((clause) => clauseFrom(clause, group.length === 1)),
  );
  const isAny = byPassage.some((clauses) => clauses.length > 0);
  const kept = isAny ? periodsKeptBy(passages) : null;
  const clauses = byPassage.map((own, at) => {
    const keeping = passages[at] && kept?.get(passages[at].document)?.evidence();
    return keeping === undefined ? own : own.map((clause) => ({ ...clause, keepsPeriod: keeping }));
  });
  return withoutSummaries(withSubjectsToldAgain(clauses, passages));
}

/**
 * Clauses without those that tell no more than the ordinary case of another: a window that is named in short in one
 * place holds on the conditions under which it is told in full in another.
 */
function withoutSummaries(clauses: readonly AdvanceNoticeClause[]): AdvanceNoticeClause[] {
  const inFull = new Map<string, Set<AdvanceNoticeClause['subjects'][number]>>();
  for (const { subjects, expression } of clauses) {
    if (expression === null || !('when' in expression)) continue;
    const ordinary = keyOf(ordinaryCaseOf(expression));
    inFull.set(ordinary, new Set([...(inFull.get(ordinary) ?? []), ...subjects]));
  }
  if (inFull.size === 0) return [...clauses];
  return clauses.flatMap((clause) => {
    const { subjects, expression } = clause;
    const told = expression === null || 'when' in expression ? undefined : inFull.get(keyOf(expression));
    if (told === undefined) return [clause];
    const left = subjects.filter((subject) => !told.has(subject));
    return left.length === 0 ? [] : [{ ...clause, subjects: left }];
  });
}

function ordinaryCaseOf(timing: Timing): Window {
  return 'when' in timing ? ordinaryCaseOf(timing.otherwise) : timing;
}

/** The same for windows that are the same: all are made by one reader, their parts in one order. */
function keyOf({ opens, due }: Window): string {
  return JSON.stringify([opens, due]);
}

function clauseFrom(read: ReadClause, isOnly: boolean): AdvanceNoticeClause[] {
  const { readings, about } = read;
  const timing = isRestOfBracket(about.text) ? null : read.timing;
  const said = isRuleOnProposals(timing, about)
    ? (['rule-14a-8-proposal'] as const)
    : subjectsOfClause(about, about.passage, isOnly);
  const named = said.length > 0 ? said : subjectsOfHoldersNotice(about);
  const subjects = isWindowOfBylaws(readings[0].wording.text) ? subjectsOfBylaws(named) : named;
  if (subjects.length === 0 || isRuleOnDiscretion(timing, readings) || !isOfHolders(read)) return [];
  const replaced = timing === null ? undefined : readings.flatMap((r) => r.replaced ?? [])[0];
  const hours = hoursOfClause(readings);
  const told = new Set([...readings.map((r) => r.sentence), ...(replaced ? [replaced.sentence] : [])]);
  return [
    {
      kind: 'advance-notice-clause',
      subjects,
      meetingType: 'annual',
      expression: timing,
      replaces: replaced?.window ?? null,
      closeOfBusiness: readings.some((r) => /\b(?:close|end) of business\b/.test(r.wording.text)),
      ...(hours === null ? {} : { hours }),
      remarks:
        timing === null
          ? [{ kind: 'not-understood', text: seenOnly }]
          : [...contradictions(readings), ...lastDays(readings), ...casesWithoutDay(timing), ...transitions(about)],
      evidence: [...told].map((sentence) => sentence.evidence()),
    },
  ];
}

/** "... later than the 60th day prior to the meeting)": what was begun on the page before, and may hold only in some case. */
function isRestOfBracket(text: string): boolean {
  const closed = text.replace(/\([^()]*\)/g, '').replace(/(?:^|[\s;,])(?:[ivx]{1,4}|[a-z]|\d{1,2})\)/gi, '');
  return /\)/.test(closed) && !/\(/.test(closed);
}

/** Those who hand something in, and what they hand it in for. */
const ofHolders = new RegExp(
  oneOf(
    'holders?\\b',
    '\\b(?:members?|owners?)\\b',
    '\\bnominat',
    '\\badvance notice\\b',
    '\\bby-?laws?\\b',
    '\\b14a-',
    '\\bannual (?:general )?meeting',
    '\\banniversar',
    '\\bprox(?:y|ies)\\b',
  ),
  'i',
);

/** Whether a clause, its paragraph, the heading of it or the paragraph it is about speaks of holders or of their meeting. */
function isOfHolders({ readings, about }: ReadClause): boolean {
  const passages = new Set([about.passage, ...readings.map(({ sentence }) => sentence.passage)]);
  return [...passages].some(
    ({ heading, sentences }) => ofHolders.test(heading) || sentences.some(({ text }) => ofHolders.test(text)),
  );
}

const discretion = /\b(?:discretion(?:ary)?|confer authority|best judgment|rule 14a-4)\b/;

/** "We may vote proxies as we see fit unless told 45 days before the anniversary of the mailing": Rule 14a-4(c)(1) in other words. */
function isRuleOnDiscretion(timing: Timing | null, readings: readonly ClauseReading[]): boolean {
  if (timing === null || !('due' in timing) || !readings.some(({ wording }) => discretion.test(wording.text)))
    return false;
  const { opens, due } = timing;
  if (opens !== null || due === null || !('days' in due) || !('on' in due.of)) return false;
  return due.days === 45 && due.direction === 'before' && due.of.on === 'priorMailingAnniversary';
}

/**
 * "That deadline will be a reasonable time before we print and mail": Rule 14a-8(e)(2) in other words, where a sentence
 * that names nothing itself stands behind one on proposals under that rule.
 */
function isRuleOnProposals(timing: Timing | null, about: Sentence): boolean {
  if (timing === null || !('due' in timing) || timing.due === null || !('reasonableTimeBefore' in timing.due))
    return false;
  const before = about.passage.sentences.slice(0, about.index);
  return ownSubjects(about).length === 0 && before.some((one) => ownSubjects(one).includes('rule-14a-8-proposal'));
}

const seenOnly = 'An advance-notice provision that was seen but not understood whole; read it in the filing.';
const oneCaseUntold = 'What applies in one case is told without a day that can be counted; read it in the filing.';

function casesWithoutDay(timing: Timing): FindingRemark[] {
  if (!('when' in timing)) return [];
  return isUntold(timing.then)
    ? [{ kind: 'case-without-day', text: oneCaseUntold }]
    : casesWithoutDay(timing.otherwise);
}

function lastDays(readings: readonly ClauseReading[]): FindingRemark[] {
  const isOpen = (timingsOf: (reading: ClauseReading) => readonly Timing[]) =>
    readings.some((reading) => isReadAsLater(reading.wording.text, timingsOf(reading)));
  if (isOpen(({ ordinary }) => (ordinary === null ? [] : [ordinary])))
    return [{ kind: 'or-read-as-later', text: `It ${orReadAsLater}` }];
  if (isOpen(({ fallbacks }) => fallbacks.map(({ window }) => window)))
    return [{ kind: 'or-read-as-later', text: `For a meeting that moves it ${orReadAsLater}` }];
  return [];
}

const orReadAsLater = 'names two last days with "or" between them; the later one is taken. Ask which holds.';
const ruleWhileNew = 'While the bylaw is new, a rule of its own holds; read it in the filing.';

function transitions({ passage }: Sentence): FindingRemark[] {
  const isTold = passage.sentences.some((sentence) => tellsTransition(sentence.wording()));
  return isTold ? [{ kind: 'case-without-day', text: ruleWhileNew }] : [];
}

function contradictions(readings: readonly ClauseReading[]): FindingRemark[] {
  const kind = 'words-against-figures';
  return readings
    .flatMap((r) => r.wording.counts)
    .flatMap(({ value, contradiction, isBracketed }): readonly FindingRemark[] => {
      if (contradiction !== null)
        return [{ kind, text: `The filing says ${value}, and ${contradiction} in brackets: both are computed.` }];
      return isBracketed
        ? [{ kind, text: `The number ${value} stands in square brackets, as in a draft: check that it holds.` }]
        : [];
    });
}
