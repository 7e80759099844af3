import packageJson from '../../package.json' with { type: 'json' };
import { alertFor } from '../alerts/alert.ts';
import type { Alert } from '../alerts/topic.ts';
import { whatChanged } from '../alerts/what-changed.ts';
import type { Filing } from '../filing/filing.ts';
import { findingsIn } from '../findings/find.ts';
import { lettersIn } from '../records/copy-marks.ts';
import { textHash } from '../records/filing-identity.ts';
import { type FilingRecord, filingRecord, filingRecordKey, recordAsJson } from '../records/filing-record.ts';
import { type LandedObject, UnreadableObjectError } from '../records/filings.ts';
import { type FilingOnRecord, filingsOnRecord } from '../records/filings-on-record.ts';
import { forgetFacts, rememberFacts } from '../records/registrants/register.ts';
import { recordToldDeadlines } from '../records/registrants/told-deadlines.ts';
import { readRecord, UnreadableRecordError } from '../records/store.ts';
import { asHistory, asTold } from '../registrant/told/told-deadline.ts';
import type { Surroundings } from './landed-filing.ts';
import { newYorksDate } from './new-york.ts';
import { readUpload } from './read-upload.ts';
import { type Report, reportOn } from './report.ts';

/**
 * `as-before`: people have nothing new to learn. `told`: they were mailed what changed. `not-told`: something changed,
 * and nobody is told, as asked, or because the filing is history. `gone`: it cannot be read again; its record stays as
 * it is. `busy`: the watcher is at it.
 */
export type Replayed = 'as-before' | 'told' | 'not-told' | 'gone' | 'busy';

export interface ReplayOptions {
  /** Pages of the register of which filings are analysed again; null: all. */
  readonly pages: ReadonlySet<string> | null;
  /** Brings the records up to date and mails nobody. */
  readonly quiet: boolean;
  /** Told what became of each filing. */
  readonly report: (filing: FilingOnRecord, what: Replayed, changes: readonly string[]) => Promise<void>;
  /** Told, in words, of what cannot be read and is passed over. */
  readonly passedOver: (why: string) => Promise<void>;
  /** Told how many of all readings are done; each filing is read twice. */
  readonly done?: (count: number, of: number) => void;
}

/**
 * Analyses what is on record again, from the filings themselves, as after an upgrade or a correction: first the register
 * learns what each filing says read alone, then each is analysed in the light of all. Mails only what changed.
 */
export async function replay(around: Surroundings, options: ReplayOptions): Promise<void> {
  const { pages, quiet, report, passedOver, done = () => {} } = options;
  const all = await filingsOnRecord(around.store, passedOver);
  const wanted = all.filter(
    ({ registrants }) => pages === null || registrants.some(({ id }) => id !== null && pages.has(id)),
  );
  const broken = new Set<string>();
  let count = 0;
  const unlessBroken = async (onRecord: FilingOnRecord, work: () => Promise<void>) => {
    done(count++, wanted.length * 2);
    if (broken.has(onRecord.id)) return;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UnreadableRecordError || error instanceof UnreadableObjectError)) throw error;
      broken.add(onRecord.id);
      await passedOver(`${onRecord.id}: ${error.message}`);
    }
  };
  for (const onRecord of wanted) await unlessBroken(onRecord, () => rememberAgain(onRecord, around));
  for (const onRecord of wanted)
    await unlessBroken(onRecord, async () => {
      const { what, changes } = await analyseAgain(onRecord, around, quiet);
      await report(onRecord, what, changes);
    });
}

async function rememberAgain(onRecord: FilingOnRecord, around: Surroundings): Promise<void> {
  const filing = await readAgain(onRecord, around);
  if (filing === null) return;
  await rememberFacts(around.store, onRecord.id, filing, findingsIn(filing));
  await forgetFacts(around.store, onRecord, filing);
}

interface Outcome {
  readonly what: Replayed;
  readonly changes: readonly string[];
}

async function analyseAgain(onRecord: FilingOnRecord, around: Surroundings, quiet: boolean): Promise<Outcome> {
  const { store } = around;
  const filing = await readAgain(onRecord, around);
  if (filing === null) return { what: 'gone', changes: [] };
  const found = await readRecord(store, onRecord.key, filingRecord);
  if (found === null || found.record.state === 'claimed') return { what: 'busy', changes: [] };
  const { record: before } = found;
  const now = await reportOn(
    filing,
    {
      id: onRecord.id,
      source: before.analysis.source,
      told: 'again',
      isQuiet: before.state === 'quiet',
      now: around.now(),
    },
    around,
    await around.houseRules(),
  );
  const changes = whatChanged(before.analysis, now);
  const isTold = !quiet && before.state !== 'quiet';
  const alert = changes.length > 0 && isTold ? alertAbout(onRecord, now, changes, around) : null;
  if (alert !== null) await around.topic.publish(alert);
  await recordCalendar(now, before, alert, around);
  const after = { ...before, ...recorded(now), ...(alert === null ? {} : asAlerted(alert, around)) };
  if ((await store.replace(onRecord.key, recordAsJson(after), found.version)) === null)
    return { what: 'busy', changes };
  return { what: changes.length === 0 ? 'as-before' : alert === null ? 'not-told' : 'told', changes };
}

function alertAbout(
  { id }: FilingOnRecord,
  { analysis, context }: Report,
  changes: readonly string[],
  { store, now }: Surroundings,
): Alert | null {
  return alertFor(analysis, {
    ...context,
    today: newYorksDate(now()),
    record: store.locate(filingRecordKey(id)),
    changesWhatWasTold: true,
    whatChanged: changes,
  });
}

function recorded({ analysis, registrants }: Report): Pick<FilingRecord, 'analysis' | 'registrants' | 'codeVersion'> {
  return { analysis, registrants, codeVersion: packageJson.version };
}

function asAlerted({ subject }: Alert, { now }: Surroundings): Pick<FilingRecord, 'state' | 'alert'> {
  return { state: 'alerted', alert: { subject, at: now() } };
}

/** What nobody is told goes into the calendar as history does. */
async function recordCalendar(
  { changes }: Report,
  { state }: FilingRecord,
  alert: Alert | null,
  { store, now }: Surroundings,
): Promise<void> {
  if (state === 'nothing-to-tell' && alert === null) return;
  const { entries } = changes;
  await recordToldDeadlines(store, alert === null ? asHistory(entries, newYorksDate(now())) : asTold(entries, now()));
}

/** The filing, from the fullest of its uploads that still hold it; null when none does. */
async function readAgain(onRecord: FilingOnRecord, { filings, store }: Surroundings): Promise<Filing | null> {
  const expected = (await readRecord(store, onRecord.key, filingRecord))?.record;
  let fullest: { readonly filing: Filing; readonly letters: number } | null = null;
  for (const upload of onRecord.uploads) {
    const isIt = (read: Filing, { versionId }: LandedObject) =>
      versionId !== null || textHash(read) === expected?.textHash;
    const filing = await readUpload(filings, upload, isIt);
    if (filing === null) continue;
    const letters = lettersIn(filing);
    if (letters === expected?.letters) return filing;
    if (fullest === null || letters > fullest.letters) fullest = { filing, letters };
  }
  return fullest?.filing ?? null;
}
