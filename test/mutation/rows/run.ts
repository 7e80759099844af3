/**
 * Mutation testing of what is known of English: `npm run mutation:rows [-- WORD...] [--alternatives]`. Each row of a
 * table in lambdas/findings is left out, each form of a concept, each expression, and the tests that touch it are run,
 * all in this process. Words confine it to files whose path holds one of them; with `--alternatives` each way in which an
 * expression may go on is left out too.
 */
import { parseArgs } from 'node:util';
import { wrap } from '../../../lambdas/alerts/wrap.ts';
import { Room, type Tried } from './room.ts';

/** The share, in percent, that the tests must notice. */
const LEAST = 90;
const kinds = { row: 'rows', form: 'forms', expression: 'expressions', alternative: 'alternatives' } as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { alternatives: { type: 'boolean', default: false } },
});
const room = await Room.open();
const all: Tried[] = [];
let lastFile = '';
for (const { file, mutant } of room.mutants(positionals)) {
  if (mutant.kind === 'alternative' && !values.alternatives) continue;
  const tried = await room.try(file, mutant);
  all.push(tried);
  if (tried.noticedBy === null) printUnnoticed(tried);
}

console.log('');
for (const [kind, name] of Object.entries(kinds)) {
  const tried = all.filter(({ mutant }) => mutant.kind === kind);
  if (tried.length > 0) console.log(`${name.padEnd(13)}${share(tried)}`);
}
console.log(`together     ${share(all)}`);
if (noticedOf(all) * 100 < LEAST * all.length) {
  console.log(`At least ${LEAST} % must be noticed.`);
  process.exitCode = 1;
}

/** What no test notices, under the name of its file. */
function printUnnoticed({ file, mutant, text }: Tried): void {
  if (file !== lastFile) console.log(`\n${file}`);
  lastFile = file;
  const lines = wrap(`${mutant.kind}: ${text.replace(/\s+/g, ' ').slice(0, 300)}`, 78);
  console.log(lines.map((line) => `  ${line}`).join('\n'));
}

function share(tried: readonly Tried[]): string {
  const noticed = noticedOf(tried);
  const percent = ((100 * noticed) / Math.max(1, tried.length)).toFixed(1);
  return `${noticed} of ${tried.length} noticed by ${room.countOfTests} tests (${percent} %)`;
}

function noticedOf(tried: readonly Tried[]): number {
  return tried.filter(({ noticedBy }) => noticedBy !== null).length;
}
