import { dayOf } from '../terms/days/day.ts';
import { dayWithWeekday } from '../terms/days/day-words.ts';
import { monthInWords } from './calendars/calendar.ts';
import { type Calendars, ownCalendars } from './calendars/closed-days.ts';
import { bodiesOfLaw, bodyOf } from './catalogue/bodies-of-law.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { rollingConventions } from './evaluation/conventions.ts';
import { timingInWords } from './explanation/in-words.ts';
import { type Computed, computedFrom, type GivenDates } from './on-request.ts';
import { isVerified, type Rule } from './rule.ts';

/** A rule as a reader of the catalogue wants it: what it would compute, since when, and on what authority. */
export interface ListedRule {
  readonly id: string;
  /** The id that it bore before; null: none. */
  readonly formerly: string | null;
  readonly title: string;
  readonly actor: string;
  readonly subject: string | null;
  readonly citation: string;
  /** Two-letter state, null for federal law and the exchanges. */
  readonly state: string | null;
  /** ISO dates, inclusive, of the date named by `by`; null: always, or until now. */
  readonly inForce: Rule['inForce'];
  /** "120 days before the anniversary of the release of the prior year's proxy statement". */
  readonly computes: string;
  readonly weekends: string;
  readonly condition: string | null;
  /** The exchange whose rule it is; null for law. */
  readonly exchange: string | null;
  /** False: only on request, because no filing tells that it applies. */
  readonly computedForFilings: boolean;
  readonly verified: boolean;
  /** What was not checked against the text of the law. */
  readonly unchecked: readonly string[];
  readonly notes: readonly string[];
  /** Those of the notes that hold for a time: "From 2025-10-01 until 2026-09-30: the staff ...". */
  readonly notesForATime: readonly string[];
  readonly source: string;
  /** To when the body of law was checked that it belongs to, ISO; null for a rule of a user's own. */
  readonly checkedTo: string | null;
  /** What it comes to for the dates that were given, by each reading; empty when none were, or they do not suffice. */
  readonly comesTo: readonly Computed[];
}

/** The catalogue, and any further rules, as plain rows that can be printed or turned into JSON; computed from any dates given. */
export function listRules(
  further: readonly Rule[] = [],
  dates: GivenDates = {},
  calendars: Calendars = ownCalendars,
): readonly ListedRule[] {
  return [...catalogue(), ...further].map((rule) => ({
    id: rule.id,
    formerly: rule.formerly,
    title: rule.title,
    actor: rule.actor,
    subject: rule.subject,
    citation: rule.citation,
    state: rule.state,
    inForce: rule.inForce,
    computes: timingInWords(rule.timing),
    weekends: rollingConventions[rule.roll].definition,
    condition: rule.condition,
    exchange: rule.exchange,
    computedForFilings: rule.occasion !== 'request',
    verified: isVerified(rule),
    unchecked: rule.doubts.map((doubt) => doubt.because),
    notes: [...rule.notes, ...rule.remarks, ...rule.datedRemarks.map(datedInWords)],
    notesForATime: rule.datedRemarks.map(datedInWords),
    source: rule.source,
    checkedTo: bodyOf(rule)?.checkedTo ?? null,
    comesTo: computedFrom(dates, rule, calendars),
  }));
}

/** "From 2025-10-01 to 2026-09-30: ...": of a last day in that period. */
function datedInWords({ from, to, text }: Rule['datedRemarks'][number]): string {
  const ends = [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`until ${to}`])].join(' ');
  return `${ends.charAt(0).toUpperCase()}${ends.slice(1)}: ${text}`;
}

/** A listed rule as text of at most 80 columns, a blank line between two. */
export function listedRuleAsText(rule: ListedRule): string {
  const { from, to } = rule.inForce;
  const since = from === null ? 'always' : `since ${from}`;
  const lines = [
    `${rule.id}  (${rule.actor})`,
    ...wrapped(rule.title),
    ...wrapped(`${rule.citation}; ${to === null ? since : `${from ?? ''} until ${to}`.trim()}`),
    ...wrapped(`= ${rule.computes}`),
    ...rule.comesTo.flatMap((computed) => wrapped(`Comes to ${computedInWords(computed)}.`)),
    ...rule.comesTo.flatMap(({ remarks }) => remarks.flatMap(wrapped)),
    ...(rule.weekends === rollingConventions.none.definition ? [] : wrapped(rule.weekends)),
    ...(rule.exchange === null
      ? []
      : wrapped(`Holds for companies listed on ${rule.exchange === 'NYSE' ? 'the NYSE' : rule.exchange}.`)),
    ...(rule.condition === null ? [] : wrapped(`Holds ${rule.condition}.`)),
    ...(rule.unchecked.length === 0 ? [] : wrapped(`From secondary sources: ${rule.unchecked.join('; ')}.`)),
    // What a date comes to brings those that hold for it.
    ...(rule.comesTo.length > 0 ? [] : rule.notesForATime.flatMap(wrapped)),
    ...(rule.computedForFilings ? [] : wrapped('Computed on request only: no filing tells that it applies.')),
    ...(rule.formerly === null ? [] : wrapped(`Formerly ${rule.formerly}.`)),
    ...wrapped(`Source: ${rule.source}`),
  ];
  return lines.join('\n');
}

/** "Tuesday, Jan 16, 2024: 80 days before the filing of the definitive proxy statement (Apr 5, 2024) = Jan 16, 2024". */
function computedInWords({ reading, opens, due, derivation }: Computed): string {
  const first = opens === null ? '' : `from ${dayWithWeekday(dayOf(opens))}`;
  const last = due === null ? '' : `${opens === null ? '' : 'to '}${dayWithWeekday(dayOf(due))}`;
  const days = [first, last].filter((end) => end !== '').join(' ');
  return `${reading === '' ? '' : `${reading}: `}${days || 'no fixed day'}: ${derivation.join('; ')}`;
}

/** To when each body of law and each calendar was checked, as text of at most 80 columns. */
export function checkedToAsText({ business, trading }: Calendars): string {
  const laws = bodiesOfLaw.map(({ name, checkedTo, watched }) =>
    `${name}: to ${monthInWords(checkedTo)}. ${watched}`.trim(),
  );
  const days = [business, trading].map(
    ({ name, checkedTo }) => `${name}: closings to ${checkedTo}; no order is known after ${monthInWords(checkedTo)}.`,
  );
  return ['Checked against what was published', ...[...laws, ...days].flatMap(wrapped)].join('\n');
}

const columns = 78;

/** Words filled into lines, indented by two; a word longer than a line has one of its own. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((filled) => `  ${filled}`);
}
