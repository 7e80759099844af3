import type { Temporal } from 'temporal-polyfill';
import type { MeetingDate, MeetingStatus } from '../../findings/finding.ts';
import { isBefore } from '../../terms/days/dates.ts';
import type { Evidence, FilingReference } from '../../terms/evidence.ts';
import { dayOfSource, type Source, wasSaidBy } from '../../terms/source.ts';
import { type Correction, personOf } from '../correction.ts';
import type { FactsOnRecord, FilingFacts } from '../filing-facts.ts';

/** What one filing, or one person, says of one annual meeting. */
export interface Mention {
  readonly source: Source;
  /** Null: said by a person. */
  readonly form: string | null;
  readonly status: MeetingStatus;
  readonly date: Temporal.PlainDate | null;
  readonly approximate: boolean;
  /** The day that the date takes the place of; without a date, a day by which the meeting is known. */
  readonly previous: Temporal.PlainDate | null;
  /** The day of the annual meeting before. */
  readonly prior: Temporal.PlainDate | null;
  readonly recordDate: Temporal.PlainDate | null;
  readonly mailingDate: Temporal.PlainDate | null;
  readonly mailingApproximate: boolean;
  /** When it was made public, in the filing's own words. */
  readonly announcedOn: Temporal.PlainDate | null;
  /** When the filing itself made it public. */
  readonly publishedOn: Temporal.PlainDate | null;
  readonly evidence: readonly Evidence[];
}

/** All that was said of annual meetings, in the order in which it was said; misread days set right. */
export function mentionsIn(filings: readonly FactsOnRecord[], corrections: readonly Correction[]): Mention[] {
  const read = filings.flatMap(([id, facts]) => facts.findings.flatMap((one) => mentionOf(id, facts, one)));
  const said = corrections.flatMap(mentionBy);
  const mentions = [...read, ...said].sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));
  return corrections.reduce(corrected, mentions);
}

/** Of one day, filings come before people: who corrects has seen what was filed. */
function orderOf({ source }: Mention): string {
  return `${dayOfSource(source)?.toString() ?? ''} ${source.kind === 'filing' ? 0 : 1}`;
}

/** How a filing on record is referred to. */
export function referenceTo([id, { form, filedOn, reportDate }]: FactsOnRecord): FilingReference {
  return { id, form, on: filedOn ?? reportDate };
}

/** Passages of a filing on record, for a reader who has another before them. */
export function passagesOf(filing: FilingReference, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((passage) => ({ ...passage, filing }));
}

function mentionOf(id: string, facts: FilingFacts, finding: FilingFacts['findings'][number]): Mention[] {
  if (finding.kind !== 'meeting-date' || finding.meetingType !== 'annual' || finding.incidental) return [];
  const filing = referenceTo([id, facts]);
  return [
    {
      source: { kind: 'filing', filing },
      form: facts.form,
      ...saidOf(finding),
      publishedOn: publication(facts),
      evidence: passagesOf(filing, finding.evidence),
    },
  ];
}

function saidOf(finding: MeetingDate) {
  const { status, date, approximate, recordDate, mailingDate, mailingApproximate, announcedOn } = finding;
  const { previouslyScheduledDate: previous, priorYearDate: prior } = finding;
  return {
    status,
    date,
    approximate,
    previous,
    prior,
    recordDate,
    mailingDate,
    mailingApproximate,
    announcedOn,
  };
}

/** A report speaks on the day it bears, unless it was filed before that. */
function publication({ filedOn, reportDate }: FilingFacts): Temporal.PlainDate | null {
  if (filedOn === null || reportDate === null) return filedOn ?? reportDate;
  return isBefore(reportDate, filedOn) ? reportDate : filedOn;
}

const nothing = {
  form: null,
  status: 'set',
  date: null,
  approximate: false,
  previous: null,
  prior: null,
  recordDate: null,
  mailingDate: null,
  mailingApproximate: false,
  announcedOn: null,
  publishedOn: null,
  evidence: [],
} as const;

function mentionBy(correction: Correction): Mention[] {
  const said = { ...nothing, source: personOf(correction) };
  switch (correction.fact) {
    case 'date':
      return [{ ...said, date: correction.date }];
    case 'prior-date':
      return [{ ...said, previous: correction.meeting.day, prior: correction.date }];
    case 'record-date':
      return [{ ...said, previous: correction.meeting.day, recordDate: correction.date }];
    case 'mailing-date':
      return [{ ...said, previous: correction.meeting.day, mailingDate: correction.date }];
    case 'held':
      return [{ ...said, date: correction.meeting.day, status: 'held' }];
    default:
      return [];
  }
}

/** What was said up to a correction, with the day that it sets right put in the place of the one that was misread. */
function corrected(mentions: readonly Mention[], correction: Correction): Mention[] {
  if (correction.fact !== 'date' && correction.fact !== 'no-meeting') return [...mentions];
  const wrong = correction.meeting.day;
  const right = correction.fact === 'date' ? correction.date : null;
  const setRight = (day: Temporal.PlainDate | null) => (day?.equals(wrong) ? right : day);
  return mentions.map((mention) =>
    wasSaidBy(correction.on, mention.source)
      ? {
          ...mention,
          date: setRight(mention.date),
          previous: setRight(mention.previous),
          prior: setRight(mention.prior),
        }
      : mention,
  );
}
