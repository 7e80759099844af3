import type { Finding } from '../../findings/finding.ts';
import type { Deadline } from '../../terms/deadline.ts';
import type { Analysis } from './analysis.ts';
import { deadlineRemarksAsJson, derivationAsJson, findingRemarksAsJson } from './remarks-in-json.ts';

/** The answer as machines read it, ready for `JSON.stringify`: what `analysis` in analysis.ts reads back. */
export function asJson(analysis: Analysis): object {
  if (analysis.status === 'rejected') return analysis;
  const { findings, deadlines } = analysis;
  return { ...analysis, findings: findings.map(findingAsJson), deadlines: deadlines.map(deadlineAsJson) };
}

/** A finding as `finding` in finding-schema.ts reads it back. */
export function findingAsJson(finding: Finding): object {
  return 'remarks' in finding ? { ...finding, ...findingRemarksAsJson(finding.remarks) } : finding;
}

function deadlineAsJson(deadline: Deadline): object {
  return { ...deadline, ...derivationAsJson(deadline.derivation), ...deadlineRemarksAsJson(deadline.remarks) };
}
