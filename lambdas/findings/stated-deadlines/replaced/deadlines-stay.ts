import type { Evidence } from '../../../terms/evidence.ts';
import type { MeetingDate, Unsure } from '../../finding.ts';
import { deadlinesStay } from '../../phrasebook/what-changed/deadlines-stay.ts';
import type { Passage } from '../../prose/passages.ts';
import { oneThatSays } from '../../reading/decisions.ts';

const saysSo = oneThatSays(deadlinesStay);
const mayBeOne = /deadline|window|period|(?:last|due|cut-?off) (?:day|date)/i;

/**
 * The meetings that a filing tells of, each annual one with the sentence by which the deadlines told before are left as they
 * are: "The deadlines that we announced in November continue to apply".
 */
export function withDeadlinesThatStay(
  meetings: readonly (MeetingDate | Unsure)[],
  passages: readonly Passage[],
): readonly (MeetingDate | Unsure)[] {
  const isTold = (one: MeetingDate | Unsure): one is MeetingDate =>
    one.kind === 'meeting-date' && one.meetingType === 'annual' && one.status !== 'held' && !one.incidental;
  const staying = meetings.some(isTold) ? evidenceIn(passages) : null;
  return staying === null ? meetings : meetings.map((one) => (isTold(one) ? { ...one, deadlinesStay: staying } : one));
}

function evidenceIn(passages: readonly Passage[]): Evidence | null {
  for (const { sentences } of passages) {
    const saying = sentences.find((sentence) => mayBeOne.test(sentence.text) && saysSo(sentence.wording()));
    if (saying !== undefined) return saying.evidence();
  }
  return null;
}
