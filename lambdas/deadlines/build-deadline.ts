import type { Temporal } from 'temporal-polyfill';
import { missingInWords } from './anchor-words.ts';
import type { Context } from './context.ts';
import { type Day, dateOf } from './day.ts';
import type { Deadline, DeadlineCommon } from './deadline.ts';
import { knownDay } from './evaluate.ts';
import type { Outcome } from './evaluated.ts';
import { explain } from './explain.ts';
import type { Provision, Served } from './provision.ts';
import { isVerifiedResult, type Result, remarksOn, safeDay } from './remarks.ts';
import { type Reading, readingsOf } from './settle.ts';
import { usedBy } from './used-facts.ts';

/** The deadline that a provision sets in a context; null when it sets none, or only a first day and is no clause. */
export function deadlineUnder(provision: Provision, context: Context, served: Served): Deadline | null {
  const [first, ...others] = readingsOf(provision.timing, context, provision.roll);
  if (others.length > 0) return ambiguous(provision, served, [first, ...others]);
  const { opens, due } = first.settled;
  if (due === null && (opens === null || !provision.companysOwn)) return null;
  return { ...commonOf(provision, served, first), ...shapeOf(first) };
}

function commonOf(provision: Provision, served: Served, reading: Reading): DeadlineCommon {
  const { context, timed, settled } = reading;
  const used = usedBy(timed, context);
  const result: Result = { provision, context, used, settled, served };
  const facts = [...used.facts.values()];
  return {
    rule: provision.rule,
    subject: provision.subject,
    title: provision.title,
    actor: provision.actor,
    citation: provision.citation,
    meeting: served.meeting,
    basis: 'computed',
    condition: provision.condition,
    verified: isVerifiedResult(result),
    assumed: facts.some((fact) => fact.origin === 'assumed'),
    provisional: served.provisional,
    derivation: explain(timed, context),
    remarks: remarksOn(result),
    evidence: [...new Set([...provision.evidence, ...facts.flatMap((fact) => fact.evidence)])],
  };
}

type Shape = Deadline extends infer D ? (D extends DeadlineCommon ? Omit<D, keyof DeadlineCommon> : never) : never;

function shapeOf({ settled: { opens, due } }: Reading): Shape {
  const first = opens === null ? null : knownDay(opens);
  if (due?.kind === 'reasonable-time') {
    return { kind: 'reasonable-time', opens: null, due: null, before: dateOrNull(due.before) };
  }
  if (due?.kind !== 'day') return unknownShape(first, due);
  const last = { due: dateOf(due.day), safe: dateOrNull(safeDay(due.day)) };
  return first === null ? { kind: 'date', opens: null, ...last } : { kind: 'window', opens: dateOf(first), ...last };
}

const lastDayNotGiven = 'the last day, which the provision does not give as a number of days';

function unknownShape(opens: Day | null, due: Extract<Outcome, { kind: 'unknown' }> | null): Shape {
  return {
    kind: 'unknown',
    opens: dateOrNull(opens),
    due: null,
    missing: due === null ? [lastDayNotGiven] : due.missing.map(missingInWords),
    notBefore: dateOrNull(due?.notBefore ?? null),
    notAfter: dateOrNull(due?.notAfter ?? null),
  };
}

/** Several readings that come to different dates: all are given, none is chosen. */
function ambiguous(provision: Provision, served: Served, readings: readonly [Reading, ...Reading[]]): Deadline {
  const [first] = readings;
  const derivation = readings.map(({ label, timed, context }) => `${label}: ${explain(timed, context).join('; ')}`);
  const alternatives = readings.map(({ label, settled: { opens, due } }) => ({
    label: `${label}${due === null ? ': no date' : withoutNumber[due.kind]}`,
    opens: dateOrNull(opens === null ? null : knownDay(opens)),
    due: dateOrNull(due === null ? null : knownDay(due)),
  }));
  return { ...commonOf(provision, served, first), derivation, kind: 'ambiguous', opens: null, due: null, alternatives };
}

const withoutNumber = { day: '', 'reasonable-time': ': a reasonable time', unknown: ': not known' } as const;

function dateOrNull(day: Day | null): Temporal.PlainDate | null {
  return day === null ? null : dateOf(day);
}
