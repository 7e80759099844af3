import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import packageJson from '../../package.json' with { type: 'json' };
import { alertFor } from '../alerts/alert.ts';
import { fullerCopyRemark, onlyInFuller } from '../alerts/fuller-copy.ts';
import type { MailContext } from '../alerts/mail/mail.ts';
import { cutOffNotice } from '../alerts/rejection.ts';
import type { Alert } from '../alerts/topic.ts';
import { takesBack, whatChanged } from '../alerts/what-changed.ts';
import type { Filing } from '../filing/filing.ts';
import { findingsIn } from '../findings/find.ts';
import type { Finding } from '../findings/finding.ts';
import { lettersIn } from '../records/copy-marks.ts';
import { identifyFiling } from '../records/filing-identity.ts';
import {
  type Claim,
  claimFiling,
  type Draft,
  decideAnew,
  type FilingRecord,
  filingRecordKey,
  releaseFiling,
  type Settled,
  settleFiling,
} from '../records/filing-record.ts';
import type { LandedObject } from '../records/filings.ts';
import type { Analysed } from '../records/json/analysis.ts';
import { schemaVersion } from '../records/json/schema-version.ts';
import { linksOf, lookAhead } from '../records/registrants/links.ts';
import {
  type Addition,
  type PutApart,
  prepareAddition,
  recordAddition,
  rememberFacts,
  tidyPages,
} from '../records/registrants/register.ts';
import { RememberingStore } from '../records/remembering-store.ts';
import { ContendedRecordError } from '../records/store.ts';
import { asHistory, asTold, type ToldDeadline } from '../registrant/told/told-deadline.ts';
import { newYorksDate } from './new-york.ts';
import { type Report, reportOn } from './report.ts';
import type { Outcome, Surroundings } from './surroundings.ts';

/** A filing as it landed. */
export interface Landed {
  readonly upload: LandedObject;
  /** It is history: nobody is told. */
  readonly isQuiet: boolean;
  /** Puts on record that the upload is dealt with, as that filing. */
  readonly end: (filing: string) => Promise<void>;
}

type Told = Extract<Outcome, { readonly filing: string }>;

/** Longer than a worker can be at a filing, shorter than it takes until the filing is tried again. */
const lease = Temporal.Duration.from({ minutes: 3 });

/** Filings of one registrant that come at once make each other begin anew; so many times. */
const attempts = 10;

/**
 * Remembers what a filing says, tells people, and puts on record that it did. What is told counts from what is on the
 * page of the registrant, and is written over that very page: where another filing of the registrant came in between,
 * all is worked out anew.
 */
export async function dealWithFiling(filing: Filing, landed: Landed, around: Surroundings): Promise<Told> {
  const held: Held = { by: randomUUID(), claim: null, wasOnPage: null };
  const own = findingsIn(filing);
  await around.onceRead?.();
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const told = await tellOnce({ filing, own }, landed, around, held);
      if (told !== null) return told;
    }
    throw new ContendedRecordError(`Other filings of the registrant came in between ${attempts} times in a row`);
  } catch (error) {
    // If this fails too, the claim runs out by itself; what counts is the failure that came first.
    if (held.claim !== null) await releaseFiling(around.store, held.claim).catch(() => undefined);
    throw error;
  }
}

/** A filing, and what it says, read alone. */
interface Read {
  readonly filing: Filing;
  readonly own: readonly Finding[];
}

/** Who deals with a filing, and what was granted. */
interface Held {
  readonly by: string;
  claim: Claim | null;
  /** Whether the page had the filing when it was first read; null: it was not read yet. */
  wasOnPage: boolean | null;
}

