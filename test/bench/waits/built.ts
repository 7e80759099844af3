import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** The command as it is installed. */
export const installed = `${project}dist/local/filing-watch.js`;

/** Compiles what is measured into a folder: the command anew, the scripts of this folder, and two functions as on AWS. */
export async function built(folder: string): Promise<void> {
  await import(`${project}infra/local/bundle.mjs`);
  const common: BuildOptions = { bundle: true, platform: 'node', mainFields: ['module', 'main'], logLevel: 'error' };
  const scripts = ['warm', 'import', 'peak'].map((name) => `${here}${name}.ts`);
  const banner = { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" };
  await build({
    ...common,
    entryPoints: scripts,
    outdir: folder,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    banner,
  });
  const functions = ['first-filing', 'empty-handler'].map((name) => `${here}${name}.ts`);
  await build({
    ...common,
    entryPoints: functions,
    outdir: folder,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    minify: true,
    target: 'node20',
  });
}
