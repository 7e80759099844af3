import { type DateMention, datesIn } from '../../filing/prose-dates.ts';
import type { Evidence } from '../../terms/evidence.ts';

/**
 * The passages that a statement needs: for the day that it names first the one that tells it best, then of several that
 * name the same of its days one, that which names most. Those that name none of them may bear out something else, and stay.
 */
export function provingPassages(evidence: readonly Evidence[], statement: string): readonly Evidence[] {
  const wanted = datesIn(statement);
  const daysIn = new Map(evidence.map((passage) => [passage, wantedIn(passage, wanted)]));
  const kept = new Set(evidence.filter((passage) => daysIn.get(passage)?.length === 0));
  const proven = new Set<DateMention>();
  const keep = (passage: Evidence) => {
    kept.add(passage);
    for (const day of daysIn.get(passage) ?? []) proven.add(day);
  };
  const byWeight = [...evidence].sort((a, b) => weight(b) - weight(a));
  const best = byWeight.find((passage) => daysIn.get(passage)?.some((day) => day === wanted[0]));
  if (best !== undefined) keep(best);
  for (const day of wanted) {
    if (proven.has(day)) continue;
    const [most] = byWeight
      .filter((passage) => daysIn.get(passage)?.includes(day))
      .toSorted((a, b) => (daysIn.get(b)?.length ?? 0) - (daysIn.get(a)?.length ?? 0));
    if (most !== undefined) keep(most);
  }
  return evidence.filter((passage) => kept.has(passage));
}

/** A sentence that speaks of the meeting, and of how it is held, tells its day better than a heading or a label. */
const weight = ({ quote }: Evidence): number =>
  (/[.!?]["”)]?$/.test(quote.trim()) ? 2 : 0) +
  (/\bmeeting\b/i.test(quote) ? 2 : 0) +
  (/\b(?:virtual|webcast|remote|online)/i.test(quote) ? 1 : 0);

function wantedIn({ quote }: Evidence, wanted: readonly DateMention[]): readonly DateMention[] {
  const named = datesIn(quote);
  return wanted.filter((day) =>
    named.some((one) => one.month === day.month && one.day === day.day && (one.year === null || one.year === day.year)),
  );
}
