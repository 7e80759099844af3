import { dayOf } from '../../terms/days/day.ts';
import { dayInWords, listed } from '../../terms/days/day-words.ts';
import type { Deadline, DeadlineRemark } from '../../terms/deadline.ts';
import type { Rule } from '../rule.ts';

/**
 * A floor never stands alone: who gives notice by the day of Rule 14a-19, and later than the company's own last day for
 * nominations, has nominated nobody (Proxy Rules C&DI 139.03). Of a floor of May 30 beside nominations due April 28:
 * "The company's own last day for nominations (Apr 28, 2025) is earlier and binds; the rule only sets the latest day."
 */
export function besideNominations(deadlines: readonly Deadline[], rules: readonly Rule[]): readonly Deadline[] {
  const floors = rules.filter(({ isFloor }) => isFloor);
  if (floors.length === 0) return deadlines;
  const nominations = deadlines.filter(({ subject, condition }) => subject === 'nomination' && condition === null);
  return deadlines.map((deadline) => {
    const isFloor = floors.some(({ id }) => id === deadline.rule);
    const isAbout = floors.some(({ subject }) => subject === deadline.subject) && !deadline.ofTheCompany;
    const text = isAbout ? bindsBesides(deadline, nominations, isFloor) : null;
    if (text === null) return deadline;
    const remark: DeadlineRemark = { kind: 'earlier-nominations-bind', text };
    return { ...deadline, remarks: [remark, ...deadline.remarks] };
  });
}

function bindsBesides({ due }: Deadline, nominations: readonly Deadline[], isFloor: boolean): string | null {
  if (due === null) return null;
  const dated = nominations.flatMap((one) => (one.due === null ? [] : [dayOf(one.due)]));
  const earlier = [...new Set(dated)].filter((day) => day < dayOf(due)).sort((a, b) => a - b);
  const onlyLatest = 'the rule only sets the latest day.';
  if (earlier.length > 0) {
    const [days, are] = earlier.length === 1 ? ['day', 'is earlier and binds'] : ['days', 'are earlier and bind'];
    return `The company's own last ${days} for nominations (${listed(earlier.map(dayInWords))}) ${are}; ${onlyLatest}`;
  }
  // One of the company's own may be set in a bylaw that the filing does not tell, or that was not read.
  const isSettled = dated.length > 0 && dated.length === nominations.length;
  return isSettled || !isFloor
    ? null
    : `An earlier last day for nominations in the company's bylaws binds; ${onlyLatest}`;
}
