import { describe, expect, it } from 'vitest';
import { alertFor } from '../../lambdas/alerts/alert.ts';
import type { Finding } from '../../lambdas/findings/finding.ts';
import { analysis, clause, dated, day, disclosure, meeting, movedMeeting, stated, unsure } from './hand-made.ts';

const context = { today: day('2004-03-01'), record: 's3://records/filings/text-1.json', remarks: [] };

describe('people are told of', () => {
  it.each<[string, Finding]>([
    ['a Regulation FD disclosure', disclosure()],
    ['a meeting that is set', meeting()],
    ['a meeting that is cancelled', meeting({ status: 'cancelled' })],
    ['a deadline that the company prints', stated()],
    ['an advance-notice provision', clause()],
    ['what was not read for certain', unsure()],
  ])('%s', (_, finding) => {
    expect(alertFor(analysis({ findings: [finding] }), context)).not.toBeNull();
  });
});

describe('people are left in peace about', () => {
  it.each<[string, readonly Finding[]]>([
    ['a filing without findings', []],
    ['a meeting that was held', [meeting({ status: 'held' })]],
    ['a meeting that is only background', [meeting({ incidental: true })]],
    ['a provision that could not be understood', [clause({ expression: null })]],
    [
      'results under another item',
      [{ kind: 'other-item', item: '5', topic: 'results-of-operations', remarks: [], evidence: [] }],
    ],
  ])('%s', (_, findings) => {
    const deadlines = [dated('2004-03-05', { subject: null, meeting: null, rule: '8-k.due' })];
    expect(alertFor(analysis({ findings, deadlines }), context)).toBeNull();
  });
});

describe('a filing of which nothing was read for certain', () => {
  const deadlines = [dated('2004-03-05', { subject: null, meeting: null, rule: '8-k.due' })];
  const alert = (findings: readonly Finding[]) => alertFor(analysis({ findings, deadlines }), context);

  it('asks to be read, in the subject and in a short mail with the words and the days that may be meant', () => {
    const told = alert([unsure()]);
    expect(told?.subject).toContain('please read: Item 5 seems to move the annual meeting');
    expect(told?.text).toContain('Please read: Item 5 seems to move the annual meeting; the new day');
    expect(told?.text.replace(/\s+/g, ' ')).toContain('Not certain: May 25, 2004 (the day of the meeting).');
    expect(told?.text.replace(/\s+/g, ' ')).toContain('moved from May 25 to another day.');
    expect(told?.text).not.toContain('WHAT TO DO BY WHEN');
    expect(told?.attributes.kind).toEqual(['unsure']);
  });

  it('is told beside what is certain, which comes first', () => {
    const told = alert([unsure(), meeting()]);
    expect(told?.subject).toContain('annual meeting on May 25, 2004');
    expect(told?.text).toContain('WHAT TO DO BY WHEN');
    expect(told?.text.indexOf('Please read:')).toBeGreaterThan(told?.text.indexOf('May 25, 2004') ?? 0);
  });
});

describe('the attributes to filter by', () => {
  it('say what was found, in which form, by whom, and how soon something is due', () => {
    expect(alertFor(movedMeeting, context)?.attributes).toEqual({
      kind: ['regulation-fd-disclosure', 'meeting-date', 'advance-notice-clause'],
      form: '8-K',
      registrant: 'ALDER CREEK DIAGNOSTICS CORPORATION',
      cik: null,
      items: ['9'],
      daysToNextDeadline: 4,
    });
  });

  it('say nothing of the next deadline when all have passed', () => {
    expect(alertFor(movedMeeting, { ...context, today: day('2026-01-01') })?.attributes.daysToNextDeadline).toBeNull();
  });
});
