import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { fromUser } from '../folders/paths.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { ConfigFile } from './config-schema.ts';

/** What it is called where the user stands. */
export const configFileName = 'filing-watch.json';

/**
 * Gives a command the options of the config file that it has and the user did not give; `named` is where the user says
 * that the file lies. Throws UsageError, which names each mistake.
 */
export async function applyConfigFile(command: Command, named: string | undefined): Promise<void> {
  const path = fromUser(named ?? configFileName);
  const config = await readConfigFile(path, named !== undefined);
  for (const name of ['records', 'outbox', 'rules'] as const) {
    const given = config[name];
    if (given === undefined || !command.options.some((option) => option.attributeName() === name)) continue;
    const value = given.startsWith('s3://') ? given : resolve(dirname(path), given);
    // Until something is on record nothing is known: that is no mistake of whoever checks a first filing.
    if (name === 'records' && command.name() === 'check' && !isThere(value)) continue;
    command.setOptionValueWithSource(name, value, 'config');
  }
}

function isThere(place: string): boolean {
  return place.startsWith('s3://') || existsSync(place);
}

/** The options of a command that takes filings or --records, when it is given filings: the user's own, not the file's. */
export function forFilings<T extends { readonly records?: string }>(options: T, command: Command): Omit<T, 'records'> {
  const { records: _, ...others } = options;
  return command.getOptionValueSource('records') === 'config' ? others : options;
}

/** Nothing where there is none, unless the user named it. */
async function readConfigFile(path: string, isNamed: boolean): Promise<ConfigFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (!isNamed && error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new UsageError(`The settings ${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The settings ${path} are no JSON: ${error instanceof Error ? error.message : error}`);
  }
  // Loaded only where there is a file: most runs have none, and start sooner.
  const { parseConfigFile } = await import('./config-schema.ts');
  const parsed = parseConfigFile(json);
  if ('mistakes' in parsed)
    throw new UsageError(`The settings ${path} are not right:\n${parsed.mistakes.map((one) => `- ${one}`).join('\n')}`);
  return parsed;
}
