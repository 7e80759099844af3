import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../lambdas/alerts/calendar-file/calendar-file.ts';
import { entriesOfFiling } from '../../../lambdas/alerts/calendar-file/entries-of-filing.ts';
import { entriesTold } from '../../../lambdas/alerts/calendar-file/entries-told.ts';
import { digestOf } from '../../../lambdas/alerts/digest/digest.ts';
import { remindersOn } from '../../../lambdas/alerts/digest/reminders.ts';
import { lastDayInWords } from '../../../lambdas/alerts/lists/last-day.ts';
import { analysis, dated, day, toldDeadline } from '../hand-made.ts';

const hour = 'By 5:00 p.m. Eastern Time on the last day.';

describe('what to know of a last day', () => {
  it('is by which day to act where it is a closed one, and until which hour', () => {
    expect(lastDayInWords({ due: day('2004-03-05') })).toEqual([]);
    expect(lastDayInWords({ due: day('2004-03-06'), hour })).toEqual(['A Saturday: act by Fri Mar 5, 2004.', hour]);
    expect(lastDayInWords({ due: day('2004-05-31') })).toEqual(['Memorial Day: act by Fri May 28, 2004.']);
  });

  const told = toldDeadline({ due: day('2004-03-06'), hour });

  it('is told in the digest', () => {
    const today = day('2004-03-05');
    const text = digestOf(remindersOn([told], today, null), today)?.text;
    expect(text).toContain(`A Saturday: act by Fri Mar 5, 2004. ${hour}`);
  });

  it('is told in a calendar, of one filing and of all', () => {
    const remarks = [{ kind: 'close-of-business', text: hour }] as const;
    const ofFiling = entriesOfFiling(analysis({ deadlines: [dated('2004-03-06', { remarks })] }));
    const now = Temporal.Instant.from('2004-03-01T12:00:00Z');
    for (const entries of [ofFiling, entriesTold([told])]) {
      const text = calendarFile(entries, { name: 'ACME', today: day('2004-03-01'), now }).replace(/\r\n /g, '');
      expect(text).toContain('act by Fri Mar 5\\, 2004.');
      expect(text).toContain(hour);
    }
  });
});
