import type { Day } from '../../terms/days/day.ts';
import type { DeadlineCommon } from '../../terms/deadline.ts';
import type { Evidence } from '../../terms/evidence.ts';
import type { Calendars } from '../calendars/closed-days.ts';
import type { Rule } from '../rule.ts';

/** A rule, or a clause under a heading, as it applies in one case. */
export interface Provision {
  readonly rule: Pick<
    Rule,
    | 'id'
    | 'subject'
    | 'title'
    | 'actor'
    | 'citation'
    | 'timing'
    | 'roll'
    | 'condition'
    | 'confines'
    | 'doubts'
    | 'remarks'
    | 'textOf'
    | 'onTradingDays'
    | 'forTheRecord'
    | 'keptBySending'
  >;
  /** What it rests on besides the dates: the sentences of the clause. */
  readonly evidence: readonly Evidence[];
  /** The company's own, in which "business day" may mean something of its own, and half of which is still worth telling. */
  readonly companysOwn: boolean;
}

/** The day from which it is judged whether a deadline had passed. */
export interface Told {
  readonly day: Day;
  /** The filing, or one on record, says that the date was announced on that day; else it is told on it here. */
  readonly isAnnouncement: boolean;
}

/** The meeting that a deadline serves, and the day from which its being past is judged. */
export interface Served {
  readonly meeting: DeadlineCommon['meeting'];
  readonly provisional: boolean;
  readonly told: Told | null;
  /** The proxy materials for the meeting are out, so that nobody asks any more for a date that nobody knows. */
  readonly materialsSent: boolean;
  /** The definitive proxy statement for it is filed: what holders had to observe ahead of it is neither open nor missed. */
  readonly isClosedToHolders: boolean;
  readonly calendars: Calendars;
}

/** A rule of the catalogue, with the sentences of the filing that invoke it. */
export function provisionOf(rule: Rule, evidence: readonly Evidence[] = []): Provision {
  return { rule, evidence, companysOwn: false };
}
