import { Temporal } from 'temporal-polyfill';
import { upcomingText } from '../../../lambdas/alerts/upcoming-text.ts';
import { deadlinesDue } from '../../../lambdas/records/registrants/deadlines-due.ts';
import { counted } from '../../../lambdas/terms/days/day-words.ts';
import { newYorksDate } from '../../../lambdas/watch/new-york.ts';
import { storeAt } from '../folders/store-at.ts';
import { print } from '../terminal/output.ts';

export interface UpcomingOptions {
  readonly records: string;
  readonly days?: number;
  readonly all?: true;
  readonly json?: true;
}

/** Prints the deadlines on record that are still open, the next first. */
export async function upcoming({ records, days, all, json }: UpcomingOptions): Promise<void> {
  const today = newYorksDate(Temporal.Now.instant());
  const due = await deadlinesDue(await storeAt(records), {
    from: all ? null : today,
    to: days === undefined ? null : today.add({ days }),
  });
  const entries = all ? due : due.filter(({ supersededBy }) => supersededBy === null);
  if (json) {
    for (const entry of entries) await print(`${JSON.stringify(entry)}\n`);
    return;
  }
  const none = `No deadline is open${days === undefined ? '' : ` in the next ${counted(days, 'day')}`}.`;
  await print(entries.length === 0 ? `${none}\n` : `${upcomingText(entries, today)}\n`);
}
