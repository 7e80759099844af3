import { describe, expect, test } from 'vitest';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import { parseHouseRules } from '../../lambdas/deadlines/parse-house-rules.ts';
import { annualMeeting, comesTo, form8K, only, rulesOf } from './support/facts.ts';

const clauseOf = (registrant: object) => ({
  registrant,
  subjects: ['nomination'],
  timing: { due: { days: 60, unit: 'calendar', direction: 'before', of: { on: 'meeting' } } },
});

const reminder = {
  id: 'house.agenda',
  title: 'Circulate the draft agenda',
  actor: 'company',
  citation: 'our own calendar',
  timing: { due: { days: 75, unit: 'calendar', direction: 'before', of: { on: 'meeting' } } },
};

function valid(json: object) {
  const parsed = parseHouseRules(JSON.stringify(json));
  if (parsed.status !== 'valid') throw new Error(parsed.mistakes.join('\n'));
  return parsed.houseRules;
}

const hemacare = { name: 'HEMACARE CORPORATION', cik: '0000801748', fileNumber: '000-15223' };

function deadlinesWith(
  json: object,
  registrants: readonly (typeof hemacare | { name: null; cik: null; fileNumber: null })[] = [hemacare],
) {
  const meetings = [annualMeeting({ meeting: '2024-05-16' })];
  return deadlinesFor({ filing: form8K({ registrants }), meetings }, valid(json));
}

test('every shape of the language can be written', () => {
  const meeting = { on: 'meeting' };
  const expressions = [
    meeting,
    { days: 0, unit: 'clear', direction: 'after', of: meeting },
    { laterOf: [meeting, { on: 'priorMeetingAnniversary' }] },
    { earlierOf: [meeting] },
    { reasonableTimeBefore: meeting },
    { monthDay: '12-31', year: 'previous', of: meeting },
    { nthWeekday: -1, weekday: 7, month: 12, year: 'same', of: meeting },
    { nthWeekday: 4, weekday: 1, month: 1, year: 'latest-before', of: meeting },
    { roll: 'next-business-day', of: meeting },
    { when: { noPriorMeeting: true }, then: meeting, otherwise: { on: 'priorMailingAnniversary' } },
  ];
  const conditions = [
    { movedFromAnniversary: { beforeMoreThan: 30, afterMoreThan: null } },
    { fewerDaysThan: 70, from: meeting, to: meeting },
    { moreDaysApartThan: 30, from: meeting, to: meeting },
    { anyOf: [{ noPriorMeeting: true }] },
    { allOf: [{ noPriorMeeting: true }] },
    { not: { noPriorMeeting: true } },
  ];
  const timings = [
    ...expressions.map((due) => ({ opens: meeting, due })),
    ...conditions.map((when) => ({ when, then: { due: meeting }, otherwise: { due: meeting } })),
  ];
  const clauses = timings.map((timing) => ({ registrant: { cik: '1' }, subjects: ['nomination'], timing }));
  expect(valid({ clauses }).clauses).toHaveLength(timings.length);
});

