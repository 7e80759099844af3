import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { ToldSource } from '../../../lambdas/registrant/told/deadlines-of-filing.ts';
import type { ToldDeadline } from '../../../lambdas/registrant/told/told-deadline.ts';
import { type ToldChanges, whatItChanges } from '../../../lambdas/registrant/told/what-it-changes.ts';
import type { Deadline } from '../../../lambdas/terms/deadline.ts';
import { ambiguous, dated, day, meeting, reasonableTime, unknown, windowed } from '../../alerts/hand-made.ts';
import { inFiling, knownMeeting, remembered } from '../hand-made-registrant.ts';

const registrant = { id: 'cik-0009990071', name: 'QUILLBACK', cik: '0009990071' };
const meeting2004 = knownMeeting('2004-05-25', inFiling('2004-03-01'));

/** What a filing of that day changes; the meeting on May 25, 2004 is its own. */
function changes(
  calendar: readonly ToldDeadline[],
  on: string,
  deadlines: readonly Deadline[],
  given: Partial<ToldSource> = {},
): ToldChanges {
  return whatItChanges(calendar, {
    filing: { id: `filing of ${on}`, form: '8-K', on: day(on) },
    registrant,
    meetings: [meeting2004],
    findings: [meeting()],
    told: 'news',
    deadlines,
    ...given,
  });
}

const now = Temporal.Instant.from('2004-03-01T15:00:00Z');

/** The calendar after changes that people were told. */
function told(before: readonly ToldDeadline[], { entries }: ToldChanges): ToldDeadline[] {
  const after = new Map(before.map((entry) => [entry.id, entry]));
  for (const entry of entries) after.set(entry.id, { ...entry, toldAt: entry.toldAt ?? now });
  return [...after.values()];
}

/** "due", with what took its place in brackets. */
const inWords = (entries: readonly ToldDeadline[]) =>
  entries.map(({ due, supersededBy }) => `${due}${supersededBy === null ? '' : ' (replaced)'}`).sort();

describe('a deadline that is told', () => {
  it.each<[string, Deadline, string[]]>([
    ['has an entry on its last day', dated('2004-03-05'), ['2004-03-05']],
    ['that is a window has one on its last day', windowed('2004-02-05', '2004-03-05'), ['2004-03-05']],
    [
      'that can be read in two ways has one on the earlier day',
      ambiguous(['2004-03-15', '2004-03-05']),
      ['2004-03-05'],
    ],
    ['that has no number has none', reasonableTime('2004-04-10'), []],
    ['that is not known has none', unknown(['the mailing']), []],
    ['of no meeting has none', dated('2004-03-05', { meeting: null }), []],
  ])('%s', (_, deadline, expected) => {
    expect(inWords(changes([], '2004-03-01', [deadline]).entries)).toEqual(expected);
  });

  it('is uncertain when it is provisional, approximate, or has several readings', () => {
    const all = [
      dated('2004-03-05'),
      dated('2004-03-06', { provisional: true }),
      dated('2004-03-07', { approximate: true }),
      ambiguous(['2004-03-08', '2004-03-09']),
    ];
    expect(changes([], '2004-03-01', all).entries.map(({ uncertain }) => uncertain)).toEqual([false, true, true, true]);
  });

  it('is one with that of the same act and day which another filing told', () => {
    const first = told([], changes([], '2004-03-01', [dated('2004-03-05')]));
    const again = changes(first, '2004-03-10', [dated('2004-03-05')]);
    expect(again).toMatchObject({ added: [], lapsed: [] });
    expect(again.entries).toMatchObject([{ id: first[0]?.id, filing: { id: 'filing of 2004-03-01' } }]);
  });

  it('is one with the printed one of its subject and day', () => {
    const printed = dated('2004-03-05', { rule: 'stated.nomination', basis: 'stated' });
    const first = told([], changes([], '2004-03-01', [printed]));
    expect(changes(first, '2004-03-10', [dated('2004-03-05')]).added).toEqual([]);
  });

  it('is not that of another subject', () => {
    const first = told([], changes([], '2004-03-01', [dated('2004-03-05')]));
    expect(changes(first, '2004-03-10', [dated('2004-03-05', { subject: 'other-proposal' })]).added).toHaveLength(1);
  });
});

