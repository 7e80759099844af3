import type { MeetingDate } from '../../findings/finding.ts';
import type { Analysed } from '../../records/json/analysis.ts';
import { isBefore } from '../../terms/days/dates.ts';
import { listed } from '../../terms/days/day-words.ts';
import { formNamed } from '../../terms/forms.ts';
import { hasRemark } from '../../terms/remark.ts';
import type { News } from '../news.ts';
import { oneLine } from '../words/plain-words.ts';

/** Press releases and bylaws: the exhibits in which a meeting's date or a provision would stand. */
const carriesNews = /^(99|3)(\.|$)/;
/** A line of the list of exhibits that says it lies elsewhere, or that is no exhibit but the list's own heading. */
const isElsewhere = /\b(?:incorporated (?:herein )?by reference|previously filed|filed previously|filed as exhibit)\b/i;
const isOfTheList = /\b(?:index|list|table) (?:of|to) (?:the )?(?:exhibits|contents)\b|\bexhibits? index\b/i;
const exhibitsNamed = 5;
/** With more of them, their numbers alone say enough. */
const exhibitsDescribed = 2;
const descriptionAtMost = 80;

/** What a reader would look for in the filing and not find, a sentence each. */
export function missingSection({ filing, exhibits }: Analysed, news: News): string[] {
  const disclosed = new Set(news.disclosures.flatMap((disclosure) => disclosure.exhibits));
  const isReport = formNamed(filing.form)?.family === 'current-report';
  const absent = exhibits.filter(
    ({ number, description, attached }) =>
      !attached &&
      (disclosed.has(number) || (isReport && carriesNews.test(number))) &&
      !isElsewhere.test(description ?? '') &&
      !isOfTheList.test(description ?? ''),
  );
  const named = absent.slice(0, exhibitsNamed).map(({ number, description }) => {
    const isDescribed = description !== null && absent.length <= exhibitsDescribed;
    const what = isDescribed ? ` (${oneLine(description.replace(/\.\s*$/, ''), descriptionAtMost)})` : '';
    return `${oneLine(number, 12)}${what}`;
  });
  const more = absent.length - exhibitsNamed;
  const names = [...named, ...(more > 0 ? [`${more} more`] : [])];
  const meeting = news.meetings.find(
    ({ date, meetingType, onRecord }) =>
      date !== null &&
      meetingType === 'annual' &&
      !onRecord &&
      !(filing.filedOn !== null && isBefore(date, filing.filedOn)),
  );
  const unstated = [
    ...(meeting !== undefined && meeting.recordDate === null && !isRemarkedOn(meeting) ? ['the record date'] : []),
    ...(meeting !== undefined && meeting.mailingDate === null ? ['when the proxy statement is mailed'] : []),
  ];
  return [
    ...(names.length === 0
      ? []
      : [`Not in the file: ${names.length === 1 ? 'Exhibit' : 'Exhibits'} ${listed(names)}, listed but not attached.`]),
    ...(unstated.length === 0 ? [] : [`Not stated: ${listed(unstated)}.`]),
  ];
}

/** One that contradicts the meeting's day is stated, and noted elsewhere. */
function isRemarkedOn({ remarks }: MeetingDate): boolean {
  return hasRemark(remarks, 'record-date-after-meeting');
}
