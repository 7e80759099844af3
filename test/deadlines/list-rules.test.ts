import { describe, expect, test } from 'vitest';
import { secExceptionalDays } from '../../lambdas/deadlines/calendars/sec-exceptional-days.ts';
import { catalogue } from '../../lambdas/deadlines/catalogue/catalogue.ts';
import { presentId } from '../../lambdas/deadlines/catalogue/former-ids.ts';
import { listedRuleAsText, listRules } from '../../lambdas/deadlines/list-rules.ts';
import type { GivenDates } from '../../lambdas/deadlines/on-request.ts';
import { parseHouseRules } from '../../lambdas/deadlines/parse-house-rules.ts';
import { date, written } from './support/dates.ts';

describe('the catalogue', () => {
  test('reads as it did: what each rule computes, since when, by which source', async () => {
    const text = listRules().map((rule) => {
      const notes = rule.notes.map((note) => `\n  * ${note}`).join('');
      return `${listedRuleAsText(rule)}${notes}\n`;
    });
    const told = catalogue().map(
      ({ id, occasion, inForce, subject, underAClause, whenUnknown, whenPast, confines, textOf }) =>
        [id, occasion, inForce.by, subject, underAClause, whenUnknown, whenPast, confines, textOf].join(' | '),
    );
    text.push(
      'id | occasion | by | subject | under a clause | when unknown | when past | confines | text of',
      ...told,
      '',
    );
    await expect(text.join('\n')).toMatchFileSnapshot('catalogue.golden.txt');
  });

  test('fits 80 columns', () => {
    const wide = listRules()
      .flatMap((rule) => listedRuleAsText(rule).split('\n'))
      .filter((line) => line.length > 80);
    expect(wide).toEqual([]);
  });

  test('a word longer than a line has one of its own', () => {
    const address = `https://intranet.example/${'calendar/'.repeat(10)}`;
    const timing = { due: { on: 'meeting' } };
    const rule = { id: 'house.x', title: address, actor: 'company', citation: `see ${address}`, timing };
    const parsed = parseHouseRules(JSON.stringify({ rules: [rule] }));
    const further = parsed.status === 'valid' ? parsed.houseRules.rules.map((one) => one.rule) : [];
    const listed = listRules(further).at(-1);
    expect(listed && listedRuleAsText(listed).split('\n').slice(0, 5)).toEqual([
      'house.x  (company)',
      `  ${address}`,
      '  see',
      `  ${address};`,
      '  always',
    ]);
  });

  test('versions of one rule do not overlap and leave no gap', () => {
    const versions = new Map<string, ReturnType<typeof listRules>[number][]>();
    for (const rule of listRules()) versions.set(rule.id, [...(versions.get(rule.id) ?? []), rule]);
    for (const [id, rows] of versions) {
      for (let later = 1; later < rows.length; later++) {
        const ended = rows[later - 1]?.inForce.to ?? 'never';
        const dayAfter = new Date(`${ended}T00:00:00Z`).getTime() + 86_400_000;
        expect(rows[later]?.inForce.from, `${id} continues after ${ended}`).toBe(
          new Date(dayAfter).toISOString().slice(0, 10),
        );
      }
    }
  });

  test('every rule has a source and a citation, and an unverified one says what was not checked', () => {
    for (const rule of listRules()) {
      expect(rule.source, rule.id).not.toBe('');
      expect(rule.citation, rule.id).not.toBe('');
      expect(rule.title, rule.id).not.toBe('');
      if (!rule.verified) expect(rule.unchecked.join(''), rule.id).not.toBe('');
    }
  });

  test('a rule with a doubt only in certain cases is verified, one with a doubt always is not', () => {
    const verified = (id: string, from: string | null) =>
      listRules().find((rule) => rule.id === id && String(rule.inForce.from) === String(from))?.verified;
    expect(verified('rule-14a-8.e2', null), 'always, the version until 1998').toBe(false);
    expect(verified('rule-14a-8.e2', '1998-06-29')).toBe(true);
    expect(verified('rule-14a-19.b1', '2022-09-01'), 'in certain cases').toBe(true);
    expect(verified('state.oh.1701.41.notice', null)).toBe(false);
  });

  test('a former id is of one rule, and of none today', () => {
    const listed = listRules();
    const former = new Map(listed.flatMap(({ id, formerly }) => (formerly === null ? [] : [[formerly, id] as const])));
    expect(former.size).toBe(27);
    for (const [before, now] of former) {
      expect(listed.map(({ id }) => id)).not.toContain(before);
      expect(
        listed.flatMap(({ id, formerly }) => (formerly === before ? [id] : [])),
        before,
      ).toEqual([now]);
    }
  });

  test.each([
    ['state.wi.record-date', 'state.wi.180.0707.record-date'],
    ['state.va.13.1-660.default-record-date', 'state.va.13.1-658.default-record-date'],
    ['state.nc.55-7-07.default-record-date', 'state.nc.55-7-05.default-record-date'],
    ['state.tx.21.455.notice-of-fundamental-change', 'state.tx.21.456.notice-of-fundamental-change'],
    ['state.de.222.notice', 'state.de.222.notice'],
    ['house.x', 'house.x'],
  ])('what was on record as %s is %s', (before, now) => {
    expect(presentId(before)).toBe(now);
  });

  test('tells which rules are computed on request only', () => {
    const onRequest = listRules().filter((rule) => !rule.computedForFilings);
    expect(onRequest.map((rule) => rule.id)).toContain('rule-14a-8.j1');
    expect(onRequest.map((rule) => rule.id)).not.toContain('rule-14a-8.e2');
  });

  test('lists further rules after its own', () => {
    const timing = { due: { on: 'meeting' } };
    const parsed = parseHouseRules(
      JSON.stringify({ rules: [{ id: 'house.x', title: 'X', actor: 'company', citation: 'ours', timing }] }),
    );
    const further = parsed.status === 'valid' ? parsed.houseRules.rules.map(({ rule }) => rule) : [];
    expect(listRules(further).at(-1)).toEqual({
      id: 'house.x',
      formerly: null,
      title: 'X',
      actor: 'company',
      subject: null,
      citation: 'ours',
      state: null,
      inForce: { from: null, to: null, by: 'meeting' },
      computes: 'the meeting',
      weekends: 'The day stands, weekend or holiday though it be.',
      condition: null,
      computedForFilings: true,
      verified: true,
      unchecked: [],
      notesForATime: [],
      notes: [],
      exchange: null,
      source: 'house rule',
      checkedTo: null,
      comesTo: [],
    });
  });
});