describe('a deadline told before', () => {
  const before = told([], changes([], '2004-03-01', [dated('2004-03-05')]));

  it('is replaced by another day for the same act', () => {
    const deadline = dated('2004-03-08');
    const found = changes(before, '2004-03-02', [deadline]);
    expect(inWords(found.replaced.get(deadline) ?? [])).toEqual(['2004-03-05']);
    const after = told(before, found);
    expect(inWords(after)).toEqual(['2004-03-05 (replaced)', '2004-03-08']);
    const [successor] = after.filter(({ supersededBy }) => supersededBy === null);
    expect(after[0]?.supersededBy).toMatchObject({ id: successor?.id, filing: { id: 'filing of 2004-03-02' } });
  });

  it('is replaced by a reasonable time, and then by nothing on a day', () => {
    const deadline = reasonableTime('2004-04-10', { rule: 'bylaw.advance-notice' });
    const found = changes(before, '2004-03-02', [deadline]);
    expect(found.replaced.has(deadline)).toBe(true);
    expect(told(before, found)[0]?.supersededBy?.id).toBeNull();
  });

  it('stands when the filing cannot compute it', () => {
    const found = changes(before, '2004-03-02', [unknown(['the announcement'])]);
    expect(found).toMatchObject({ entries: [], lapsed: [] });
  });

  it('stands when the filing says nothing of it', () => {
    expect(changes(before, '2004-03-02', [dated('2004-05-01', { rule: 'other' })])).toMatchObject({ lapsed: [] });
  });

  it('of which one of two days goes on and one is new has only the other replaced', () => {
    const two = told([], changes([], '2004-03-01', [dated('2004-03-05'), dated('2004-03-09')]));
    const deadline = dated('2004-03-12');
    const found = changes(two, '2004-03-02', [dated('2004-03-05'), deadline]);
    expect(inWords(told(two, found))).toEqual(['2004-03-05', '2004-03-09 (replaced)', '2004-03-12']);
    expect(inWords(found.replaced.get(deadline) ?? [])).toEqual(['2004-03-09']);
  });

  it('counts as not yet replaced when the filing that replaced it is tried again', () => {
    const deadline = dated('2004-03-08');
    const after = told(before, changes(before, '2004-03-02', [deadline]));
    const again = changes(after, '2004-03-02', [deadline]);
    expect(inWords(again.replaced.get(deadline) ?? [])).toEqual(['2004-03-05 (replaced)']);
    expect(told(after, again)).toEqual(after);
  });

  it('is not found replaced a second time by a further filing', () => {
    const after = told(before, changes(before, '2004-03-02', [dated('2004-03-08')]));
    expect(changes(after, '2004-03-03', [dated('2004-03-08')]).replaced.size).toBe(0);
  });
});

