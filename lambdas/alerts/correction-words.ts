import type { Temporal } from 'temporal-polyfill';
import type { Correction } from '../registrant/correction.ts';
import { dateInFull, dateInShort } from './words/date-words.ts';
import { oneLine, sentence } from './words/plain-words.ts';
import { subjectsInWords } from './words/subject-words.ts';

/** "Jane Doe on May 2, 2024: the meeting of May 25, 2004 was on May 26, 2004 (misprint in the 8-K)." */
export function correctionInWords(correction: Correction): string {
  const { by, on, reason } = correction;
  return sentence(`${oneLine(by, 80)} on ${dateInFull(on)}: ${whatIsSaid(correction)} (${oneLine(reason, 400)})`);
}

function whatIsSaid(correction: Correction): string {
  switch (correction.fact) {
    case 'date':
      return correction.date.equals(correction.meeting.day)
        ? `the annual meeting on ${dateInShort(correction.date)} is confirmed`
        : `the annual meeting read as ${dateInShort(correction.meeting.day)} is on ${dateInShort(correction.date)}`;
    case 'prior-date':
      return `${meetingOn(correction.meeting.day)} follows that of ${dateInShort(correction.date)}`;
    case 'record-date':
      return `the record date of ${meetingOn(correction.meeting.day)} is ${dateInShort(correction.date)}`;
    case 'mailing-date':
      return `proxy materials for ${meetingOn(correction.meeting.day)} are sent on ${dateInShort(correction.date)}`;
    case 'held':
      return `${meetingOn(correction.meeting.day)} took place`;
    case 'no-meeting':
      return `there is no annual meeting on ${dateInShort(correction.meeting.day)}`;
    case 'printed-deadline': {
      const { meeting, subject, opens, due } = correction;
      const which = meeting.day === null ? `the ${meeting.year} annual meeting` : meetingOn(meeting.day);
      const window = `${opens === null ? '' : `${dateInShort(opens)} to `}${dateInShort(due)}`;
      return `the deadline printed for ${subjectsInWords([subject])} of ${which} is ${window}`;
    }
    case 'misread-clause':
      return `the provision for ${subjectsInWords([correction.subject])} in ${correction.filing} was misread`;
  }
}

function meetingOn(day: Temporal.PlainDate): string {
  return `the annual meeting on ${dateInShort(day)}`;
}