/** Null: another filing of the registrant came in between, and nothing was told. */
async function tellOnce(read: Read, landed: Landed, around: Surroundings, held: Held): Promise<Told | null> {
  const { filing } = read;
  const decision = await decide(read, landed, around);
  const { id, store, report, mail } = decision;
  const { topic, filings, now } = around;
  const links = await linksOf(store, filing);
  const addition = { id, filing, findings: report.own, told: likelyTold(decision, landed, now()), links };
  const write = () => recordAddition(store, report.page, addition, { isListedBeside: true });
  const { claim, isWritten, putApart } = await claimed(decision, landed, around, held, addition, write);
  if ('isLesser' in claim) {
    // The same text with a header may say better whose it is; one that is cut off knows less.
    if (!claim.isLesser) await rememberFacts(store, id, filing, report.own);
    await landed.end(id);
    return { outcome: 'told-before', filing: id, found: kindsIn(report) };
  }
  const alert = landed.isQuiet ? null : alertUnder(claim, decision);
  const outcome = landed.isQuiet ? 'quiet' : alert === null ? 'nothing-to-tell' : 'alerted';
  // All that is decided is on record before anybody is told: between the mail and its record lie two writes at once.
  if (isWritten === false) return null;
  const told = toldAs(outcome, report, now());
  if (
    isWritten === null &&
    !(await recordAddition(store, report.page, { ...addition, told }, { isListedBeside: false }))
  )
    return null;
  if (alert !== null) await topic.publish(alert);
  else if (filing.isCutOff && !landed.isQuiet)
    await topic.notifyOperations(cutOffNotice(filings.locate(landed.upload), mail.record));
  // What people were told of an earlier copy stands.
  const { before } = claim.record;
  const stands = before !== null && alert === null;
  const end = {
    state: stands ? before.state : outcome,
    alert: stands ? before.alert : alert === null ? null : { subject: alert.subject, at: now() },
  };
  // If it is not tidied now, it is by the next filing.
  const tidied = tidyPages(store, putApart).catch(() => undefined);
  await allDone([settleFiling(store, claim, end), landed.end(id), tidied]);
  return { outcome: stands ? 'told-before' : outcome, filing: id, found: kindsIn(report) };
}

function kindsIn({ own }: Report): Told['found'] {
  const count: Record<string, number> = {};
  for (const { kind } of own) count[kind] = (count[kind] ?? 0) + 1;
  return count;
}

type MailAround = Pick<MailContext, 'today' | 'record' | 'links'>;

/** What is to be told of a filing as the records are now, before anything of it is on record. */
interface Decision {
  readonly filing: Filing;
  readonly id: string;
  readonly report: Report;
  /** What is to be told if nothing was before. */
  readonly alert: Alert | null;
  readonly draft: Draft;
  /** What its mail needs to know besides what is told. */
  readonly mail: MailAround;
  /** The records as they were read. */
  readonly store: RememberingStore;
  /** Nothing that begins so was seen before. */
  readonly isNew: boolean;
}

/** Of a filing of very many registrants the records of the first are read ahead. */
const readAheadAtMost = 4;

async function decide({ filing, own }: Read, { upload, isQuiet }: Landed, around: Surroundings): Promise<Decision> {
  const { filings, now } = around;
  const store = new RememberingStore(around.store);
  const [{ id, textHash, isNew }, rules] = await Promise.all([
    identifyFiling(store, filing),
    around.houseRules(),
    Promise.all(filing.registrants.slice(0, readAheadAtMost).map((registrant) => lookAhead(store, registrant))),
  ]);
  const report = await reportOn(
    filing,
    { id, source: filings.locate(upload), told: 'news', isQuiet, now: now(), own },
    { store, filings },
    rules,
  );
  const record = store.locate(filingRecordKey(id));
  const links = isQuiet ? null : ((await around.links?.(id)) ?? null);
  const mail: MailAround = { today: newYorksDate(now()), record, links };
  const alert = isQuiet ? null : alertAbout(report, null, mail);
  const draft = {
    id,
    textHash,
    codeVersion: packageJson.version,
    registrants: report.registrants,
    letters: lettersIn(filing),
    upload: { bucket: upload.bucket, key: upload.key, versionId: upload.versionId },
    toTell: alert === null ? null : { subject: alert.subject, text: alert.text, attributes: alert.attributes },
    lapsed: (alert?.lapsed ?? []).map((one) => ({ schemaVersion, ...one }) as const),
    analysis: report.analysis,
  };
  return { filing, id, report, alert, draft, mail, store, isNew };
}

/**
 * Whether the page may be written side by side with the claim: nobody else has the filing, and whoever takes over between
 * the two finds out from the page what was decided, which is not so once what later filings told was counted again.
 */
function isWrittenAtOnce({ isNew, report }: Decision, { claim }: Held): boolean {
  return isNew && claim === null && !report.isOnPage && !report.isLate;
}

