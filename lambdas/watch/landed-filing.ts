import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import packageJson from '../../package.json' with { type: 'json' };
import { alertFor } from '../alerts/alert.ts';
import { fullerCopyRemark, onlyInFuller } from '../alerts/fuller-copy.ts';
import type { MailContext } from '../alerts/mail/mail.ts';
import { cutOffNotice, rejectionNotice } from '../alerts/rejection.ts';
import type { Alert, Topic } from '../alerts/topic.ts';
import { takesBack, whatChanged } from '../alerts/what-changed.ts';
import type { Filing } from '../filing/filing.ts';
import { type ReadResult, readFiling } from '../filing/read-filing.ts';
import { lettersIn } from '../records/copy-marks.ts';
import { identifyFiling, identityKeys } from '../records/filing-identity.ts';
import {
  type Claim,
  claimFiling,
  type FilingRecord,
  filingRecordKey,
  releaseFiling,
  settleFiling,
} from '../records/filing-record.ts';
import { type Filings, type LandedObject, UnreadableObjectError } from '../records/filings.ts';
import type { Analysed } from '../records/json/analysis.ts';
import { objectRecordKey, recordEnd, recordedEnd } from '../records/object-record.ts';
import { keysAbout, rememberFacts } from '../records/registrants/register.ts';
import { recordToldDeadlines } from '../records/registrants/told-deadlines.ts';
import { RememberingStore } from '../records/remembering-store.ts';
import type { Store } from '../records/store.ts';
import { asHistory, asTold } from '../registrant/told/told-deadline.ts';
import type { AskForHouseRules } from './house-rules-in-force.ts';
import { newYorksDate } from './new-york.ts';
import { type Report, reportOn } from './report.ts';

/** What the watcher stands on: the same on AWS and on one machine. */
export interface Surroundings {
  readonly filings: Filings;
  readonly store: Store;
  readonly topic: Topic;
  readonly houseRules: AskForHouseRules;
  readonly now: () => Temporal.Instant;
  /** Called when a filing was read and what to tell is on record: what was hard about the file is over. */
  readonly onceRead?: () => Promise<void>;
}

/** What became of a file that landed. */
export type Outcome =
  | { readonly outcome: 'passed-over' | 'dealt-with-before' | 'gone' }
  | { readonly outcome: 'rejected'; readonly reason: string }
  /** `told-before`: the same filing came under this or another key. */
  | { readonly outcome: 'alerted' | 'nothing-to-tell' | 'quiet' | 'told-before'; readonly filing: string };

/** What is uploaded under it is put on record, and nobody is told. */
const quietPrefix = 'history/';

/** Longer than a worker can be at a filing, shorter than it takes until the filing is tried again. */
const lease = Temporal.Duration.from({ minutes: 3 });

/**
 * Deals with one file that landed, once: reads it, remembers what it says, tells people, and only then records it as
 * dealt with. Doing it again after a failure, at any point, loses nothing; at worst the mail goes out twice. Throws
 * what may pass (storage or topic failing, FilingClaimedError): the caller tries again later.
 */
export async function handleLandedFiling(object: LandedObject, around: Surroundings): Promise<Outcome> {
  if (isFolderMarker(object)) return { outcome: 'passed-over' };
  const { filings, store, topic } = around;
  if ((await recordedEnd(store, object)) !== null) return { outcome: 'dealt-with-before' };
  const read = await readLanded(object, filings);
  if (read.status === 'gone') {
    await recordEnd(store, object, { state: 'gone' });
    return { outcome: 'gone' };
  }
  if (read.status === 'rejected') {
    const { reason } = read;
    const record = store.locate(objectRecordKey(object));
    if (!isQuiet(object)) await topic.notifyOperations(rejectionNotice(filings.locate(object), reason, record));
    await recordEnd(store, object, { state: 'rejected', reason });
    return { outcome: 'rejected', reason };
  }
  const { outcome, filing } = await handleFiling(read.filing, object, around);
  await recordEnd(store, object, { state: 'analysed', filing });
  return { outcome, filing };
}

/** What lies there, read; what can never be read is rejected, with the reason. */
async function readLanded(object: LandedObject, filings: Filings): Promise<ReadResult | { readonly status: 'gone' }> {
  try {
    const bytes = await filings.open(object);
    return bytes === 'gone' ? { status: 'gone' } : await readFiling(bytes);
  } catch (error) {
    if (error instanceof UnreadableObjectError) return { status: 'rejected', reason: error.message };
    throw error;
  }
}

