import { expect } from 'vitest';
import { catalogue } from '../../../lambdas/deadlines/catalogue/catalogue.ts';
import { deadlinesFor } from '../../../lambdas/deadlines/compute.ts';
import { type Computed, computedFrom, type GivenDates } from '../../../lambdas/deadlines/on-request.ts';
import type { Deadline, DeadlineSubject } from '../../../lambdas/terms/deadline.ts';
import { remarkInWords } from '../../../lambdas/terms/deadline.ts';
import { stepsInWords } from '../../../lambdas/terms/derivation.ts';
import type { Evidence } from '../../../lambdas/terms/evidence.ts';
import { type GivenAnchor, givenAnchors, type Timing } from '../../../lambdas/terms/expression.ts';
import type {
  Clause,
  DatedFact,
  Facts,
  MeetingFacts,
  ReportFacts,
  StatedWindow,
} from '../../../lambdas/terms/facts.ts';
import { date, written } from './dates.ts';

/** A sentence on a line of page 1. */
export function sentence(line: number, quote = `line ${line}`): Evidence {
  return { document: 1, page: 1, line, quote };
}

export function fact(on: string, more: Partial<DatedFact> = {}): DatedFact {
  return { date: date(on), origin: 'filing', approximate: false, remark: null, evidence: [], ...more };
}

export type Dates = Partial<Record<GivenAnchor, string | DatedFact>>;

function factsOf(dates: Dates): Partial<Record<GivenAnchor, DatedFact>> {
  const facts: Partial<Record<GivenAnchor, DatedFact>> = {};
  for (const anchor of givenAnchors) {
    const given = dates[anchor];
    if (given !== undefined) facts[anchor] = typeof given === 'string' ? fact(given) : given;
  }
  return facts;
}

/** An annual meeting of which only these dates are known. */
export function annualMeeting(dates: Dates, more: Partial<MeetingFacts> = {}): MeetingFacts {
  return {
    type: 'annual',
    year: null,
    anchors: factsOf(dates),
    noPriorMeeting: null,
    designatedBefore: null,
    proxyStatementFiled: false,
    saidToHaveMoved: null,
    clauses: [],
    stated: [],
    provisional: false,
    ...more,
  };
}

export function specialMeeting(dates: Dates, more: Partial<MeetingFacts> = {}): MeetingFacts {
  return annualMeeting(dates, { type: 'special', ...more });
}

/** A Form 8-K that says nothing of note. */
export function form8K(more: Partial<ReportFacts> = {}): ReportFacts {
  return {
    form: '8-K',
    amendment: false,
    filedOn: null,
    registrants: [],
    state: null,
    event: null,
    periodEnd: null,
    filerStatus: null,
    items: [],
    contradictedReportDate: null,
    disclosures: [],
    noticeOnlyDelivery: null,
    exchanges: [],
    resultsUnderOtherItem: null,
    ...more,
  };
}

/** Items as a Form 8-K numbers them. */
export function items(...numbers: string[]): ReportFacts['items'] {
  return numbers.map((number) => ({
    number,
    numbering: number.includes('.') ? 'new' : 'old',
    evidence: [],
    event: null,
    vote: null,
  }));
}

export function clause(subjects: readonly DeadlineSubject[], timing: Timing, more: Partial<Clause> = {}): Clause {
  return { subjects, timing, closeOfBusiness: false, evidence: [], ...more };
}

export function printed(subject: DeadlineSubject, due: string, opens: string | null = null): StatedWindow {
  return { subject, due: date(due), opens: opens === null ? null : date(opens), evidence: [] };
}

export function deadlinesOf(meeting: MeetingFacts, filing: Partial<ReportFacts> = {}): Deadline[] {
  return deadlinesFor(factsWith(meeting, filing));
}

export function factsWith(meeting: MeetingFacts, filing: Partial<ReportFacts> = {}): Facts {
  return { filing: form8K(filing), meetings: [meeting] };
}

/** The one deadline of a rule (and subject); a failure lists what there is instead. */
export function only(deadlines: readonly Deadline[], rule: string, subject?: DeadlineSubject): InSentences {
  const found = deadlines.filter((one) => one.rule === rule && (subject === undefined || one.subject === subject));
  const there = deadlines.map((one) => `${one.rule} ${one.subject ?? ''}`.trim());
  expect(found, `${rule} among ${there.join(', ') || 'no deadlines'}`).toHaveLength(1);
  const [deadline] = found;
  if (deadline === undefined) throw new Error('unreachable');
  return inSentences(deadline);
}

/** A deadline with its arithmetic and its remarks as people read them. */
type Told<D> = D extends Deadline
  ? Omit<D, 'derivation' | 'remarks'> & { readonly derivation: readonly string[]; readonly remarks: readonly string[] }
  : never;
export type InSentences = Told<Deadline>;

export function inSentences(deadline: Deadline): InSentences {
  return {
    ...deadline,
    derivation: stepsInWords(deadline.derivation),
    remarks: deadline.remarks.map(remarkInWords),
  };
}

/** What a rule of the catalogue comes to for these dates, in the version that they choose; undefined: nothing. */
export function onRequest(id: string, dates: GivenDates): Computed | undefined {
  return catalogue()
    .filter((rule) => rule.id === id)
    .flatMap((rule) => computedFrom(dates, rule))[0];
}

export function rulesOf(deadlines: readonly Deadline[]): string[] {
  return deadlines.map((deadline) => deadline.rule);
}

/** What a deadline comes to, in a line: "Fri 2024-01-19 to Sun 2024-02-18", "a reasonable time before Sat 2004-04-10". */
export function comesTo(deadline: Deadline | InSentences | undefined): string {
  if (deadline === undefined) return 'no deadline';
  switch (deadline.kind) {
    case 'date':
      return written(deadline.due);
    case 'window':
      return `${written(deadline.opens)} to ${written(deadline.due)}`;
    case 'reasonable-time':
      return `a reasonable time before ${deadline.before === null ? 'a day not known' : written(deadline.before)}`;
    case 'ambiguous':
      return deadline.alternatives.map((one) => `${one.label}: ${written(one.due)}`).join(' | ');
    case 'unknown':
      return `unknown: ${deadline.missing.join(', ')}`;
  }
}