function likelyTold({ report, alert }: Decision, { isQuiet }: Landed, at: Temporal.Instant): readonly ToldDeadline[] {
  return toldAs(isQuiet ? 'quiet' : alert === null ? 'nothing-to-tell' : 'alerted', report, at);
}

interface Claimed {
  readonly claim: Claim | Settled;
  /** Whether the page was written; null: that may not be done at once. */
  readonly isWritten: boolean | null;
  readonly putApart: PutApart;
}

/**
 * Claims the filing or, when it is claimed already, puts what is decided now under that claim. Its page is listed beside,
 * and written where that may be done at once.
 */
async function claimed(
  decision: Decision,
  { isQuiet }: Landed,
  { now, aboutToTell = async () => {} }: Surroundings,
  held: Held,
  addition: Addition,
  write: () => Promise<boolean>,
): Promise<Claimed> {
  const { store, report, draft, alert } = decision;
  const at = now();
  const { by, claim: before } = held;
  const writing = isWrittenAtOnce(decision, held) ? write() : Promise.resolve(null);
  // A write that is taken for refused may have been made, and written over before its answer was asked for again.
  const isWritten = before !== null && report.isOnPage && held.wasOnPage === false;
  held.wasOnPage ??= report.isOnPage;
  const terms = { now: at, quietSettles: isQuiet, decisionStands: report.page === null || report.isOnPage };
  const claiming =
    before === null
      ? claimFiling(store, draft, { by, until: at.add(lease) }, terms)
      : decideAnew(store, before, draft, { decisionStands: isWritten });
  const granted = claiming.then((claim) => {
    if (!('isLesser' in claim)) held.claim = claim;
    return claim;
  });
  const prepared = prepareAddition(store, report.page, addition, report.isOnPage);
  await allDone([granted, writing, prepared, ...(alert === null ? [] : [aboutToTell()])]);
  return { claim: await granted, isWritten: await writing, putApart: await prepared };
}

/** The deadlines as they go on record. */
function toldAs(
  outcome: 'quiet' | 'nothing-to-tell' | 'alerted',
  { changes: { entries }, isCountedAgain }: Report,
  now: Temporal.Instant,
): readonly ToldDeadline[] {
  if (outcome === 'alerted') return asTold(entries, now);
  // What people know is on record as if the filings had come in order: another of them may have been the first to tell it.
  if (outcome === 'nothing-to-tell' && isCountedAgain) return entries.filter(({ toldAt }) => toldAt !== null);
  return outcome === 'quiet' ? asHistory(entries, newYorksDate(now)) : [];
}

/** Waits for all, so that none is under way any more, and throws what the first of them threw. */
async function allDone(all: readonly Promise<unknown>[]): Promise<void> {
  for (const one of await Promise.allSettled(all)) if (one.status === 'rejected') throw one.reason;
}

/** What is to be told: of a fuller copy of a filing that was told before, only what is new in it. */
function alertUnder(claim: Claim, { report, alert, mail }: Decision): Alert | null {
  const { before } = claim.record;
  if (before !== null) return alertAbout(report, before, mail);
  return left(claim, report.analysis) ?? alert;
}

/** The mail that a worker before this one had decided on: what it wrote down since is no reason to be silent. */
function left({ leftToTell }: Claim, analysis: Analysed): Alert | null {
  return leftToTell === null ? null : { ...leftToTell, analysis };
}

/** The alert about a filing; about a fuller copy of one that was told before, only what is new in it. */
function alertAbout(report: Report, before: FilingRecord['before'], around: MailAround): Alert | null {
  const context = { ...around, ...report.context, lapsed: lapsedOf(report) };
  if (before === null) return alertFor(report.analysis, context);
  const news = onlyInFuller(before.analysis, report.analysis);
  const changes = takesBack(before.analysis, report.analysis) ? whatChanged(before.analysis, report) : [];
  const remarks = [fullerCopyRemark, ...context.remarks];
  const alert = alertFor(news, { ...context, remarks, whatChanged: changes });
  return alert === null ? null : { ...alert, analysis: report.analysis };
}

/** What people were told and that the filing ends, as it goes on record. */
function lapsedOf({ changes }: Report): readonly ToldDeadline[] {
  const ids = new Set(changes.lapsed.flatMap(({ id, toldAt }) => (toldAt === null ? [] : [id])));
  return changes.entries.filter(({ id, supersededBy }) => ids.has(id) && supersededBy !== null);
}
