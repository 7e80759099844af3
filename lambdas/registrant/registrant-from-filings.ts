import type { Temporal } from 'temporal-polyfill';
import { isAmong } from '../terms/days/dates.ts';
import { effectiveFacts } from './amendments.ts';
import { type Correction, personOf } from './correction.ts';
import type { FactsOnRecord, FilingFacts } from './filing-facts.ts';
import type { KnownClause, KnownMeeting, KnownRegistrant, KnownWord } from './known.ts';
import { knownMeeting } from './meetings/known-meeting.ts';
import { meetingClusters } from './meetings/one-meeting-or-two.ts';
import { mentionsIn, passagesOf, referenceTo } from './meetings/reports-of-meetings.ts';
import { withStatedDeadlines } from './meetings/stated-for-meetings.ts';

/**
 * The current view of a registrant: a function of the facts of its filings, in order of filing, and of what people said
 * of them; of what two say about the same thing, the later holds. `here` is the filing at hand, if it was on record
 * before; its own facts are not among `filings`. Null when nothing is known.
 */
export function knownRegistrant(
  filings: readonly FactsOnRecord[],
  corrections: readonly Correction[] = [],
  here: string | null = null,
): KnownRegistrant | null {
  if (filings.length === 0 && corrections.length === 0) return null;
  const facts = effectiveFacts(filings);
  return {
    states: words(facts, ({ registrant }) => registrant.state),
    fiscalYearEnds: words(facts, ({ registrant }) => registrant.fiscalYearEnd),
    meetings: meetingsIn(facts, corrections),
    clauses: facts.flatMap((filing) => clausesIn(filing, corrections)),
    mistaken: corrections.flatMap((one) =>
      one.fact === 'no-meeting' ? [{ date: one.meeting.day, source: personOf(one) }] : [],
    ),
    misreadHere: corrections.flatMap((one) =>
      one.fact === 'misread-clause' && one.filing === here ? [{ subject: one.subject, source: personOf(one) }] : [],
    ),
  };
}

function meetingsIn(filings: readonly FactsOnRecord[], corrections: readonly Correction[]): readonly KnownMeeting[] {
  const misread = corrections
    .flatMap((one) => (one.fact === 'date' ? [one.meeting.day] : []))
    .map((wrong) => ({ wrong, right: corrections.reduce(setRight, wrong) }));
  const meetings = meetingClusters(mentionsIn(filings, corrections)).map((cluster) => {
    const own = misread.filter(({ right, wrong }) => isAmong(right, cluster.days) && !right.equals(wrong));
    return knownMeeting(
      cluster,
      own.map(({ wrong }) => wrong),
    );
  });
  return withStatedDeadlines(meetings, filings, corrections);
}

function setRight(day: Temporal.PlainDate, correction: Correction): Temporal.PlainDate {
  return correction.fact === 'date' && correction.meeting.day.equals(day) ? correction.date : day;
}

function clausesIn(filing: FactsOnRecord, corrections: readonly Correction[]): KnownClause[] {
  const [id, facts] = filing;
  const reference = referenceTo(filing);
  const misread = corrections.flatMap((one) =>
    one.fact === 'misread-clause' && one.filing === id ? [one.subject] : [],
  );
  return facts.findings.flatMap((finding) => {
    if (finding.kind !== 'advance-notice-clause' || finding.meetingType !== 'annual') return [];
    if (finding.expression === null) return [];
    const subjects = finding.subjects.filter((subject) => !misread.includes(subject));
    if (subjects.length === 0) return [];
    const { expression: timing, closeOfBusiness, hours, keepsPeriod, evidence } = finding;
    const source = { kind: 'filing', filing: reference } as const;
    const until = { closeOfBusiness, ...(hours === undefined ? {} : { hours }) };
    const [kept] = keepsPeriod === undefined ? [] : passagesOf(reference, [keepsPeriod]);
    const keeps = kept === undefined ? {} : { keepsPeriod: kept };
    return [{ subjects, timing, ...until, ...keeps, evidence: passagesOf(reference, evidence), source }];
  });
}

function words(filings: readonly FactsOnRecord[], field: (facts: FilingFacts) => string | null): KnownWord[] {
  return filings.flatMap((filing) => {
    const value = field(filing[1]);
    return value === null ? [] : [{ value, source: { kind: 'filing', filing: referenceTo(filing) } as const }];
  });
}
