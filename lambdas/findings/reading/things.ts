import { type DeadlineSubject, deadlineSubjects } from '../../terms/deadline.ts';
import { compatible, type Feature, type Head, subjectRows, subjectsOfMarks } from '../phrasebook/subject-rows.ts';
import { decided } from './decisions.ts';
import type { ScopedChunk } from './scopes.ts';

/** What words are about; `proposals` without a word on where they are to appear may be of two kinds. */
export interface SubjectsNamed {
  readonly subjects: readonly DeadlineSubject[];
  readonly unspecifiedProposals: boolean;
}

/** A thing that is handed in, with what is said of it. */
interface Thing {
  readonly head: Head;
  /** Its place among the chunks. */
  readonly at: number;
  readonly has: Set<Feature>;
  readonly excepts: Set<Feature>;
}

/** A mark of a subject, at its place among the chunks. */
interface Mark {
  readonly feature: Feature;
  readonly at: number;
  readonly isExcepted: boolean;
  readonly isContained: boolean;
}

/** Words between two things that belong together: "nominations of directors or other business". */
const FURTHEST_APART = 9;

/** The subjects that chunks name, in the usual order. */
export function subjectsIn(chunks: readonly ScopedChunk[]): SubjectsNamed {
  const things = thingsIn(chunks);
  const marks = marksIn(chunks);
  const loose = marks.filter((mark) => !given(mark, things, chunks));
  shareFeatures(things, chunks);
  const found = new Set<DeadlineSubject>();
  let unspecifiedProposals = false;
  for (const thing of things) {
    const subject = subjectOf(thing, chunks);
    if (subject === null) unspecifiedProposals = true;
    else found.add(subject);
    if (isOfBothKinds(thing)) found.add('rule-14a-8-proposal');
  }
  for (const { feature, isExcepted, isContained } of loose) {
    const subject = isExcepted || (isContained && things.length > 0) ? undefined : subjectsOfMarks[feature];
    if (subject !== undefined) found.add(subject);
  }
  for (const { is, scope } of chunks) {
    if (scope !== null) continue;
    if (is === 'discretion' || is === 'rule-14a-4') found.add('other-proposal');
    if (is === 'schedule-14n') found.add('proxy-access');
    if (is === 'everything-else') found.add('nomination').add('other-proposal');
    if (is === 'whether-or-not') found.add('rule-14a-8-proposal').add('other-proposal');
  }
  if (found.has('rule-14a-8-proposal') || found.has('other-proposal')) unspecifiedProposals = false;
  if (found.size === 0 && !unspecifiedProposals && chunks.some((c) => c.is === 'advance-notice' && c.scope === null))
    found.add('nomination').add('other-proposal');
  return { subjects: deadlineSubjects.filter((subject) => found.has(subject)), unspecifiedProposals };
}

function subjectOf({ head, has, excepts }: Thing, chunks: readonly ScopedChunk[]): DeadlineSubject | null {
  const row = subjectRows.find(
    (one) =>
      one.head === head &&
      (one.has === undefined || one.has.some((feature) => has.has(feature))) &&
      (one.excepts === undefined || one.excepts.some((feature) => excepts.has(feature))),
  );
  if (row) decided(row, chunks);
  return row?.subject ?? null;
}

/** "A proposal to be included in our proxy statement, or to be presented without inclusion". */
function isOfBothKinds({ head, has, excepts }: Thing): boolean {
  return head === 'proposal' && has.has('paper') && excepts.has('paper');
}

function thingsIn(chunks: readonly ScopedChunk[]): Thing[] {
  return chunks.flatMap((chunk, at): readonly Thing[] => {
    if (chunk.scope === null && chunk.text.startsWith('floor proposal'))
      return [{ head: 'proposal', at, has: new Set<Feature>(['floor']), excepts: new Set<Feature>() }];
    if (chunk.scope !== null || !isHead(chunk.is) || isOfProposal(chunks, at)) return [];
    return [{ head: chunk.is, at, has: new Set<Feature>(), excepts: new Set<Feature>() }];
  });
}

/** "Proposals by stockholders for business other than nominations" are proposals. */
function isOfProposal(chunks: readonly ScopedChunk[], at: number): boolean {
  if (chunks[at]?.is !== 'business' || !/^(?:for|of)$/.test(chunks[at - 1]?.text ?? '')) return false;
  const before = chunks.slice(Math.max(0, at - 7), at);
  const proposal = before.findLastIndex(({ is }) => is === 'proposal');
  return proposal >= 0 && before.slice(proposal + 1).every(({ is }) => is === 'opaque' || is === 'into' || is === 'by');
}

function isHead(is: string): is is Head {
  return is === 'proposal' || is === 'nomination' || is === 'business';
}

const features: Readonly<Record<string, Feature>> = {
  'rule-14a-8': 'rule-14a-8',
  'rule-14a-19': 'rule-14a-19',
  access: 'access',
  'other-kind': 'other',
  'from-the-floor': 'floor',
  'other-law': 'other-law',
  'supporting-others': 'solicits',
};