describe('a meeting that moves', () => {
  const before = told(
    [],
    changes([], '2004-03-01', [dated('2004-04-05'), dated('2004-04-30', { rule: 'stated.x', subject: null })]),
  );
  const moved = knownMeeting('2004-06-30', inFiling('2004-03-20'), { days: [day('2004-05-25'), day('2004-06-30')] });
  const to = (date: string, due: string) => dated(due, { meeting: { type: 'annual', year: 2004, date: day(date) } });
  const finding = meeting({ date: day('2004-06-30'), previouslyScheduledDate: day('2004-05-25'), status: 'postponed' });

  it('takes its deadlines along, and leaves behind those that do not follow', () => {
    const deadline = to('2004-06-30', '2004-05-11');
    const found = changes(before, '2004-03-20', [deadline], { meetings: [moved], findings: [finding] });
    expect(inWords(found.replaced.get(deadline) ?? [])).toEqual(['2004-04-05']);
    expect(inWords(found.lapsed)).toEqual(['2004-04-30']);
  });

  it('leaves alone what had passed by then', () => {
    const late = { meetings: [moved], findings: [finding] };
    const found = changes(before, '2004-05-02', [to('2004-06-30', '2004-05-11')], late);
    expect(found.lapsed).toEqual([]);
  });

  it('is not moved back by a filing that comes late, with the old day', () => {
    const found = changes([], '2004-02-01', [to('2004-05-25', '2004-04-05')], { meetings: [moved] });
    expect(found).toMatchObject({ entries: [], added: [], lapsed: [] });
  });

  it.each(['cancelled', 'put-off'] as const)('and is %s has no deadlines left', (standing) => {
    const called = { ...meeting2004, standing, date: standing === 'put-off' ? null : meeting2004.date };
    const found = changes(before, '2004-03-20', [], { meetings: [called], findings: [] });
    expect(inWords(found.lapsed)).toEqual(['2004-04-05', '2004-04-30']);
    expect(inWords(told(before, found))).toEqual(['2004-04-05 (replaced)', '2004-04-30 (replaced)']);
  });

  it('or that an amendment takes back has none left either', () => {
    const amended = knownMeeting('2004-08-25', inFiling('2004-03-20', '8-K/A'));
    const found = changes(before, '2004-03-20', [], { meetings: [amended], findings: [] });
    expect(inWords(found.lapsed)).toEqual(['2004-04-05', '2004-04-30']);
  });

  it('by an amendment, which takes the former day off the record, takes its deadlines along too', () => {
    const amended = knownMeeting('2004-06-08', inFiling('2004-03-02', '8-K/A'));
    const findings = [
      meeting({ date: day('2004-06-08'), previouslyScheduledDate: day('2004-05-25'), status: 'changed' }),
    ];
    const deadline = to('2004-06-08', '2004-04-19');
    const found = changes(before, '2004-03-02', [deadline], { meetings: [amended], findings });
    expect(inWords(found.replaced.get(deadline) ?? [])).toEqual(['2004-04-05']);
  });

  it('may be a special one', () => {
    const special = (date: string, due: string) =>
      dated(due, { meeting: { type: 'special', year: null, date: day(date) } });
    const calendar = told([], changes([], '2004-03-01', [special('2004-05-25', '2004-04-05')], { meetings: [] }));
    const deadline = special('2004-06-30', '2004-05-11');
    const findings = [
      meeting({ meetingType: 'special', date: day('2004-06-30'), previouslyScheduledDate: day('2004-05-25') }),
    ];
    const found = changes(calendar, '2004-03-20', [deadline], { meetings: [], findings });
    expect(inWords(found.replaced.get(deadline) ?? [])).toEqual(['2004-04-05']);
    const off = [
      meeting({ meetingType: 'special', status: 'cancelled', date: null, previouslyScheduledDate: day('2004-05-25') }),
    ];
    expect(inWords(changes(calendar, '2004-03-20', [], { meetings: [], findings: off }).lapsed)).toEqual([
      '2004-04-05',
    ]);
  });
});

