import { expect, it } from 'vitest';
import { pace } from './pace.ts';

it('at most eight mails a second go to each topic, however many wait and however many publish', async () => {
  const { alerts, operations, deadMails } = await pace(400, 20);
  expect(alerts.published).toBe(399);
  expect(alerts.mostPerSecond).toBeLessThanOrEqual(8);
  expect(operations.published).toBeGreaterThanOrEqual(3);
  // Alarms are mailed to operations as well, and nobody paces them.
  expect(operations.mostPerSecond).toBeLessThanOrEqual(4);
  expect(deadMails).toBe(0);
});