function marksIn(chunks: readonly ScopedChunk[]): Mark[] {
  return chunks.flatMap((chunk, at) => {
    const isOfPaper = isWhereItAppears(chunks, at) || isInclusionAlone(chunks, at);
    const feature = features[chunk.is] ?? (isOfPaper ? 'paper' : null);
    if (feature === null || chunk.scope === 'aside') return [];
    if (feature === 'solicits' && !chunks.slice(Math.max(0, at - 12), at).some((c) => c.is === 'solicit')) return [];
    const isExcepted = chunk.scope === 'excepted' && !(feature === 'paper' && isBehindAnotherKind(chunks, at));
    return { feature, at, isExcepted, isContained: chunk.scope === 'contained' };
  });
}

/** "A proposal other than a nomination for inclusion in our proxy statement": it is the proposal that is to be included. */
function isBehindAnotherKind(chunks: readonly ScopedChunk[], at: number): boolean {
  const excepted = chunks.slice(0, at).findLastIndex(({ scope, is }) => scope === 'excepted' && isHead(is));
  if (chunks[excepted]?.is !== 'nomination') return false;
  if (chunks.slice(excepted, at).some(({ scope, is }) => scope !== 'excepted' || is === 'and' || is === 'except'))
    return false;
  const kind = chunks.slice(0, excepted).findLast(({ scope, is }) => scope === null && isHead(is))?.is;
  return kind === 'proposal' || kind === 'business';
}

/** How many chunks may stand between "included" and the paper in which. */
const FURTHEST_PAPER = 10;

/** "Included in our proxy statement", "for our proxy materials", "proxy statement proposals". */
function isWhereItAppears(chunks: readonly ScopedChunk[], at: number): boolean {
  if (chunks[at]?.is !== 'proxy-paper') return false;
  if (isHead(chunks[at + 1]?.is ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST_PAPER); i -= 1) {
    const { is = '', text = '' } = chunks[i] ?? {};
    if (is === 'inclusion' || is === 'left-out' || text.startsWith('inclu')) return true;
    if (is === 'into' && /^(?:for|into|meant|due|intended)/.test(text) && i >= at - 2) return true;
    if (is === 'into' && chunks[i - 1]?.is === 'nomination' && i >= at - 4) return true;
    if (is === 'date' || text === ';' || text === '|') return false;
  }
  return false;
}

/** "Proposals not for inclusion", "those to be included": in no other paper than the proxy statement. */
function isInclusionAlone(chunks: readonly ScopedChunk[], at: number): boolean {
  const { is, text, scope } = chunks[at] ?? {};
  if (is !== 'inclusion' || !/^inclu(?:sion|ded)$/.test(text ?? '')) return false;
  if (scope !== 'excepted') return false;
  for (const next of chunks.slice(at + 1, at + 1 + FURTHEST_PAPER)) {
    if (next.is === 'proxy-paper') return false;
    if (next.is === 'into') return next.text.startsWith('for');
    if (next.is === 'modal' || next.is === 'date' || next.is === 'mark' || next.is === 'and') return true;
  }
  return true;
}

/** Gives a mark to the thing that it is said of, and to those named together with it; false where there is none. */
function given(mark: Mark, things: readonly Thing[], chunks: readonly ScopedChunk[]): boolean {
  const fits = things.filter((thing) => compatible[mark.feature].includes(thing.head));
  if (isIncluded(mark, chunks)) return false;
  if (mark.isContained) return fits.length > 0;
  const right = fits.find((thing) => thing.at > mark.at);
  if (right && isInFrontOf(mark, right, chunks)) return give(mark, [right]);
  const left = fits.filter((thing) => thing.at < mark.at);
  const last = left.at(-1);
  if (last && isNoticeOfItsOwn(mark, last, chunks)) return false;
  if (last) return give(mark, group(left, chunks));
  if (right === undefined || mark.feature === 'other' || mark.feature === 'floor') return false;
  return !chunks.slice(mark.at, right.at).some(({ is }) => is === 'modal') && give(mark, [right]);
}

/**
 * "Nominations: April 12, 2026. Notice under Rule 14a-19: April 12, 2026": behind a day a rule's notice begins anew; so
 * it does in "nominations and universal proxy notices".
 */
function isNoticeOfItsOwn({ at }: Mark, last: Thing, chunks: readonly ScopedChunk[]): boolean {
  const from = Math.max(last.at + 1, at - 3);
  const notice = chunks.slice(from, at + 1).findIndex(({ text }) => /\bnotices?$/.test(text));
  if (notice < 0) return false;
  const before = chunks.slice(last.at + 1, from + notice).filter(({ text }) => !isArticle.test(text));
  return before.some(({ is }) => is === 'date') || before.at(-1)?.is === 'and';
}

const isArticle = /^(?:an?|any|the|our|all|such)$/;

