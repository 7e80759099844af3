import { dayOf } from '../day.ts';
import { counted } from '../day-words.ts';
import type { Deadline } from '../deadline.ts';
import type { PrintedDeadline } from '../facts.ts';
import type { Served } from './provision.ts';
import { statedDeadline, windowInWords } from './stated-deadline.ts';

/**
 * A printed date further than this from the 45th day of Rule 14a-4(c)(1) is no misprint of it: it is the date of an
 * advance-notice provision, and then that rule's own arithmetic does not apply.
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
    else if (others.length === 0 && !isAnswered(deadline, printed)) found.push(deadline);
    else if (deadline.kind !== 'unknown' && !givesWayTo(deadline, others)) {
      differing.push(deadline);
      found.push(besidePrinted(deadline, others));
    }
  }
  return [...found, ...alone.map((one) => statedDeadline(one, differing, served))];
}

function isSame(printed: PrintedDeadline, deadline: Deadline): boolean {
  if (printed.subject !== deadline.subject || deadline.due === null || !printed.due.equals(deadline.due)) return false;
  return printed.opens === null || deadline.opens === null || printed.opens.equals(deadline.opens);
}

function confirmed(deadline: Deadline, same: readonly PrintedDeadline[]): Deadline {
  const evidence = [...new Set([...deadline.evidence, ...same.flatMap((one) => one.evidence)])];
  return { ...deadline, basis: 'both', evidence };
}

/** What could not be computed need not be asked for when the company has printed it. */
function isAnswered(deadline: Deadline, printed: readonly PrintedDeadline[]): boolean {
  return deadline.kind === 'unknown' && printed.some((one) => one.subject === deadline.subject);
}

/** A federal date that holds only unless a provision of the company's own sets another, where the company prints that other. */
function givesWayTo(deadline: Deadline, others: readonly PrintedDeadline[]): boolean {
  const { rule, due, condition } = deadline;
  if (due === null || condition === null || others.length === 0) return false;
  if (rule === 'rule-14a-18') return true;
  if (rule !== 'rule-14a-4.c1') return false;
  return others.some((one) => one.opens !== null || Math.abs(dayOf(one.due) - dayOf(due)) > nearMiss);
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
