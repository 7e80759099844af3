import type { MeetingMention } from '../../prose/meeting-mentions.ts';
import type { Wording } from '../../prose/wording.ts';

const namedSo = /\b(?:the )((?:[a-z0-9&.-]{2,30} ){1,3})meeting\b/g;

/** "The Quill meeting", in a filing of Quill's, is "the meeting". */
export function withMeetingsByOwnName(wording: Wording, isOwnName: (name: string) => boolean): Wording {
  if (!wording.text.includes(' meeting')) return wording;
  const meetings: MeetingMention[] = [...wording.meetings];
  const text = wording.text.replace(namedSo, (words, name: string) => {
    if (!isOwnName(name.trim())) return words;
    return `@G${meetings.push({ type: 'unnamed', year: null, relative: null }) - 1}@`;
  });
  return meetings.length === wording.meetings.length ? wording : wording.reworded({ text, meetings });
}
