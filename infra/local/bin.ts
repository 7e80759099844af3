#!/usr/bin/env node
import module from 'node:module';

/** What `filing-watch` runs. Since Node 22.1 compiled code is kept between runs; 20 does without. */
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();

// Paths are those of the folder that the user stands in, whatever npm script may have called us.
delete process.env.INIT_CWD;

await import('./cli.ts');
