import { dayOf } from '../../terms/day.ts';
import { counted, dayInWords } from '../../terms/day-words.ts';
import type { Deadline } from '../../terms/deadline.ts';
import type { PrintedDeadline } from '../facts.ts';
import type { Served } from './provision.ts';
import { statedDeadline, windowInWords } from './stated-deadline.ts';

/**
 * How far a printed date may lie from a computed one and still be the same deadline: a misprint of the 45th day of Rule
 * 14a-4(c)(1), or a date counted from another day than the approximate one that was read.
 */
const nearMiss = 10;

/**
 * Puts what the company printed beside what was computed. A date that both give becomes one deadline of basis `both`.
 * One that only the company gives stands by itself; where another was computed, each remarks on the other.
 */
export function withPrinted(
  printed: readonly PrintedDeadline[],
  computed: readonly Deadline[],
  served: Served,
): readonly Deadline[] {
  if (printed.length === 0) return computed;
  const alone = printed.filter((one) => !computed.some((deadline) => isSame(one, deadline)));
  const found: Deadline[] = [];
  const differing: Deadline[] = [];
  for (const deadline of computed) {
    const same = printed.filter((one) => isSame(one, deadline));
    const others = alone.filter((one) => one.subject === deadline.subject);
    if (same.length > 0) found.push(confirmed(deadline, same));
    else if (others.length === 0) found.push(deadline);
    // What could not be computed need not be asked for when the company has printed it.
    else if (deadline.kind !== 'unknown' && !givesWayTo(deadline, others)) {
      differing.push(deadline);
      if (!isOutweighed(deadline, others)) found.push(besidePrinted(deadline, others));
    }
  }
  return [...found, ...alone.map((one) => statedDeadline(one, differing, served))];
}

/** A federal rule sets no first day: one that is printed for it is the company's own, and no other deadline. */
function isSame(printed: PrintedDeadline, deadline: Deadline): boolean {
  if (printed.subject !== deadline.subject || deadline.due === null || !printed.due.equals(deadline.due)) return false;
  if (printed.opens === null) return true;
  return deadline.opens === null ? !deadline.rule.startsWith('bylaw.') : printed.opens.equals(deadline.opens);
}

function confirmed(deadline: Deadline, same: readonly PrintedDeadline[]): Deadline {
  const evidence = [...new Set([...deadline.evidence, ...same.flatMap((one) => one.evidence)])];
  const opens = same.find((one) => one.opens !== null)?.opens ?? null;
  const both = { ...deadline, basis: 'both', evidence } as const;
  if (both.kind !== 'date' || opens === null || both.rule === 'rule-14a-4.c1') return both;
  const derivation = [`opens, as printed by the company: ${dayInWords(dayOf(opens))}`, ...deadline.derivation];
  return { ...both, kind: 'window', opens, derivation };
}

/** A federal date that holds only unless a provision of the company's own sets another, where the company prints that other. */
function givesWayTo({ rule, due, condition }: Deadline, others: readonly PrintedDeadline[]): boolean {
  if (due === null || condition === null) return false;
  if (rule === 'rule-14a-18') return true;
  return rule === 'rule-14a-4.c1' && others.some((one) => one.opens !== null || !isNear(one.due, due));
}

/** A date counted from an approximate one cannot contradict a printed date close by. */
function isOutweighed({ due, approximate }: Deadline, others: readonly PrintedDeadline[]): boolean {
  return approximate === true && due !== null && others.some((one) => isNear(one.due, due));
}

function isNear(one: PrintedDeadline['due'], other: PrintedDeadline['due']): boolean {
  return Math.abs(dayOf(one) - dayOf(other)) <= nearMiss;
}

function besidePrinted(deadline: Deadline, others: readonly PrintedDeadline[]): Deadline {
  return { ...deadline, remarks: [...others.map((one) => againstPrinted(deadline, one)), ...deadline.remarks] };
}

/** How a computed deadline compares with a printed one of its subject. */
function againstPrinted(deadline: Deadline, printed: PrintedDeadline): string {
  if (deadline.due === null) return `The company has set ${windowInWords(printed)}.`;
  const days = dayOf(printed.due) - dayOf(deadline.due);
  const comparison = days === 0 ? '' : `, ${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`;
  return `The company prints ${windowInWords(printed)} instead${comparison}.`;
}
