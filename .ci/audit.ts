// Whether anything that is shipped is known to be vulnerable: `npm audit`, with what a registry that offers none answers told apart.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** What was found out about what is shipped. */
interface Verdict {
  readonly is: 'sound' | 'vulnerable' | 'unknown';
  readonly words: string;
}

/** What is used of npm's answer. */
interface Answer {
  readonly statusCode?: number;
  readonly metadata?: { readonly vulnerabilities?: { readonly total: number } };
  readonly vulnerabilities?: Readonly<Record<string, { readonly name: string; readonly severity: string }>>;
}

/**
 * What an answer of `npm audit --json` means. `unknown`: the registry does not offer audits, or could not be asked, which
 * says nothing of the packages.
 */
export function verdictOn(json: string): Verdict {
  const answer = parsed(json);
  if (answer?.metadata?.vulnerabilities === undefined) {
    const why = answer?.statusCode === undefined ? 'it could not be asked' : `it answers ${answer.statusCode}`;
    return { is: 'unknown', words: `The registry does not offer audits: ${why}. Nothing was found out.` };
  }
  const { total } = answer.metadata.vulnerabilities;
  if (total === 0) return { is: 'sound', words: 'No package that is shipped is known to be vulnerable.' };
  const packages = Object.values(answer.vulnerabilities ?? {}).map(({ name, severity }) => `${name} (${severity})`);
  return { is: 'vulnerable', words: `Known to be vulnerable: ${packages.join(', ')}. See: npm audit --omit=dev` };
}

function parsed(json: string): Answer | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', shell: false });
  const { is, words } = verdictOn(stdout ?? '');
  console.log(words);
  process.exitCode = is === 'vulnerable' ? 1 : 0;
}
