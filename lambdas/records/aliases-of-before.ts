import type { Store } from './store.ts';

const answers = new WeakMap<Store, Promise<boolean>>();

/**
 * Whether any of the aliases of before are among the records: nobody writes one any more, so each worker asks once, and
 * where there are none nothing is looked for among them.
 */
export function hasAliasesOfBefore(store: Store): Promise<boolean> {
  const lasting = store.lasting ?? store;
  const known = answers.get(lasting);
  if (known !== undefined) return known;
  const answer = hasKeysAfter(lasting, 'aliases/', 'aliases/beginnings/~');
  answers.set(lasting, answer);
  // A failure may pass.
  answer.catch(() => answers.delete(lasting));
  return answer;
}

async function hasKeysAfter(store: Store, prefix: string, after: string): Promise<boolean> {
  for await (const _ of store.list(prefix, after)) return true;
  return false;
}
