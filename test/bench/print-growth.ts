import { print } from '../../infra/local/terminal/output.ts';
import { adversarialInputs } from './adversarial-inputs.ts';
import { growthOf, timesAtSizes } from './growth.ts';
import { endProgress, progress } from './progress.ts';
import { figure, table } from './table.ts';

const sizes = [1, 4, 16, 64];

/** Measures each hostile input at growing sizes, up to so many megabytes, and prints how the time grows. */
export async function printGrowth(largest: number): Promise<void> {
  const measured = sizes.filter((size) => size <= largest);
  const rows: string[][] = [];
  let worst = 0;
  for (const [i, { name }] of adversarialInputs.entries()) {
    progress(`growth: ${i + 1} of ${adversarialInputs.length}, ${name}`);
    const times = await timesAtSizes(name, measured);
    const cells = measured.map((size) => {
      const time = times.find((t) => t.megabytes === size);
      return time === undefined ? 'died ' : `${figure(time.milliseconds)}${time.wasRead ? ' ' : '*'}`;
    });
    const growth = growthOf(times);
    worst = Math.max(worst, growth ?? 0);
    rows.push([name, ...cells, growth?.toFixed(2) ?? '-']);
  }
  endProgress();
  await print('GROWTH: milliseconds of the processor for input made to be slow, the whole\n');
  await print(`chain (* rejected)\n\n${table(['', ...measured.map((size) => `${size} MB`), 'growth'], rows)}`);
  if (worst > 0) await print(`\nWorst growth: ${worst.toFixed(2)} x linear (target 1.2).\n`);
}
