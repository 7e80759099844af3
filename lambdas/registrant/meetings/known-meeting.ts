import type { Temporal } from 'temporal-polyfill';
import { EARLIEST_RECORD_DATE } from '../../findings/meetings/dates-of-meeting.ts';
import { daysBetween, liesBefore } from '../../terms/days/dates.ts';
import { isDefinitiveProxyStatement, isInformationStatement, isProxyMaterial } from '../../terms/forms.ts';
import { dayOfSource, sourceInWords } from '../../terms/source.ts';
import type { KnownDate, KnownMeeting, Standing } from '../known.ts';
import { passagesNaming } from '../passages-naming.ts';
import type { MeetingCluster } from './one-meeting-or-two.ts';
import type { Mention } from './reports-of-meetings.ts';

/** What is known of one meeting from all that was said of it: of two that differ, the later holds. */
export function knownMeeting(cluster: MeetingCluster, misread: KnownMeeting['misread']): KnownMeeting {
  const { mentions, days } = cluster;
  const { date, standing, adjournedTo } = dayThatHolds(cluster);
  const ofThatDay = mentions.filter((one) => isOfDay(one, date) || isOfDay(one, adjournedTo));
  const [first] = days;
  return {
    year: (date?.date ?? first)?.year ?? 0,
    days,
    date,
    standing,
    adjournedTo,
    prior: last(mentions, ({ prior }) => prior),
    recordDate: recordDateOf(mentions, date),
    mailing: mailingOf(mentions),
    announcement: announcementOf(ofThatDay),
    firstToldOn: firstToldOn(mentions),
    stated: [],
    misread,
  };
}

interface Holding {
  readonly date: KnownDate | null;
  readonly standing: Standing;
  readonly adjournedTo: KnownDate | null;
}

function dayThatHolds({ mentions, asPrior }: MeetingCluster): Holding {
  const said = mentions.map((mention) => ({ mention, recalled: false }));
  const recalled = asPrior.map((mention) => ({ mention: lastYears(mention), recalled: true }));
  const inOrder = [...said, ...recalled].sort((a, b) => orderOf(a.mention).localeCompare(orderOf(b.mention), 'en'));
  return inOrder.reduce<Holding>(
    // How a later filing recalls the day does not undo what was said when the meeting had just been held.
    (known, one) => (one.recalled && known.standing === 'held' ? known : after(known, one.mention)),
    { date: null, standing: 'called', adjournedTo: null },
  );
}

/** What a filing says of the meeting before its own: that it took place. */
function lastYears(mention: Mention): Mention {
  return { ...mention, status: 'held', date: mention.prior, approximate: false };
}

function orderOf({ source }: Mention): string {
  return dayOfSource(source)?.toString() ?? '';
}

function after(known: Holding, mention: Mention): Holding {
  const { status } = mention;
  const told = knownDate(mention, mention.date, mention.approximate);
  if (status === 'cancelled') return { ...known, date: told ?? known.date, standing: 'cancelled' };
  if (status === 'adjourned') return adjourned(known, mention);
  if (status === 'held') {
    const resumed = told !== null && known.adjournedTo?.date.equals(told.date) === true;
    return { ...known, date: resumed ? known.date : surer(known.date, told), standing: 'held' };
  }
  if (known.standing === 'held' && mention.source.kind === 'filing') return known;
  if (told !== null) return { ...known, date: surer(known.date, told), standing: standingStill(known) };
  return status === 'postponed' ? { ...known, date: null, standing: 'put-off' } : known;
}

function standingStill({ standing }: Holding): Standing {
  return standing === 'held' ? 'held' : 'called';
}

/** The meeting stays that of the day on which it was opened, whose anniversary counts next year. */
function adjourned(known: Holding, mention: Mention): Holding {
  const opened = knownDate(mention, mention.previous, false);
  return {
    ...known,
    date: surer(known.date, opened ?? known.date),
    adjournedTo: knownDate(mention, mention.date, mention.approximate) ?? known.adjournedTo,
  };
}

