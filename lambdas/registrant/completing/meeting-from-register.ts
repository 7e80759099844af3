import type { MeetingDate } from '../../findings/finding.ts';
import type { KnownDate, KnownMeeting } from '../known.ts';

/** A meeting on record as if a filing had told it: each fact with its source. Null while it has no day. */
export function meetingFromRegister(known: KnownMeeting): MeetingDate | null {
  const { date, recordDate, mailing } = known;
  if (date === null) return null;
  return {
    kind: 'meeting-date',
    meetingType: 'annual',
    status: known.standing === 'held' || known.standing === 'cancelled' ? known.standing : 'set',
    date: date.date,
    priorYearDate: null,
    previouslyScheduledDate: null,
    daysMoved: null,
    recordDate: recordDate?.date ?? null,
    mailingDate: mailing?.date ?? null,
    announcedOn: null,
    approximate: date.approximate,
    mailingApproximate: mailing?.approximate ?? false,
    month: null,
    expected: false,
    virtualOnly: false,
    incidental: false,
    saidToHaveMoved: false,
    noPriorMeeting: false,
    ...originsOf({ date, recordDate, mailingDate: mailing }),
    remarks: [],
    evidence: date.evidence,
  };
}

function originsOf(
  facts: Readonly<Record<'date' | 'recordDate' | 'mailingDate', KnownDate | null>>,
): Pick<MeetingDate, 'origins' | 'sources'> {
  const known = Object.entries(facts).flatMap(([fact, said]) => (said === null ? [] : [[fact, said.source] as const]));
  return {
    origins: Object.fromEntries(known.map(([fact]) => [fact, 'register'])),
    sources: Object.fromEntries(known),
  };
}
