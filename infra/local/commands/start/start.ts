import { sampleFilings } from '../../folders/paths.ts';
import { startOnce } from './once.ts';
import type { StartOptions } from './options.ts';
import { startWatching } from './watching.ts';

/**
 * Analyses the filings that the words name, or the samples, shows the alerts, and ends; or watches a folder until it is
 * interrupted. Returns whether all could be analysed.
 */
export async function start(words: readonly string[], options: StartOptions): Promise<boolean> {
  const [folder] = words;
  if (!options.watch || folder === undefined) return startOnce(words.length > 0 ? words : [sampleFilings], options);
  await startWatching(folder, options);
  return true;
}
