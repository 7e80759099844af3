import { strict as assert } from 'node:assert';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import type { Filing } from '../../lambdas/filing/filing.ts';
import { limits } from '../../lambdas/filing/limits.ts';
import { readFiling } from '../../lambdas/filing/read-filing.ts';
import { findingsIn } from '../../lambdas/findings/find.ts';
import { factsFor } from '../../lambdas/registrant/facts/facts-for-deadlines.ts';
import type { Evidence } from '../../lambdas/terms/evidence.ts';

/** What became of an input: read, with or without findings, or rejected with a reason. */
export type Outcome = 'with findings' | 'without findings' | 'rejected';

/**
 * Takes an input the whole way and looks whether what comes out can be true: places lie in the texts, and evidence in
 * the documents. Throws an AssertionError when it cannot, and whatever the way itself throws.
 */
export async function examine(bytes: AsyncIterable<Uint8Array>): Promise<Outcome> {
  const result = await readFiling(bytes);
  if (result.status === 'rejected') {
    assert.match(result.reason, /^The (?:file|submission) .{5,300}\.$/s, 'a rejection says why');
    return 'rejected';
  }
  const { filing } = result;
  examineFiling(filing);
  const findings = findingsIn(filing);
  for (const { evidence } of findings) for (const one of evidence) examineEvidence(filing, one);
  for (const { evidence } of deadlinesFor(factsFor(filing, findings, null, {})))
    for (const one of evidence) examineEvidence(filing, one);
  return findings.length > 0 ? 'with findings' : 'without findings';
}

function examineFiling(filing: Filing): void {
  assert.ok(filing.registrants.length > 0, 'a filing has a registrant');
  assert.ok(filing.documents.includes(filing.main), 'the main document is one of those that were read');
  const { length } = filing.main.text.text;
  for (const item of filing.items) {
    const isInText = 0 <= item.start && item.start <= item.end && item.end <= length;
    assert.ok(isInText, `Item ${item.number} lies in the text: ${item.start} to ${item.end} of ${length}`);
    examineEvidence(filing, item.evidence);
  }
}

function examineEvidence(filing: Filing, { document, page, line, quote }: Evidence): void {
  assert.ok(
    filing.documents.some(({ number }) => number === document),
    `evidence stands in a document that was read, not in ${document}`,
  );
  assert.ok(line >= 1 && (page === null || page >= 1), `pages and lines count from 1: page ${page}, line ${line}`);
  assert.ok(quote.length <= limits.quoteCharacters + 5, `a quotation is bounded: ${quote.length} characters`);
}
