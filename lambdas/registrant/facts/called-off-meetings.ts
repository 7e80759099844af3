import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import type { Finding } from '../../findings/finding.ts';
import { isBefore } from '../../terms/days/dates.ts';
import type { MeetingFacts } from '../../terms/facts.ts';
import type { KnownMeeting, KnownRegistrant } from '../known.ts';
import { priorMeeting } from '../meetings/meetings-in-order.ts';
import type { Assumptions } from './assumptions.ts';
import { commonFacts, onRecord, settingOf } from './filing-setting.ts';
import { anchor, knownFact } from './meeting-anchors.ts';

/**
 * The annual meetings that a filing says will not be held: with the day that was designated for them, told or on record,
 * and that of the last one. Nothing is due for them, but holders may have a remedy from a day that counts from either.
 */
export function calledOffMeetings(
  filing: Filing,
  findings: readonly Finding[],
  known: KnownRegistrant | null,
  assumptions: Assumptions,
): MeetingFacts[] {
  const setting = settingOf(filing, findings, known, assumptions);
  return findings
    .filter((one) => one.kind === 'meeting-date')
    .filter(({ status, meetingType }) => status === 'cancelled' && meetingType === 'annual')
    .filter((one) => !one.incidental && !one.onRecord)
    .map((meeting) => {
      const own = onRecord(meeting, setting) ?? nextAhead(known, setting.on);
      const { anchors, designatedBefore, ...common } = commonFacts(meeting, own, setting);
      const designated = designatedBefore ?? (own?.date == null ? null : knownFact(own.date));
      const day = designated?.date ?? setting.on;
      const last = known === null || day === null ? null : priorMeeting(known.meetings, own, day);
      return {
        ...common,
        anchors: { ...anchor('priorMeeting', last === null ? null : knownFact(last.date)), ...anchors },
        designatedBefore: designated,
        clauses: [],
        stated: [],
      };
    });
}

/** The next meeting on record after the day of a filing that names no day: the one that it calls off. */
function nextAhead(known: KnownRegistrant | null, on: Temporal.PlainDate | null): KnownMeeting | null {
  if (known === null || on === null) return null;
  return known.meetings.find(({ date }) => date !== null && isBefore(on, date.date)) ?? null;
}