describe('a mistake is named with its place', () => {
  const mistakes = (json: unknown) => {
    const parsed = parseHouseRules(typeof json === 'string' ? json : JSON.stringify(json));
    return parsed.status === 'invalid' ? parsed.mistakes : [];
  };
  const inClause = (change: object) => mistakes({ clauses: [{ ...clauseOf({ cik: '1' }), ...change }] });
  const inDue = (due: unknown) => inClause({ timing: { due } });
  const of = { on: 'meeting' };

  test('that is no JSON', () => {
    expect(mistakes('{"rules": [')).toEqual([expect.stringMatching(/^not JSON: /)]);
  });

  test.each([
    ['a list', '[]', /^the file: /],
    [
      'an unknown part',
      '{"clause": []}',
      /^the file: does not know "clause" \(did you mean "clauses"\?\); it may have rules, /,
    ],
    ['one in other letters', '{"closed_days": []}', /did you mean "closedDays"\?/],
    ['one that is like none', '{"zebra": []}', /^the file: does not know "zebra"; it may have rules, clauses/],
    ['two of them', '{"zebra": [], "ruels": []}', /does not know "zebra" and "ruels" \(did you mean "rules"\?\)/],
  ])('that is %s', (_name, text, expected) => {
    expect(mistakes(text)).toEqual([expect.stringMatching(expected)]);
  });

  test('the key that tells the kind of date, misspelt', () => {
    expect(inDue({ dayss: 1, unit: 'calendar', direction: 'before', of })).toEqual([
      expect.stringMatching(/^clauses\[0\]\.timing\.due: expected a date: .*; did you mean "days"\?$/),
    ]);
  });

  test.each([
    [
      'a registrant without a name',
      () => inClause({ registrant: {} }),
      'clauses[0].registrant: expected at least one of cik, fileNumber, name',
    ],
    [
      'one letter too few, among the names of this place alone',
      () => inClause({ subject: ['nomination'] }),
      'clauses[0]: does not know "subject" (did you mean "subjects"?)',
    ],
    [
      'letters in another order',
      () => inClause({ registrant: { cik: '1', nmae: 'Quill' } }),
      'clauses[0].registrant: does not know "nmae" (did you mean "name"?)',
    ],
    [
      'in a date',
      () => inDue({ days: 1, unit: 'calendar', direction: 'before', off: of, of }),
      'clauses[0].timing.due: does not know "off" (did you mean "of"?)',
    ],
    [
      'a CIK that is none',
      () => inClause({ registrant: { cik: '' } }),
      'clauses[0].registrant.cik: expected a CIK of at most ten digits, "801748"',
    ],
    [
      'a CIK with letters',
      () => inClause({ registrant: { cik: 'CIK 801748' } }),
      'clauses[0].registrant.cik: expected a CIK',
    ],
    [
      'a file number without its office',
      () => inClause({ registrant: { fileNumber: '15223' } }),
      'clauses[0].registrant.fileNumber: expected a Commission file number, "000-15223"',
    ],
    ['a name of blanks', () => inClause({ registrant: { name: ' ' } }), 'clauses[0].registrant.name: Too small'],
    ['no subject', () => inClause({ subjects: [] }), 'clauses[0].subjects: Too small'],
    [
      'a direction that is none',
      () => inDue({ days: 1, unit: 'week', direction: 'until', of }),
      'clauses[0].timing.due.direction: Invalid option: expected one of "before"|"after"',
    ],
    [
      'a half',
      () => inDue({ days: 1.5, unit: 'week', direction: 'before', of }),
      'clauses[0].timing.due.days: Invalid input: expected int',
    ],
    ['an earlier-of of nothing', () => inDue({ earlierOf: [] }), 'clauses[0].timing.due.earlierOf: Too small'],
    [
      'a month and day with more behind',
      () => inDue({ monthDay: '12-31x', year: 'same', of }),
      'clauses[0].timing.due.monthDay: expected a month and day',
    ],
    [
      'or before',
      () => inDue({ monthDay: 'x12-31', year: 'same', of }),
      'clauses[0].timing.due.monthDay: expected a month and day',
    ],
    [
      'a year choice that is none',
      () => inDue({ monthDay: '12-31', year: 'next', of }),
      'clauses[0].timing.due.year: Invalid option',
    ],
    [
      'an eighth weekday',
      () => inDue({ nthWeekday: 1, weekday: 8, month: 5, year: 'same', of }),
      'clauses[0].timing.due.weekday: Too big',
    ],
    [
      'a weekday of zero',
      () => inDue({ nthWeekday: 1, weekday: 0, month: 5, year: 'same', of }),
      'clauses[0].timing.due.weekday: Too small',
    ],
    [
      'a thirteenth month',
      () => inDue({ nthWeekday: 1, weekday: 1, month: 13, year: 'same', of }),
      'clauses[0].timing.due.month: Too big',
    ],
    [
      'a month of zero',
      () => inDue({ nthWeekday: 1, weekday: 1, month: 0, year: 'same', of }),
      'clauses[0].timing.due.month: Too small',
    ],
    [
      'a zeroth weekday',
      () => inDue({ nthWeekday: 0, weekday: 1, month: 1, year: 'same', of }),
      'clauses[0].timing.due.nthWeekday: ',
    ],
    [
      'a roll that is none',
      () => inDue({ roll: 'unknown', of }),
      'clauses[0].timing.due.roll: Invalid option: expected one of "next-business-day"|"previous-business-day"',
    ],
    [
      'any of nothing',
      () => inClause({ timing: { when: { anyOf: [] }, then: { due: of }, otherwise: { due: of } } }),
      'clauses[0].timing.when.anyOf: Too small',
    ],
    [
      'all of nothing',
      () => inClause({ timing: { when: { allOf: [] }, then: { due: of }, otherwise: { due: of } } }),
      'clauses[0].timing.when.allOf: Too small',
    ],
    ['a subject that is none', () => inClause({ subjects: ['nominations'] }), 'clauses[0].subjects[0]: Invalid option'],
    [
      'a window that is none',
      () => inClause({ timing: 60 }),
      'clauses[0].timing: expected a window: an object with one of when, due',
    ],
    ['a window without a last day', () => inClause({ timing: { opens: of } }), 'clauses[0].timing: expected a window'],
    [
      'a date that is none',
      () => inDue({ after: 3 }),
      'clauses[0].timing.due: expected a date: an object with one of on, days',
    ],
    ['no date', () => inDue(null), 'clauses[0].timing.due: expected a date'],
    ['an anchor that is none', () => inDue({ on: 'meetin' }), 'clauses[0].timing.due.on: Invalid option'],
    [
      'a negative number',
      () => inDue({ days: -1, unit: 'week', direction: 'before', of }),
      'clauses[0].timing.due.days: Too small',
    ],
    [
      'a unit that is none',
      () => inDue({ days: 1, unit: 'fortnight', direction: 'before', of }),
      'clauses[0].timing.due.unit: Invalid option',
    ],
    [
      'something deep down',
      () => inDue({ laterOf: [of, { days: 1, unit: 'week', direction: 'before', of: {} }] }),
      'clauses[0].timing.due.laterOf[1].of: expected a date',
    ],
    ['a later-of of nothing', () => inDue({ laterOf: [] }), 'clauses[0].timing.due.laterOf: Too small'],
    [
      'a month and day that are none',
      () => inDue({ monthDay: 'Dec 31', year: 'same', of }),
      'clauses[0].timing.due.monthDay: expected a month and day, "12-31"',
    ],
    [
      'a fifth Tuesday',
      () => inDue({ nthWeekday: 5, weekday: 2, month: 5, year: 'same', of }),
      'clauses[0].timing.due.nthWeekday: ',
    ],
    ['a word too many', () => inDue({ on: 'meeting', days: 3 }), 'clauses[0].timing.due: does not know "days"'],
    [
      'a condition that is none',
      () => inClause({ timing: { when: {}, then: { due: of }, otherwise: { due: of } } }),
      'clauses[0].timing.when: expected a condition: an object with one of movedFromAnniversary',
    ],
    ['a rule without its title', () => mistakes({ rules: [{ ...reminder, title: ' ' }] }), 'rules[0].title: Too small'],
    [
      'a state that is none',
      () => mistakes({ rules: [{ ...reminder, state: 'Delaware' }] }),
      'rules[0].state: expected a two-letter state, "DE"',
    ],
    [
      'a date of the year 13',
      () => mistakes({ rules: [{ ...reminder, inForce: { from: '2024-13-01' } }] }),
      'rules[0].inForce.from: Invalid ISO date',
    ],
    [
      'an occasion that no meeting is',
      () => mistakes({ rules: [{ ...reminder, occasion: 'request' }] }),
      'rules[0].occasion: Invalid option',
    ],
    [
      'a date that no meeting has',
      () => mistakes({ rules: [{ ...reminder, inForce: { by: 'periodEnd' } }] }),
      'rules[0].inForce.by: Invalid option',
    ],
    [
      'the id of a rule of the catalogue',
      () => mistakes({ rules: [reminder, { ...reminder, id: 'rule-14a-8.e2' }] }),
      'rules[1].id: "rule-14a-8.e2" is a rule of the catalogue',
    ],
    [
      'the former id of a rule of the catalogue',
      () => mistakes({ rules: [{ ...reminder, id: 'state.in.notice' }] }),
      'rules[0].id: "state.in.notice" is a rule of the catalogue',
    ],
  ])('%s', (_name, found, expected) => {
    expect(found()).toHaveLength(1);
    expect(found()[0]?.slice(0, expected.length)).toBe(expected);
  });
});

