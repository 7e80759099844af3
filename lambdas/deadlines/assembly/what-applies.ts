import type { Temporal } from 'temporal-polyfill';
import { type Day, dayFromIso, dayOf } from '../../terms/days/day.ts';
import type { Anchor } from '../../terms/expression.ts';
import type { MeetingFacts, ReportFacts } from '../../terms/facts.ts';
import { formNamed } from '../../terms/forms.ts';
import { federalRules } from '../catalogue/catalogue.ts';
import { rulesOfState } from '../catalogue/states/state-windows.ts';
import { type Context, dayOfAnchor } from '../evaluation/context.ts';
import type { InvestmentCompany, Occasion, Rule, VersionDate } from '../rule.ts';

/** True for a form of foreign private issuers, whom neither the proxy rules nor Regulation FD bind. */
export function isForeignPrivateIssuer(filing: ReportFacts): boolean {
  return formNamed(filing.form)?.isForeign === true;
}

/** What an investment company is, by the file numbers of its registrants: "811-05655", "814-00663"; null for any other. */
export function investmentCompanyOf({ registrants }: Pick<ReportFacts, 'registrants'>): InvestmentCompany | null {
  const series = registrants.map(({ fileNumber }) => /^0*(\d+)-/.exec(fileNumber ?? '')?.[1]);
  if (series.includes('811')) return 'registered fund';
  return series.includes('814') ? 'business development company' : null;
}

/** Registered funds file no Form 8-K (17 CFR 240.13a-11(b)); business development companies do. */
export function isRegisteredFund(filing: Pick<ReportFacts, 'registrants'>): boolean {
  return investmentCompanyOf(filing) === 'registered fund';
}

/** The rules that a meeting gives rise to, each in the version in force for it. */
export function rulesForMeeting(
  meeting: MeetingFacts,
  filing: ReportFacts,
  context: Context,
  further: readonly Rule[],
): readonly Rule[] {
  const occasions = occasionsOf(meeting);
  const bound = isForeignPrivateIssuer(filing) ? [] : federalRules;
  const ofTheState = filing.state === null ? [] : rulesOfState(filing.state);
  const company = investmentCompanyOf(filing);
  const rules = [...bound, ...ofTheState, ...further].filter(
    (rule) =>
      occasions.has(rule.occasion) &&
      (company === null || !rule.notFor.includes(company)) &&
      (rule.exchange === null || filing.exchanges.includes(rule.exchange)) &&
      isInForce(rule, versionDay(rule.inForce.by, context, filing.filedOn)),
  );
  return withLongerNotice(rules);
}

/** Where the meeting votes on a merger and the state asks for longer notice of that, its usual period is not enough, and not told. */
function withLongerNotice(rules: readonly Rule[]): readonly Rule[] {
  const longer = rules.filter(({ occasion }) => occasion === 'merger-vote');
  if (longer.length === 0) return rules;
  const isUsualPeriod = ({ occasion, state, confines }: Rule) =>
    occasion === 'any-meeting' && confines === 'noticeMailed' && longer.some((one) => one.state === state);
  return rules.flatMap((rule) => {
    if (isUsualPeriod(rule)) return [];
    return longer.includes(rule) ? [{ ...rule, condition: null }] : [rule];
  });
}

/** True when the day lies within the dates of the version; false when nothing is known that would choose a version. */
export function isInForce({ inForce }: Rule, day: Day | null): boolean {
  return day !== null && liesWithin(day, inForce);
}

/** True from the first to the last day of a period, both inclusive; null: always before, or ever after. */
export function liesWithin(
  day: Day,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): boolean {
  return (from === null || day >= dayFromIso(from)) && (to === null || day <= dayFromIso(to));
}

/** The meeting was adjourned, whether or not the day for which it was first called is known. */
export function isAdjourned({ adjourned, anchors }: MeetingFacts): boolean {
  return adjourned === true || anchors.adjournedFrom !== undefined;
}

/** An adjournment is no new meeting: what was due for the original one stays due then. */
function occasionsOf(meeting: MeetingFacts): ReadonlySet<Occasion> {
  if (isAdjourned(meeting)) return new Set<Occasion>(['adjourned-meeting', 'vote']);
  const occasions = new Set<Occasion>(['any-meeting', 'vote', `${meeting.type}-meeting`]);
  if (meeting.votesOnMerger === true) occasions.add('merger-vote');
  // A provision on proxy access sets its own date; it is known to exist, though not read, where its date is printed.
  const hasAccess = meeting.stated.some(({ subject }) => subject === 'proxy-access');
  if (meeting.type === 'annual' && hasAccess) occasions.add('proxy-access');
  return occasions;
}

/** The dates by which a version is chosen, the best first. A solicitation begins when proxy materials are sent. */
const versionAnchors: Readonly<Record<VersionDate, readonly Anchor[]>> = {
  meeting: [
    'meeting',
    'priorMeetingAnniversary',
    'mailing',
    'announcement',
    'noticeMailed',
    'recordDate',
    'fiscalYearEnd',
  ],
  solicitation: [
    'mailing',
    'definitiveFiling',
    'announcement',
    'priorMailingAnniversary',
    'meeting',
    'priorMeetingAnniversary',
    'preliminaryFiling',
    'recordDate',
    'brokerSearch',
    'proposalReceived',
    'deficiencyNoticeReceived',
    'determination',
  ],
  event: ['event', 'determination'],
  periodEnd: ['periodEnd', 'prescribedDue'],
  fiscalYearEnd: ['fiscalYearEnd'],
};

/** The day by which a version is chosen, or the nearest to it that is known, at last the filing's own: never today. */
export function versionDay(by: VersionDate, context: Context, filedOn: Temporal.PlainDate | null): Day | null {
  for (const anchor of versionAnchors[by]) {
    const day = dayOfAnchor(anchor, context);
    if (day !== null) return day;
  }
  return filedOn === null ? null : dayOf(filedOn);
}