describe("next year's meeting", () => {
  const thisYears = knownMeeting('2003-08-13', inFiling('2003-07-01', 'DEF 14A'));
  const provisional = dated('2004-03-05', { provisional: true, meeting: { type: 'annual', year: 2004, date: null } });
  const proxy = { meetings: [thisYears], findings: [meeting({ date: day('2003-08-13') })] };
  const before = told([], changes([], '2003-07-01', [provisional], proxy));

  it('is known by the one it follows until it has a day', () => {
    expect(before).toMatchObject([{ meeting: { date: null, follows: day('2003-08-13') }, uncertain: true }]);
  });

  it('keeps its deadlines when it is called', () => {
    const found = changes(before, '2004-02-01', [dated('2004-03-05')], { meetings: [thisYears, meeting2004] });
    expect(found.replaced.size).toBe(0);
    expect(told(before, found)).toMatchObject([{ meeting: { date: day('2004-05-25') }, uncertain: false }]);
  });

  it('has them replaced when it is called and they come to other days', () => {
    const deadline = dated('2004-04-01');
    const found = changes(before, '2004-02-01', [deadline], { meetings: [thisYears, meeting2004] });
    expect(inWords(found.replaced.get(deadline) ?? [])).toEqual(['2004-03-05']);
  });

  it('is not told as uncalled by a proxy statement that comes late', () => {
    const late = { ...proxy, meetings: [thisYears, meeting2004] };
    expect(changes([], '2003-07-01', [provisional], late).entries).toEqual([]);
  });
});

describe('a filing that is analysed again', () => {
  const first = told([], changes([], '2004-03-01', [dated('2004-03-05')]));
  const both = told(first, changes(first, '2004-03-02', [dated('2004-04-01', { rule: 'another' })]));
  const again = (on: string, deadlines: readonly Deadline[], given: Partial<ToldSource> = {}) =>
    changes(both, on, deadlines, { told: 'again', ...given });

  it('changes nothing when it comes to the same', () => {
    const found = again('2004-03-01', [dated('2004-03-05')]);
    expect(found).toMatchObject({ added: [], lapsed: [] });
    expect(told(both, found)).toEqual(both);
  });

  it('replaces what it told', () => {
    const deadline = dated('2004-03-08');
    expect(inWords(again('2004-03-01', [deadline]).replaced.get(deadline) ?? [])).toEqual(['2004-03-05']);
  });

  it('leaves what another told to that one', () => {
    const deadline = dated('2004-04-02', { rule: 'another' });
    expect(again('2004-03-01', [dated('2004-03-05'), deadline])).toMatchObject({ added: [], lapsed: [] });
    expect(again('2004-03-01', [dated('2004-03-05'), deadline]).replaced.size).toBe(0);
  });

  it('adds what nobody has told', () => {
    const found = again('2004-03-01', [dated('2004-03-05'), dated('2004-04-09', { rule: 'new' })]);
    expect(inWords(found.added)).toEqual(['2004-04-09']);
  });

  it('puts on record what replaces its own, even for a meeting that it does not tell of', () => {
    const late = changes([], '2004-03-01', [dated('2004-03-05')], { findings: [] });
    const found = changes(told([], late), '2004-03-01', [dated('2004-03-08')], { told: 'again', findings: [] });
    expect(inWords(told([], found))).toEqual(['2004-03-05 (replaced)', '2004-03-08']);
    expect(found.added, 'it takes the place of one').toEqual([]);
  });

  it('adds nothing for a meeting that it does not tell of', () => {
    const found = again('2004-03-03', [dated('2004-04-09', { rule: 'new' })], { findings: [] });
    expect(found.added).toEqual([]);
  });
});

describe('a meeting that a person corrected', () => {
  it('is the same as the one that was misread', () => {
    const before = told([], changes([], '2004-03-01', [dated('2004-03-05')]));
    const corrected = knownMeeting('2004-05-26', inFiling('2004-03-01'), {
      misread: [day('2004-05-25')],
      date: remembered('2004-05-26', inFiling('2004-03-01')),
    });
    const deadline = dated('2004-03-06', { meeting: { type: 'annual', year: 2004, date: day('2004-05-26') } });
    const found = changes(before, '2004-03-01', [deadline], {
      meetings: [corrected],
      told: 'again',
      findings: [meeting({ date: day('2004-05-26') })],
    });
    expect(inWords(found.replaced.get(deadline) ?? [])).toEqual(['2004-03-05']);
  });
});
