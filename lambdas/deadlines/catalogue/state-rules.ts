import type { Expression, Timing } from '../../terms/expression.ts';
import {
  businessDaysBefore,
  by,
  daysAfter,
  daysBefore,
  earlierOf,
  from,
  laterOf,
  monthsAfter,
  monthsBefore,
  notBefore,
  nothing,
  on,
  when,
} from '../../terms/notation.ts';
import { fromMemory, type Rule, rule } from '../rule.ts';
import {
  type Adjournment,
  type DaysBefore,
  type DefaultRecordDate,
  type Interval,
  type StateCorporationLaw,
  stateCorporationLaws,
  statesFromMemory,
} from './state-laws.ts';

/** The year of the statutes that were read. */
const textOf = 2026;

function lawFromMemory({ state, name, notice, record }: (typeof statesFromMemory)[number]): StateCorporationLaw {
  const row = ([least, most]: readonly [number | null, DaysBefore['most']]) => [
    { section: '', least, most, verified: false },
  ];
  return { state, name, code: `${name} corporation law`, notice: row(notice), record: row(record), intervals: [] };
}

/** The parts of a row that follow from the statute, its section and its dates. */
function provision(
  law: StateCorporationLaw,
  what: string,
  row: Pick<DaysBefore, 'section' | 'code' | 'verified' | 'from' | 'to'>,
) {
  const section =
    row.section === ''
      ? ''
      : `${row.section
          .replace(/\(.*$/, '')
          .replace(/[^\w.:-]+/g, '-')
          .replace('ch.-', '')}.`;
  const dated = row.from !== undefined || row.to !== undefined;
  return {
    id: `state.${law.state}.${section}${what}`.toLowerCase(),
    actor: 'company',
    state: law.state,
    citation: `${row.code ?? law.code} ${row.section}`.trim(),
    inForce: { from: row.from ?? null, to: row.to ?? null, by: 'meeting' },
    doubts: row.verified ? [] : [fromMemory(`what ${law.name} law provides here`)],
    textOf: dated ? null : textOf,
    source: row.verified ? 'published text of the statute' : 'not compared with the statute',
  } as const;
}

function noticeWindow(law: StateCorporationLaw, row: DaysBefore): Rule {
  return rule({
    ...provision(law, 'notice', row),
    title: 'Notice of the meeting to shareholders',
    occasion: 'any-meeting',
    timing: window(row),
    whenPast: 'told',
    confines: 'noticeMailed',
    notes: ['The charter or bylaws may set other limits where the statute allows it.'],
  });
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

function fundamentalNotice(law: StateCorporationLaw, row: DaysBefore): Rule {
  return rule({
    ...provision(law, 'notice-of-fundamental-change', row),
    title: 'Notice of a meeting on a merger or other fundamental change',
    occasion: 'request',
    timing: window(row),
    condition: 'only if the meeting is to act on a merger or other fundamental change',
  });
}

function window({ least, most }: DaysBefore): Timing {
  const opens = most === null ? null : most === 'two months' ? monthsBefore(2, 'meeting') : daysBefore(most, 'meeting');
  const due = least === null ? null : daysBefore(least, 'meeting');
  if (opens !== null && due !== null) return from(opens, due);
  return opens === null ? { opens, due } : notBefore(opens);
}

const defaultRecordDates: Readonly<Record<DefaultRecordDate['is'], Expression>> = {
  'the day of the notice': on('noticeMailed'),
  'the day before the notice': daysBefore(1, 'noticeMailed'),
  'the business day before the notice': businessDaysBefore(1, 'noticeMailed'),
  'the later of the day of the notice and the 30th day before the meeting': laterOf(
    on('noticeMailed'),
    daysBefore(30, 'meeting'),
  ),
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

function interval(law: StateCorporationLaw, row: Interval): Rule {
  const afterMeeting = monthsAfter(row.monthsAfterLastMeeting, 'priorMeeting');
  const { monthsAfterFiscalYearEnd: afterYear } = row;
  const opens =
    afterYear === undefined ? afterMeeting : earlierOf(monthsAfter(afterYear, 'fiscalYearEnd'), afterMeeting);
  return rule({
    ...provision(law, 'interval', row),
    title: 'Shareholders may ask for the annual meeting to be held',
    actor: 'shareholder',
    occasion: 'request',
    timing: notBefore(opens),
    notes: ['A remedy for holders, not a last day for the meeting; it runs sooner from a date once designated.'],
  });
}

function adjournment(law: StateCorporationLaw, row: Adjournment): Rule {
  const isNotice = row.needs === 'notice';
  const base = (isNotice ? law.notice : law.record).at(-1);
  return rule({
    ...provision(law, isNotice ? 'notice-of-adjournment' : 'record-date-of-adjournment', row),
    title: isNotice ? 'New notice of the adjourned meeting' : 'New record date for the adjourned meeting',
    occasion: 'adjourned-meeting',
    timing: when(
      { moreDaysApartThan: row.beyondDays, from: on(row.countsFrom ?? 'adjournedFrom'), to: on('meeting') },
      base === undefined ? nothing : window(base),
      nothing,
    ),
    notes: ['Needed also when the board fixes a new record date.'],
  });
}

function longestAdjournment(
  law: StateCorporationLaw,
  row: NonNullable<StateCorporationLaw['longestAdjournment']>,
): Rule {
  return rule({
    ...provision(law, 'longest-adjournment', row),
    title: 'Reconvene the adjourned meeting',
    occasion: 'adjourned-meeting',
    timing: by(daysAfter(row.days, 'adjournedFrom')),
    condition: 'only if the meeting is to elect directors',
    whenPast: 'told',
    notes: ['Day to day, or for so many days at a time as the holders present direct.'],
  });
}

/** The windows that state corporation law sets for notice of a meeting and for its record date, one row a provision. */
export const stateWindows: readonly Rule[] = [...stateCorporationLaws, ...statesFromMemory.map(lawFromMemory)].flatMap(
  (law) => [
    ...law.notice.map((row) => noticeWindow(law, row)),
    ...law.record.map((row) => recordWindow(law, row)),
    ...(law.fundamentalNotice ? [fundamentalNotice(law, law.fundamentalNotice)] : []),
    ...(law.defaultRecordDate ? [defaultRecordDate(law, law.defaultRecordDate)] : []),
    ...law.intervals.map((row) => interval(law, row)),
    ...(law.adjournment ? [adjournment(law, law.adjournment)] : []),
    ...(law.longestAdjournment ? [longestAdjournment(law, law.longestAdjournment)] : []),
  ],
);