/** "To nominate and include in our proxy statement director nominees", "a proxy access nomination by a notice of nomination". */
function shareFeatures(things: readonly Thing[], chunks: readonly ScopedChunk[]): void {
  const sameKind = things.flatMap((one, i) => {
    const other = things.slice(i + 1).find(({ head }) => head === one.head);
    return other ? [{ one, other }] : [];
  });
  const own = new Set(things.filter((thing) => !isBare(thing)));
  for (const { one, other } of sameKind) {
    if (isBare(one) === isBare(other)) continue;
    if (areCoordinate(one, other, chunks) && !(isBare(other) && isSaidAgain(other, chunks))) continue;
    share(one, other);
  }
  // "Prior to such nomination, to nominate a candidate or candidates and to have us include them": all are one kind.
  for (const { one, other } of sameKind.toReversed()) {
    if (!isBare(one) || isBare(other)) continue;
    if (own.has(other) && areCoordinate(one, other, chunks)) continue;
    share(one, other);
  }
}

function share(one: Thing, other: Thing): void {
  const [from, to] = isBare(one) ? [other, one] : [one, other];
  for (const feature of from.has) to.has.add(feature);
  for (const feature of from.excepts) to.excepts.add(feature);
}

function isBare({ has, excepts }: Thing): boolean {
  return has.size === 0 && excepts.size === 0;
}

const saysAgain = /^(?:the|such|that|this|these|those|each|their|its)$/;

/** "The nominee": one that was named before. */
function isSaidAgain({ at }: Thing, chunks: readonly ScopedChunk[]): boolean {
  return chunks.slice(Math.max(0, at - 2), at).some(({ text }) => saysAgain.test(text));
}

/** "In order for a nomination to be valid, ...", at the beginning of a sentence. */
function isPurposeAhead({ at }: Thing, chunks: readonly ScopedChunk[]): boolean {
  return at <= 4 && chunks.slice(0, at).some(({ is, text }) => is === 'into' && text.startsWith('for'));
}

/** "Nominations and proxy access nominations": two kinds of one thing, and not one that is named again. */
function areCoordinate(one: Thing, other: Thing, chunks: readonly ScopedChunk[]): boolean {
  if (chunks[other.at + 1]?.text === 'process') return false;
  const between = chunks.slice(one.at + 1, other.at);
  if (between.some(({ is, text }) => is === 'date' || text === ';' || text === '|')) return true;
  const joint = between.findLastIndex(({ is, text }) => is === 'and' || text === ',');
  if (joint < 0) return false;
  const isComma = between[joint]?.is !== 'and';
  if (isComma && between.some(({ is }) => is === 'modal')) return false;
  // "For a nomination to be eligible, the notice of proxy access nomination": one of that kind.
  if (isComma && isBare(one) && isPurposeAhead(one, chunks)) return false;
  return between
    .slice(joint + 1)
    .every(({ is, text }) => text === 'including' || !(is === 'inclusion' || meansOneNamed.test(text)));
}

/** "A director, and to have such nominee included". */
const meansOneNamed = /^(?:such|that|those|each)$/;

function give({ feature, isExcepted }: Mark, things: readonly Thing[]): boolean {
  for (const thing of things) (isExcepted ? thing.excepts : thing.has).add(feature);
  return true;
}

/** What may stand between "including" and a kind: "through", "by way of", "under". */
const leadsToKind: ReadonlySet<string> = new Set(['opaque', 'until', 'by', 'into']);

/** "Nominations, including under proxy access": of that kind as well. */
function isIncluded({ at, feature }: Mark, chunks: readonly ScopedChunk[]): boolean {
  if (feature === 'paper') return false;
  const before = chunks.slice(Math.max(0, at - 5), at);
  const including = before.findLastIndex(({ text }) => text === 'including');
  return including >= 0 && before.slice(including + 1).every(({ is }) => leadsToKind.has(is));
}

/** "Rule 14a-8 proposals", "proxy access director nominees": nothing but plain words between. */
function isInFrontOf(mark: Mark, thing: Thing, chunks: readonly ScopedChunk[]): boolean {
  const between = chunks.slice(mark.at + 1, thing.at);
  return between.length <= 3 && between.every(({ is }) => is === 'opaque') && !between.some(isBreak);
}

function isBreak({ text }: ScopedChunk): boolean {
  return /^(?:a|an|any|the|to|such|of|must|each)$/.test(text);
}

/** The last thing with those in front of it that are named together with it. */
function group(things: readonly Thing[], chunks: readonly ScopedChunk[]): readonly Thing[] {
  const found: Thing[] = [];
  for (const thing of things.toReversed()) {
    const next = found.at(-1);
    if (next && !areTogether(thing, next, chunks)) break;
    found.push(thing);
  }
  return found;
}

function areTogether(one: Thing, other: Thing, chunks: readonly ScopedChunk[]): boolean {
  const between = chunks.slice(one.at + 1, other.at);
  return (
    between.length <= FURTHEST_APART &&
    between.some(({ is, text }) => is === 'and' || text === ',') &&
    !between.some(({ is }, i) => is === 'and' && between[i + 1]?.text === 'to') &&
    !between.some(({ is, text }) => is === 'modal' || is === 'date' || is === 'count' || text === ';' || text === '|')
  );
}
