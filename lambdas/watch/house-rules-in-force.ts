import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Topic } from '../alerts/topic.ts';
import { oneLine } from '../alerts/words/plain-words.ts';
import { paragraph } from '../alerts/wrap.ts';
import type { HouseRules } from '../deadlines/house-rules.ts';
import { parseHouseRules } from '../deadlines/parse-house-rules.ts';
import { type Store, UnreadableRecordError, type Version } from '../records/store.ts';

/** The rules that a user has added to the catalogue, as far as they can be applied. */
export interface HouseRulesInForce {
  /** Null when there are none, or when they cannot be read. */
  readonly houseRules: HouseRules | null;
  /** What a reader of a mail should know of it. */
  readonly remarks: readonly string[];
}

/** What a watcher asks for the house rules before each filing. */
export type AskForHouseRules = () => Promise<HouseRulesInForce>;

/** Where they lie among the records. */
export const houseRulesKey = 'house-rules.json';

/** A filing comes every few seconds at most; whoever changes the rules waits this long. */
const keptForMs = 60_000;

/**
 * Reads the house rules among the records once, and asks at most once a minute whether they are still the same. A file that cannot be read stops nothing: operations
 * are told once what is wrong with it, and every mail meanwhile says that it was made without.
 */
export function houseRulesAmong(store: Store, topic: Topic, now: () => Temporal.Instant): AskForHouseRules {
  let until = Number.NEGATIVE_INFINITY;
  let kept: Kept | null = null;
  return async () => {
    const moment = now().epochMilliseconds;
    if (kept === null || until <= moment) {
      kept = await lookedAtAgain(kept, store, topic);
      until = moment + keptForMs;
    }
    return kept.rules;
  };
}

/** The house rules as they were read, and what version of them that was; null: there are none, or they are no JSON. */
interface Kept {
  readonly version: Version | null;
  readonly rules: HouseRulesInForce;
}

async function lookedAtAgain(kept: Kept | null, store: Store, topic: Topic): Promise<Kept> {
  const found = await foundIn(store, kept?.version ?? null);
  if (kept !== null && found === 'unchanged') return kept;
  if (found === null || found === 'unchanged') return { version: null, rules: { houseRules: null, remarks: [] } };
  const parsed = parseHouseRules(found.text);
  if (parsed.status === 'valid') return { ...found, rules: { houseRules: parsed.houseRules, remarks: [] } };
  await tellOnce(parsed.mistakes, store, topic);
  const remark = 'The house rules could not be read; these dates were computed without them.';
  return { ...found, rules: { houseRules: null, remarks: [remark] } };
}

async function foundIn(
  store: Store,
  before: Version | null,
): Promise<{ readonly text: string; readonly version: Version | null } | null | 'unchanged'> {
  try {
    const unless = before === null ? undefined : store.getUnless?.(houseRulesKey, before);
    const found = await (unless ?? store.get(houseRulesKey));
    if (found === null || found === 'unchanged') return found;
    return { text: JSON.stringify(found.json), version: found.version };
  } catch (error) {
    // Not JSON at all: an empty text is not either, and says so.
    if (error instanceof UnreadableRecordError) return { text: '', version: null };
    throw error;
  }
}

/** Every worker finds the same mistakes; one of them tells. */
async function tellOnce(mistakes: readonly string[], store: Store, topic: Topic): Promise<void> {
  const hash = createHash('sha256').update(mistakes.join('\n')).digest('hex');
  const key = `notices/house-rules-${hash}.json`;
  if ((await store.get(key)) !== null) return;
  const where = store.locate(houseRulesKey) ?? houseRulesKey;
  await topic.notifyOperations({
    subject: 'House rules could not be read',
    text: `${[
      paragraph(`The house rules at ${where} are not applied until these mistakes are put right:`, 0),
      mistakes
        .slice(0, 20)
        .map((mistake) => paragraph(`- ${oneLine(mistake, 300)}`, 2))
        .join('\n'),
    ].join('\n\n')}\n`,
  });
  await store.create(key, { mistakes });
}
