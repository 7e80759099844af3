import { announcementCues } from './announcements.ts';
import { anotherMatterCues } from './another-matter.ts';
import { besideTheMeetingCues } from './beside-the-meeting.ts';
import type { DateRoleCue } from './cue.ts';
import { daysNotOfAMeeting } from './days-not-of-a-meeting.ts';
import { exchangedDayCues } from './exchanged-days.ts';
import { mailingCues } from './mailing.ts';
import { meetingDayCues } from './meeting-day.ts';
import { newDayCues } from './new-day.ts';
import { previousDayCues } from './previous-day.ts';
import { priorMeetingCues } from './prior-meeting.ts';
import { recordDateCues } from './record-date.ts';

/** Every cue; of two of one weight the earlier decides. */
export const dateRoleCues: readonly DateRoleCue[] = [
  ...recordDateCues,
  ...mailingCues,
  ...anotherMatterCues,
  ...daysNotOfAMeeting,
  ...besideTheMeetingCues,
  ...announcementCues,
  ...priorMeetingCues,
  ...exchangedDayCues,
  ...previousDayCues,
  ...newDayCues,
  ...meetingDayCues,
];
