import { print } from '../../infra/local/output.ts';
import { adversarialInputs } from './adversarial-inputs.ts';
import { growthOf, timesAtSizes } from './growth.ts';
import { endProgress, progress } from './progress.ts';
import { figure, table } from './table.ts';

const sizes = [1, 4, 16, 64];
const marks = { read: ' ', rejected: '*', failed: '!' } as const;

/** Measures each hostile input at growing sizes, up to so many megabytes, and prints how the time grows. */
export async function printGrowth(largest: number): Promise<void> {
  const measured = sizes.filter((size) => size <= largest);
  const rows: string[][] = [];
  const growths: number[] = [];
  for (const [i, input] of adversarialInputs.entries()) {
    progress(`growth: ${i + 1} of ${adversarialInputs.length}, ${input.name}`);
    const times = await timesAtSizes(input, measured);
    const growth = growthOf(times);
    if (growth !== null) growths.push(growth);
    const cells = times.map((t) => `${figure(t.milliseconds)}${marks[t.outcome]}`);
    rows.push([input.name, ...cells, growth === null ? '-' : growth.toFixed(2)]);
  }
  endProgress();
  await print('GROWTH: milliseconds, the whole chain, for input made to be slow (* rejected, ! failed)\n\n');
  await print(table(['', ...measured.map((size) => `${size} MB`), 'growth'], rows));
  if (growths.length > 0) await print(`\nWorst growth: ${Math.max(...growths).toFixed(2)} x linear (target 1.2).\n`);
}
