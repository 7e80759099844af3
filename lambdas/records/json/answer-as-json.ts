import type { Finding } from '../../findings/finding.ts';
import { type Deadline, remarkInWords } from '../../terms/deadline.ts';
import { stepsInWords } from '../../terms/derivation.ts';
import { textsOf } from '../../terms/remark.ts';
import type { Analysis } from './analysis.ts';

/** The answer as machines read it, ready for `JSON.stringify`: what `analysis` in analysis.ts reads back. */
export function asJson(analysis: Analysis): object {
  if (analysis.status === 'rejected') return analysis;
  const { findings, deadlines } = analysis;
  return { ...analysis, findings: findings.map(findingAsJson), deadlines: deadlines.map(deadlineAsJson) };
}

/** A finding as `finding` in finding-schema.ts reads it back. */
export function findingAsJson(finding: Finding): object {
  if (!('remarks' in finding)) return finding;
  const { remarks } = finding;
  return { ...finding, remarks: textsOf(remarks), remarkKinds: remarks.map(({ kind }) => kind) };
}

function deadlineAsJson(deadline: Deadline): object {
  const { derivation, remarks } = deadline;
  return {
    ...deadline,
    derivation: stepsInWords(derivation),
    derivationOf: derivation.map(({ of }) => of),
    remarks: remarks.map(remarkInWords),
    remarkKinds: remarks.map(({ kind }) => kind),
  };
}
