import { readFile } from 'node:fs/promises';
import { asJson } from '../../../lambdas/records/json/answer-as-json.ts';
import { analyse } from '../../../lambdas/watch/analyse.ts';

/* The function that deals with what landed, and the way of its first filing but for the calls of AWS. */
export { handler } from '../../../lambdas/filing-landed.ts';

/** Deals with a first filing. */
export async function first(path: string): Promise<string> {
  const bytes = await readFile(path);
  async function* inOnePiece(): AsyncIterable<Uint8Array> {
    yield bytes;
  }
  return JSON.stringify(asJson(await analyse(path, inOnePiece(), () => ({ known: null }))));
}
