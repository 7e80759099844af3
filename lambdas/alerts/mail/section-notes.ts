import type { AdvanceNoticeClause, Finding } from '../../findings/finding.ts';
import type { Analysed } from '../../records/json/analysis.ts';
import { textsOf } from '../../terms/remark.ts';
import { isUnderstood } from '../news.ts';
import { oneLine, sentence } from '../words/plain-words.ts';
import { subjectsInWords } from '../words/subject-words.ts';
import type { Footnotes } from './footnotes.ts';

const notesAtMost = 12;

/** What a careful reader would remark, a sentence or two each: about the findings, then about the reading itself. */
export function notesSection(analysis: Analysed, about: readonly string[], notes: Footnotes): string[] {
  const remarks = [
    ...analysis.notes
      .filter(({ mailed }) => mailed)
      .map(({ text, evidence, verified }) =>
        `${sentence(oneLine(text, 400))}${verified ? '' : '*'} ${notes.mark(evidence, text)}`.trim(),
      ),
    ...analysis.findings.flatMap((finding) => remarksOn(finding, notes)),
    ...about,
    ...analysis.warnings.map((warning) => sentence(oneLine(warning, 400))),
  ];
  const distinct = [...new Set(remarks)];
  const more = distinct.length - notesAtMost;
  return more > 0 ? [...distinct.slice(0, notesAtMost), `And ${more} more in the record.`] : distinct;
}

function remarksOn(finding: Finding, notes: Footnotes): string[] {
  switch (finding.kind) {
    case 'regulation-fd-disclosure':
    case 'unsure':
      return [];
    case 'meeting-date':
      return finding.incidental ? [] : textsOf(finding.remarks).map(remark);
    case 'stated-deadline':
      return textsOf(finding.remarks).map(remark);
    case 'other-item':
      return textsOf(finding.remarks).map((text) => `${remark(text)} ${notes.mark(finding.evidence, text)}`.trim());
    case 'advance-notice-clause':
      // What is not understood is said with its passages, once.
      return isUnderstood(finding) ? ofProvision(finding, notes) : [unread(finding, notes)];
  }
}

function ofProvision({ subjects, remarks, evidence }: AdvanceNoticeClause, notes: Footnotes): string[] {
  const which = `The provision for notice of ${subjectsInWords(subjects)}`;
  return textsOf(remarks).map((text) => `${which}: ${remark(text)} ${notes.mark(evidence, text)}`.trim());
}

function unread({ subjects, evidence }: AdvanceNoticeClause, notes: Footnotes): string {
  const what = `An advance-notice provision for ${subjectsInWords(subjects)} could not be understood whole`;
  return `${what}; no date was computed from it. ${notes.mark(evidence, what)}`.trim();
}

function remark(text: string): string {
  return sentence(oneLine(text, 400));
}
