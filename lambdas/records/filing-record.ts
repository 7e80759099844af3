import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { type Analysed, analysed } from './json/analysis.ts';
import { asJson } from './json/answer-as-json.ts';
import { instant, list } from './json/codecs.ts';
import { schemaVersion } from './json/schema-version.ts';
import { toldDeadline } from './json/told-deadline-schema.ts';
import { readRecord, type Store, type Version } from './store.ts';

const published = z.object({ subject: z.string(), at: instant });

/** Everything known of one filing, and whether people were told of it. */
export const filingRecord = z.object({
  schemaVersion: z.literal(schemaVersion),
  id: z.string(),
  /** SHA-256 (hex) of the main document's letters and digits. */
  textHash: z.string(),
  /** Version of the program that analysed it. */
  codeVersion: z.string(),
  /** Pages of the register that it was put onto. */
  registrants: list(z.object({ id: z.string().nullable(), by: z.enum(['cik', 'file-number', 'name']).nullable() })),
  /**
   * `claimed`: somebody is at it. The others are final: `alerted`; `nothing-to-tell`; `quiet`, uploaded as history,
   * which is not final when the same filing is then uploaded to be watched.
   */
  state: z.enum(['claimed', 'alerted', 'nothing-to-tell', 'quiet']),
  /** Who is at it, and until when nobody else may be. */
  claim: z.object({ by: z.string(), until: instant }).nullable(),
  /** What was published. */
  alert: published.nullable(),
  /**
   * The mail that was decided on before it was sent: after a failure the next worker finds the calendar as if people had
   * been told, and must not take that for nothing to tell. Null once it is settled.
   */
  toTell: z
    .object({
      subject: z.string(),
      text: z.string(),
      attributes: z.object({
        kind: list(z.string()),
        form: z.string().nullable(),
        registrant: z.string().nullable(),
        cik: z.string().nullable(),
        items: list(z.string()),
        daysToNextDeadline: z.number().nullable(),
      }),
    })
    .nullable()
    .default(null),
  /** What people had been told and that the filing ends: its calendar file cancels it. */
  lapsed: list(toldDeadline).default([]),
  /** Where the copy that was read lies; null in records from before it was noted. */
  upload: z.object({ bucket: z.string(), key: z.string(), versionId: z.string().nullable() }).nullable().default(null),
  /** Letters and digits in all documents of the copy that was read: of two copies the one with more is the fuller. */
  letters: z.int().nullable().default(null),
  /** What had been told, while a worker is at a fuller copy. */
  before: z
    .object({ state: z.enum(['alerted', 'nothing-to-tell', 'quiet']), alert: published.nullable(), analysis: analysed })
    .nullable()
    .default(null),
  analysis: analysed,
});
export type FilingRecord = z.output<typeof filingRecord>;

/** Another worker is at the same filing right now; this one should come back later. */
export class FilingClaimedError extends Error {
  override readonly name = 'FilingClaimedError';
}

/** A claim that was granted: the record as written, to be settled over exactly that version. */
export interface Claim {
  readonly record: FilingRecord;
  /** What an earlier worker had decided to tell of the same copy, and may not have. */
  readonly leftToTell: FilingRecord['toTell'];
  readonly version: Version;
}

/** What a worker brings when it claims a filing. */
export type Draft = Pick<
  FilingRecord,
  'id' | 'textHash' | 'codeVersion' | 'registrants' | 'letters' | 'toTell' | 'lapsed' | 'upload'
> & {
  readonly analysis: Analysed;
};

/** The record as it is written. */
export function recordAsJson(record: FilingRecord): object {
  const { analysis, before } = record;
  return {
    ...record,
    before: before === null ? null : { ...before, analysis: asJson(before.analysis) },
    analysis: asJson(analysis),
  };
}

/** Where the record of a filing lies. */
export function filingRecordKey(id: string): string {
  return `filings/${id}.json`;
}

/** The filing is settled already. */
export interface Settled {
  /** The copy at hand holds less than the one that was read. */
  readonly isLesser: boolean;
}

/** On what terms a filing is claimed. */
export interface Terms {
  readonly now: Temporal.Instant;
  readonly quietSettles: boolean;
  /** What an earlier worker decided to tell of the same copy is on the registrant's page already, and stands. */
  readonly decisionStands: boolean;
}

/**
 * Makes `by` the only one to tell people about a filing, until `until`. A filing that is settled is claimed again for a
 * fuller copy of it, with what had been told in the record's `before`; one that is only on record as history also for
 * an upload that is watched (`quietSettles` false). Throws FilingClaimedError while another's claim lasts.
 */
