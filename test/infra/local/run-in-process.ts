import { vi } from 'vitest';
import { commandLine } from '../../../infra/local/command-line.ts';
import type { Ran } from './run.ts';

/** Runs the command in this process, for a user who stands in that folder: quicker than a process of its own. */
export async function runHere(
  standing: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  const error = vi.spyOn(console, 'error').mockImplementation((text) => {
    err += `${String(text)}\n`;
  });
  for (const [name, value] of Object.entries({ ...environment, INIT_CWD: standing })) vi.stubEnv(name, value);
  try {
    const code = await commandLine(args);
    return { code, out, err };
  } finally {
    vi.unstubAllEnvs();
    for (const spy of [stdout, stderr, error]) spy.mockRestore();
  }
}
