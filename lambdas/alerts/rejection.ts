import { subjectAtMost } from './subject.ts';
import type { OperationsNotice } from './topic.ts';
import { ascii, oneLine } from './words/plain-words.ts';
import { paragraph } from './wrap.ts';

/** What operations are told of an upload that is no filing that could be read. */
export function rejectionNotice(source: string, reason: string, record: string | null): OperationsNotice {
  const name = source.split('/').at(-1) ?? source;
  const subject = ascii(`Filing rejected: ${name}`);
  return {
    subject: subject.length <= subjectAtMost ? subject : `${subject.slice(0, subjectAtMost - 3)}...`,
    text: `${[
      paragraph(`${oneLine(source)} was not analysed: ${oneLine(reason)}`, 0),
      record === null ? 'Nobody was alerted.' : `Nobody was alerted. Record:\n${record}`,
    ].join('\n\n')}\n`,
  };
}
