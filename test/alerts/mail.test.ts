import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailText } from '../../lambdas/alerts/mail.ts';
import type { DeadlineRemark, DeadlineSubject } from '../../lambdas/terms/deadline.ts';
import { step } from '../../lambdas/terms/derivation.ts';
import {
  ambiguous,
  analysis,
  clause,
  dated,
  day,
  disclosure,
  meeting,
  movedMeeting,
  passage,
  reasonableTime,
  registrant,
  stated,
  unknown,
  windowed,
} from './hand-made.ts';

const context = { today: day('2004-03-01'), record: 's3://records/filings/text-1.json', remarks: [] };
const mail = (given: Parameters<typeof analysis>[0], over = {}) => mailText(analysis(given), { ...context, ...over });

/** A rule's deadline, not one of the company's own. */
const vote = { rule: 'r', title: 'Vote', ofTheCompany: false } as const;

describe('a mail', () => {
  it('reads as a whole', async () => {
    await expect(mailText(movedMeeting, { ...context, today: day('2026-01-01') })).toMatchFileSnapshot(
      'golden/hand-made-moved-meeting.txt',
    );
  });

  it('is never wider than 72 columns, whatever the filing says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const written = mail({
          findings: [
            disclosure({ subject: text }),
            meeting({ remarks: [{ kind: 'unknown', text }], evidence: [passage(1, text)] }),
          ],
          deadlines: [
            dated('2004-03-05', { title: text, rule: 'x', citation: text, remarks: [{ kind: 'rule', text }] }),
          ],
          warnings: [text],
        });
        for (const line of written.split('\n')) expect([...line].length).toBeLessThanOrEqual(72);
      }),
    );
  });

  it('merges deadlines of one day that rest on like provisions', () => {
    const text = mail({ deadlines: [dated('2004-03-05'), dated('2004-03-05', { subject: 'other-proposal' })] });
    expect(text).toContain('notice of nominations and other');
    expect(text.match(/Fri Mar 5, 2004/g)).toHaveLength(1);
  });

  it('merges what the company prints for several subjects, but not proposals for the proxy statement with notices', () => {
    const printed = (subject: DeadlineSubject) =>
      dated('2004-03-05', {
        rule: `stated.${subject}`,
        subject,
        title: `Title of ${subject}`,
        basis: 'stated',
        ofTheCompany: false,
      });
    const text = mail({
      deadlines: [printed('nomination'), printed('other-proposal'), printed('rule-14a-8-proposal')],
    });
    expect(text.match(/Fri Mar 5, 2004/g)).toHaveLength(2);
    expect(text).toContain('notice of nominations and other');
    expect(text).toContain('title of rule-14a-8-proposal');
  });

  it('keeps deadlines apart that have different reasons', () => {
    const text = mail({
      deadlines: [
        dated('2004-03-05'),
        dated('2004-03-05', { subject: 'other-proposal', derivation: [step('otherwise')] }),
      ],
    });
    expect(text.match(/Fri Mar 5, 2004/g)).toHaveLength(2);
  });

  it('lists deadlines in order of date, a reasonable time before a day where that day falls', () => {
    const text = mail({
      deadlines: [
        unknown(['the mailing date'], { rule: 'd' }),
        windowed('2004-03-26', '2004-05-15', { rule: 'c' }),
        reasonableTime('2004-04-10', { rule: 'b' }),
        dated('2004-03-05', { rule: 'a' }),
      ],
    });
    const labels = [...text.matchAll(/^ {2}(Fri Mar 5, 2004|no fixed date|Fri Mar 26 to|not known)/gm)].map(
      ([, label]) => label,
    );
    expect(labels).toEqual(['Fri Mar 5, 2004', 'no fixed date', 'Fri Mar 26 to', 'not known']);
  });

  it('shows no number where the law leaves it to a reasonable time', () => {
    const text = mail({
      deadlines: [reasonableTime(null, { derivation: [step('a reasonable time before the mailing')] })],
    });
    expect(text).toContain('no fixed date');
    expect(text.replace(/\s+/g, ' ')).toContain('Ask the company');
  });

  it('shows both readings of an ambiguous deadline', () => {
    const text = mail({ deadlines: [ambiguous(['2004-03-05', '2004-04-05'])] });
    expect(text).toContain('uncertain');
    expect(text.replace(/\s+/g, ' ')).toContain('Fri Mar 5, 2004 (reading 1); or Mon Apr 5, 2004 (reading 2)');
  });

  it('says what is missing for a date that cannot be computed', () => {
    const text = mail({ deadlines: [unknown(["last year's mailing"])] });
    expect(text.replace(/\s+/g, ' ')).toContain("Cannot be computed without last year's mailing.");
  });

  it('marks what has passed, once for all when everything has', () => {
    const deadlines = [dated('2004-03-05', { rule: 'a' }), dated('2004-06-01', { rule: 'b' })];
    const between = mail({ deadlines }, { today: day('2004-04-01') });
    expect(between.match(/\(passed\)/g)).toHaveLength(1);
    expect(between).not.toContain('All dates shown have passed');
    const after = mail({ deadlines }, { today: day('2005-01-01') });
    expect(after).not.toContain('(passed)');
    expect(after).toContain('All dates shown have passed.');
  });

  it('marks a date that counts from an approximate one, unless the company prints the same', () => {
    const text = mail({
      deadlines: [
        dated('2004-03-05', { approximate: true }),
        dated('2004-03-06', { approximate: true, basis: 'both' }),
        reasonableTime(null, { approximate: true }),
      ],
    });
    expect(text.match(/\(approximate\)/g)).toHaveLength(1);
  });

  it('marks a date that counts from one that a person assumed', () => {
    const text = mail({ deadlines: [dated('2004-03-05', { assumed: true }), dated('2004-03-06', { rule: 'b' })] });
    expect(text.match(/\(assumed\)/g)).toHaveLength(1);
  });

  it('counts a deadline of today as still to come', () => {
    const text = mail({ deadlines: [dated('2004-03-05')] }, { today: day('2004-03-05') });
    expect(text).not.toContain('passed');
  });

  it('sorts deadlines of two meetings under a heading each', () => {
    const next = { type: 'annual', year: 2005, date: null } as const;
    const text = mail({
      deadlines: [
        dated('2004-12-01', { meeting: next, provisional: true }),
        dated('2004-03-05'),
        dated('2004-03-04', { meeting: null }),
      ],
    });
    const headings = [...text.matchAll(/^ {2}(For the .*|Of this filing):$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'For the 2004 annual meeting (May 25, 2004)',
      'For the 2005 annual meeting, whose date is not yet known',
      'Of this filing',
    ]);
  });

  it.each([
    [
      'a condition',
      { condition: 'if the disclosure followed a selective one' },
      'Only if the disclosure followed a selective one.',
    ],
    ['a printed one that agrees', { basis: 'both' }, 'The company prints the same.'],
    ['a remark', { remarks: [{ kind: 'rule', text: 'falls on a Saturday' }] }, 'Falls on a Saturday.'],
  ] as const)('says %s with the deadline', (_, given, expected) => {
    expect(mail({ deadlines: [dated('2004-03-05', given)] }).replace(/\s+/g, ' ')).toContain(expected);
  });

  it('says once what holds for several deadlines, and refers to arithmetic that was shown', () => {
    const derivation = [
      step('90 days before the meeting = Feb 25, 2004'),
      step('7th day after = Mar 5, 2004'),
      step('the later is Mar 5, 2004'),
    ];
    const remarks: readonly DeadlineRemark[] = [
      { kind: 'date-used', text: 'The date of the report stands for the announcement, which is not dated.' },
      { kind: 'closed-day', text: 'Mar 5, 2004 is a day on which something is closed.' },
    ];
    const text = mail({
      deadlines: [
        dated('2004-03-05', { derivation, remarks }),
        dated('2004-03-05', {
          ...vote,
          derivation: [step('a provision governs'), ...derivation],
          remarks,
        }),
        dated('2004-03-05', { ...vote, rule: 's', title: 'Walk', derivation: [step('one step')], remarks }),
      ],
    }).replace(/\s+/g, ' ');
    expect(text).toContain('A provision governs; as under "notice of nominations".');
    expect(text.match(/stands for the announcement/g)).toHaveLength(1);
    expect(text).toContain('TO NOTE The date of the report');
    expect(text.match(/something is closed/g), 'what concerns the day itself stays with it').toHaveLength(2);
  });

  it('leaves a remark that compares two deadlines with the one it is about, and its arithmetic with the other', () => {
    const derivation = [step('a long piece of arithmetic in several steps'), step('another step = Feb 15, 2005')];
    const differing = {
      kind: 'company-prints-another',
      text: 'The company prints Feb 16, 2005 instead, 1 day later.',
    } as const;
    const text = mail({
      deadlines: [
        dated('2005-02-15', { derivation, remarks: [differing] }),
        dated('2005-02-15', { ...vote, derivation: [step('one step')], remarks: [differing] }),
        dated('2005-02-16', {
          rule: 'stated.nomination',
          basis: 'stated',
          ofTheCompany: false,
          remarks: [
            { kind: 'computed-otherwise', text: 'Computed otherwise: Feb 15, 2005 (company bylaws)', derivation },
          ],
        }),
      ],
    }).replace(/\s+/g, ' ');
    expect(text).not.toContain('TO NOTE');
    expect(text).toContain('another step = Feb 15, 2005. The company prints Feb 16, 2005 instead');
    expect(text).toContain('Computed otherwise: Feb 15, 2005 (company bylaws); the arithmetic stands with that date.');
  });

  it('tells a date that the company has set together with the rule that leaves it to the company', () => {
    const subject = 'rule-14a-8-proposal';
    const rule = { rule: 'rule-14a-8.e2', subject, citation: 'Rule 14a-8(e)(2)', ofTheCompany: false } as const;
    const set = dated('2004-03-15', {
      rule: `stated.${subject}`,
      subject,
      citation: 'as printed by the company',
      basis: 'stated',
      ofTheCompany: false,
      remarks: [
        {
          kind: 'no-number-of-days',
          text: 'Rule 14a-8(e)(2) sets no number of days here; this is the date that the company has set.',
        },
      ],
    });
    const open = reasonableTime(null, { ...rule, derivation: [step('a reasonable time before the mailing')] });
    const text = mail({ deadlines: [set, open] }).replace(/\s+/g, ' ');
    expect(text).toContain(
      '(Rule 14a-8(e)(2); as printed by the company). A reasonable time before the mailing. This is the date that the company has set.',
    );
    expect(text).not.toContain('no fixed date');
    const nextYears = { ...open, meeting: { type: 'annual', year: 2005, date: null } } as const;
    expect(mail({ deadlines: [set, nextYears] }), 'the other one is for another meeting').toContain('no fixed date');
  });

  it('says once what an anniversary is that of', () => {
    const anniversary = "the anniversary (May 25, 2005) of the prior year's meeting (May 25, 2004)";
    const derivation = [
      { of: 'opens', text: `120 days before ${anniversary} = Jan 25, 2005` },
      { of: 'closes', text: `90 days before ${anniversary}` },
    ] as const;
    const text = mail({ deadlines: [windowed('2005-01-25', '2005-02-24', { derivation })] }).replace(/\s+/g, ' ');
    expect(text).toContain(
      "Opens: 120 days before the anniversary (May 25, 2005) of the prior year's meeting (May 25, 2004) = Jan 25, 2005; closes: 90 days before the anniversary (May 25, 2005).",
    );
  });

  it('does not say "opens" or "closes" at every step', () => {
    const derivation = [
      { of: 'opens', text: 'a = Feb 5, 2004' },
      { of: 'closes', text: 'b = Feb 25, 2004' },
      { of: 'closes', text: 'the later is Mar 5, 2004' },
    ] as const;
    const text = mail({ deadlines: [windowed('2004-02-05', '2004-03-05', { derivation })] }).replace(/\s+/g, ' ');
    expect(text).toContain('Opens: a = Feb 5, 2004; closes: b = Feb 25, 2004; the later is Mar 5, 2004.');
  });

  it('names the exhibits that carry news and are not attached, and no others', () => {
    const text = mail({
      exhibits: [
        { number: '99.1', description: 'Press release', attached: false },
        { number: '99.2', description: null, attached: true },
        { number: '10.1', description: 'Lease', attached: false },
      ],
    });
    expect(text).toContain('Exhibit 99.1 (Press release) is listed but not attached.');
    expect(text).not.toContain('99.2');
    expect(text).not.toContain('10.1');
  });

  it('names the dates of a meeting that are not stated, but not one that is stated and cannot be', () => {
    const text = mail({ findings: [meeting()] });
    expect(text).toContain('The record date is not stated.');
    const misprinted = meeting({
      remarks: [{ kind: 'record-date-after-meeting', text: 'June 3, 2004 as the record date is after the meeting' }],
    });
    expect(mail({ findings: [misprinted] })).not.toContain('The record date is not stated.');
  });

  it('says what the company prints, and what its provisions come to, when that is all the news', () => {
    const findings = [stated(), stated({ subject: 'nomination' }), clause()];
    const text = mail({ findings, deadlines: [dated('2004-12-01')] }).replace(/\s+/g, ' ');
    expect(text).toContain(
      'The company prints by when shareholders must act for the annual meeting on May 25, 2004: proposals for the proxy statement and nominations.',
    );
    expect(text).toContain("The company's provision for notice of nominations: 90 days before the meeting.");
    expect(mail({ findings: [meeting(), clause()] })).not.toContain("The company's provision");
  });

  it.each([
    [{}, 'No Regulation FD disclosure, and no news of a shareholder meeting or of its deadlines.'],
    [{ changesWhatWasTold: true }, 'Deadlines that were told before have changed.'],
  ])('says so when nothing happened: %j', (given, expected) => {
    expect(mail({ findings: [meeting({ incidental: true })] }, given).replace(/\s+/g, ' ')).toContain(expected);
  });

  it('says that a provision was seen and not understood, and computes nothing from it', () => {
    const text = mail({ findings: [disclosure(), clause({ expression: null })] });
    expect(text.replace(/\s+/g, ' ')).toContain('could not be understood whole; no date was computed from it. [2]');
  });

  it('gives a passage one number however often it is referred to', () => {
    const evidence = [passage(12, 'One sentence.')];
    const text = mail({ findings: [meeting({ evidence })], deadlines: [dated('2004-03-05', { evidence })] });
    expect(text.match(/\[1\]/g)).toHaveLength(3);
    expect(text).not.toContain('[2]');
  });

  it('says in which exhibit a passage stands', () => {
    const text = mail({
      filing: {
        ...analysis().filing,
        documents: [
          { number: 1, type: '8-K', filename: null, description: null },
          { number: 2, type: 'EX-99.1', filename: null, description: null },
        ],
      },
      findings: [meeting({ evidence: [{ document: 2, page: null, line: 14, quote: 'It will be held.' }] })],
    });
    expect(text).toContain('[1] EX-99.1, line 14: "It will be held."');
  });

  it.each([
    [
      'cancelled',
      { status: 'cancelled', date: null, previouslyScheduledDate: day('2004-05-25') },
      'The 2004 annual meeting, called for May 25, 2004, is cancelled.',
    ],
    [
      'postponed without a date',
      { status: 'postponed', date: null },
      'The annual meeting is postponed; no new date is given.',
    ],
    [
      'adjourned',
      { status: 'adjourned', previouslyScheduledDate: day('2004-05-20') },
      'is adjourned to Tuesday, May 25, 2004.',
    ],
    ['approximate', { approximate: true }, 'is on or about Tuesday, May 25, 2004.'],
    [
      'moved little',
      { priorYearDate: day('2003-05-20'), daysMoved: 5 },
      'it comes 5 days after the anniversary: within the 30 days',
    ],
    ['moved by exactly 30 days', { priorYearDate: day('2003-04-25'), daysMoved: 30 }, 'within the 30 days'],
    ['moved by 31 days', { priorYearDate: day('2003-04-24'), daysMoved: 31 }, 'more than the 30 days'],
    [
      'the first in two years',
      { date: day('2005-02-01'), priorYearDate: day('2003-11-20'), daysMoved: 73 },
      'The one before it was on November 20, 2003',
    ],
    [
      'named a year ahead',
      { date: day('2005-05-24'), priorYearDate: day('2004-05-25'), daysMoved: -1 },
      'The one before it is on May 25, 2004, so it comes 1 day before the anniversary',
    ],
    [
      'known from the register',
      { priorYearDate: day('2003-05-25'), daysMoved: 0, origins: { priorYearDate: 'register' } },
      '(known from an earlier filing), so it comes on the anniversary.',
    ],
    [
      'said to have moved, from a day that nobody gives',
      { status: 'changed', saidToHaveMoved: true },
      "The filing says that it comes more than 30 days from the anniversary of last year's: the usual proposal dates no longer hold.",
    ],
    [
      'the first after a year without one',
      { noPriorMeeting: true },
      'The filing says that no annual meeting was held the year before.',
    ],
    [
      'on another day by now',
      { sinceMovedTo: day('2004-06-08') },
      'A later filing has it on Tuesday, June 8, 2004: what would count from the day given here holds no longer.',
    ],
    ['special', { meetingType: 'special' }, 'The special meeting is on Tuesday, May 25, 2004.'],
  ] as const)('puts a meeting that is %s into words', (_, given, expected) => {
    expect(mail({ findings: [meeting(given)] }).replace(/\s+/g, ' ')).toContain(expected);
  });

  it('says a mere notice of a meeting once', () => {
    const text = mail({ findings: [disclosure({ meetingNoticeOnly: true }), meeting()] });
    expect(text).not.toContain('Regulation FD disclosure under');
  });

  it('stays a mail when a filing has hundreds of everything', () => {
    const many = <T>(one: (index: number) => T) => Array.from({ length: 300 }, (_, index) => one(index));
    const text = mail({
      filing: { ...analysis().filing, registrants: many(() => registrant) },
      findings: many((index) =>
        meeting({
          remarks: [{ kind: 'unknown', text: `remark ${index}` }],
          evidence: [passage(index + 1, 'x'.repeat(5000))],
        }),
      ),
      deadlines: many((index) =>
        dated('2004-03-05', { rule: `rule ${index}`, evidence: [passage(index + 1, 'y'.repeat(5000))] }),
      ),
      warnings: many((index) => `warning ${index}`),
    });
    expect(text.length).toBeLessThan(100_000);
    expect(text).toContain('more in the record');
  });
});
