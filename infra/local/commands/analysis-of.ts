import type { Filing } from '../../../lambdas/filing/filing.ts';
import { readFiling } from '../../../lambdas/filing/read-filing.ts';
import type { ReadResult } from '../../../lambdas/filing/read-result.ts';
import { type Filings, UnreadableObjectError } from '../../../lambdas/records/filings.ts';
import type { Analysis } from '../../../lambdas/records/json/analysis.ts';
import { analyseFiling, type Knowledge } from '../../../lambdas/watch/analyse.ts';
import { rejectedAnswer } from '../../../lambdas/watch/answer.ts';
import { fileErrors, type Named } from '../sources/named-filings.ts';

/** A file that the user named, read; what cannot be read is rejected, with the reason. */
export async function readNamed(named: Named, filings: Filings): Promise<ReadResult> {
  if (named.object === null) return { status: 'rejected', reason: named.why };
  try {
    const bytes = await filings.open(named.object);
    if (bytes !== 'gone') return await readFiling(bytes);
    return { status: 'rejected', reason: 'It was taken away, or changed, before it could be read.' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = error instanceof UnreadableObjectError ? error.message : fileErrors[code];
    if (reason === undefined) throw error;
    return { status: 'rejected', reason };
  }
}

/** The answer about one file that the user named, as `look` lets its registrant be known. */
export async function analysisOf(
  named: Named,
  filings: Filings,
  look: (filing: Filing) => Knowledge | Promise<Knowledge>,
): Promise<Analysis> {
  return answerAbout(named.source, await readNamed(named, filings), look);
}

/** The answer about what was read. */
export async function answerAbout(
  source: string,
  read: ReadResult,
  look: (filing: Filing) => Knowledge | Promise<Knowledge>,
): Promise<Analysis> {
  return read.status === 'rejected'
    ? rejectedAnswer(source, read.reason)
    : analyseFiling(source, read.filing, await look(read.filing));
}
