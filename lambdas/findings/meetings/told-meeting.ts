import type { Temporal } from 'temporal-polyfill';
import type { MeetingDate, MeetingStatus } from '../finding.ts';
import type { ToldDate } from './date-candidates.ts';
import type { MeetingDay } from './meeting-days.ts';
import type { MeetingType, Place } from './meeting-sentences.ts';

/** What was settled of one meeting; what is left out is not known, or not so. */
export interface ToldMeeting {
  readonly type: MeetingType;
  readonly status: MeetingStatus;
  readonly day?: MeetingDay;
  readonly priorYearDate?: Temporal.PlainDate | null;
  readonly previouslyScheduledDate?: Temporal.PlainDate | null;
  readonly daysMoved?: number | null;
  readonly record?: ToldDate | null;
  readonly mailing?: ToldDate | null;
  readonly announced?: ToldDate | null;
  readonly saidToHaveMoved?: boolean;
  readonly noPriorMeeting?: boolean;
  readonly month?: Temporal.PlainYearMonth | null;
  readonly virtualOnly?: boolean;
  readonly votesOnMerger?: boolean;
  readonly incidental?: boolean;
  /** What is shown as evidence, the most telling first. */
  readonly told: readonly (ToldDate | null | undefined)[];
  /** The sentence that tells it, for a meeting of which no date is told. */
  readonly place?: Place;
}

/** Sentences that are shown of one meeting; more would hide the telling ones. */
const MOST_SENTENCES = 6;

/** The finding that tells a meeting. */
export function findingOf(meeting: ToldMeeting): MeetingDate {
  const told = meeting.told.filter((t) => t !== null && t !== undefined);
  const places = [...new Set([...(meeting.place === undefined ? [] : [meeting.place]), ...told.map((t) => t.place)])];
  return {
    kind: 'meeting-date',
    meetingType: meeting.type,
    status: meeting.status,
    date: meeting.day?.date ?? null,
    priorYearDate: meeting.priorYearDate ?? null,
    previouslyScheduledDate: meeting.previouslyScheduledDate ?? null,
    daysMoved: meeting.daysMoved ?? null,
    recordDate: meeting.record?.date ?? null,
    mailingDate: meeting.mailing?.date ?? null,
    announcedOn: meeting.announced?.date ?? null,
    approximate: meeting.day?.told.some((t) => t.approximate) ?? false,
    month: meeting.month ?? null,
    expected: meeting.day?.told.every((t) => t.expected) ?? false,
    virtualOnly: meeting.virtualOnly ?? false,
    ...(meeting.votesOnMerger === true ? ({ votesOnMerger: true } as const) : {}),
    mailingApproximate: meeting.mailing?.approximate ?? false,
    incidental: meeting.incidental ?? false,
    saidToHaveMoved: meeting.saidToHaveMoved ?? false,
    noPriorMeeting: meeting.noPriorMeeting ?? false,
    origins: {},
    remarks: [...new Map(told.flatMap(({ remark }) => (remark ? [[remark.text, remark] as const] : []))).values()],
    evidence: places.slice(0, MOST_SENTENCES).map((p) => p.sentence.evidence()),
  };
}
