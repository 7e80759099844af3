import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deadlinesFor } from '../../../lambdas/deadlines/compute.ts';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import { findingsIn } from '../../../lambdas/findings/find.ts';
import { factsFor } from '../../../lambdas/registrant/facts/facts-for-deadlines.ts';
import { announcementOf } from '../../../lambdas/registrant/facts/filing-setting.ts';
import { filingIn } from '../../filing/support/reading.ts';
import { report, secHeader, submission } from '../../filing/support/samples.ts';
import { filingOf } from '../../records/hand-made-filing.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.PlainDateTime.from(text);

describe('the day that stands for the announcement', () => {
  const cases: Record<string, [given: Partial<Filing>, day: string | null]> = {
    'of a report that is accepted after its event': [
      { acceptedAt: at('2024-03-05T16:15:02'), filedOn: day('2024-03-05'), reportDate: day('2024-02-28') },
      '2024-03-05',
    ],
    'of one that is accepted in the evening, and filed the next day': [
      { acceptedAt: at('2024-03-05T21:59:59'), filedOn: day('2024-03-06'), reportDate: day('2024-03-05') },
      '2024-03-05',
    ],
    'of one whose header does not tell when it was accepted': [
      { acceptedAt: null, filedOn: day('2024-03-06'), reportDate: day('2024-02-28') },
      '2024-03-06',
    ],
    'of one without a header': [{ acceptedAt: null, filedOn: null, reportDate: day('2024-02-28') }, '2024-02-28'],
    'of one that names no day': [{ acceptedAt: null, filedOn: null, reportDate: null }, null],
  };
  it.each(Object.entries(cases))('%s', (_, [given, announced]) => {
    expect(announcementOf(filingOf('', given))?.date.toString() ?? null).toBe(announced);
  });
});

describe('a window that counts from the announcement', () => {
  const clause =
    'To be timely, a stockholder’s notice of a nomination must be received by the Secretary not later than the close of business on the tenth day following the day on which public announcement of the date of the annual meeting is first made by the Company.';
  const body = (more: string) =>
    report(
      `Item 5. Other Events\n\nThe 2004 annual meeting of stockholders will be held on July 20, 2004.${more} ${clause}`,
    );
  const due = async (source: string) => {
    const filing = await filingIn(source);
    const all = deadlinesFor(factsFor(filing, findingsIn(filing), null, {}));
    return all
      .filter(({ rule }) => rule.startsWith('bylaw.'))
      .map((one) => (one.kind === 'date' ? `${one.due}` : one.kind));
  };

  it.each([
    [
      'counts from the acceptance',
      submission([{ type: '8-K', text: body('') }], secHeader(['Other events'])),
      '2004-06-06',
    ],
    ['counts from the report where nothing else is known', body(''), '2004-06-04'],
    [
      'counts from the press release that the text dates',
      submission([{ type: '8-K', text: body(' The Company announced this in a press release dated May 24, 2004.') }]),
      '2004-06-03',
    ],
  ])('%s', async (_, source, last) => {
    expect(await due(source)).toEqual([last]);
  });
});
