import { createReadStream, readdirSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Analysed, analysis as schema } from '../../../lambdas/records/json/analysis.ts';
import { asJson } from '../../../lambdas/records/json/answer-as-json.ts';
import {
  daysAfter,
  daysBefore,
  earlierOf,
  laterOf,
  movedOrNoPriorMeeting,
  reasonableTimeBefore,
} from '../../../lambdas/terms/notation.ts';
import { analyse } from '../../../lambdas/watch/analyse.ts';
import { rejectedAnswer } from '../../../lambdas/watch/answer.ts';
import {
  ambiguous,
  analysis,
  clause,
  dated,
  day,
  disclosure,
  meeting,
  movedMeeting,
  reasonableTime,
  stated,
  unknown,
  unsure,
  windowed,
} from '../../alerts/hand-made.ts';

/** Everything that an answer can hold. */
const everything: Analysed = analysis({
  filing: {
    ...movedMeeting.filing,
    filedOn: day('2004-03-01'),
    acceptedAt: Temporal.PlainDateTime.from('2004-03-01T16:15:02'),
    period: day('2004-02-27'),
  },
  exhibits: [{ number: '99.1', description: null, attached: true }],
  findings: [
    disclosure(),
    meeting({ date: null, month: Temporal.PlainYearMonth.from('2004-05'), expected: true, virtualOnly: true }),
    meeting({ priorYearDate: day('2003-08-13'), origins: { priorYearDate: 'register' } }),
    stated({ opens: day('2004-11-01') }),
    clause({
      expression: {
        when: movedOrNoPriorMeeting,
        then: { opens: null, due: laterOf(daysBefore(90, 'meeting'), earlierOf(daysAfter(10, 'announcement'))) },
        otherwise: {
          opens: { monthDay: '12-01', year: 'previous', of: { on: 'meeting' } },
          due: { inWords: daysBefore(60, 'priorMeetingAnniversary'), inFigures: reasonableTimeBefore('mailing') },
        },
      },
    }),
    {
      kind: 'other-item',
      item: '5',
      topic: 'results-of-operations',
      remarks: [{ kind: 'results-under-other-item', text: 'late' }],
      evidence: [],
    },
    unsure(),
  ],
  deadlines: [
    dated('2004-03-05'),
    windowed('2004-02-05', '2004-03-05'),
    reasonableTime('2004-04-10'),
    ambiguous(['2004-03-05', '2004-04-05']),
    unknown(["last year's mailing"]),
  ],
  warnings: ['cut off'],
});

const samples = new URL('../../filings/', import.meta.url);

describe('the answer for machines', () => {
  it.each(readdirSync(samples))('about %s loses nothing when it is read back', async (name) => {
    const analysis = await analyse(name, createReadStream(new URL(name, samples)), () => ({ known: null }));
    const json = JSON.parse(JSON.stringify(asJson(analysis)));
    expect(JSON.parse(JSON.stringify(asJson(schema.parse(json))))).toEqual(json);
  });

  it('is JSON that the schema takes, and comes back with nothing lost', () => {
    const json = JSON.parse(JSON.stringify(asJson(everything)));
    expect(JSON.parse(JSON.stringify(asJson(schema.parse(json))))).toEqual(json);
  });

  it('has dates in JSON as ISO writes them, and calendar dates in code', () => {
    const read = schema.parse(JSON.parse(JSON.stringify(asJson(everything))));
    const due = read.status === 'analysed' ? read.deadlines[0]?.due : null;
    expect(due).toBeInstanceOf(Temporal.PlainDate);
    expect(due?.toString()).toBe('2004-03-05');
  });

  it('keeps remarks and arithmetic as lists of sentences, with what each is about beside it', () => {
    const derivation = [
      { of: 'opens', text: 'a = Feb 5, 2004' },
      { of: 'closes', text: 'b = Mar 5, 2004' },
    ] as const;
    const remarks = [
      { kind: 'closed-day', text: 'Mar 5, 2004 is a holiday.' },
      { kind: 'computed-otherwise', text: 'Computed otherwise', derivation },
    ] as const;
    const answer = analysis({ deadlines: [windowed('2004-02-05', '2004-03-05', { derivation, remarks })] });
    expect(JSON.parse(JSON.stringify(asJson(answer)))).toMatchObject({
      deadlines: [
        {
          derivation: ['opens: a = Feb 5, 2004', 'closes: b = Mar 5, 2004'],
          derivationOf: ['opens', 'closes'],
          remarks: [
            'Mar 5, 2004 is a holiday.',
            'Computed otherwise: opens: a = Feb 5, 2004; closes: b = Mar 5, 2004.',
          ],
          remarkKinds: ['closed-day', 'computed-otherwise'],
        },
      ],
    });
  });

  it('is read where it was written before remarks had kinds, or by a later version that has more of them', () => {
    const deadline = (more: object) => {
      const [first] = analysis({ deadlines: [windowed('2004-02-05', '2004-03-05')] }).deadlines;
      return { ...first, derivation: ['opens: a'], remarks: ['It is so.'], ofTheCompany: undefined, ...more };
    };
    const finding = { ...stated(), remarks: ['It is so.'], remarkKinds: ['of a later version'] };
    const json = {
      ...asJson(analysis()),
      findings: [finding],
      deadlines: [deadline({}), deadline({ rule: 'rule-14a-8.e2', remarkKinds: ['of a later version'] })],
    };
    const unknown = [{ kind: 'unknown', text: 'It is so.' }];
    const derivation = [{ of: null, text: 'opens: a' }];
    expect(schema.parse(JSON.parse(JSON.stringify(json)))).toMatchObject({
      findings: [{ remarks: unknown }],
      deadlines: [
        { ofTheCompany: true, derivation, remarks: unknown },
        { ofTheCompany: false, derivation, remarks: unknown },
      ],
    });
  });

  it('may say that a file was rejected, and why', () => {
    const answer = rejectedAnswer('a.pdf', 'It is a PDF.');
    expect(schema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  });

  it.each([
    ['a day that does not exist', { filing: { ...everything.filing, reportDate: '2004-02-30' } }],
    ['a finding of no known kind', { findings: [{ kind: 'rumour' }] }],
    ['a deadline that is a date without one', { deadlines: [{ ...dated('2004-03-05'), due: null }] }],
    ['a reasonable time with a number', { deadlines: [{ ...reasonableTime(null), due: '2004-03-05' }] }],
    ['another version of the schema', { schemaVersion: 2 }],
  ])('is refused with %s', (_, wrong) => {
    expect(schema.safeParse(JSON.parse(JSON.stringify({ ...asJson(everything), ...wrong }))).success).toBe(false);
  });
});
