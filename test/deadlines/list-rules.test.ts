import { describe, expect, test } from 'vitest';
import { secExceptionalDays } from '../../lambdas/deadlines/calendars/sec-exceptional-days.ts';
import { catalogue } from '../../lambdas/deadlines/catalogue/catalogue.ts';
import { listedRuleAsText, listRules } from '../../lambdas/deadlines/list-rules.ts';
import { parseHouseRules } from '../../lambdas/deadlines/parse-house-rules.ts';

describe('the catalogue', () => {
  test('reads as it did: what each rule computes, since when, by which source', async () => {
    const text = listRules().map((rule) => {
      const notes = rule.notes.map((note) => `\n  * ${note}`).join('');
      return `${listedRuleAsText(rule)}\n  ${rule.weekends}${notes}\n`;
    });
    const told = catalogue.map(
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
    const verified = (id: string) =>
      listRules()
        .filter((rule) => rule.id === id)
        .map((rule) => rule.verified);
    expect(verified('rule-14a-4.c1')).toEqual([false, true]);
    expect(verified('rule-14a-8.e2')).toEqual([false, true, true]);
    expect(verified('rule-14a-19.b1')).toEqual([true]);
    expect(verified('state.oh.1701.41.notice')).toEqual([false]);
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
      notes: [],
      source: 'house rule',
    });
  });
});

test('every exceptional day has its cause and its source', () => {
  for (const day of secExceptionalDays) expect(day.cause !== '' && day.source !== '', day.date).toBe(true);
});
