import { readFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import type { Topic } from '../../../lambdas/alerts/topic.ts';
import type { HouseRules } from '../../../lambdas/deadlines/house-rules.ts';
import { parseHouseRules } from '../../../lambdas/deadlines/parse-house-rules.ts';
import type { Store } from '../../../lambdas/records/store.ts';
import { type AskForHouseRules, houseRulesAmong, houseRulesKey } from '../../../lambdas/watch/house-rules-in-force.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { fromUser } from './paths.ts';

/** Reads a file of house rules. Throws UsageError, which names each mistake with its place. */
export async function readHouseRules(path: string): Promise<HouseRules> {
  const file = fromUser(path);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`The house rules ${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  });
  return rightRules(text, file);
}

/** The house rules among the records; null when there are none. Throws UsageError, which names each mistake with its place. */
export async function houseRulesOnRecord(store: Store): Promise<HouseRules | null> {
  const found = await store.get(houseRulesKey);
  return found === null ? null : rightRules(JSON.stringify(found.json), store.locate(houseRulesKey) ?? houseRulesKey);
}

function rightRules(text: string, place: string): HouseRules {
  const parsed = parseHouseRules(text);
  if (parsed.status === 'valid') return parsed.houseRules;
  const mistakes = parsed.mistakes.map((mistake) => `- ${mistake}`);
  throw new UsageError(`The house rules ${place} are not right:\n${mistakes.join('\n')}`);
}

/** The house rules of a file that the user names, else those among the records, as on AWS. Throws UsageError. */
export async function houseRulesFor(path: string | undefined, store: Store, topic: Topic): Promise<AskForHouseRules> {
  if (path === undefined) return houseRulesAmong(store, topic, () => Temporal.Now.instant());
  const houseRules = await readHouseRules(path);
  return async () => ({ houseRules, remarks: [] });
}
