import { secBusinessDays } from './calendars/sec-business-days.ts';
import { type Day, dateOf, dayOf } from './day.ts';
import { counted, dayInWords, dayWithWeekday } from './day-words.ts';
import type { Deadline, DeadlineSubject } from './deadline.ts';
import type { PrintedDeadline } from './facts.ts';
import type { Served } from './provision.ts';
import { safeDay } from './remarks.ts';

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
  const confirmed = computed.map((deadline) => confirmedBy(printed, deadline));
  const alone = printed.filter((one) => !computed.some((deadline) => isSame(one, deadline)));
  const stillOpen = confirmed.filter((deadline) => deadline.basis !== 'both');
  return [
    ...confirmed.flatMap((deadline) =>
      deadline.basis === 'both' ? [deadline] : besidePrinted(deadline, printed, alone),
    ),
    ...alone.map((one) => stated(one, stillOpen, served)),
  ];
}

function isSame(printed: PrintedDeadline, deadline: Deadline): boolean {
  if (printed.subject !== deadline.subject || deadline.due === null || !printed.due.equals(deadline.due)) return false;
  return printed.opens === null || deadline.opens === null || printed.opens.equals(deadline.opens);
}

function confirmedBy(printed: readonly PrintedDeadline[], deadline: Deadline): Deadline {
  const same = printed.filter((one) => isSame(one, deadline));
  if (same.length === 0) return deadline;
  const evidence = [...new Set([...deadline.evidence, ...same.flatMap((one) => one.evidence)])];
  return { ...deadline, basis: 'both', evidence };
}

/** A computed deadline that no printed date confirms, with a remark on the one that differs; nothing when that one answers it. */
function besidePrinted(
  deadline: Deadline,
  printed: readonly PrintedDeadline[],
  alone: readonly PrintedDeadline[],
): readonly Deadline[] {
  if (!printed.some((one) => one.subject === deadline.subject)) return [deadline];
  const differing = alone.filter((one) => one.subject === deadline.subject);
  if (deadline.kind === 'unknown' || givesWayTo(deadline, differing)) return [];
  const remarks = differing.map(
    (one) => `The company prints ${windowInWords(one)} instead${comparison(one, deadline)}.`,
  );
  return [{ ...deadline, remarks: [...remarks, ...deadline.remarks] }];
}

/** The 45th day of Rule 14a-4(c)(1), where the company prints a date that can only be that of a provision of its own. */
function givesWayTo(deadline: Deadline, differing: readonly PrintedDeadline[]): boolean {
  const { due } = deadline;
  if (deadline.rule !== 'rule-14a-4.c1' || deadline.condition === null || due === null) return false;
  return differing.some((one) => one.opens !== null || Math.abs(dayOf(one.due) - dayOf(due)) > nearMiss);
}

const printedTitles: Readonly<Record<DeadlineSubject, string>> = {
  'rule-14a-8-proposal': 'Shareholder proposals for the proxy statement',
  nomination: 'Notice of director nominations',
  'other-proposal': 'Notice of other proposals',
  'universal-proxy': "Notice of a shareholder's own nominees (universal proxy)",
  'proxy-access': "Nominees for the company's proxy statement (proxy access)",
};

/** A deadline that the company prints and that was not computed, or not to the same date. */
function stated(printed: PrintedDeadline, computed: readonly Deadline[], served: Served): Deadline {
  const day = dayOf(printed.due);
  const opens = printed.opens;
  const common = {
    rule: `stated.${printed.subject}`,
    subject: printed.subject,
    title: printedTitles[printed.subject],
    actor: 'shareholder',
    citation: 'as printed by the company',
    meeting: served.meeting,
    basis: 'stated',
    condition: null,
    verified: true,
    assumed: false,
    provisional: served.provisional,
    derivation: [`printed by the company: ${windowInWords(printed)}`],
    remarks: [
      ...computed
        .filter((deadline) => deadline.subject === printed.subject)
        .flatMap((one) => againstComputed(printed, one)),
      ...aboutPrintedDay(day, served),
    ],
    evidence: printed.evidence,
  } as const;
  const last = { due: printed.due, safe: ((safe) => (safe === null ? null : dateOf(safe)))(safeDay(day)) };
  return opens === null ? { ...common, kind: 'date', opens, ...last } : { ...common, kind: 'window', opens, ...last };
}

function aboutPrintedDay(day: Day, served: Served): readonly string[] {
  const remarks: string[] = [];
  const safe = safeDay(day);
  if (safe !== null) {
    remarks.push(
      `${dayInWords(day)} is ${secBusinessDays.closedFor(day)}. Act by ${dayWithWeekday(safe)}, to be safe.`,
    );
  }
  if (served.toldOn !== null && day < served.toldOn && !served.provisional) {
    remarks.push(`Had already passed when it was announced on ${dayInWords(served.toldOn)}.`);
  }
  return remarks;
}

/** How a printed date compares with the computed one of its subject, arithmetic included. */
function againstComputed(printed: PrintedDeadline, deadline: Deadline): readonly string[] {
  if (deadline.kind === 'reasonable-time') {
    return [`${deadline.citation} sets no number of days here; this is the date that the company has set.`];
  }
  if (deadline.due === null || givesWayTo(deadline, [printed])) return [];
  if (deadline.rule === 'rule-14a-19.b1' && printed.due.since(deadline.due).days < 0) {
    return [
      `Earlier than the ${dayInWords(dayOf(deadline.due))} of Rule 14a-19, as a provision of the company's own may be.`,
    ];
  }
  const arithmetic = deadline.derivation.join('; ');
  return [`Computed otherwise: ${dayInWords(dayOf(deadline.due))} (${deadline.citation}): ${arithmetic}.`];
}

function windowInWords({ opens, due }: PrintedDeadline): string {
  const last = dayInWords(dayOf(due));
  return opens === null ? last : `${dayInWords(dayOf(opens))} to ${last}`;
}

function comparison(printed: PrintedDeadline, deadline: Deadline): string {
  const days = deadline.due === null ? 0 : dayOf(printed.due) - dayOf(deadline.due);
  return days === 0 ? '' : `, ${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`;
}