/** Of a filing of very many registrants the records of the first are read ahead. */
const readAheadAtMost = 4;

type Told = Extract<Outcome, { readonly filing: string }>;

async function handleFiling(filing: Filing, object: LandedObject, around: Surroundings): Promise<Told> {
  const { filings, topic, now } = around;
  const store = new RememberingStore(around.store);
  await store.readAhead([...identityKeys(filing), ...filing.registrants.slice(0, readAheadAtMost).flatMap(keysAbout)]);
  const quiet = isQuiet(object);
  const { id, textHash } = await identifyFiling(store, filing);
  const report = await reportOn(
    filing,
    { id, source: filings.locate(object), told: 'news', isQuiet: quiet, now: now() },
    { store, filings },
    await around.houseRules(),
  );
  const { analysis, registrants, own, changes } = report;
  const today = newYorksDate(now());
  const record = store.locate(filingRecordKey(id));
  const decided = quiet ? null : alertAbout(report, null, { today, record });

  const claim = await claimFiling(
    store,
    {
      id,
      textHash,
      codeVersion: packageJson.version,
      registrants,
      letters: lettersIn(filing),
      upload: { bucket: object.bucket, key: object.key, versionId: object.versionId },
      toTell:
        decided === null ? null : { subject: decided.subject, text: decided.text, attributes: decided.attributes },
      analysis,
    },
    { by: randomUUID(), until: now().add(lease) },
    { now: now(), quietSettles: quiet },
  );
  if ('isLesser' in claim) {
    // The same text with a header may say better whose it is; one that is cut off knows less.
    if (!claim.isLesser) await rememberFacts(store, id, filing, own);
    return { outcome: 'told-before', filing: id };
  }
  try {
    await around.onceRead?.();
    await rememberFacts(store, id, filing, own);
    const { before } = claim.record;
    const afresh = before === null ? decided : alertAbout(report, before, { today, record });
    const alert = quiet ? null : before === null ? (left(claim, analysis) ?? afresh) : afresh;
    const outcome = quiet ? 'quiet' : alert === null ? 'nothing-to-tell' : 'alerted';
    // All that is decided is on record before anybody is told: between the mail and its record lie two writes.
    if (outcome === 'alerted') await recordToldDeadlines(store, asTold(changes.entries, now()));
    if (outcome === 'quiet') await recordToldDeadlines(store, asHistory(changes.entries, today));
    if (alert !== null) await topic.publish(alert);
    else if (filing.isCutOff && !quiet) await topic.notifyOperations(cutOffNotice(filings.locate(object), record));
    // What people were told of an earlier copy stands.
    const stands = before !== null && alert === null;
    await settleFiling(store, claim, {
      state: stands ? before.state : outcome,
      alert: stands ? before.alert : alert === null ? null : { subject: alert.subject, at: now() },
    });
    return { outcome: stands ? 'told-before' : outcome, filing: id };
  } catch (error) {
    // If this fails too, the claim runs out by itself; what counts is the failure that came first.
    await releaseFiling(store, claim).catch(() => undefined);
    throw error;
  }
}

/** The mail that a worker before this one had decided on: what it wrote down since is no reason to be silent. */
function left({ leftToTell }: Claim, analysis: Analysed): Alert | null {
  return leftToTell === null ? null : { ...leftToTell, analysis };
}

/** The alert about a filing; about a fuller copy of one that was told before, only what is new in it. */
function alertAbout(
  report: Report,
  before: FilingRecord['before'],
  around: Pick<MailContext, 'today' | 'record'>,
): Alert | null {
  const context = { ...around, ...report.context };
  if (before === null) return alertFor(report.analysis, context);
  const news = onlyInFuller(before.analysis, report.analysis);
  const changes = takesBack(before.analysis, report.analysis) ? whatChanged(before.analysis, report) : [];
  const remarks = [fullerCopyRemark, ...context.remarks];
  const alert = alertFor(news, { ...context, remarks, whatChanged: changes });
  return alert === null ? null : { ...alert, analysis: report.analysis };
}

function isQuiet({ key }: LandedObject): boolean {
  return key.startsWith(quietPrefix);
}

/** What the S3 console puts in place of a folder. */
function isFolderMarker({ key, size }: LandedObject): boolean {
  return key.endsWith('/') && (size ?? 0) === 0;
}