describe('computed from dates that somebody gives', () => {
  const listed = (id: string, dates: GivenDates) => listRules([], dates).filter((rule) => rule.id === id);
  const text = (id: string, dates: GivenDates) =>
    listed(id, dates)
      .filter((rule) => rule.comesTo.length > 0)
      .map((rule) => listedRuleAsText(rule).replace(/\n {2}/g, ' '));

  test('a rule says what it comes to, and how', () => {
    expect(text('rule-14a-8.j1', { definitiveFiling: date('2024-04-05') })).toEqual([
      'rule-14a-8.j1  (company) Send the Commission the reasons for leaving a proposal out 17 CFR 240.14a-8(j)(1); since 1998-06-29 ' +
        '= 80 days before the filing of the definitive proxy statement ' +
        'Comes to Tuesday, Jan 16, 2024: 80 days before the filing of the definitive proxy statement (Apr 5, 2024) = Jan 16, 2024. ' +
        'Computed on request only: no filing tells that it applies. Source: shareholderproposals.com, text of the rule',
    ]);
  });

  test('a window has both its ends, one without a last day its first', () => {
    expect(text('state.de.222.notice', { meeting: date('2024-05-16') })[0]).toContain(
      'Comes to from Sunday, Mar 17, 2024 to Monday, May 6, 2024: opens: 60 days before',
    );
    expect(text('rule-14a-6.a.first-sent', { preliminaryFiling: date('2023-10-20') })[0]).toContain(
      'Comes to from Monday, Oct 30, 2023: opens: 10th day after',
    );
  });

  test('only the version that the dates choose comes to anything', () => {
    const dates = { priorMeeting: date('2023-05-18'), meeting: date('2024-05-16'), priorMailing: date('2023-04-07') };
    const answers = listed('rule-14a-8.e2', dates).filter(({ comesTo }) => comesTo.length > 0);
    expect(answers.map(({ inForce }) => String(inForce.from))).toEqual(['2007-03-30']);
    expect(answers[0]?.comesTo.map(({ due }) => written(due))).toEqual(['Sat 2023-12-09']);
  });

  test('an anniversary of February 29 leaves two readings', () => {
    const dates = { priorMailing: date('2024-02-29'), priorMeeting: date('2024-04-20'), meeting: date('2025-04-20') };
    const [, , current] = listed('rule-14a-8.e2', dates);
    expect(current?.comesTo.map(({ reading, due }) => `${reading}: ${written(due)}`)).toEqual([
      'with the anniversary of February 29 taken as February 28: Thu 2024-10-31',
      'with the anniversary of February 29 taken as March 1: Fri 2024-11-01',
    ]);
    expect(text('rule-14a-8.e2', dates)[0]).toContain(
      'Comes to with the anniversary of February 29 taken as March 1: Friday, Nov 1, 2024: ',
    );
  });

  test('one that changes nothing leaves one', () => {
    const dates = { priorMeeting: date('2024-02-29'), priorMailing: date('2024-01-10'), meeting: date('2025-03-20') };
    const [, , current] = listed('rule-14a-8.e2', dates);
    expect(current?.comesTo.map(({ reading, due }) => `${reading}: ${written(due)}`)).toEqual([': Thu 2024-09-12']);
  });

  test('a reasonable time is no fixed day', () => {
    const dates = { priorMeeting: date('2003-08-13'), meeting: date('2004-05-25') };
    expect(text('rule-14a-8.e2', dates)[0]).toContain(
      "Comes to no fixed day: the meeting (May 25, 2004) is 80 days before the anniversary (Aug 13, 2004) of the prior year's meeting (Aug 13, 2003): more than 30 days; a reasonable time before the mailing of proxy materials; no number of days is set.",
    );
  });

  test.each([
    ['Tue 2025-09-30', 'Fri 2025-12-19', []],
    ['Wed 2025-10-01', 'Sat 2025-12-20', ['(i)(1); on an unqualified representation']],
    ['Wed 2026-09-30', 'Sat 2026-12-19', ['(i)(1); on an unqualified representation']],
    ['Thu 2026-10-01', 'Sun 2026-12-20', ['check whether it extended that']],
  ])('17 CFR 240.14a-8(j)(1), reasons due %s: the remark of that day', (due, definitiveFiling, told) => {
    const [computed] = listed('rule-14a-8.j1', { definitiveFiling: date(definitiveFiling) })[0]?.comesTo ?? [];
    expect(written(computed?.due)).toBe(due);
    expect(computed?.remarks).toEqual(told.map((words) => expect.stringContaining(words)));
  });

  test('a rule whose dates were not given comes to nothing', () => {
    expect(text('rule-14a-8.j1', { meeting: date('2024-05-16') })).toEqual([]);
  });
});

test('every exceptional day has its cause and its source', () => {
  for (const day of secExceptionalDays) expect(day.cause !== '' && day.source !== '', day.date).toBe(true);
});