describe('a clause of a registrant', () => {
  test.each([
    ['CIK', { cik: '801748' }],
    ['CIK with leading zeros', { cik: '0000801748' }],
    ['file number', { fileNumber: '0-15223' }],
    ['file number with other zeros', { fileNumber: '000-015223' }],
    ['name, case, points and blanks apart', { name: ' HemaCare,  Corporation.' }],
    ['all of them', { cik: '801748', fileNumber: '000-15223', name: 'Hemacare Corporation' }],
  ])('is found by %s', (_name, registrant) => {
    expect(comesTo(only(deadlinesWith({ clauses: [clauseOf(registrant)] }), 'bylaw.advance-notice'))).toBe(
      'Sun 2024-03-17',
    );
  });

  test.each([
    ['another CIK', { cik: '801749' }],
    ['another file number', { fileNumber: '001-15223' }],
    ['another name', { name: 'HemaCare' }],
    ['a name run together', { name: 'HemaCareCorporation' }],
    ['a file number of other digits', { fileNumber: '0-1523' }],
    ['a CIK with zeros within', { cik: '8001748' }],
    ['one name right and one wrong', { cik: '801748', name: 'Other Corporation' }],
  ])('is not found by %s', (_name, registrant) => {
    expect(rulesOf(deadlinesWith({ clauses: [clauseOf(registrant)] }))).not.toContain('bylaw.advance-notice');
  });

  test.each([
    ['001-37190', '1-37190'],
    ['333-123', '333-00123'],
    ['033-12345-01', '33-12345-1'],
  ])('is found by file number %s where the filing has %s', (fileNumber, read) => {
    const found = deadlinesWith({ clauses: [clauseOf({ fileNumber })] }, [{ ...hemacare, fileNumber: read }]);
    expect(rulesOf(found)).toContain('bylaw.advance-notice');
  });

  test.each([{ cik: '801748' }, { cik: '0' }, { fileNumber: '0-0' }, { name: '-' }])(
    'is not found by %o for a registrant of which nothing is known',
    (registrant) => {
      const nameless = { name: null, cik: null, fileNumber: null };
      expect(rulesOf(deadlinesWith({ clauses: [clauseOf(registrant)] }, [nameless]))).not.toContain(
        'bylaw.advance-notice',
      );
    },
  );

  test('is not found for no registrant', () => {
    expect(rulesOf(deadlinesWith({ clauses: [clauseOf({ cik: '801748' })] }, []))).not.toContain(
      'bylaw.advance-notice',
    );
  });

  test('keeps what it is confined to, and the close of business', () => {
    const confined = { ...clauseOf({ cik: '801748' }), closeOfBusiness: true, condition: 'only for new seats' };
    const found = only(deadlinesWith({ clauses: [confined] }), 'bylaw.advance-notice');
    expect(found.condition).toBe('only for new seats');
    expect(found.remarks).toContain('By the close of business on the last day.');
  });

  test('is cited as it says, else as of the house rules, and has no sentence of a filing to rest on', () => {
    const cited = (more: object) =>
      only(deadlinesWith({ clauses: [{ ...clauseOf({ cik: '801748' }), ...more }] }), 'bylaw.advance-notice');
    expect(cited({}).citation).toBe("the company's own provision, as the house rules give it");
    expect(cited({}).evidence).toEqual([]);
    expect(cited({ citation: 'Bylaws, section 2.14' }).citation).toBe('Bylaws, section 2.14');
  });
});

