import type { Condition } from '../../terms/expression.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import type { FoundCondition } from '../conditions/clause-conditions.ts';
import { inOtherCases } from '../conditions/other-cases.ts';
import type { Region } from '../conditions/region.ts';
import { oneOf } from '../prose/any-of.ts';
import type { Wording } from '../prose/wording.ts';

/** What a clause says for the case that a condition is fulfilled. */
export interface FallbackRegion {
  readonly condition: Condition;
  readonly region: Region;
  /** Where the words of the condition begin. */
  readonly from: number;
}

/** The parts of a clause. */
export interface ClauseRegions {
  /** What holds in the ordinary case. */
  readonly ordinary: readonly Region[];
  readonly fallback: readonly FallbackRegion[];
}

/** Parts a clause at its conditions. */
export function regionsOf(wording: Wording, conditions: readonly FoundCondition[]): ClauseRegions {
  const length = wording.text.length;
  const ordinary: Region[] = [];
  const fallback: FallbackRegion[] = [];
  let at = 0;
  conditions.forEach((found, i) => {
    if (found.from > at) ordinary.push({ from: at, to: found.from });
    const bracket = closingBracket(wording.text, found.from);
    const to = Math.min(conditions[i + 1]?.from ?? length, bracket ?? length);
    const region = { from: found.to, to };
    const isTold = ordinary.some((r) => countIn(wording.text, r));
    const rest = found.holdsOrdinarily || isTold ? null : restIn(wording.text, region);
    if (rest !== null) {
      fallback.push({ condition: found.condition, region: { from: found.to, to: rest }, from: found.from });
      ordinary.push({ from: rest, to });
    } else if (!found.holdsOrdinarily) fallback.push({ condition: found.condition, region, from: found.from });
    else splitAtOtherwise(wording.text, found, region, ordinary, fallback);
    at = to;
  });
  if (at < length) ordinary.push({ from: at, to: length });
  return { ordinary, fallback };
}

const beginsRest = new RegExp(
  oneOf(
    String.raw`\botherwise\b`,
    String.raw`\b(?:if|where|when) (?:it|the meeting|@[AG]\d+@|that) (?:is|does|falls?|are) not\b`,
    String.raw`\bif not\b`,
    String.raw`\bor else\b`,
    String.raw`\bwith respect to any other\b`,
    String.raw`\b(?:at any other time|(?:on|for) any other (?:date|day))\b`,
    String.raw`\bin the case of (?=@A\d+@ (?:which|that) (?:[^,;.@]{0,60}) not\b)`,
    String.raw`\b(?:if|where|when)\b[^,;.@]{0,60}\bnot\b`,
    String.raw`\b${inOtherCases}\b`,
  ),
);

/** "If within thirty days, then ...; if not, then ...": the second part is what applies when the meeting moves. */
function splitAtOtherwise(
  text: string,
  found: FoundCondition,
  region: Region,
  ordinary: Region[],
  fallback: FallbackRegion[],
): void {
  const split = beginsRest.exec(text.slice(region.from, region.to));
  const at = split ? region.from + split.index : region.to;
  ordinary.push({ from: region.from, to: at });
  fallback.push({ condition: found.condition, region: { from: at, to: region.to }, from: at });
}

/** Where the bracket that a condition stands in is closed; null when it stands in none. */
function closingBracket(text: string, at: number): number | null {
  if (!/\((?:or|and|but)?,? ?$/.test(text.slice(Math.max(0, at - 8), at))) return null;
  let depth = 1;
  for (let i = at; i < text.length; i += 1) {
    if (text.charAt(i) === '(') depth += 1;
    else if (text.charAt(i) === ')') depth -= 1;
    if (depth === 0) return i;
  }
  return null;
}

const ofOtherCases = new RegExp(`\\b${inOtherCases}\\b`);

/** "Shall, where the meeting moves, be received by the tenth day, and in every other case 90 days before": where the rest begins. */
function restIn(text: string, { from, to }: Region): number | null {
  const at = ofOtherCases.exec(text.slice(from, to))?.index;
  return at === undefined || !countIn(text, { from, to: from + at }) ? null : from + at;
}

function countIn(text: string, { from, to }: Region): boolean {
  return /@[NO]\d+@/.test(text.slice(from, to));
}

const specialLimb =
  /\b(?:(?:in the (?:case|event) of|with respect to) (?:an? |any )?(?=@([ASX])\d+@)|(?:for|at) (?:an? |any )?(?=@([AS])\d+@))/g;

/** A region without what it says of special meetings; they have no calendar of their own here. */
export function withoutSpecialLimbs(text: string, region: Region): Region[] {
  const kept: Region[] = [];
  let from = region.from;
  let keep = true;
  for (const match of matchesIn(text.slice(region.from, region.to), specialLimb)) {
    const ofAnnual = (match[1] ?? match[2]) === 'A';
    if (ofAnnual === keep) continue;
    const at = region.from + match.index;
    if (isOneCaseOfTwo(text.slice(region.from, at))) continue;
    if (keep) kept.push({ from, to: at });
    from = at;
    keep = ofAnnual;
  }
  if (keep) kept.push({ from, to: region.to });
  return kept;
}

/** "At an annual meeting that has moved, or at a special meeting, ...": what follows is for both. */
function isOneCaseOfTwo(before: string): boolean {
  return /,? or $/.test(before) && !/@[NO]\d+@/.test(before);
}
