import type { Filing } from '../../../lambdas/filing/filing.ts';
import { type Filings, UnreadableObjectError } from '../../../lambdas/records/filings.ts';
import type { Analysis } from '../../../lambdas/records/json/analysis.ts';
import { analyse, type Knowledge } from '../../../lambdas/watch/analyse.ts';
import { rejectedAnswer } from '../../../lambdas/watch/answer.ts';
import { fileErrors, type Named } from '../sources/named-filings.ts';

/** The answer about one file that the user named, as `look` lets its registrant be known. */
export async function analysisOf(
  named: Named,
  filings: Filings,
  look: (filing: Filing) => Knowledge | Promise<Knowledge>,
): Promise<Analysis> {
  const { source } = named;
  if (named.object === null) return rejectedAnswer(source, named.why);
  try {
    const bytes = await filings.open(named.object);
    if (bytes === 'gone') return rejectedAnswer(source, 'It was taken away, or changed, before it could be read.');
    return await analyse(source, bytes, look);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = error instanceof UnreadableObjectError ? error.message : fileErrors[code];
    if (why === undefined) throw error;
    return rejectedAnswer(source, why);
  }
}
