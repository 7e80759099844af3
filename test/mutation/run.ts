/**
 * Mutation testing of one room: `npm run mutation -- ROOM [FILE...]`, without a room that of the deadlines; files
 * confine it to some of the room's. What has not changed since the last run is not tried again; the report of every
 * mutant is written to reports/mutation/ROOM.json.
 */
import { Stryker } from '@stryker-mutator/core';

/** The share of mutants, in percent, that the tests of a room must find. */
const rooms: Readonly<Record<string, number>> = { deadlines: 92, findings: 80 };

const [room = 'deadlines', ...files] = process.argv.slice(2);
const least = rooms[room];
if (least === undefined) {
  console.error(`There is no room "${room}" to test so; expected one of ${Object.keys(rooms).join(', ')}.`);
  process.exit(2);
}

// A mutant is tried against the properties too, each with few examples.
process.env.PROPERTY_RUNS ??= '50';

await new Stryker({
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', dir: `test/${room}`, related: false },
  mutate: files.length > 0 ? files : [`lambdas/${room}/**/*.ts`],
  ignorePatterns: ['/cdk.out', '/reports'],
  coverageAnalysis: 'perTest',
  // Tables are read once, when they are imported: each row would cost a run of all tests. Listings compared whole watch over them.
  ignoreStatic: true,
  tsconfigFile: 'none',
  concurrency: 1,
  incremental: true,
  incrementalFile: `reports/mutation/${room}.incremental.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  thresholds: { high: 95, low: least, break: least },
}).runMutationTest();
