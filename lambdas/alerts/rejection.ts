import { subjectAtMost } from './subject.ts';
import type { OperationsNotice } from './topic.ts';
import { ascii, oneLine } from './words/plain-words.ts';
import { paragraph } from './wrap.ts';

/** What operations are told of an upload that is no filing that could be read. */
export function rejectionNotice(source: string, reason: string, record: string | null): OperationsNotice {
  return notice('Filing rejected', source, `${oneLine(source)} was not analysed: ${oneLine(reason)}`, record);
}

/** What operations are told of a file that ends too early and says nothing worth an alert as far as it goes. */
export function cutOffNotice(source: string, record: string | null): OperationsNotice {
  const text = `${oneLine(source)} ends before the filing does. What is there holds nothing to tell; what is missing may. Upload the whole file: it is read as the same filing.`;
  return notice('Filing cut off', source, text, record);
}

function notice(about: string, source: string, text: string, record: string | null): OperationsNotice {
  const name = source.split('/').at(-1) ?? source;
  const subject = ascii(`${about}: ${name}`);
  const where = record === null ? 'Nobody was alerted.' : `Nobody was alerted. Record:\n${record}`;
  return {
    subject: subject.length <= subjectAtMost ? subject : `${subject.slice(0, subjectAtMost - 3)}...`,
    text: `${[paragraph(text, 0), where].join('\n\n')}\n`,
  };
}
