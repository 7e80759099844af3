import { deadlinesDue } from '../../lambdas/records/registrants/deadlines-due.ts';
import { registrantMeant, registrantOnRecord } from '../../lambdas/records/registrants/registrant-on-record.ts';
import { S3Store } from '../../lambdas/records/s3/s3-store.ts';
import { Chance } from './chance.ts';
import { buckets } from './deployment.ts';
import { episode } from './life.ts';
import { type Undergone, undergone } from './soak.ts';
import type { Upload } from './uploads.ts';
import { Worker } from './worker.ts';

export interface OrderOptions {
  readonly registrants: number;
  /** How many filings each of them makes, and how many a year. */
  readonly filings: number;
  readonly aYear: number;
  readonly faults: number;
  readonly seed: number;
}

/** How an end compares with that of the same filings in order, without a fault. */
export interface Compared {
  readonly filings: number;
  readonly deadlines: number;
  /** Where the two differ: the path of each field, with both values. */
  readonly differing: readonly string[];
}

/** Before the first filing is made: all that is told is still to come. */
const start = '1984-12-02T15:00:00Z';

/**
 * Has the filings of some registrants dealt with twice, once in order and without a fault, and once shuffled, several at
 * once, while calls fail and workers die, and compares what is on record then: what is known of each registrant, what
 * its filings say, and which deadlines people were told that hold.
 */
export async function inAnyOrder({ registrants, filings, aYear, faults, seed }: OrderOptions): Promise<Compared> {
  const inOrder = Array.from({ length: registrants * filings }, (_, index): Upload => {
    const { accession, content } = episode(Math.floor(index / registrants), aYear, index % registrants);
    return { key: `incoming/${accession}.txt`, content, accession, kind: 'news' };
  });
  const chance = new Chance(seed);
  const expected = await endOf(
    await undergone(inOrder, { faults: 0, seed, start, isInOrder: true }, chance),
    registrants,
  );
  const found = await endOf(await undergone(shuffled(inOrder, chance), { faults, seed, start }, chance), registrants);
  return {
    filings: inOrder.length,
    deadlines: Object.keys(expected.deadlines).length,
    differing: differences(expected, found, ''),
  };
}

/** What is on record in the end, as JSON. */
async function endOf({ aws, clock, stop }: Undergone, registrants: number) {
  const { s3 } = new Worker('who compares', aws, clock, {});
  const store = new S3Store(s3, buckets.records);
  const known: Record<string, unknown> = {};
  for (let registrant = 0; registrant < registrants; registrant++) {
    const cik = String(9990100 + registrant);
    const found = await registrantOnRecord(store, registrantMeant(cik));
    known[cik] = found === null ? null : { ...found, filings: Object.fromEntries(found.filings) };
  }
  const due = await deadlinesDue(store, { from: null, to: null });
  const deadlines: Record<string, object> = {};
  for (const { id: _, supersededBy, ...entry } of due) {
    if (supersededBy !== null) continue;
    const { registrant, meeting, rule, subject } = entry;
    const what = [registrant.id, entry.due, rule, subject, meeting.type, meeting.date ?? meeting.follows].join(' ');
    // What it was called when it was first told stays its name; and not when people were told counts, but whether.
    deadlines[what] = { ...entry, toldAt: entry.toldAt !== null };
  }
  s3.destroy();
  await stop();
  return JSON.parse(JSON.stringify({ known, deadlines })) as { readonly known: object; readonly deadlines: object };
}

function differences(one: unknown, other: unknown, path: string): string[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${path}: ${JSON.stringify(one)} in order, ${JSON.stringify(other)} else`];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differences(Object(one)[key], Object(other)[key], `${path}/${key}`));
}

function shuffled<T>(all: readonly T[], chance: Chance): T[] {
  const rest = [...all];
  return all.flatMap(() => rest.splice(chance.below(rest.length), 1));
}
