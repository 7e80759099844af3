import { dayOf } from '../../terms/days/day.ts';
import { counted, dayInWords } from '../../terms/days/day-words.ts';
import type { Facts } from '../../terms/facts.ts';
import type { Note } from '../../terms/note.ts';

const fortyDays = 40;
const citation = '17 CFR 240.14a-16(a)(1)';

/**
 * Whether a proxy statement that is delivered by notice alone was announced to holders forty days ahead. Full-set
 * delivery (240.14a-16(n)) and business combinations (240.14a-16(m)) are exempt; a day that is only "on or about" never
 * makes it broken.
 */
export function noticeAndAccessNotes({ filing, meetings }: Facts): Note[] {
  const { noticeOnlyDelivery: delivery, form } = filing;
  const meeting = meetings.find(({ provisional, anchors }) => !provisional && anchors.meeting !== undefined);
  const on = meeting?.anchors.meeting;
  if (delivery === null || delivery.sentOn === null || on === undefined || /^DEFM/.test(form ?? '')) return [];
  const { sentOn } = delivery;
  const days = dayOf(on.date) - dayOf(sentOn.date);
  const isUncertain = sentOn.approximate || on.approximate;
  const sent = `The Notice of Internet Availability is sent ${sentOn.approximate ? 'on or about' : 'on'} ${dayInWords(dayOf(sentOn.date))}, ${counted(days, 'day')} before the meeting (${dayInWords(dayOf(on.date))})`;
  return [
    {
      kind: 'notice-and-access',
      text: `${sent}: ${verdict(days, isUncertain)} (${citation}).`,
      citation,
      on: sentOn.date,
      verified: true,
      mailed: true,
      evidence: delivery.evidence,
    },
  ];
}

function verdict(days: number, isUncertain: boolean): string {
  if (days >= fortyDays) return 'the forty days are kept';
  return isUncertain
    ? 'fewer than forty by a day that is only approximate; check the day on which it was sent'
    : 'the forty days are broken';
}
