import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import type { AdvanceNoticeClause, Finding, MeetingDate, StatedDeadline } from '../../findings/finding.ts';
import type { DatedFact, MeetingFacts } from '../../terms/facts.ts';
import { isMeetingMaterial } from '../../terms/forms.ts';
import { dayOfFiling } from '../../terms/source.ts';
import type { KnownMeeting, KnownRegistrant } from '../known.ts';
import { meetingOnRecord } from '../meetings/meetings-in-order.ts';
import { type Assumptions, assumable } from './assumptions.ts';
import { type Anchors, anchor, anchorsOf, fact, factRead, knownFact } from './meeting-anchors.ts';
import { isProxyStatementFiled, listsSupplement } from './proxy-statement-filed.ts';

/** What the meetings of one filing have in common. */
export interface Setting {
  readonly filing: Filing;
  readonly on: Temporal.PlainDate | null;
  readonly isProxy: boolean;
  readonly known: KnownRegistrant | null;
  readonly assumptions: Assumptions;
  readonly announcement: DatedFact | null;
  readonly clauses: readonly AdvanceNoticeClause[];
  readonly stated: readonly StatedDeadline[];
}

/** What a filing, the register and a person give for all of its meetings. */
export function settingOf(
  filing: Filing,
  findings: readonly Finding[],
  known: KnownRegistrant | null,
  assumptions: Assumptions,
): Setting {
  const isProxy = isMeetingMaterial(filing.form);
  return {
    filing,
    on: dayOfFiling(filing),
    isProxy,
    known,
    assumptions,
    announcement: isProxy ? null : announcementOf(filing),
    clauses: findings.filter((f) => f.kind === 'advance-notice-clause'),
    stated: findings.filter((f) => f.kind === 'stated-deadline'),
  };
}

/** What is the same for a meeting that is told and for one that is remembered. */
export function commonFacts(meeting: MeetingDate, own: KnownMeeting | null, setting: Setting, isTold = true) {
  const { filing, known, announcement, assumptions } = setting;
  return {
    type: meeting.meetingType,
    year: meeting.date?.year ?? null,
    anchors: assumed(anchorsOf(meeting, { filing, known, own, announcement, isTold }), assumptions),
    noPriorMeeting: noPriorMeeting(meeting),
    saidToHaveMoved: meeting.saidToHaveMoved ? { moved: true, evidence: meeting.evidence } : null,
    designatedBefore: designatedBefore(meeting),
    ...postponedFrom(meeting, own),
    adjourned: meeting.status === 'adjourned',
    ...(meeting.votesOnMerger === true ? { votesOnMerger: true } : {}),
    ...(meeting.deadlinesStay === undefined ? {} : { deadlinesStay: meeting.deadlinesStay }),
    proxyStatementFiled: isProxyStatementFiled(meeting, own, setting.on) || (isTold && listsSupplement(filing)),
    provisional: false,
  };
}

/** The day that was designated for it before this one; an adjournment designates none. */
function designatedBefore(meeting: MeetingDate): DatedFact | null {
  const { previouslyScheduledDate: before, status } = meeting;
  return before === null || status === 'adjourned' ? null : factRead(before, meeting);
}

/** The day before, with its announcement where the register has one. */
function postponedFrom(meeting: MeetingDate, own: KnownMeeting | null): Pick<MeetingFacts, 'postponedFrom'> {
  const before = meeting.status === 'postponed' ? designatedBefore(meeting) : null;
  if (before === null) return {};
  const isOnRecord = own?.date?.date.equals(before.date) === true && own.announcement !== null;
  return {
    postponedFrom: { meeting: before, announcement: isOnRecord ? knownFact(own.announcement) : null },
  };
}

/** The meeting as it is on record; null when it is not. */
export function onRecord(meeting: MeetingDate, { known, on }: Setting): KnownMeeting | null {
  return known === null || meeting.meetingType !== 'annual' ? null : meetingOnRecord(known.meetings, meeting, on);
}

function noPriorMeeting({ priorYearDate, noPriorMeeting: none }: MeetingDate): boolean | null {
  if (priorYearDate !== null) return false;
  return none ? true : null;
}

/** The day of publicity as a filing alone tells it: the day on which it was accepted, which made it public, else that of the report. */
export function announcementOf(filing: Filing): DatedFact | null {
  const accepted = filing.acceptedAt?.toPlainDate() ?? filing.filedOn;
  if (accepted !== null)
    return {
      ...fact(accepted, 'default'),
      remark: 'The day on which the filing was accepted stands for the announcement.',
    };
  if (filing.reportDate === null) return null;
  return {
    ...fact(filing.reportDate, 'default'),
    remark: 'The date of the report stands for the announcement, which is not dated.',
  };
}

/** The dates with those that a person assumes in the place of any other. */
export function assumed(anchors: Anchors, assumptions: Assumptions): Anchors {
  const supposed = assumable.map((name) => {
    const date = assumptions[name];
    return anchor(name, date === undefined ? null : fact(date, 'assumed'));
  });
  return Object.assign({}, anchors, ...supposed);
}
