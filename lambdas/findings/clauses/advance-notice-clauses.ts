import type { Timing } from '../../deadlines/expression.ts';
import type { AdvanceNoticeClause } from '../finding.ts';
import type { Passage } from '../prose/passages.ts';
import { subjectsOfClause } from './clause-subjects.ts';
import { type Fallback, type ProvisionReading, provisionReadings } from './provision-readings.ts';
import { tellsCondition } from './provision-sentences.ts';

/** The readings that make one provision; no timing when they are not understood whole. */
interface Provision {
  readonly readings: readonly [ProvisionReading, ...ProvisionReading[]];
  readonly timing: Timing | null;
}

/**
 * The advance-notice provisions of a passage: windows counted from a meeting, an anniversary, a mailing or an
 * announcement, with what applies when the meeting moves. One that cannot be read whole is given without expression.
 */
export function advanceNoticeClauses(passage: Passage): AdvanceNoticeClause[] {
  const provisions = provisionReadings(passage).reduce(withReading, []);
  return provisions.flatMap((provision) => clauseFrom(provision, passage, provisions.length === 1));
}

/** A reading begins a provision, or tells what applies in place of the last one's window. */
function withReading(provisions: readonly Provision[], reading: ProvisionReading): readonly Provision[] {
  const last = provisions.at(-1);
  const before = provisions.slice(0, -1);
  if (!reading.isUnderstood) {
    const begun: Provision = { readings: [reading], timing: null };
    return last && isOfLast(reading)
      ? [...before, { readings: [...last.readings, reading], timing: null }]
      : [...provisions, begun];
  }
  if (reading.ordinary)
    return [...provisions, { readings: [reading], timing: withFallbacks(reading.ordinary, reading.fallbacks) }];
  if (reading.fallbacks.length === 0) return provisions;
  if (last?.timing) {
    const timing = withFurther(last.timing, reading.fallbacks);
    return [...before, { readings: [...last.readings, reading], timing }];
  }
  return [...provisions, { readings: [reading], timing: withFallbacks({ opens: null, due: null }, reading.fallbacks) }];
}

/** True for a reading that can only tell what applies in place of the provision before it. */
function isOfLast({ ordinary, wording }: ProvisionReading): boolean {
  return ordinary === null || tellsCondition.test(wording.text);
}

/** Adds what applies in further cases, behind the cases that were told before. */
function withFurther(timing: Timing, fallbacks: readonly Fallback[]): Timing {
  return 'when' in timing
    ? { ...timing, otherwise: withFurther(timing.otherwise, fallbacks) }
    : withFallbacks(timing, fallbacks);
}

function withFallbacks(ordinary: Timing, fallbacks: readonly Fallback[]): Timing {
  return fallbacks.reduceRight<Timing>(
    (otherwise, { condition, window }) => ({ when: condition, then: window, otherwise }),
    ordinary,
  );
}

function clauseFrom({ readings, timing }: Provision, passage: Passage, isOnly: boolean): AdvanceNoticeClause[] {
  const subjects = subjectsOfClause(readings[0].sentence, passage, isOnly);
  if (subjects.length === 0) return [];
  return [
    {
      kind: 'advance-notice-clause',
      subjects,
      meetingType: 'annual',
      expression: timing,
      closeOfBusiness: readings.some((r) => /\b(?:close|end) of business\b/.test(r.wording.text)),
      remarks:
        timing === null
          ? ['An advance-notice provision that was seen but not understood whole; read it in the filing.']
          : contradictions(readings),
      evidence: readings.map((r) => r.sentence.evidence()),
    },
  ];
}

function contradictions(readings: readonly ProvisionReading[]): string[] {
  return readings
    .flatMap((r) => r.wording.counts)
    .filter((count) => count.contradiction !== null)
    .map((c) => `The words say ${c.value}, the figure in brackets ${c.contradiction}: both are computed.`);
}
