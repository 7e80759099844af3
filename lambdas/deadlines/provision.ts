import type { Evidence } from '../filing/evidence.ts';
import type { Day } from './day.ts';
import type { Actor, DeadlineCommon, DeadlineSubject } from './deadline.ts';
import type { GivenAnchor, Roll, Timing } from './expression.ts';
import type { Doubt, Rule } from './rule.ts';

/** A rule or a clause, as far as a deadline repeats it, and how it is timed. */
export interface Provision {
  readonly rule: string;
  readonly subject: DeadlineSubject | null;
  readonly title: string;
  readonly actor: Actor;
  readonly citation: string;
  readonly timing: Timing;
  readonly roll: Roll;
  readonly condition: string | null;
  /** The date that it confines, if it does. */
  readonly confines: GivenAnchor | null;
  readonly doubts: readonly Doubt[];
  readonly remarks: readonly string[];
  /** What it rests on besides the dates: the sentences of the clause. */
  readonly evidence: readonly Evidence[];
  /** The year of the text that was read, for law whose earlier versions were not. */
  readonly textOf: number | null;
  /** The company's own, in which "business day" may mean something of its own, and half of which is still worth telling. */
  readonly companysOwn: boolean;
}

/** The meeting that a deadline serves, and the day from which its being past is judged. */
export interface Served {
  readonly meeting: DeadlineCommon['meeting'];
  readonly provisional: boolean;
  /** When the date of the meeting was announced, else when the filing was made. */
  readonly toldOn: Day | null;
}

export function provisionOf(rule: Rule, evidence: readonly Evidence[] = []): Provision {
  return { ...rule, rule: rule.id, evidence, companysOwn: false };
}
