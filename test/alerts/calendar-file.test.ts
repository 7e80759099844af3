import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../lambdas/alerts/calendar-file/calendar-entry.ts';
import { calendarFile } from '../../lambdas/alerts/calendar-file/calendar-file.ts';
import { entriesOfFiling } from '../../lambdas/alerts/calendar-file/entries-of-filing.ts';
import { entriesTold } from '../../lambdas/alerts/calendar-file/entries-told.ts';
import type { ToldDeadline } from '../../lambdas/registrant/told/told-deadline.ts';
import { analysis, dated, day, reasonableTime, toldDeadline, unknown, windowed } from './hand-made.ts';

const now = Temporal.Instant.from('2004-03-01T15:00:00Z');
const file = (entries: readonly CalendarEntry[], today = '2004-03-01') =>
  calendarFile(entries, { name: 'Deadlines', today: day(today), now });

/** What a program makes of the file: "2004-03-05 to 2004-03-06 CONFIRMED 1 summary", a line an event. */
const programs: readonly [string, (text: string) => string[]][] = [
  [
    'ical.js',
    (text) =>
      new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((vevent) => {
        const event = new ICAL.Event(vevent);
        const status = vevent.getFirstPropertyValue('status');
        expect(event.startDate.isDate).toBe(true);
        return `${event.startDate} to ${event.endDate} ${status} ${event.sequence} ${event.summary}`;
      }),
  ],
  [
    'node-ical',
    (text) =>
      Object.values(sync.parseICS(text)).flatMap((event) => {
        if (event.type !== 'VEVENT') return [];
        const iso = (date: Date) =>
          new Temporal.PlainDate(date.getFullYear(), date.getMonth() + 1, date.getDate()).toString();
        expect(event.datetype).toBe('date');
        return [`${iso(event.start)} to ${iso(event.end)} ${event.status} ${event.sequence} ${event.summary}`];
      }),
  ],
];
const zones = ['America/New_York', 'Asia/Tokyo', 'Pacific/Apia'];

const zoneHere = process.env.TZ;
afterEach(() => {
  if (zoneHere === undefined) delete process.env.TZ;
  else process.env.TZ = zoneHere;
});

describe.each(programs)('a calendar file as %s reads it', (_, read) => {
  describe.each(zones)('in %s', (zone) => {
    it('has a day for each deadline, and one on which a window opens', () => {
      process.env.TZ = zone;
      const deadlines = [
        dated('2004-03-05', { approximate: true }),
        windowed('2004-03-26', '2004-05-15', { rule: 'r', title: 'Vote', ofTheCompany: false }),
        reasonableTime('2004-04-10'),
        unknown(['the day']),
        dated('2004-03-09', { meeting: null }),
      ];
      expect(read(file(entriesOfFiling(analysis({ deadlines }))))).toEqual([
        '2004-03-05 to 2004-03-06 CONFIRMED 5170 ALDER CREEK DIAGNOSTICS CORPORATION: nominations (company bylaws), last day [approximate]',
        '2004-05-15 to 2004-05-16 CONFIRMED 5170 ALDER CREEK DIAGNOSTICS CORPORATION: vote (company bylaws), last day',
        '2004-03-26 to 2004-03-27 CONFIRMED 5170 ALDER CREEK DIAGNOSTICS CORPORATION: vote (company bylaws), window opens (to Sat May 15, 2004)',
      ]);
    });

    it('moves what has moved, and cancels what holds no longer', () => {
      process.env.TZ = zone;
      const first = told('2004-03-05', '2004-02-27');
      const moved = told('2004-04-06', '2004-03-02');
      const uid = entriesTold([first])[0]?.uid;
      expect(read(file(entriesTold([first])))).toEqual([
        '2004-03-05 to 2004-03-06 CONFIRMED 5170 ACME: director nominations (bylaws), last day',
      ]);
      const after = entriesTold([replaced(first, moved, '2004-03-02'), moved]);
      expect(after.map((entry) => entry.uid)).toEqual([uid]);
      expect(read(file(after))).toEqual([
        '2004-04-06 to 2004-04-07 CONFIRMED 5174 ACME: director nominations (bylaws), last day [moved from Fri Mar 5, 2004]',
      ]);
      const lapsed = entriesTold([replaced(first, moved, '2004-03-02'), replaced(moved, null, '2004-03-10')]);
      expect(lapsed.map((entry) => entry.uid)).toEqual([uid]);
      expect(read(file(lapsed))).toEqual([
        '2004-04-06 to 2004-04-07 CANCELLED 5182 CANCELLED: ACME: director nominations (bylaws), last day',
      ]);
    });
  });
});

