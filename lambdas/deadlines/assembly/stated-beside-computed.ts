import { dayOf } from '../../terms/days/day.ts';
import { counted, dayInWords } from '../../terms/days/day-words.ts';
import type { Deadline, DeadlineRemark } from '../../terms/deadline.ts';
import type { StatedWindow } from '../../terms/facts.ts';
import type { Rule } from '../rule.ts';
import type { Served } from './provision.ts';
import { aboutTheHour, type Differing, statedDeadline, windowInWords } from './stated-deadline.ts';

/**
 * How far a printed date may lie from a computed one and still be the same deadline: a misprint of the 45th day of Rule
 * 14a-4(c)(1), or a date counted from another day than the approximate one that was read.
 */
const nearMiss = 10;

/**
 * Puts what the company printed beside what was computed. A date that both give becomes one deadline of basis `both`.
 * One that only the company gives stands by itself; where another was computed, each remarks on the other.
 */
export function withStated(
  stated: readonly StatedWindow[],
  computed: readonly Deadline[],
  rules: readonly Rule[],
  served: Served,
): readonly Deadline[] {
  if (stated.length === 0) return computed;
  const ruleOf = ({ rule }: Deadline) => rules.find(({ id }) => id === rule) ?? null;
  const beside = computed.filter((deadline) => !givesWay(deadline, ruleOf(deadline), stated));
  const alone = stated.filter((one) => !beside.some((deadline) => isSame(one, deadline)));
  const found: Deadline[] = [];
  const differing: Differing[] = [];
  for (const deadline of beside) {
    const rule = ruleOf(deadline);
    const same = stated.filter((one) => isSame(one, deadline));
    const others = alone.filter((one) => one.subject === deadline.subject);
    if (same.length > 0) found.push(confirmed(deadline, rule, same));
    else if (others.length === 0) found.push(deadline);
    // What could not be computed need not be asked for when the company has printed it.
    else if (rule?.yieldsToStated === 'governed') differing.push(...asGoverned(deadline, rule, others));
    else if (deadline.kind !== 'unknown') {
      differing.push({ deadline, isFloor: rule?.isFloor === true });
      if (!isOutweighed(deadline, others)) found.push(besideStated(deadline, rule, others));
    }
  }
  return [...found, ...alone.map((one) => statedDeadline(one, differing, served))];
}

/** A federal rule sets no first day: one that is printed for it is the company's own, and no other deadline. */
function isSame(stated: StatedWindow, deadline: Deadline): boolean {
  if (stated.subject !== deadline.subject || deadline.due === null || !stated.due.equals(deadline.due)) return false;
  if (stated.opens === null) return true;
  return deadline.opens === null ? !deadline.ofTheCompany : stated.opens.equals(deadline.opens);
}

function confirmed(deadline: Deadline, rule: Rule | null, same: readonly StatedWindow[]): Deadline {
  // What is printed says the day itself, and comes first: a mail shows the first.
  const evidence = [...new Set([...same.flatMap((one) => one.evidence), ...deadline.evidence])];
  const opens = same.find((one) => one.opens !== null)?.opens ?? null;
  const hour = aboutTheHour(same);
  // The hour that is printed with the day goes before that of the provision.
  const others = deadline.remarks.filter(({ kind }) => hour.length === 0 || kind !== 'close-of-business');
  const both = { ...deadline, basis: 'both', remarks: [...hour, ...others], evidence } as const;
  if (both.kind !== 'date' || opens === null || rule?.setsNoFirstDay === true) return both;
  const opening = { of: 'opens', text: `${dayInWords(dayOf(opens))}, as printed by the company` } as const;
  const derivation = [opening, ...deadline.derivation];
  return { ...both, kind: 'window', opens, derivation };
}

/**
 * A rule that holds only where no provision of the company's own sets a date, as Rule 14a-18: a printed date is that
 * provision's, even on the same day, and what the rule says of a meeting that moves is not what the provision says.
 */
function givesWay({ subject, due }: Deadline, rule: Rule | null, stated: readonly StatedWindow[]): boolean {
  return due !== null && rule?.yieldsToStated === 'always' && stated.some((one) => one.subject === subject);
}

/** A printed date governs the rule, in whatever way it is printed; one close to the rule's own may be a misprint of it, which is said. */
function asGoverned(deadline: Deadline, rule: Rule, others: readonly StatedWindow[]): readonly Differing[] {
  const { due } = deadline;
  const isPlainlyAnother = due === null || others.some((one) => one.opens !== null || !isNear(one.due, due));
  return [{ deadline, isFloor: false, governed: { citation: rule.citation, isPlainlyAnother } }];
}

/** A date counted from an approximate one cannot contradict a printed date close by. */
function isOutweighed({ due, approximate }: Deadline, others: readonly StatedWindow[]): boolean {
  return approximate === true && due !== null && others.some((one) => isNear(one.due, due));
}

function isNear(one: StatedWindow['due'], other: StatedWindow['due']): boolean {
  return Math.abs(dayOf(one) - dayOf(other)) <= nearMiss;
}

function besideStated(deadline: Deadline, rule: Rule | null, others: readonly StatedWindow[]): Deadline {
  const compared = others.map((one) => againstStated(deadline, one, rule?.isFloor === true));
  return { ...deadline, remarks: [...compared, ...deadline.remarks] };
}

/** How a computed deadline compares with a printed one of its subject. */
function againstStated(deadline: Deadline, stated: StatedWindow, isFloor: boolean): DeadlineRemark {
  if (deadline.due === null) return { kind: 'company-has-set', text: `The company has set ${windowInWords(stated)}.` };
  const days = dayOf(stated.due) - dayOf(deadline.due);
  const comparison = days === 0 ? '' : `, ${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`;
  // A rule that sets the latest day leaves room for an earlier one.
  const text =
    isFloor && days < 0
      ? `The company prints ${windowInWords(stated)} for it, which is earlier and binds.`
      : `The company prints ${windowInWords(stated)} instead${comparison}.`;
  return { kind: 'company-prints-another', text };
}
