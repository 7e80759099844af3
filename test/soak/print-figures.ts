import type { Figures } from './figures.ts';
import type { Spent } from './growth.ts';
import type { Compared, OrderOptions } from './order.ts';
import type { Pace } from './pace.ts';
import type { SoakOptions } from './soak.ts';

/** Prints what a soak came to. */
export function printFigures({ objects, faults, seed }: SoakOptions, figures: Figures): void {
  const { ended, s3Calls, roundTrips, mostPerSecond } = figures;
  const few = (names: readonly string[]) =>
    names.length === 0 ? 'none' : `${names.length}: ${names.slice(0, 5).join(', ')}`;
  const rows: readonly (readonly [string, string])[] = [
    ['objects, calls that fail, seed', `${objects}, ${faults} %, ${seed}`],
    [
      'ended in a record',
      Object.entries(ended)
        .map(([state, count]) => `${count} ${state}`)
        .join(', '),
    ],
    ['without a record', few(figures.withoutRecord)],
    ['ended wrongly', few(figures.endedWrongly)],
    ['filings mailed, of those owed', `${figures.mailed} of ${figures.owed}`],
    ['not mailed', few(figures.notMailed)],
    ['second mails', causes(figures.secondMails)],
    ['history mailed', String(figures.historyMailed)],
    ['notices to operations', String(figures.notices)],
    [
      'went through the dead-letter queue',
      `${figures.deadLetters} (${percent(figures.deadLetters, objects)}); after a redrive ${figures.deadLettersAfterRedrive}`,
    ],
    ['most publishes a second', `alerts ${mostPerSecond.alerts}, operations ${mostPerSecond.operations}`],
    ['workers that died', String(figures.deaths)],
    ['S3 calls a filing', `${s3Calls.average.toFixed(1)}, at most ${s3Calls.most.toFixed(0)}`],
    ['round trips a filing', `${roundTrips.average.toFixed(1)}, at most ${roundTrips.most.toFixed(0)}`],
    ['until all was done', `${figures.hours.toFixed(2)} h`],
  ];
  for (const [what, value] of rows) console.log(`${what.padEnd(38)}${value}`);
}

function causes(count: Readonly<Record<string, number>>): string {
  const all = Object.entries(count);
  const total = all.reduce((sum, [, one]) => sum + one, 0);
  return [`${total}`, ...all.map(([cause, one]) => `${one}: ${cause}`)].join('; ');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** Prints where an end differs from that of the same filings in order. */
export function printOrder({ seed, faults }: OrderOptions, { filings, deadlines, differing }: Compared): void {
  console.log(
    `seed ${seed}, ${faults} % of calls failing: ${filings} filings, ${deadlines} deadlines that hold; fields that differ from those in order: ${differing.length}`,
  );
  for (const one of differing.slice(0, 20)) console.log(`  ${one}`);
}

/** Prints how fast mails went out. */
export function printPace(count: number, { alerts, operations, deadMails, hours }: Pace): void {
  console.log(`${count} alerts and ${count} notices to operations at once`);
  console.log(`alerts       ${alerts.published} mails, at most ${alerts.mostPerSecond} a second`);
  console.log(`operations   ${operations.published} mails, at most ${operations.mostPerSecond} a second`);
  console.log(`given up     ${deadMails}`);
  console.log(`until all was told ${hours.toFixed(2)} h`);
}

/** Prints what filings cost, on average and at most, in groups. */
export function printCosts(groups: readonly (readonly [what: string, all: readonly Spent[]])[]): void {
  console.log(row(['filings', 'ms', 'S3 calls', 'round trips', 'read', 'written']));
  for (const [what, all] of groups) {
    if (all.length === 0) continue;
    const of = (field: keyof Spent) => all.map((spent) => spent[field]);
    const average = (field: keyof Spent) => of(field).reduce((sum, one) => sum + one, 0) / all.length;
    const count = (field: keyof Spent) =>
      `${average(field).toFixed(1)} (${of(field).reduce((a, b) => Math.max(a, b))})`;
    const bytes = (field: keyof Spent) => `${(average(field) / 1000).toFixed(1)} KB`;
    console.log(
      row([
        what,
        average('ms').toFixed(0),
        count('calls'),
        count('roundTrips'),
        bytes('bytesRead'),
        bytes('bytesWritten'),
      ]),
    );
  }
  console.log('In brackets the most. Besides: whether the house rules are still the same, once a minute.');
}

function row([what = '', ...figures]: readonly string[]): string {
  return [what.padEnd(36), ...figures.map((figure) => figure.padStart(12))].join('');
}
