import type { MeetingDate } from '../findings/finding.ts';
import type { Analysed } from '../records/json/analysis.ts';
import { hasRemark } from '../terms/remark.ts';
import type { News } from './news.ts';
import { oneLine, sentence } from './plain-words.ts';

/** Press releases and bylaws: the exhibits in which a meeting's date or a provision would stand. */
const exhibitsRead = /^(99|3)(\.|$)/;
const exhibitsNamed = 5;

/** What a reader would look for in the filing and not find, a sentence each. */
export function whatIsMissing({ exhibits }: Analysed, news: News): string[] {
  const absent = exhibits.filter(({ number, attached }) => !attached && exhibitsRead.test(number));
  const named = absent.slice(0, exhibitsNamed).map(({ number, description }) => {
    const what = description === null ? '' : ` (${oneLine(description, 120)})`;
    return sentence(`Exhibit ${oneLine(number, 12)}${what} is listed but not attached`);
  });
  const more = absent.length - exhibitsNamed;
  const meeting = news.meetings.find(
    ({ date, meetingType, onRecord }) => date !== null && meetingType === 'annual' && !onRecord,
  );
  return [
    ...named,
    ...(more > 0 ? [`${more} more such exhibits are listed but not attached.`] : []),
    ...(meeting !== undefined && meeting.recordDate === null && !isRemarkedOn(meeting)
      ? ['The record date is not stated.']
      : []),
    ...(meeting !== undefined && meeting.mailingDate === null
      ? ['When the proxy statement is mailed is not stated.']
      : []),
  ];
}

/** One that contradicts the meeting's day is stated, and noted elsewhere. */
function isRemarkedOn({ remarks }: MeetingDate): boolean {
  return hasRemark(remarks, 'record-date-after-meeting');
}
