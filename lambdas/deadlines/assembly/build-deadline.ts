import type { Temporal } from 'temporal-polyfill';
import { type Day, dateOf } from '../../terms/days/day.ts';
import type { Deadline, DeadlineCommon } from '../../terms/deadline.ts';
import { step, stepsInWords } from '../../terms/derivation.ts';
import type { Calendar } from '../calendars/calendar.ts';
import type { Context } from '../evaluation/context.ts';
import type { Outcome } from '../evaluation/evaluated.ts';
import { knownDay } from '../evaluation/outcome.ts';
import { type Reading, readingsOf, type Settled } from '../evaluation/settle.ts';
import { usedBy } from '../evaluation/used-facts.ts';
import { missingInWords } from '../explanation/anchor-words.ts';
import { explain } from '../explanation/explain.ts';
import type { Provision, Served } from './provision.ts';
import { isVerifiedResult, type Result, remarksOn, safeDay } from './remarks.ts';

/** The deadline that a provision sets in a context; null when it sets none, or only a first day and is no clause. */
export function deadlineUnder(provision: Provision, context: Context, served: Served): Deadline | null {
  const { timing, roll } = provision.rule;
  const [first, ...others] = readingsOf(timing, context, roll);
  if (others.length > 0) return ambiguous(provision, served, [first, ...others]);
  const { opens, due } = first.settled;
  if (due === null && (opens === null || !provision.companysOwn)) return null;
  return settledDeadline(commonOf(provision, served, first), first.settled, daysToKeepIt(provision, served));
}

function commonOf({ rule, evidence, companysOwn }: Provision, served: Served, reading: Reading): DeadlineCommon {
  const { context, timed, settled } = reading;
  const used = usedBy(timed, context);
  const result: Result = { rule, companysOwn, context, used, settled, served };
  const facts = [...used.facts.values()];
  const statement = used.statement ? (context.saidToHaveMoved?.evidence ?? []) : [];
  return {
    rule: rule.id,
    subject: rule.subject,
    title: rule.title,
    actor: rule.actor,
    citation: rule.citation,
    meeting: served.meeting,
    basis: 'computed',
    ofTheCompany: companysOwn,
    condition: rule.condition,
    verified: isVerifiedResult(result),
    assumed: facts.some((fact) => fact.origin === 'assumed'),
    approximate: facts.some((fact) => fact.approximate || fact.origin === 'default'),
    provisional: served.provisional,
    ...(rule.keptBySending ? ({ keptBySending: true } as const) : {}),
    ...(rule.forTheRecord ? ({ forTheRecord: true } as const) : {}),
    derivation: explain(timed, context),
    remarks: remarksOn(result),
    evidence: [...new Set([...evidence, ...statement, ...facts.flatMap((fact) => fact.evidence)])],
  };
}

/** The days on which a deadline can be kept. */
function daysToKeepIt({ rule }: Provision, { calendars }: Served): Calendar {
  return rule.onTradingDays ? calendars.trading : calendars.business;
}

// `...common` stands last in these: adding properties after a spread costs the engine twenty times as much.
function settledDeadline(common: DeadlineCommon, { opens, due }: Settled, keptOn: Calendar): Deadline {
  const first = opens === null ? null : knownDay(opens);
  if (due?.kind === 'reasonable-time') {
    return { kind: 'reasonable-time', opens: null, due: null, before: dateOrNull(due.before), ...common };
  }
  if (due?.kind !== 'day') return unknownDeadline(common, first, due);
  const last = dateOf(due.day);
  const safe = dateOrNull(safeDay(due.day, keptOn));
  return first === null
    ? { kind: 'date', opens: null, due: last, safe, ...common }
    : { kind: 'window', opens: dateOf(first), due: last, safe, ...common };
}

const lastDayNotGiven = 'the last day, which the provision does not give as a number of days';

type Unknown = Extract<Outcome, { kind: 'unknown' }>;

function unknownDeadline(common: DeadlineCommon, opens: Day | null, due: Unknown | null): Deadline {
  return {
    kind: 'unknown',
    opens: dateOrNull(opens),
    due: null,
    missing: due === null ? [lastDayNotGiven] : due.missing.map(missingInWords),
    notBefore: dateOrNull(due?.notBefore ?? null),
    notAfter: dateOrNull(due?.notAfter ?? null),
    ...common,
  };
}

/** Several readings that come to different dates: all are given, none is chosen. */
function ambiguous(provision: Provision, served: Served, readings: readonly [Reading, ...Reading[]]): Deadline {
  const derivation = readings.map(({ label, timed, context }) =>
    step(`${label}: ${stepsInWords(explain(timed, context)).join('; ')}`),
  );
  const alternatives = readings.map(({ label, settled: { opens, due } }) => ({
    label: `${label}${due === null ? ': no date' : withoutNumber[due.kind]}`,
    opens: dateOrNull(opens === null ? null : knownDay(opens)),
    due: dateOrNull(due === null ? null : knownDay(due)),
  }));
  const common = { ...commonOf(provision, served, readings[0]), derivation };
  return { kind: 'ambiguous', opens: null, due: null, alternatives, ...common };
}

const withoutNumber = { day: '', 'reasonable-time': ': a reasonable time', unknown: ': not known' } as const;

function dateOrNull(day: Day | null): Temporal.PlainDate | null {
  return day === null ? null : dateOf(day);
}
