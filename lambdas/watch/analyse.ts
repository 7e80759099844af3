import { rulesOfState } from '../deadlines/catalogue/states/state-windows.ts';
import { deadlinesFor } from '../deadlines/compute.ts';
import type { HouseRules } from '../deadlines/house-rules.ts';
import { notesFor } from '../deadlines/notes/notes.ts';
import type { Filing } from '../filing/filing.ts';
import { readFiling } from '../filing/read-filing.ts';
import { findingsIn } from '../findings/find.ts';
import type { Finding } from '../findings/finding.ts';
import type { Analysed, Analysis } from '../records/json/analysis.ts';
import { completeFindings } from '../registrant/completing/complete-findings.ts';
import { revealedMeetings } from '../registrant/completing/revealed-meetings.ts';
import type { Assumptions } from '../registrant/facts/assumptions.ts';
import { factsFor, rememberedState, stateIn } from '../registrant/facts/facts-for-deadlines.ts';
import type { KnownRegistrant } from '../registrant/known.ts';
import type { Deadline } from '../terms/deadline.ts';
import { sourceInWords } from '../terms/source.ts';
import { analysedAnswer, rejectedAnswer } from './answer.ts';

/** What an analysis may draw on besides the filing itself. */
export interface Knowledge {
  /** What is remembered of the filing's registrant; null when nothing is. */
  readonly known: KnownRegistrant | null;
  /** The same with what the filing itself says, which is called so on record; without it no other meeting is looked at. */
  readonly after?: { readonly known: (own: readonly Finding[]) => KnownRegistrant | null; readonly here: string };
  readonly assumptions?: Assumptions;
  readonly houseRules?: HouseRules;
}

/**
 * What a filing says and what follows from it. Pure; `source` is how the answer names the filing, `own` what it says
 * read alone.
 */
export function analyseFiling(
  source: string,
  filing: Filing,
  knowledge: Knowledge,
  own: readonly Finding[] = findingsIn(filing),
): Analysed {
  const { known, after, assumptions = {}, houseRules } = knowledge;
  const completed = known === null ? own : completeFindings(filing, own, known);
  const revealed = after === undefined ? [] : revealedMeetings(own, known, after.known(own), after.here);
  const findings = [...completed, ...revealed];
  const facts = factsFor(filing, findings, known, assumptions);
  const deadlines = deadlinesFor(facts, houseRules);
  const {
    schemaVersion,
    source: named,
    status,
    ...said
  } = analysedAnswer(source, filing, findings, deadlines, notesFor(facts));
  const whatIf = Object.keys(assumptions).length === 0 ? {} : { whatIf: assumptions };
  const warnings = [...said.warnings, ...aboutTheState(filing, known, deadlines)];
  return { schemaVersion, source: named, status, ...whatIf, ...said, warnings };
}

/** State law was applied for a state that the filing does not name. */
function aboutTheState(filing: Filing, known: KnownRegistrant | null, deadlines: readonly Deadline[]): string[] {
  const remembered = stateIn(filing) === null ? rememberedState(filing, known) : null;
  if (remembered === null) return [];
  const ofTheState = new Set(rulesOfState(remembered.value).map(({ id }) => id));
  if (!deadlines.some(({ rule }) => ofTheState.has(rule))) return [];
  return [`The state of incorporation, ${remembered.value}, is known from ${sourceInWords(remembered.source)}.`];
}

/**
 * The whole way from bytes to the answer. `look` is asked what is known once it is clear which filing it is. Throws
 * only what iterating `bytes` and `look` throw.
 */
export async function analyse(
  source: string,
  bytes: AsyncIterable<Uint8Array>,
  look: (filing: Filing) => Knowledge | Promise<Knowledge>,
): Promise<Analysis> {
  const read = await readFiling(bytes);
  return read.status === 'rejected'
    ? rejectedAnswer(source, read.reason)
    : analyseFiling(source, read.filing, await look(read.filing));
}
