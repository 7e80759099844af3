import type { Expression } from '../../../terms/expression.ts';
import { businessDaysBefore, by, daysBefore, laterOf, on } from '../../../terms/notation.ts';
import { type Rule, rule } from '../../rule.ts';
import { adjournmentRules, longestAdjournment } from './adjourned-meetings.ts';
import { interval } from './annual-meeting-intervals.ts';
import { citationOf, provision, window } from './provision.ts';
import type { DaysBefore, DefaultRecordDate, LongerNotice, StateCorporationLaw } from './state-corporation-law.ts';
import { stateCorporationLaws } from './state-corporation-laws.ts';
import { texasShareholderProposals } from './texas-shareholder-proposals.ts';

function noticeWindow(law: StateCorporationLaw, row: DaysBefore): Rule {
  return rule({
    ...provision(law, 'notice', row),
    title: 'Notice of the meeting to shareholders',
    occasion: 'any-meeting',
    timing: window(row),
    whenPast: 'told',
    confines: 'noticeMailed',
    remarks: law.longerNotice === undefined ? [] : [longerNoticeInWords(law, law.longerNotice)],
    notes: ['The charter or bylaws may set other limits where the statute allows it.'],
  });
}

/** "At least 25 days before a meeting that is to act on an amendment of the articles ... (Va. Code 13.1-658(A))." */
function longerNoticeInWords(law: StateCorporationLaw, row: LongerNotice): string {
  const most = row.most === null ? '' : ` and at most ${row.most}`;
  return `At least ${row.least}${most} days before a meeting that is to act on ${row.of} (${citationOf(law, row)}).`;
}

function recordWindow(law: StateCorporationLaw, row: DaysBefore): Rule {
  return rule({
    ...provision(law, 'record-date', row),
    title: 'Record date of the meeting',
    occasion: 'any-meeting',
    timing: window(row),
    whenPast: 'told',
    confines: 'recordDate',
  });
}

function longerNotice(law: StateCorporationLaw, row: LongerNotice): Rule {
  return rule({
    ...provision(law, 'notice-of-fundamental-change', row),
    title: `Notice of a meeting that is to act on ${row.of}`,
    occasion: row.isForMergers ? 'merger-vote' : 'request',
    timing: window(row),
    condition: `only if the meeting is to act on ${row.of}`,
    whenPast: 'told',
    confines: 'noticeMailed',
  });
}

const defaultRecordDates: Readonly<Record<DefaultRecordDate['is'], Expression>> = {
  'the day of the notice': on('noticeMailed'),
  'the day before the notice': daysBefore(1, 'noticeMailed'),
  'the business day before the notice': businessDaysBefore(1, 'noticeMailed'),
  'the later of the day of the notice and the 30th day before the meeting': laterOf(
    on('noticeMailed'),
    daysBefore(30, 'meeting'),
  ),
  'the 20th day before the meeting': daysBefore(20, 'meeting'),
};

function defaultRecordDate(law: StateCorporationLaw, row: DefaultRecordDate): Rule {
  const business = row.is === 'the business day before the notice';
  return rule({
    ...provision(law, 'default-record-date', row),
    title: 'Record date if the board fixes none',
    occasion: 'request',
    timing: by(defaultRecordDates[row.is]),
    condition: 'only if the board has fixed no record date',
    notes: business ? ["A business day by the state's law; federal business days are counted here."] : [],
  });
}

const known = new Map<string, readonly Rule[]>();

/**
 * The windows that the corporation law of a state sets for notice of a meeting and for its record date, one row a
 * provision; made when a state is first asked for. None for a state whose law is not known.
 * @example rulesOfState('DE')
 */
export function rulesOfState(state: string): readonly Rule[] {
  const rules = known.get(state) ?? [
    ...stateCorporationLaws.filter((law) => law.state === state).flatMap(rulesOf),
    ...texasShareholderProposals.filter((rule) => rule.state === state),
  ];
  // What a filing calls its state may be anything.
  if (rules.length > 0) known.set(state, rules);
  return rules;
}

/** Those of all states. */
export function stateWindows(): readonly Rule[] {
  return [...stateCorporationLaws.flatMap(rulesOf), ...texasShareholderProposals];
}

function rulesOf(law: StateCorporationLaw): readonly Rule[] {
  return [
    ...law.notice.map((row) => noticeWindow(law, row)),
    ...law.record.map((row) => recordWindow(law, row)),
    ...(law.longerNotice ? [longerNotice(law, law.longerNotice)] : []),
    ...(law.defaultRecordDate ? [defaultRecordDate(law, law.defaultRecordDate)] : []),
    ...law.intervals.map((row) => interval(law, row)),
    ...(law.adjournment ? adjournmentRules(law, law.adjournment) : []),
    ...(law.longestAdjournment ? [longestAdjournment(law, law.longestAdjournment)] : []),
  ];
}
