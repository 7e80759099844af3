import type { Temporal } from 'temporal-polyfill';
import type { StatedDeadline } from '../../findings/finding.ts';
import { isAmong, isBefore } from '../../terms/days/dates.ts';
import { isMeetingMaterial } from '../../terms/forms.ts';
import type { Source } from '../../terms/source.ts';
import { type Correction, personOf } from '../correction.ts';
import type { FactsOnRecord } from '../filing-facts.ts';
import type { KnownMeeting, KnownStated } from '../known.ts';
import { meetingOnRecord, nextMeeting } from './meetings-in-order.ts';
import { passagesOf, referenceTo } from './reports-of-meetings.ts';

/** A deadline that was printed, and for which meeting. */
interface StatedFor {
  readonly source: Source;
  readonly on: Temporal.PlainDate | null;
  readonly stated: Pick<KnownStated, 'subject' | 'opens' | 'due' | 'hour' | 'evidence' | 'misread'>;
  readonly for: Served;
}
type Served =
  | { readonly meetingOn: Temporal.PlainDate }
  | { readonly meetingAfter: Temporal.PlainDate }
  | { readonly year: number };

/** The meetings with the deadlines that were printed for each: of one subject, those of the last who printed any. */
export function withStatedDeadlines(
  meetings: readonly KnownMeeting[],
  filings: readonly FactsOnRecord[],
  corrections: readonly Correction[],
): readonly KnownMeeting[] {
  const all = [...filings.flatMap(statedIn), ...corrections.flatMap(statedBy)];
  return all.sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en')).reduce(placed, meetings);
}

function orderOf({ source, on }: StatedFor): string {
  return `${on?.toString() ?? ''} ${source.kind === 'filing' ? 0 : 1}`;
}

function statedIn(filing: FactsOnRecord): StatedFor[] {
  const [, facts] = filing;
  const reference = referenceTo(filing);
  return facts.findings.flatMap((finding) => {
    if (finding.kind !== 'stated-deadline' || finding.meetingType !== 'annual') return [];
    const served = servedBy(finding, filing);
    if (served === null) return [];
    const { subject, opens, date: due, hour } = finding;
    const evidence = passagesOf(reference, finding.evidence);
    return [
      {
        source: { kind: 'filing', filing: reference },
        on: reference.on,
        stated: { subject, opens, due, ...(hour === undefined ? {} : { hour }), evidence, misread: [] },
        for: served,
      },
    ];
  });
}

/**
 * The meeting that a printed deadline serves: in a proxy statement the one after its own, as in a report of the votes;
 * in any other filing the one that it announces, if that is still to come on the day, else that of the year named.
 */
function servedBy({ meetingYear, date: due }: StatedDeadline, [, { form, findings }]: FactsOnRecord): Served | null {
  const annual = findings.filter((one) => one.kind === 'meeting-date' && one.meetingType === 'annual');
  const told = annual.flatMap((one) =>
    one.kind === 'meeting-date' && one.date !== null && !one.incidental && one.status !== 'cancelled'
      ? [{ day: one.date, held: one.status === 'held' }]
      : [],
  );
  const called = told.find(({ held }) => !held);
  const held = told.find((one) => one.held);
  const before = isMeetingMaterial(form) ? (called ?? held) : called === undefined ? held : undefined;
  if (before !== undefined) return { meetingAfter: before.day };
  if (called !== undefined) return isBefore(called.day, due) ? { meetingAfter: called.day } : { meetingOn: called.day };
  return meetingYear === null ? null : { year: meetingYear };
}

function statedBy(correction: Correction): StatedFor[] {
  if (correction.fact !== 'printed-deadline') return [];
  const { subject, opens, due, meeting, on, insteadOf } = correction;
  return [
    {
      source: personOf(correction),
      on,
      stated: { subject, opens, due, evidence: [], misread: insteadOf },
      for: meeting.day === null ? { year: meeting.year } : { meetingOn: meeting.day },
    },
  ];
}

function placed(meetings: readonly KnownMeeting[], one: StatedFor): readonly KnownMeeting[] {
  const served = find(meetings, one.for);
  if (served === null) return withUndated(meetings, one);
  return meetings.map((meeting) => (meeting === served ? { ...meeting, stated: added(meeting, one) } : meeting));
}

function find(meetings: readonly KnownMeeting[], served: Served): KnownMeeting | null {
  if ('year' in served) return meetings.find(({ year }) => year === served.year) ?? null;
  if ('meetingAfter' in served) return nextMeeting(meetings, served.meetingAfter);
  const told = { date: served.meetingOn, previouslyScheduledDate: null, priorYearDate: null };
  return meetingOnRecord(meetings, told, null);
}

/** What was printed, with the new in the place of what another printed before on the subject. */
function added({ date, firstToldOn, stated }: KnownMeeting, one: StatedFor): readonly KnownStated[] {
  const wasCalled = firstToldOn !== null && one.on !== null && !isBefore(one.on, firstToldOn);
  const forDate = 'meetingOn' in one.for ? one.for.meetingOn : wasCalled ? (date?.date ?? null) : null;
  const others = stated.filter(({ subject, source }) => subject !== one.stated.subject || isSame(source, one.source));
  return [...others, { ...one.stated, source: one.source, forDate }];
}

function isSame(one: Source, other: Source): boolean {
  return one.kind === 'filing' && other.kind === 'filing' && one.filing.id === other.filing.id;
}

/** A meeting that nobody has called yet, with the first deadline that was printed for it. */
function withUndated(meetings: readonly KnownMeeting[], one: StatedFor): readonly KnownMeeting[] {
  const served = one.for;
  if ('meetingOn' in served) return meetings;
  const year = 'year' in served ? served.year : served.meetingAfter.year + 1;
  const undated: KnownMeeting = {
    ...notYetCalled,
    year,
    stated: [{ ...one.stated, source: one.source, forDate: null }],
  };
  const before = meetings.findLastIndex((known) =>
    'year' in served ? known.year < year : isAmong(served.meetingAfter, known.days),
  );
  return [...meetings.slice(0, before + 1), undated, ...meetings.slice(before + 1)];
}

const notYetCalled = {
  days: [],
  date: null,
  standing: 'called',
  adjournedTo: null,
  prior: null,
  recordDate: null,
  mailing: null,
  announcement: null,
  firstToldOn: null,
  stated: [],
  misread: [],
} as const;
