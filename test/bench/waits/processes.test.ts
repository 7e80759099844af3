import { expect, test } from 'vitest';
import { figurePrinted, inTurn, processorTime } from './processes.ts';

test('Two things are measured in turn, and the median of each is told', async () => {
  const order: string[] = [];
  const one = [3, 1, 2];
  const other = [10, 30, 20];
  const measured = await inTurn(
    3,
    async () => {
      order.push('one');
      return one.shift() ?? 0;
    },
    async () => {
      order.push('other');
      return other.shift() ?? 0;
    },
  );
  expect(measured).toEqual([2, 20]);
  expect(order).toEqual(['one', 'other', 'one', 'other', 'one', 'other']);
});

test('The processor time of a command is that of all that it starts', async () => {
  const busy = 'const end = performance.now() + 300; while (performance.now() < end);';
  const nested = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const time = await processorTime({ words: [process.execPath, '-e', nested] });
  expect(time).toBeGreaterThan(0.05);
});

test('Of what a script prints the last line counts', async () => {
  expect(await figurePrinted({ words: [process.execPath, '-p', '"an answer\\n12.5"'] })).toBe(12.5);
});
