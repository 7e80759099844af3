import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import { signaturesAfter } from '../../filing/items/report-end.ts';
import { datesIn } from '../../filing/prose-dates.ts';

/** Characters of the signatures that are read. */
const MOST_OF_THE_SIGNATURES = 3_000;

/** The day on which a report was signed: the first that stands behind "Date:" or "Dated" below the formula; null without one. */
export function daySigned({ main, items }: Filing): Temporal.PlainDate | null {
  const { text } = main.text;
  const from = signaturesAfter(text, items[0]?.start ?? 0);
  const signatures = text.slice(from, from + MOST_OF_THE_SIGNATURES);
  const dated = datesIn(signatures).find(({ start }) =>
    /\bdated?(?: as of)?[:.]?\s{0,40}$/i.test(signatures.slice(0, start)),
  );
  return dated?.date ?? null;
}
