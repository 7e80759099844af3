import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../lambdas/findings/find.ts';
import type { Finding } from '../../lambdas/findings/finding.ts';
import { inFull } from '../../lambdas/terms/source.ts';
import { filingIn } from '../filing/support/reading.ts';
import { documentThatSays, filingThatSays } from './support/filing-that-says.ts';
import { findingsOf, meetingsIn } from './support/in-a-line.ts';
import { runs, someDay, somePaper, wordSalad, wrapped } from './support/papers.ts';

/** What is found, without where it stands. */
function withoutPlace(findings: readonly Finding[]): unknown {
  return findings.map(({ evidence, ...finding }) => ({ ...finding, quotes: evidence.map(({ quote }) => quote) }));
}

/** Every day that a finding gives as read in the filing. */
function daysOf(finding: Finding): Temporal.PlainDate[] {
  return Object.values(finding).filter((value) => value instanceof Temporal.PlainDate);
}

describe('the evidence', () => {
  test('is found in the source by its line, word for word', async () => {
    await fc.assert(
      fc.asyncProperty(somePaper, fc.integer({ min: 40, max: 110 }), async ({ says }, width) => {
        const source = documentThatSays(wrapped(says, width));
        const lines = source.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
        for (const { evidence } of findingsIn(await filingIn(source)))
          for (const { line, quote } of evidence) {
            const place = lines
              .slice(line - 1)
              .join(' ')
              .indexOf(quote);
            expect(place, `“${quote}” stands below the beginning of line ${line}`).toBeGreaterThanOrEqual(0);
            expect(place, `“${quote}” begins on line ${line}`).toBeLessThan(lines[line - 1]?.length ?? 0);
          }
      }),
      runs,
    );
  });

  test('stands on the page that it names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(somePaper, { minLength: 2, maxLength: 3 }), async (pages) => {
        const says = pages.map((page) => page.says);
        const filing = await filingThatSays(says.join('\n\n<PAGE>\n\n'));
        for (const { evidence } of findingsIn(filing))
          for (const { page, quote } of evidence)
            expect(says[(page ?? 0) - 1], `“${quote}” on page ${page}`).toContain(quote);
      }),
      runs,
    );
  });

  test('is never lacking', async () => {
    await fc.assert(
      fc.asyncProperty(somePaper, async ({ says }) => {
        for (const finding of await findingsOf(says)) expect(finding.evidence.length, finding.kind).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

describe('the findings', () => {
  test('are the same on every run', async () => {
    await fc.assert(
      fc.asyncProperty(somePaper, async ({ says }) => {
        const filing = await filingThatSays(says);
        const found = findingsIn(filing);
        expect(findingsIn(filing)).toEqual(found);
        expect(await findingsOf(says)).toEqual(found);
      }),
      runs,
    );
  });

  test('do not hang on where lines end and how wide blanks are', async () => {
    await fc.assert(
      fc.asyncProperty(
        somePaper,
        fc.integer({ min: 40, max: 100 }),
        fc.constantFrom(' ', '  ', '   '),
        async ({ says }, width, blank) => {
          expect(withoutPlace(await findingsOf(wrapped(says, width, blank)))).toEqual(
            withoutPlace(await findingsOf(says)),
          );
        },
      ),
      runs,
    );
  });

  test('do not hang on the case of the heading', async () => {
    const headings = ['Item 8.01. Other Events.', 'ITEM 8.01. OTHER EVENTS.', 'Item 8.01. Other events.'];
    await fc.assert(
      fc.asyncProperty(somePaper, async ({ says }) => {
        const found = await Promise.all(headings.map((heading) => findingsOf(says, { heading })));
        for (const other of found) expect(other).toEqual(found[0]);
      }),
      runs,
    );
  });

  test('give no day that the text does not name', async () => {
    await fc.assert(
      fc.asyncProperty(somePaper, fc.constantFrom('8-K', '10-Q', 'DEF 14A'), async ({ says, days }, form) => {
        const written = days.map(String);
        for (const finding of await findingsOf(says, { form })) {
          if (isCountedFromOne(finding)) continue;
          for (const day of daysOf(finding)) expect(written, finding.kind).toContain(day.toString());
        }
      }),
      runs,
    );
  });

  test('never come from a paper that names no day and counts none', async () => {
    const idle = 'Stockholders may bring proposals before the annual meeting, and may nominate directors.';
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('8-K', '10-Q', '10-K', 'DEF 14A'), someDay, async (form, on) => {
        expect(await findingsOf(idle, { form, on: on.toString() })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

/** "Not later than the 90th day before June 25", "before March 27": the day follows from one of the words, and says so. */
function isCountedFromOne(finding: Finding): boolean {
  return (
    finding.kind === 'stated-deadline' &&
    finding.remarks.some(({ text }) => /^Counted as the filing says|: the last day is the day before\.$/.test(text))
  );
}

describe('whatever the words', () => {
  const forms = fc.constantFrom('8-K', '10-Q', '10-K', 'DEF 14A', 'DEFA14A');

  test('no finding has a day that is not among them', async () => {
    await fc.assert(
      fc.asyncProperty(wordSalad, forms, async ({ says, days }, form) => {
        const written = days.map(String);
        for (const finding of await findingsOf(says, { form })) {
          if (isCountedFromOne(finding)) continue;
          for (const day of daysOf(finding)) expect(written, finding.kind).toContain(day.toString());
        }
      }),
      runs,
    );
  });

  test('a finding does not contradict itself', async () => {
    await fc.assert(
      fc.asyncProperty(wordSalad, forms, async ({ says }, form) => {
        for (const finding of await findingsOf(says, { form })) {
          if (finding.kind === 'stated-deadline' && finding.opens !== null)
            expect(Temporal.PlainDate.compare(finding.opens, finding.date), 'opens before it closes').not.toBe(1);
          if (finding.kind === 'advance-notice-clause') expect(finding.subjects).not.toEqual([]);
          if (finding.kind === 'meeting-date') {
            const { date, priorYearDate, recordDate, previouslyScheduledDate, daysMoved } = finding;
            const anniversary = priorYearDate?.add({ years: 1 }) ?? null;
            expect(daysMoved, 'the days moved are counted from the anniversary').toBe(
              date && anniversary ? anniversary.until(date).total('days') : null,
            );
            if (date && recordDate) expect(Temporal.PlainDate.compare(recordDate, date)).not.toBe(1);
            if (date) expect(previouslyScheduledDate, 'it moved from another day').not.toEqual(date);
          }
        }
      }),
      runs,
    );
  });
});

describe('a meeting that is called for another day', () => {
  test('is found on that day, whichever it is', async () => {
    const ahead = fc.integer({ min: 0, max: 460 }).map((days) => Temporal.PlainDate.from('2025-03-03').add({ days }));
    await fc.assert(
      fc.asyncProperty(ahead, async (day) => {
        expect(await meetingsIn(`The annual meeting of stockholders will be held on ${inFull(day)}.`)).toEqual([
          `annual set ${day}`,
        ]);
      }),
      runs,
    );
  });

  test('takes the days it moved with it', async () => {
    const anniversary = Temporal.PlainDate.from('2025-06-12');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -90, max: 200 }), async (days) => {
        const says = `The annual meeting of stockholders will be held on ${inFull(anniversary.add({ days }))}. Last year’s annual meeting was held on June 12, 2024.`;
        const status = Math.abs(days) > 30 ? 'changed' : 'set';
        expect(await meetingsIn(says)).toEqual([
          `annual ${status} ${anniversary.add({ days })}, prior 2024-06-12, ${days} days`,
        ]);
      }),
      runs,
    );
  });
});
