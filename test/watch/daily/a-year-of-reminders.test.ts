import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { MemoryStore } from '../../../infra/local/folders/memory-store.ts';
import { reminderDistances } from '../../../lambdas/alerts/digest/reminders.ts';
import { recordToldDeadlines } from '../../../lambdas/records/registrants/told-deadlines.ts';
import type { ToldDeadline } from '../../../lambdas/registrant/told/told-deadline.ts';
import { remind } from '../../../lambdas/watch/daily/remind.ts';
import { day, toldDeadline } from '../../alerts/hand-made.ts';
import { Chance } from '../../soak/chance.ts';

const newYear = day('2024-01-01');
const seven = (on: Temporal.PlainDate) =>
  on.toZonedDateTime({ timeZone: 'America/New_York', plainTime: '07:00' }).toInstant();

/** Something that lands on a day, in the afternoon: a deadline that is told, or one that takes the place of another. */
interface Landing {
  readonly on: Temporal.PlainDate;
  readonly told: ToldDeadline;
  readonly replaces: ToldDeadline | null;
}

function toldOn(registrant: number, rule: string, due: Temporal.PlainDate, on: Temporal.PlainDate): ToldDeadline {
  return toldDeadline({
    registrant: { id: `cik-${registrant}`, name: `REGISTRANT ${registrant}`, cik: null },
    meeting: { type: 'annual', year: due.year, date: due.add({ days: 60 }), follows: null },
    rule,
    due,
    filing: { id: `${registrant}-${on}`, form: '8-K', on },
    toldAt: seven(on).add({ hours: 8 }),
  });
}

/** Some deadlines of many registrants, told at any time before they fall due; a third moves once or twice. */
function landings(chance: Chance): Landing[] {
  const all: Landing[] = [];
  for (let registrant = 0; registrant < 60; registrant++)
    for (let n = chance.below(4); n >= 0; n--) {
      let on = newYear.add({ days: chance.below(300) });
      let told = toldOn(registrant, `rule-${n}`, on.add({ days: chance.below(120) }), on);
      all.push({ on, told, replaces: null });
      while (chance.happens(30)) {
        on = on.add({ days: 1 + chance.below(40) });
        const next = toldOn(registrant, `rule-${n}`, told.due.add({ days: 1 + chance.below(50) }), on);
        all.push({ on, told: next, replaces: told });
        told = next;
      }
    }
  return all;
}

/** On which days a deadline is to be reminded of: from the day after it was told until it is replaced. */
function remindedOn({ told, on }: Landing, all: readonly Landing[]): string[] {
  const replaced = all.find(({ replaces }) => replaces?.id === told.id)?.on;
  return reminderDistances
    .map((days) => told.due.subtract({ days }))
    .filter((reminded) => Temporal.PlainDate.compare(reminded, on) > 0)
    .filter((reminded) => replaced === undefined || Temporal.PlainDate.compare(reminded, replaced) <= 0)
    .map((reminded) => `${told.id} on ${reminded}`);
}

it.each([1, 2])(
  'in a year of days every deadline is reminded of once at each of its distances, and none that was replaced (seed %i)',
  async (seed) => {
    const all = landings(new Chance(seed));
    const replaced = all.filter(({ replaces }) => replaces !== null);
    expect([all.length > 120, replaced.length > 20]).toEqual([true, true]);
    const store = new MemoryStore();
    const said = { due: [] as string[], added: [] as string[], gone: [] as string[] };
    const counts: Record<string, number> = {};
    for (let today = newYear; today.year < 2026; today = today.add({ days: 1 })) {
      const mails: string[] = [];
      const run = () => remind(store, async ({ machines }) => void mails.push(machines), seven(today));
      const first = await run();
      counts[first] = (counts[first] ?? 0) + 1;
      expect(await run()).toBe('told-before');
      expect(mails.length).toBe(first === 'told' ? 1 : 0);
      for (const mail of mails) {
        const { due, added, gone } = JSON.parse(mail);
        said.due.push(...due.map(({ id }: ToldDeadline) => `${id} on ${today}`));
        said.added.push(...added.map(({ id }: ToldDeadline) => id));
        said.gone.push(...gone.map(({ was }: { was: ToldDeadline }) => was.id));
      }
      for (const { told, replaces } of all.filter(({ on }) => on.equals(today))) {
        const supersededBy = { id: told.id, filing: told.filing };
        await recordToldDeadlines(store, [told, ...(replaces === null ? [] : [{ ...replaces, supersededBy }])]);
      }
    }
    expect(said.due.sort()).toEqual(all.flatMap((one) => remindedOn(one, all)).sort());
    expect(new Set(said.added).size).toBe(said.added.length);
    expect(new Set(said.gone).size).toBe(said.gone.length);
    expect(counts['nothing-to-tell']).toBeGreaterThan(100);
  },
);