describe('a further rule', () => {
  test('holds for every registrant, or for the one it names', () => {
    expect(comesTo(only(deadlinesWith({ rules: [reminder] }), 'house.agenda'))).toBe('Sat 2024-03-02');
    expect(rulesOf(deadlinesWith({ rules: [{ ...reminder, registrant: { cik: '1' } }] }))).not.toContain(
      'house.agenda',
    );
    expect(rulesOf(deadlinesWith({ rules: [{ ...reminder, registrant: { cik: '801748' } }] }))).toContain(
      'house.agenda',
    );
  });

  test('stands beside a clause on the same subject', () => {
    const rule = { ...reminder, subject: 'nomination', actor: 'shareholder' };
    const found = deadlinesWith({ rules: [rule], clauses: [clauseOf({ cik: '801748' })] });
    expect(comesTo(only(found, 'house.agenda'))).toBe('Sat 2024-03-02');
    expect(comesTo(only(found, 'bylaw.advance-notice'))).toBe('Sun 2024-03-17');
  });

  test('rolls, applies by date and state, and has its condition, as written', () => {
    const row = {
      ...reminder,
      roll: 'previous-business-day',
      condition: 'only if there is a draft',
      remarks: ['Ask the secretary.'],
    };
    const found = only(deadlinesWith({ rules: [row] }), 'house.agenda');
    expect(comesTo(found)).toBe('Fri 2024-03-01');
    expect(found).toMatchObject({
      condition: 'only if there is a draft',
      remarks: ['Ask the secretary.'],
      verified: true,
    });
    expect(rulesOf(deadlinesWith({ rules: [{ ...reminder, inForce: { from: '2024-05-17' } }] }))).not.toContain(
      'house.agenda',
    );
    expect(rulesOf(deadlinesWith({ rules: [{ ...reminder, inForce: { to: '2024-05-16' } }] }))).toContain(
      'house.agenda',
    );
    expect(rulesOf(deadlinesWith({ rules: [{ ...reminder, occasion: 'special-meeting' }] }))).not.toContain(
      'house.agenda',
    );
  });

  test('is told also when it had passed', () => {
    const late = annualMeeting({ meeting: '2024-05-16', announcement: '2024-04-01' });
    const found = deadlinesFor({ filing: form8K(), meetings: [late] }, valid({ rules: [reminder] }));
    expect(only(found, 'house.agenda').remarks).toContain('Had already passed when it was announced on Apr 1, 2024.');
  });

  test('is told also when it is not known', () => {
    const row = {
      ...reminder,
      timing: { due: { days: 1, unit: 'week', direction: 'before', of: { on: 'recordDate' } } },
    };
    expect(comesTo(only(deadlinesWith({ rules: [row] }), 'house.agenda'))).toBe('unknown: the record date');
  });
});
