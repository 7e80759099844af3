import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../lambdas/alerts/lists/summary.ts';
import { analysis, clause, dated, day, disclosure, meeting, movedMeeting } from '../hand-made.ts';

const today = day('2004-03-01');

describe('a file in one line', () => {
  it('tells who filed what, what happened, and what is next', () => {
    expect(summaryOf(movedMeeting, today)).toEqual({
      source: 'incoming/alder-creek.txt',
      status: 'news',
      form: '8-K',
      registrant: 'ALDER CREEK DIAGNOSTICS CORPORATION',
      cik: null,
      filedOn: null,
      what: 'annual meeting moved 80 days earlier, to May 25, 2004',
      next: { day: day('2004-03-05'), what: 'notice of nominations' },
      allPassed: false,
    });
  });

  it.each([
    [
      'a disclosure',
      analysis({ findings: [disclosure()] }),
      'Regulation FD, 8-K Item 9: a press release on a new assay',
    ],
    ['a provision', analysis({ findings: [clause()] }), 'advance-notice provisions for nominations'],
    [
      'what is supposed',
      { ...movedMeeting, whatIf: { meeting: today } },
      'what if: annual meeting moved 80 days earlier, to May 25, 2004',
    ],
  ])('tells %s', (_, given, what) => {
    expect(summaryOf(given, today)).toMatchObject({ status: 'news', what });
  });

  it('says when every date has passed', () => {
    expect(summaryOf(movedMeeting, day('2005-01-01'))).toMatchObject({ next: null, allPassed: true });
  });

  it.each([
    ['a meeting held', analysis({ findings: [meeting({ status: 'held' })], deadlines: [dated('2004-06-01')] })],
    ['nothing found', analysis()],
  ])('has nothing to tell, and no date, of %s', (_, given) => {
    expect(summaryOf(given, today)).toMatchObject({
      status: 'nothing',
      what: 'nothing to tell',
      next: null,
      allPassed: false,
    });
  });

  it('says why it was rejected, in whole words', () => {
    const reason = `a PDF; ${'upload the text '.repeat(40)}`;
    const { status, what } = summaryOf({ schemaVersion: 1, source: 'a.pdf', status: 'rejected', reason }, today);
    expect(status).toBe('rejected');
    expect(what).toMatch(/^rejected: a PDF; .*(?:upload|the|text) \.\.\.$/);
    expect(what.length).toBeLessThanOrEqual(200);
  });
});
