import { readFile } from 'node:fs/promises';
import { bareReading, markupOf } from '../bare-reading.ts';
import { wholeChain } from '../whole-chain.ts';

/*
 * Run by itself: prints the processor time, in seconds, of dealing with filings whose paths a file lists, once it was done
 * before: the whole way, or bare tokenizing.
 */
const [, , list = '', what = 'chain', rounds = '3'] = process.argv;
const filings = await Promise.all(
  (await readFile(list, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((path) => readFile(path)),
);

async function* inOnePiece(bytes: Buffer): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function round(): Promise<number> {
  const before = process.cpuUsage();
  for (const bytes of filings) {
    if (what === 'bare') bareReading(bytes, markupOf(bytes));
    else await wholeChain(inOnePiece(bytes));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

// What is asked for once is not warm; its first round is all that there is.
const times = [await round()];
for (let i = 0; i < Number(rounds); i += 1) times.push(await round());
console.log(Math.min(...(times.length > 1 ? times.slice(1) : times)));