export async function claimFiling(
  store: Store,
  draft: Draft,
  claim: { readonly by: string; readonly until: Temporal.Instant },
  terms: Terms,
): Promise<Claim | Settled> {
  const key = filingRecordKey(draft.id);
  const record: FilingRecord = { schemaVersion, ...draft, state: 'claimed', claim, alert: null, before: null };
  const created = await store.create(key, recordAsJson(record));
  if (created !== null) return { record, leftToTell: null, version: created };

  const found = await readRecord(store, key, filingRecord);
  const busy = new FilingClaimedError(`Another worker is at the filing ${draft.id}; it is tried again later`);
  if (found === null) throw busy;
  const { state, claim: held } = found.record;
  if (state === 'claimed' && held !== null && held.by !== claim.by && isBefore(terms.now, held.until)) throw busy;
  const told = toldOf(found.record);
  const before = told?.state === 'quiet' && !terms.quietSettles ? null : told;
  if (state !== 'claimed' && before !== null) {
    const isFuller = found.record.letters === null ? !holdsLess(draft, found.record) : holdsLess(found.record, draft);
    if (!isFuller) return { isLesser: holdsLess(draft, found.record) };
  }
  const isSameCopy = state === 'claimed' && found.record.letters === draft.letters;
  const leftToTell = isSameCopy && terms.decisionStands ? found.record.toTell : null;
  const lapsed = leftToTell === null ? draft.lapsed : found.record.lapsed;
  const again = { ...record, before, toTell: leftToTell ?? draft.toTell, lapsed };
  const taken = await store.replace(key, recordAsJson(again), found.version);
  if (taken === null) throw busy;
  return { record: again, leftToTell, version: taken };
}

/**
 * Puts another decision on record under the same claim, unless the one before stands: it is on the page already. Throws
 * FilingClaimedError when the claim ran out.
 */
export async function decideAnew(
  store: Store,
  { record, leftToTell: left, version }: Claim,
  { analysis, registrants, toTell, lapsed }: Pick<Draft, 'analysis' | 'registrants' | 'toTell' | 'lapsed'>,
  { decisionStands }: Pick<Terms, 'decisionStands'>,
): Promise<Claim> {
  const leftToTell = left ?? (decisionStands ? record.toTell : null);
  const ended = leftToTell === null ? lapsed : record.lapsed;
  const anew = { ...record, analysis, registrants, toTell: leftToTell ?? toTell, lapsed: ended };
  const written = await store.replace(filingRecordKey(record.id), recordAsJson(anew), version);
  if (written === null) throw takenOver(record);
  return { record: anew, leftToTell, version: written };
}

/** What people were told of a filing, or would have been but for its being history. */
function toldOf({ state, alert, analysis, before }: FilingRecord): FilingRecord['before'] {
  return state === 'claimed' ? before : { state, alert, analysis };
}

type Copy = Pick<FilingRecord, 'letters' | 'analysis'>;

/** Of a record that does not say how much was read, the documents are counted. */
function holdsLess(one: Copy, other: Copy): boolean {
  if (one.letters !== null && other.letters !== null) return one.letters < other.letters;
  return one.analysis.filing.documents.length < other.analysis.filing.documents.length;
}

/** Ends a claim. Throws FilingClaimedError when the claim had run out and another worker has taken over. */
export async function settleFiling(
  store: Store,
  { record, version }: Claim,
  end: Pick<FilingRecord, 'alert'> & { readonly state: Exclude<FilingRecord['state'], 'claimed'> },
): Promise<void> {
  const settled = recordAsJson({ ...record, ...end, claim: null, before: null, toTell: null });
  const written = await store.replace(filingRecordKey(record.id), settled, version);
  if (written === null) throw takenOver(record);
}

function takenOver({ id }: FilingRecord): FilingClaimedError {
  return new FilingClaimedError(`The claim on the filing ${id} ran out and was taken over`);
}

/** Whether a filing is on record and not settled: a worker is at it, or failed over it. */
export async function isUnsettled(store: Store, id: string): Promise<boolean> {
  return (await readRecord(store, filingRecordKey(id), filingRecord))?.record.state === 'claimed';
}

/** Gives a claim back after a failure, so that the next try need not wait for it to run out. */
export async function releaseFiling(store: Store, { record, version }: Claim): Promise<void> {
  await store.replace(filingRecordKey(record.id), recordAsJson({ ...record, claim: null }), version);
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return a.epochMilliseconds < b.epochMilliseconds;
}
