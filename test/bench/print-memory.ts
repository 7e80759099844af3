import { print } from '../../infra/local/terminal/output.ts';
import { largeSubmissions } from './large-submissions.ts';
import { memoryTaken } from './memory.ts';
import { endProgress, progress } from './progress.ts';
import { figure, table } from './table.ts';

/** Measures how much memory each of the large submissions takes, and prints it. */
export async function printMemory(): Promise<void> {
  const rows: string[][] = [];
  for (const { name, target } of largeSubmissions) {
    progress(`memory: ${name}`);
    const taken = await memoryTaken(name);
    const megabytes = [taken.submittedBytes, taken.residentBytesBefore, taken.residentBytes].map((b) =>
      figure(b / 1e6),
    );
    rows.push([name, ...megabytes, target.toFixed(0), figure(taken.milliseconds / 1000)]);
  }
  endProgress();
  await print('MEMORY: the most that was resident, in MB, in a process for each submission\n\n');
  await print(`${table(['', 'size', 'at first', 'at most', 'target', 'seconds'], rows)}\n`);
}
