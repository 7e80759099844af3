/**
 * Compiles the command into dist/local, where `filing-watch` runs from without a TypeScript runner: a small entry, and a
 * chunk for each command that is loaded when it is asked for. Run by npm when the project is installed or packed.
 */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const esbuild = await import('esbuild').catch(() => null);
if (esbuild === null) {
  console.error('filing-watch was not compiled: esbuild is not installed (npm ci without --omit=dev installs it).');
} else {
  await rm(`${root}dist`, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { 'filing-watch': 'infra/local/bin.ts' },
    outdir: 'dist/local',
    // As deep as the folders of infra/local, so that paths to what comes with the program are the same.
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.12',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // Packages in CommonJS ask for Node's own modules by `require`.
    banner: { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" },
    logLevel: 'warning',
  });
}
