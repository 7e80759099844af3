import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../terms/days/day.ts';
import { MOVED_BY_MORE_THAN } from '../../terms/days/distances.ts';
import { dayInShort, monthAndDay } from '../words/date-words.ts';
import { escaped } from './html.ts';

/** One row of the picture: a day, or a time from a first day to a last, inclusive. */
export interface TimelineRow {
  /** When, as people say it: "Fri Mar 5", and what. */
  readonly when: string;
  readonly what: string;
  readonly kind: 'neutral' | 'holder' | 'company';
  readonly from: Temporal.PlainDate | null;
  readonly day: Temporal.PlainDate;
}

/** What the picture of one meeting shows. */
export interface Timeline {
  readonly title: string;
  /** The day of the year before's meeting, a year on, with the band that leaves it unmoved; null when not known. */
  readonly anniversary: Temporal.PlainDate | null;
  readonly meeting: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
  readonly rows: readonly TimelineRow[];
}

const rowHeight = 36;
const top = 36;
/** Beyond this many days from all else, today is not drawn: it would press everything else together. */
const todayWithin = 60;

/** The picture as SVG of that width: a row each, its name above its mark; months above, today as a line. */
export function timelineSvg(
  { title, anniversary, meeting, today, rows }: Timeline,
  width: number,
  name: string,
): string {
  const days = [
    ...rows.flatMap(({ from, day }) => [dayOf(day), ...(from === null ? [] : [dayOf(from)])]),
    ...(meeting === null ? [] : [dayOf(meeting)]),
    ...(anniversary === null ? [] : [dayOf(anniversary) - MOVED_BY_MORE_THAN, dayOf(anniversary) + MOVED_BY_MORE_THAN]),
  ];
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const isTodayNear = dayOf(today) > low - todayWithin && dayOf(today) < high + todayWithin;
  const first = Math.min(low, isTodayNear ? dayOf(today) : low) - 4;
  const last = Math.max(high, isTodayNear ? dayOf(today) : high) + 4;
  const x = (day: Temporal.PlainDate, more = 0) =>
    Math.round(((dayOf(day) + more - first) / Math.max(1, last - first)) * (width - 16) * 10) / 10 + 8;
  const band =
    anniversary === null
      ? []
      : [
          {
            label: `Anniversary of the meeting before, ${dayInShort(anniversary)}, and ${MOVED_BY_MORE_THAN} days around it`,
            day: anniversary,
          },
        ];
  const height = top + (rows.length + band.length) * rowHeight + 6;
  const y = (index: number) => top + index * rowHeight;
  const fitting = (text: string, taken = 0) => fitted(text, Math.floor((width - 12) / 6.7) - taken);
  return [
    `<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-${slug(title)}">`,
    `<title id="${name}-${slug(title)}">${escaped(title)}: ${escaped(rows.map(({ when, what }) => `${when}: ${what}`).join('; '))}</title>`,
    ...months(first, last, today, width).map(
      ({ at, label }) =>
        `<line class="grid" x1="${at}" x2="${at}" y1="${top - 4}" y2="${height}"/><text class="tick"${label.length * tickLetter > width - at ? ` x="${at - 3}" text-anchor="end"` : ` x="${at + 3}"`} y="11">${label}</text>`,
    ),
    ...band.map(({ label, day }, index) => {
      const [from, to] = [x(day, -MOVED_BY_MORE_THAN), x(day, MOVED_BY_MORE_THAN)];
      return `<text x="4" y="${y(index) + 14}">${escaped(fitting(label))}</text><rect class="band" x="${from}" y="${y(index) + 20}" width="${to - from}" height="10" rx="5"/><circle class="neutral" cx="${x(day)}" cy="${y(index) + 25}" r="3.5"/>`;
    }),
    ...(meeting === null
      ? []
      : [
          `<line class="neutral" stroke-width="1" opacity=".35" x1="${x(meeting)}" x2="${x(meeting)}" y1="${top}" y2="${height}"/>`,
        ]),
    ...(isTodayNear
      ? [
          `<line class="today" stroke-width="1.5" stroke-dasharray="3 3" x1="${x(today)}" x2="${x(today)}" y1="${top - 4}" y2="${height}"/><text class="today" x="${Math.min(x(today) + 3, width - 74)}" y="27">today, ${monthAndDay(today)}</text>`,
        ]
      : []),
    ...rows.map(({ when, what, kind, from, day }, index) => {
      const at = y(index + band.length);
      const bar =
        from === null
          ? ''
          : `<rect class="${kind}" opacity=".28" stroke="none" x="${x(from)}" y="${at + 21}" width="${Math.max(2, x(day) - x(from))}" height="8" rx="4"/>`;
      return `<text x="4" y="${at + 14}"><tspan>${escaped(when)}</tspan> ${escaped(fitting(what, when.length + 2))}</text><line class="grid" x1="8" x2="${width - 8}" y1="${at + 25}" y2="${at + 25}"/>${bar}<circle class="${kind}" cx="${x(day)}" cy="${at + 25}" r="4.5"/>`;
    }),
    '</svg>',
  ].join('');
}

/** As wide as a letter above the lines is at most: a name that would be cut off at the right stands left of its line. */
const tickLetter = 9;

/** The first of each month within, at most as many as have room. */
function months(first: number, last: number, any: Temporal.PlainDate, width: number): { at: number; label: string }[] {
  const start = any.add({ days: first - dayOf(any) });
  const found: { at: number; label: string }[] = [];
  const room = Math.ceil((last - first) / 30.4 / (width / 56));
  for (
    let month = start.with({ day: 1 }).add({ months: 1 });
    dayOf(month) < last;
    month = month.add({ months: room })
  ) {
    const at = Math.round(((dayOf(month) - first) / (last - first)) * (width - 16)) + 8;
    const name = monthAndDay(month).slice(0, 3);
    found.push({ at, label: month.month === 1 || found.length === 0 ? `${name} ${month.year}` : name });
  }
  return found;
}

function fitted(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`;
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
