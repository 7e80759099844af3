import type { Condition, Timing } from '../../../terms/expression.ts';
import { by, daysAfter, daysBefore, from, nothing, on, when } from '../../../terms/notation.ts';
import { fromMemory, type Rule, rule } from '../../rule.ts';
import { provision, window } from './provision.ts';
import type { Adjournment, DaysBefore, StateCorporationLaw, StateProvision } from './state-corporation-law.ts';

/** What an adjournment asks for when it goes beyond the limit of the statute; within it, nothing falls due. */
export function adjournmentRules(law: StateCorporationLaw, row: Adjournment): readonly Rule[] {
  const notice = law.notice.at(-1);
  if (notice === undefined) return [];
  if (row.needs === 'notice') return [newNotice(law, row, window(notice))];
  const record = law.record.at(-1);
  return record === undefined ? [] : [newRecordDate(law, row, record, notice), noticeOfIt(law, row, notice)];
}

const common = { occasion: 'adjourned-meeting', whenPast: 'told', outlivesMaterials: true } as const;

function newNotice(law: StateCorporationLaw, row: Adjournment, timing: Timing): Rule {
  return rule({
    ...provision(law, 'notice-of-adjournment', row),
    ...common,
    title: 'New notice of the adjourned meeting',
    timing: when(isBeyond(row), timing, nothing),
    // How long a record date may serve is a question that its reader can answer.
    whenUnknown: row.countsFrom === undefined ? 'omitted' : 'told',
    notes: ['Needed also when the board fixes a new record date.'],
  });
}

/** Its last day follows from the notice, which goes to the holders of the new record date. */
function newRecordDate(law: StateCorporationLaw, row: Adjournment, record: DaysBefore, notice: DaysBefore): Rule {
  const most = record.most === null || record.most === 'two months' ? null : daysBefore(record.most, 'meeting');
  const least = record.least ?? notice.least;
  const due = least === null ? null : daysBefore(least, 'meeting');
  return rule({
    ...provision(law, 'record-date-of-adjournment', row),
    ...common,
    title: 'New record date for the adjourned meeting',
    timing: when(isBeyond(row), most !== null && due !== null ? from(most, due) : { opens: most, due }, nothing),
    notes: ['Its last day is that of the notice to its holders.'],
  });
}

function noticeOfIt(law: StateCorporationLaw, row: Adjournment, notice: DaysBefore): Rule {
  return rule({
    ...provision(law, 'notice-of-adjournment', row),
    ...common,
    title: 'Notice of the adjourned meeting to the holders of the new record date',
    timing: when(isBeyond(row), window(notice), nothing),
    doubts: [fromMemory(`that ${law.name} law asks for notice where it asks for a new record date`)],
  });
}

function isBeyond({ beyondDays, countsFrom }: Adjournment): Condition {
  return { moreDaysApartThan: beyondDays, from: on(countsFrom ?? 'adjournedFrom'), to: on('meeting') };
}

/** How long a meeting to elect directors may be adjourned at a time. */
export function longestAdjournment(law: StateCorporationLaw, row: StateProvision & { readonly days: number }): Rule {
  return rule({
    ...provision(law, 'longest-adjournment', row),
    title: 'Reconvene the adjourned meeting',
    occasion: 'adjourned-meeting',
    timing: by(daysAfter(row.days, 'adjournedFrom')),
    condition: 'only if the meeting is to elect directors',
    whenPast: 'told',
    outlivesMaterials: true,
    notes: ['Day to day, or for so many days at a time as the holders present direct.'],
  });
}