describe.each(programs)('the opening of a window as %s reads it', (_, read) => {
  const opening = (opens: string | null, due: string, on: string) => ({
    ...told(due, on),
    opens: opens === null ? null : day(opens),
  });
  const first = opening('2004-02-03', '2004-03-05', '2004-01-27');
  const onceMoved = (moved: ToldDeadline) => read(file(entriesTold([replaced(first, moved, '2004-03-02'), moved])));

  it('says that it has moved, and from where', () =>
    expect(onceMoved(opening('2004-03-06', '2004-04-06', '2004-03-02'))).toEqual([
      '2004-04-06 to 2004-04-07 CONFIRMED 5174 ACME: director nominations (bylaws), last day [moved from Fri Mar 5, 2004]',
      '2004-03-06 to 2004-03-07 CONFIRMED 5174 ACME: director nominations (bylaws), window opens (to Tue Apr 6, 2004) [moved from Tue Feb 3, 2004]',
    ]));

  it('says nothing where only the last day has moved', () =>
    expect(onceMoved(opening('2004-02-03', '2004-04-06', '2004-03-02'))[1]).toBe(
      '2004-02-03 to 2004-02-04 CONFIRMED 5174 ACME: director nominations (bylaws), window opens (to Tue Apr 6, 2004)',
    ));

  it('is cancelled where there is none any more', () =>
    expect(onceMoved(opening(null, '2004-04-06', '2004-03-02'))[1]).toBe(
      '2004-02-03 to 2004-02-04 CANCELLED 5174 CANCELLED: ACME: director nominations (bylaws), window opens (to Tue Apr 6, 2004)',
    ));
});

describe('a calendar file', () => {
  it('reminds 14, 7 and 1 days before, as far as that lies ahead, and never of what is cancelled', () => {
    const deadlines = [dated('2004-03-12')];
    const text = file(entriesOfFiling(analysis({ deadlines })));
    expect(text.match(/TRIGGER.*/g)).toEqual([
      'TRIGGER;VALUE=DATE-TIME:20040305T140000Z',
      'TRIGGER;VALUE=DATE-TIME:20040311T140000Z',
    ]);
    const gone = replaced(told('2004-06-05', '2004-02-27'), null, '2004-03-02');
    expect(file(entriesTold([gone]))).not.toContain('VALARM');
  });

  it('knows no time zone', () => {
    expect(file(entriesOfFiling(analysis({ deadlines: [dated('2004-03-12')] })))).not.toMatch(/TZID|VTIMEZONE/);
  });

  it('gives a deadline the same name in the file of a filing and in that of all', () => {
    const one = told('2004-03-05', '2004-02-27', 'file-000-21877');
    const [ofFiling] = entriesOfFiling(analysis({ deadlines: [dated('2004-03-05')] }));
    expect(entriesTold([one])[0]?.uid).toBe(ofFiling?.uid);
  });

  it('names two deadlines apart that a calendar would take for one', () => {
    const deadlines = [dated('2004-03-05'), dated('2004-03-09', { citation: 'another provision' })];
    const uids = entriesOfFiling(analysis({ deadlines })).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(2);
  });

  it('cannot be broken into by what a filing says', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y';
    const text = file(entriesOfFiling(analysis({ deadlines: [dated('2004-03-12', { citation: hostile })] })));
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  });
});

function told(due: string, on: string, page = 'cik-0000000007'): ToldDeadline {
  const registrant = { id: page, name: 'ACME', cik: null };
  return toldDeadline({ registrant, due: day(due), filing: { id: on, form: '8-K', on: day(on) }, toldAt: now });
}

function replaced(one: ToldDeadline, by: ToldDeadline | null, on: string): ToldDeadline {
  return { ...one, supersededBy: { id: by?.id ?? null, filing: { id: on, form: '8-K', on: day(on) } } };
}
