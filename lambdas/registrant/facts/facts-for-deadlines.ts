import { listedExchanges } from '../../filing/cover/listed-exchanges.ts';
import type { Filing, Item } from '../../filing/filing.ts';
import type { EventDate } from '../../findings/event-dates/event-dates-of-item.ts';
import { eventsReported, type ItemEvent } from '../../findings/event-dates/events-reported.ts';
import type { Finding, RegulationFdDisclosure } from '../../findings/finding.ts';
import { noticeOnlyDelivery } from '../../findings/proxy-delivery/notice-only-delivery.ts';
import type { DatedFact, Facts, ReportedItem, ReportFacts } from '../../terms/facts.ts';
import { isPeriodicReport } from '../../terms/forms.ts';
import { dayOfFiling, wasSaidBy } from '../../terms/source.ts';
import type { KnownRegistrant, KnownWord } from '../known.ts';
import type { Assumptions } from './assumptions.ts';
import { calledOffMeetings } from './called-off-meetings.ts';
import { fact } from './meeting-anchors.ts';
import { meetingFacts } from './meeting-facts.ts';

/** The facts that the deadlines of a filing are computed from: its own, what is remembered, and what is assumed. */
export function factsFor(
  filing: Filing,
  findings: readonly Finding[],
  known: KnownRegistrant | null,
  assumptions: Assumptions,
): Facts {
  return {
    filing: filingFacts(filing, findings, known),
    meetings: meetingFacts(filing, findings, known, assumptions),
    calledOff: calledOffMeetings(filing, findings, known, assumptions),
  };
}

function filingFacts(filing: Filing, findings: readonly Finding[], known: KnownRegistrant | null): ReportFacts {
  const results = findings.find((f) => f.kind === 'other-item');
  const { items, misprint } = eventsReported(filing);
  const reportDate = filing.reportDate ? fact(filing.reportDate, 'filing') : null;
  const event = misprint?.isSettled ? read(misprint.meant) : reportDate;
  return {
    form: filing.form,
    amendment: filing.amendment,
    filedOn: filing.filedOn,
    registrants: filing.registrants,
    state: stateIn(filing) ?? rememberedState(filing, known)?.value ?? null,
    event,
    periodEnd: isPeriodicReport(filing.form) && filing.period ? fact(filing.period, 'filing') : null,
    filerStatus: null,
    items: filing.items.map((item) => reportedItem(item, items.get(item) ?? null)),
    contradictedReportDate: misprint === null ? null : { printed: misprint.printed, inTheText: read(misprint.meant) },
    disclosures: findings.filter((f) => f.kind === 'regulation-fd-disclosure').map(disclosureOf),
    exchanges: listedExchanges(filing.main.text.text),
    noticeOnlyDelivery: deliveryOf(filing),
    resultsUnderOtherItem: results && event ? { item: results.item, on: event, evidence: results.evidence } : null,
  };
}

function reportedItem({ number, numbering, evidence }: Item, said: ItemEvent | null): ReportedItem {
  return {
    number,
    numbering,
    evidence: [evidence],
    event: said?.event == null ? null : reportedEvent(said.event),
    ...(said?.event == null && said?.misprinted != null ? { misprinted: said.misprinted } : {}),
    vote:
      said === null || number !== '5.07'
        ? null
        : {
            goesOn: said.goesOn,
            isPreliminary: said.isPreliminary,
            frequencyOpen: said.frequencyOpen,
            finalResults: said.finalResults === null ? null : read(said.finalResults),
          },
  };
}

function reportedEvent(event: EventDate): ReportedItem['event'] {
  const { event: what, givenIn } = event;
  return { what, day: read(event), ...(givenIn === undefined ? {} : { givenIn }) };
}

function read({ date, approximate, evidence }: EventDate): DatedFact {
  return fact(date, 'filing', evidence, approximate);
}

function disclosureOf({ item, meetingNoticeOnly, evidence, selective }: RegulationFdDisclosure) {
  if (selective === null) return { item, meetingNoticeOnly, evidence, selective };
  const on = selective.on === null ? null : fact(selective.on, 'filing', selective.evidence);
  return { item, meetingNoticeOnly, evidence, selective: { on, evidence: selective.evidence } };
}

function deliveryOf(filing: Filing): ReportFacts['noticeOnlyDelivery'] {
  const delivery = noticeOnlyDelivery(filing);
  if (delivery === null) return null;
  const { sentOn, approximate, evidence } = delivery;
  return { sentOn: sentOn === null ? null : fact(sentOn, 'filing', evidence, approximate), evidence };
}

/** The state of incorporation that a filing gives of its registrants; null when it gives none. */
export function stateIn({ registrants }: Filing): string | null {
  return registrants.find(({ state }) => state !== null)?.state ?? null;
}

/** The state on record when the filing was made, else as it was first told afterwards. */
export function rememberedState(filing: Filing, known: KnownRegistrant | null): KnownWord | null {
  const states = known?.states ?? [];
  const on = dayOfFiling(filing);
  return states.findLast(({ source }) => wasSaidBy(on, source)) ?? states[0] ?? null;
}
