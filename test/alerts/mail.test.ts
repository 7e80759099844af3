import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { mailText } from '../../lambdas/alerts/mail/mail.ts';
import type { Deadline, DeadlineRemark, DeadlineSubject } from '../../lambdas/terms/deadline.ts';
import { step } from '../../lambdas/terms/derivation.ts';
import { daysBefore } from '../../lambdas/terms/notation.ts';
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
const rule14a8 = {
  rule: 'rule-14a-8.e2',
  subject: 'rule-14a-8-proposal',
  title: 'Shareholder proposals for the proxy statement',
  ofTheCompany: false,
} as const;

const mail = (given: Parameters<typeof analysis>[0], over = {}) => mailText(analysis(given), { ...context, ...over });

/** A rule's deadline, not one of the company's own. */
const vote = { rule: 'r', title: 'Vote', ofTheCompany: false } as const;

/** The lines of what to do by when, heading left out. */
function toDo(given: Parameters<typeof analysis>[0]): string[] {
  const [, section = ''] = /^WHAT TO DO BY WHEN.*\n((?:.+\n)*)/m.exec(mail(given)) ?? [];
  return section.split('\n').filter((line) => line !== '');
}

describe('a mail', () => {
  it('reads as a whole', async () => {
    await expect(mailText(movedMeeting, { ...context, today: day('2026-01-01') })).toMatchFileSnapshot(
      'golden/hand-made-moved-meeting.txt',
    );
  });

  it('is one column: no line begins or ends with a blank, and no filing can break into it', () => {
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
        for (const line of written.split('\n')) expect(line).toBe(line.trim());
      }),
    );
  });

  it('says first what to do by when, then what happened, then the arithmetic, then the evidence, then the legend', () => {
    const headings = mailText(movedMeeting, context).match(/^[A-Z][A-Z ]{6,}(?= \(|$)/gm);
    expect(headings).toEqual([
      'ALDER CREEK DIAGNOSTICS CORPORATION',
      'WHAT TO DO BY WHEN',
      'WHAT HAPPENED',
      'TO NOTE',
      'HOW EACH DATE WAS COMPUTED',
      'WHAT THE FILING SAYS',
    ]);
  });

  it('merges deadlines of one day for the same people into one line', () => {
    const lines = toDo({
      deadlines: [
        dated('2004-03-05'),
        dated('2004-03-05', { subject: 'other-proposal' }),
        dated('2004-03-05', { ...rule14a8, citation: '17 CFR 240.14a-8(e)(2)' }),
        dated('2004-03-05', { ...vote, actor: 'company' }),
      ],
    });
    expect(lines).toEqual([
      'Fri Mar 5  Shareholders: nominations and other proposals (company bylaws); proposals for the proxy statement (Rule 14a-8(e)(2)). [1]',
      'Fri Mar 5  Company: vote (company bylaws). [1]',
    ]);
  });

  it('merges what the company prints, but not with what was computed', () => {
    const printed = (subject: DeadlineSubject) =>
      dated('2004-03-05', { rule: `stated.${subject}`, subject, basis: 'stated', ofTheCompany: false });
    expect(toDo({ deadlines: [printed('nomination'), printed('rule-14a-8-proposal'), dated('2004-03-05')] })).toEqual([
      'Fri Mar 5  Shareholders: nominations and proposals for the proxy statement. Printed by the company. [1]',
      'Fri Mar 5  Shareholders: nominations (company bylaws). [1]',
    ]);
  });

  it('has shareholders first, then the company, each in order of date, what has no date last', () => {
    const lines = toDo({
      deadlines: [
        unknown(['the mailing date'], { ...vote, rule: 'd', title: 'Dance' }),
        reasonableTime('2004-04-10', { ...vote, rule: 'b', title: 'Bow' }),
        dated('2004-03-02', { ...vote, actor: 'company' }),
        windowed('2004-03-26', '2004-05-14', { ...vote, rule: 'c', title: 'Call' }),
        dated('2004-03-05', { ...vote, rule: 'a', title: 'Act' }),
      ],
    });
    expect(lines.map((line) => line.replace(/ \(company bylaws\).*/, ''))).toEqual([
      'Fri Mar 5  Shareholders: act',
      'Fri May 14  Shareholders: call',
      'Not known  Shareholders: dance',
      'No fixed date  Shareholders: bow',
      'Tue Mar 2  Company: vote',
    ]);
  });

  it.each<[string, Deadline, string]>([
    ['a window', windowed('2004-03-26', '2004-05-14'), 'Opens Fri Mar 26.'],
    [
      'a Saturday',
      { ...dated('2004-05-15'), safe: day('2004-05-14') } as Deadline,
      'A Saturday: have it there by Fri May 14.',
    ],
    [
      'a Saturday for what is kept by sending it',
      { ...dated('2004-05-15', { keptBySending: true }), safe: day('2004-05-14') } as Deadline,
      'A Saturday: send it by Fri May 14.',
    ],
    [
      'a holiday for the company',
      { ...dated('2004-05-31', { actor: 'company' }), safe: day('2004-05-28') } as Deadline,
      'Memorial Day: act by Fri May 28.',
    ],
    [
      'a reasonable time',
      reasonableTime('2004-04-10'),
      'A reasonable time before Sat Apr 10; no number of days is set. Ask the company for its date.',
    ],
    ['one before no day that is known', reasonableTime(null), 'A reasonable time; no number of days is set.'],
    [
      'two readings',
      ambiguous(['2004-03-05', '2004-04-05']),
      'Can be read in 2 ways: Fri Mar 5 (reading 1); or Mon Apr 5 (reading 2). Go by the earliest.',
    ],
    ['what is missing', unknown(["last year's mailing"]), "Cannot be computed without last year's mailing."],
    [
      'a condition',
      dated('2004-03-05', { condition: 'if it snows' }),
      'nominations (company bylaws), only if it snows.',
    ],
    ['a printed one that agrees', dated('2004-03-05', { basis: 'both' }), 'The company prints the same.'],
    ['a day of another year', dated('2005-01-03'), 'Mon Jan 3, 2005  Shareholders'],
    ['an approximate one', dated('2004-03-05', { approximate: true }), '~ Fri Mar 5  Shareholders'],
    [
      'one that the company prints as well',
      dated('2004-03-05', { approximate: true, basis: 'both' }),
      'Fri Mar 5  Share',
    ],
    ['one from secondary sources', dated('2004-03-05', { verified: false }), '(company bylaws)*.'],
    [
      'what is to be known with the date',
      dated('2004-03-05', { remarks: [{ kind: 'replaces', text: 'Replaces Mar 1, 2004.' }] }),
      '(company bylaws). Replaces Mar 1, 2004.',
    ],
  ])('says of a deadline: %s', (_, deadline, expected) => {
    expect(toDo({ deadlines: [deadline] })[0]).toContain(expected);
  });

  it.each([
    [
      'of which only the month is told',
      { date: null, month: Temporal.PlainYearMonth.from('2004-06') },
      'The annual meeting is expected in June 2004.',
    ],
    ['of which nothing is told', { date: null, month: null }, 'The annual meeting has no date yet.'],
    [
      'that lies behind the paper',
      { date: day('2004-02-26') },
      'The 2004 annual meeting was called for Thursday, February 26, 2004.',
    ],
    ['of the very day', { date: day('2004-02-27') }, 'The 2004 annual meeting is on Friday, February 27, 2004.'],
  ])('says of a meeting %s', (_name, given, expected) => {
    const called = meeting({
      previouslyScheduledDate: null,
      priorYearDate: null,
      daysMoved: null,
      ...given,
      status: 'set',
    });
    expect(mail({ deadlines: [], findings: [called] })).toContain(expected);
  });

  it('says of a meeting that it is only expected on its day, and that it is held online only', () => {
    const said = (given: Parameters<typeof meeting>[0]) =>
      mail({
        deadlines: [],
        findings: [meeting({ priorYearDate: null, previouslyScheduledDate: null, status: 'set', ...given })],
      });
    expect(said({ expected: true })).toContain('The 2004 annual meeting is expected on Tuesday, May 25, 2004.');
    expect(said({ virtualOnly: true })).toContain(
      'is on Tuesday, May 25, 2004. It is held online only: nobody can attend in person.',
    );
    expect(said({ virtualOnly: true, date: null })).toContain(
      'The annual meeting will be held; the filing gives no day. It is held online only: nobody can attend in person.',
    );
    expect(said({ virtualOnly: true, status: 'held' })).not.toContain('online');
  });

  it('names the items of one report in one line', () => {
    const due = (item: string) =>
      dated('2004-03-05', { ...vote, rule: `form-8-k.item-${item}.due`, item, actor: 'company', meeting: null });
    const deadlines = ['1.01', '2.03', '5.02'].map(due);
    expect(toDo({ deadlines })).toEqual(['Fri Mar 5, 2004  Company: file this Form 8-K, Items 1.01, 2.03 and 5.02.']);
    const filing = { ...analysis().filing, filedOn: day('2004-03-04') };
    expect(toDo({ deadlines, filing }), 'filed in time: nothing is left to do').toEqual([]);
    expect(mail({ deadlines, filing })).toContain(
      'filed March 4, 2004 for February 27, 2004 (in time, due Fri Mar 5, 2004)',
    );
  });

  it('gives the arithmetic of the items of one day once, and what is said of some of them with their numbers', () => {
    const due = (item: string, text: string) =>
      dated('2004-03-05', {
        ...vote,
        item,
        actor: 'company',
        meeting: null,
        remarks: [
          { kind: 'date-used', text },
          ...(item === '2.03' ? [{ kind: 'rule' as const, text: 'It is new.' }] : []),
        ],
      });
    const deadlines = [due('1.01', 'Signed then.'), due('2.03', 'No day.'), due('5.02', 'No day.')];
    expect(mail({ deadlines })).toContain(
      'Fri Mar 5, 2004, file this Form 8-K, Items 1.01, 2.03 and 5.02: 90 days before the meeting (May 25, 2004) = Feb 25, 2004. Signed then (Item 1.01). No day (Items 2.03 and 5.02). It is new (Item 2.03).',
    );
    const alike = ['1.01', '2.03'].map((item) => due(item, 'No day.'));
    expect(mail({ deadlines: alike.slice(0, 1) })).toContain('= Feb 25, 2004. No day.');
  });

  it('counts in one line what has passed, and shows all when everything has', () => {
    const deadlines = [dated('2004-03-04'), dated('2004-03-05', vote), dated('2004-06-01', { ...vote, rule: 's' })];
    const between = mail({ deadlines }, { today: day('2004-04-01') });
    expect(between).toContain('Passed: 2 dates, the last on Fri Mar 5, 2004.');
    expect(between).not.toContain('nominations');
    const after = mail({ deadlines }, { today: day('2005-01-01') });
    expect(after).toContain(
      'WHAT TO DO BY WHEN (2004 annual meeting, Tue May 25, 2004)\nAll of these dates have passed.\n',
    );
    expect(after).toContain('nominations');
    expect(mail({ deadlines }, { today: day('2004-06-01') }), 'today is still to come').toContain('Tue Jun 1  ');
  });

  it('sorts deadlines of two meetings under a line each', () => {
    const next = { type: 'annual', year: 2005, date: null } as const;
    const text = mail({
      deadlines: [
        dated('2004-12-01', { meeting: next, provisional: true }),
        dated('2004-03-05'),
        dated('2004-03-04', { meeting: null }),
      ],
    });
    expect(text.match(/^For .*:$/gm)).toEqual([
      'For the 2004 annual meeting, Tue May 25, 2004:',
      'For the 2005 annual meeting; provisional, its date is not yet known:',
      'For this filing:',
    ]);
  });

  it('explains the marks that it uses, and no others', () => {
    const legend = (given: Parameters<typeof dated>[1]) =>
      mail({ deadlines: [dated('2004-03-05', given)] }, { record: null })
        .split('\n')
        .at(-2);
    expect(legend({})).toBe('Not legal advice.');
    expect(legend({ verified: false, approximate: true })).toBe(
      '* From secondary sources, not checked against the law. ~ Counts from a date that is only approximate. Not legal advice.',
    );
  });

  it('tells once what is from secondary sources: a mark where it stands, and the legend', () => {
    const unverified = (what: string) => ({
      kind: 'unverified' as const,
      text: `From secondary sources, not checked against the text: ${what}.`,
    });
    const text = mail({
      deadlines: [
        dated('2004-03-05', { verified: false, remarks: [unverified('what Ohio law provides here')] }),
        // Verified, but for a point on which this date turns.
        dated('2004-03-08', { remarks: [unverified('whether the day moves')] }),
      ],
    });
    expect(text.match(/From secondary sources/g)).toHaveLength(1);
    expect(text.match(/\(company bylaws\)\*/g)).toHaveLength(2);
  });

  it('marks a note in the same way', () => {
    const note = {
      kind: 'annual-meeting-not-held',
      text: 'Holders may ask the court.',
      citation: null,
      on: null,
      verified: false,
      mailed: true,
      evidence: [],
    } as const;
    expect(mail({ notes: [note] })).toContain('Holders may ask the court.*');
    expect(mail({ notes: [note] })).toContain('* From secondary sources');
    expect(mail({ notes: [{ ...note, mailed: false }] })).not.toContain('*');
  });

  it('says once what holds for several deadlines, and refers to arithmetic that was shown', () => {
    const derivation = [
      step('90 days before the meeting = Feb 25, 2004'),
      step('7th day after = Mar 5, 2004'),
      step('the later is Mar 5, 2004'),
    ];
    const remarks: readonly DeadlineRemark[] = [
      { kind: 'date-used', text: 'The date of the report stands for the announcement, which is not dated.' },
    ];
    const text = mail({
      deadlines: [
        dated('2004-03-05', { derivation, remarks }),
        dated('2004-03-05', { ...vote, derivation: [step('a provision governs'), ...derivation], remarks }),
        dated('2004-03-06', { ...vote, rule: 's', title: 'Walk', derivation: [step('one step')], remarks }),
      ],
    });
    expect(text).toContain(
      [
        'HOW EACH DATE WAS COMPUTED',
        'Fri Mar 5, nominations: 90 days before the meeting = Feb 25, 2004; 7th day after = Mar 5, 2004; the later is Mar 5, 2004.',
        'Fri Mar 5, vote: a provision governs; as for Fri Mar 5, nominations.',
        'Sat Mar 6, walk: one step.',
        'The date of the report stands for the announcement, which is not dated.\n',
      ].join('\n'),
    );
  });

  it('refers to the arithmetic of another date where that stands', () => {
    const derivation = [step('a long piece of arithmetic in several steps'), step('another step = Feb 15, 2005')];
    const text = mail({
      deadlines: [
        dated('2005-02-15', { derivation }),
        dated('2005-02-16', {
          rule: 'stated.nomination',
          basis: 'stated',
          ofTheCompany: false,
          remarks: [{ kind: 'computed-otherwise', text: 'Computed otherwise: Feb 15, 2005', derivation }],
        }),
      ],
    });
    expect(text).toContain('Wed Feb 16, 2005, nominations: Computed otherwise: Feb 15, 2005, as above.');
  });

  it('tells a date that the company has set together with the rule that leaves it to the company', () => {
    const set = dated('2004-03-15', {
      ...rule14a8,
      rule: 'stated.rule-14a-8-proposal',
      citation: 'as printed by the company',
      basis: 'stated',
      remarks: [
        {
          kind: 'no-number-of-days',
          text: 'Rule 14a-8(e)(2) sets no number of days here; this is the date that the company has set.',
        },
      ],
    });
    const open = reasonableTime(null, { ...rule14a8, citation: 'Rule 14a-8(e)(2)' });
    expect(toDo({ deadlines: [set, open] })).toEqual([
      'Mon Mar 15  Shareholders: proposals for the proxy statement (Rule 14a-8(e)(2)). This is the date that the company has set. [1]',
    ]);
    const nextYears = { ...open, meeting: { type: 'annual', year: 2005, date: null } } as const;
    expect(mail({ deadlines: [set, nextYears] }), 'the other one is for another meeting').toContain('No fixed date');
  });

  it('says once what an anniversary is that of, and once which end a step derives', () => {
    const anniversary = "the anniversary (May 25, 2005) of the prior year's meeting (May 25, 2004)";
    const derivation = [
      { of: 'opens', text: `120 days before ${anniversary} = Jan 25, 2005` },
      { of: 'closes', text: `90 days before ${anniversary}` },
      { of: 'closes', text: 'the later is Feb 24, 2005' },
    ] as const;
    expect(mail({ deadlines: [windowed('2005-01-25', '2005-02-24', { derivation })] })).toContain(
      "opens: 120 days before the anniversary (May 25, 2005) of the prior year's meeting (May 25, 2004) = Jan 25, 2005; closes: 90 days before the anniversary (May 25, 2005); the later is Feb 24, 2005.",
    );
  });

  it('names the exhibits that could carry the news and are not in the file, and no others', () => {
    const text = mail({
      exhibits: [
        { number: '99.1', description: 'Press release.', attached: false },
        { number: '99.2', description: null, attached: true },
        {
          number: '99.3',
          description: 'Slides (incorporated by reference to Exhibit 99.1 of another report)',
          attached: false,
        },
        { number: '99', description: 'INDEX TO EXHIBITS', attached: false },
        { number: '10.1', description: 'Lease', attached: false },
      ],
    });
    expect(text).toContain('\nNot in the file: Exhibit 99.1 (Press release), listed but not attached.\n');
    expect(
      mail({
        filing: { ...analysis().filing, form: '10-K' },
        exhibits: [{ number: '3.1', description: 'Bylaws', attached: false }],
      }),
    ).not.toContain('Not in the file');
  });

  it('names more than two of them by their numbers alone, and cuts a long description between words', () => {
    const missing = (number: string, description: string) => ({ number, description, attached: false });
    const long =
      'Press release of Alder Creek Diagnostics Corporation that tells of the annual meeting, its day and its place';
    const three = mail({ exhibits: ['3.1', '99.1', '99.2'].map((number) => missing(number, 'Bylaws')) });
    expect(three).toContain('\nNot in the file: Exhibits 3.1, 99.1 and 99.2, listed but not attached.\n');
    expect(mail({ exhibits: [missing('99.1', long)] })).toContain(
      'Exhibit 99.1 (Press release of Alder Creek Diagnostics Corporation that tells of the ...), listed',
    );
  });

  it('tells provisions with the same window once, and quotes no passage that nothing refers to', () => {
    const window = {
      opens: null,
      due: { days: 90, unit: 'calendar', direction: 'before', of: { on: 'meeting' } },
    } as const;
    const [nominations, business] = [passage(41, 'Nominations: ninety days.'), passage(52, 'Business: ninety days.')];
    const text = mail({
      deadlines: [],
      findings: [
        clause({ subjects: ['nomination'], expression: window, evidence: [nominations] }),
        clause({ subjects: ['other-proposal'], expression: window, evidence: [business] }),
      ],
    });
    expect(text.match(/The company's provision for notice of .*/g)).toEqual([
      "The company's provision for notice of nominations and other proposals: 90 days before the meeting. [1][2]",
    ]);
  });

  it('tells a provision beside a meeting only where no deadline tells it', () => {
    const read = clause({ evidence: [passage(41, 'A provision that was read.')] });
    const [called] = analysis().findings;
    const findings = [called ?? meeting(), read];
    expect(mail({ deadlines: [dated('2004-03-05')], findings })).not.toContain('A provision that was read.');
    const ofTwo = clause({ subjects: ['nomination', 'other-proposal'], evidence: [passage(41, 'One for two.')] });
    const beside = { deadlines: [dated('2004-03-05')], findings: [...findings, ofTwo] };
    expect(mail(beside), 'one of its two subjects is told by none').toContain('One for two.');
    expect(mail({ deadlines: [dated('2004-03-05', { subject: 'rule-14a-8-proposal' })], findings })).toContain(
      "The company's provision for notice of nominations: 90 days before the meeting.",
    );
    const unread = clause({
      ...read,
      expression: null,
      remarks: [{ kind: 'not-understood', text: 'Seen, not understood.' }],
    });
    const shown = mail({ deadlines: [], findings: [called ?? meeting(), unread] });
    expect(shown).toContain('A provision that was read.');
    expect(shown, 'said once').not.toContain('Seen, not understood.');
  });

  it('names the dates of a meeting that are not stated, but not one that is stated and cannot be', () => {
    expect(mail({ findings: [meeting()] })).toContain(
      'Not stated: the record date and when the proxy statement is mailed.',
    );
    const misprinted = meeting({
      remarks: [{ kind: 'record-date-after-meeting', text: 'June 3, 2004 as the record date is after the meeting' }],
    });
    expect(mail({ findings: [misprinted] })).toContain('Not stated: when the proxy statement is mailed.');
  });

  it('tells a meeting held in one line beside other news', () => {
    const held = meeting({ status: 'held', date: day('2004-02-20'), evidence: [] });
    expect(mail({ findings: [disclosure(), held] })).toContain(
      '\nThe 2004 annual meeting was held on Friday, February 20, 2004.\n',
    );
    expect(mail({ findings: [held] })).not.toContain('was held');
    const ofLastYear = meeting({ status: 'held', date: day('2003-08-13'), evidence: [] });
    expect(mail({ findings: [disclosure(), ofLastYear] }), 'history').not.toContain('was held');
  });

  it('says the page of a passage only where a passage stands beyond the first', () => {
    const on = (page: number, line: number) => ({ ...passage(line, `A sentence of line ${line}.`), page });
    const places = (...evidence: readonly ReturnType<typeof on>[]) =>
      mail({ findings: [meeting({ evidence })], deadlines: [] }).match(/(?<=^\[\d\] )[^:]*/gm);
    expect(places(on(1, 39), on(1, 6097))).toEqual(['line 39', 'line 6097']);
    expect(places(on(1, 39), on(2, 4))).toEqual(['page 1, line 39', 'page 2, line 4']);
  });

  it('says what the company prints, and what its provisions come to, when that is all the news', () => {
    const findings = [stated(), stated({ subject: 'nomination' }), clause()];
    const text = mail({ findings, deadlines: [dated('2004-12-01')] }).replace(/\s+/g, ' ');
    expect(text).toContain(
      'The company prints by when shareholders must act for the annual meeting on May 25, 2004: proposals for the proxy statement and nominations.',
    );
    expect(text).toContain("The company's provision for notice of nominations: 90 days before the meeting.");
  });

  it('says how a bylaw was changed and what moves, whatever else there is to tell', () => {
    const days = (count: number) => ({ opens: null, due: daysBefore(count, 'meeting') });
    const findings = [meeting(), clause({ expression: days(90), replaces: days(60) })];
    expect(mail({ findings }).replace(/\s+/g, ' ')).toContain(
      'The company changed its provision for notice of nominations. Before: 60 days before the meeting. Now: 90 days before the meeting. The last day comes 30 days earlier.',
    );
  });

  it.each([
    [{}, 'No Regulation FD disclosure, and no news of a shareholder meeting or of its deadlines.'],
    [{ changesWhatWasTold: true }, 'Deadlines that were told before have changed, or others follow now.'],
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
    [
      'adjourned into the next year',
      { status: 'adjourned', date: day('2005-01-13'), previouslyScheduledDate: day('2004-12-14') },
      'The 2004 annual meeting, called for December 14, 2004, is adjourned to Thursday, January 13, 2005.',
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