/** Who first told a day is its source, unless a person confirmed it, or it was only about that day. */
function surer(known: KnownDate | null, told: KnownDate | null): KnownDate | null {
  if (known === null || told === null) return told ?? known;
  const same = known.date.equals(told.date);
  const exacter = known.approximate && !told.approximate;
  return same && !exacter && told.source.kind === 'filing' ? known : told;
}

function knownDate(mention: Mention, date: Temporal.PlainDate | null, approximate: boolean): KnownDate | null {
  if (date === null) return null;
  return { date, approximate, remark: null, source: mention.source, evidence: passagesNaming(date, mention.evidence) };
}

function last(mentions: readonly Mention[], field: (mention: Mention) => Temporal.PlainDate | null): KnownDate | null {
  const mention = mentions.findLast((one) => field(one) !== null);
  return mention === undefined ? null : knownDate(mention, field(mention), false);
}

function isOfDay(mention: Mention, known: KnownDate | null): boolean {
  return mention.date !== null && known?.date.equals(mention.date) === true;
}

/** A record date was fixed for one day: when the meeting moves, it does not move along. */
function recordDateOf(mentions: readonly Mention[], date: KnownDate | null): KnownDate | null {
  const fits = (mention: Mention): boolean => {
    if (mention.recordDate === null) return false;
    if (mention.date !== null && date !== null && !date.date.equals(mention.date)) return false;
    return date === null || liesBefore(mention.recordDate, date.date, 0, EARLIEST_RECORD_DATE);
  };
  return last(mentions.filter(fits), ({ recordDate }) => recordDate);
}

/**
 * When proxy materials were first sent: as a person or the definitive proxy statement says, else the day on which that
 * was filed, else the day that was planned.
 */
function mailingOf(mentions: readonly Mention[]): KnownDate | null {
  const said = mentions.filter(({ mailingDate, form }) => mailingDate !== null && !isInformationStatement(form));
  const statement = mentions.findLast(({ form }) => isDefinitiveProxyStatement(form));
  const best =
    said.findLast(({ source }) => source.kind === 'person') ??
    said.findLast(({ form }) => isDefinitiveProxyStatement(form)) ??
    (statement === undefined ? said.at(-1) : undefined);
  if (best !== undefined) {
    const known = knownDate(best, best.mailingDate, best.mailingApproximate);
    const planned = best.form !== null && !isProxyMaterial(best.form);
    return known === null || !planned ? known : { ...known, remark: plannedMailing };
  }
  const filed = statement?.publishedOn ?? null;
  if (statement === undefined || filed === null) return null;
  const remark = `The day on which ${sourceInWords(statement.source)} was filed stands for the day on which the proxy materials were first sent.`;
  return { date: filed, approximate: false, remark, source: statement.source, evidence: [] };
}

const plannedMailing = 'The day for which the mailing was planned stands for the day on which it took place.';

/** When a day was first made public: the earliest that a filing gives in its own words, or that it was made on. */
function announcementOf(mentions: readonly Mention[]): KnownDate | null {
  const [first] = mentions
    .filter(({ status }) => status !== 'held')
    .flatMap((mention) => {
      const day = mention.announcedOn ?? mention.publishedOn;
      return day === null ? [] : [{ mention, day }];
    })
    .sort((a, b) => daysBetween(b.day, a.day));
  if (first === undefined) return null;
  const { mention, day } = first;
  if (mention.announcedOn !== null) return knownDate(mention, day, false);
  const remark = `The day of ${sourceInWords(mention.source)} stands for the announcement, which is not dated.`;
  const evidence = mention.date === null ? [] : passagesNaming(mention.date, mention.evidence);
  return { date: day, approximate: false, remark, source: mention.source, evidence };
}

function firstToldOn(mentions: readonly Mention[]): Temporal.PlainDate | null {
  const [first] = mentions
    .filter(({ status }) => status !== 'held')
    .flatMap(({ source }) => dayOfSource(source) ?? [])
    .sort((a, b) => daysBetween(b, a));
  return first ?? null;
}
