import { Temporal } from 'temporal-polyfill';
import type { Topic } from '../../../../lambdas/alerts/topic.ts';
import type { Filings } from '../../../../lambdas/records/filings.ts';
import type { Store } from '../../../../lambdas/records/store.ts';
import type { Surroundings } from '../../../../lambdas/watch/landed-filing.ts';
import { houseRulesFor } from '../../folders/house-rules-file.ts';

/** What the watcher stands on here; the rules are those of a file, else those among the records. */
export async function surroundings(
  filings: Filings,
  store: Store,
  topic: Topic,
  rules: string | undefined,
): Promise<Surroundings> {
  const now = () => Temporal.Now.instant();
  return { filings, store, topic, houseRules: await houseRulesFor(rules, store, topic), now };
}
