import { describe, expect, test } from 'vitest';
import { isProxyStatementFiled, listsSupplement } from '../../../lambdas/registrant/facts/proxy-statement-filed.ts';
import type { KnownMeeting } from '../../../lambdas/registrant/known.ts';
import { day, meeting } from '../../alerts/hand-made.ts';
import { byPerson, inFiling, knownMeeting, remembered } from '../hand-made-registrant.ts';

interface Case {
  /** The meeting of May 25, 2004 as it is on record; null: it is not. */
  readonly own: KnownMeeting | null;
  /** What the filing at hand tells of it, besides that day. */
  readonly tells?: Parameters<typeof meeting>[0];
  /** When that was filed; May 3, 2004 unless said. */
  readonly on?: string | null;
}

const inProxy = inFiling('2004-04-12', 'DEF 14A');
const called = knownMeeting('2004-05-25', inFiling('2004-03-01'));
const mailed = (source = inProxy) => ({ ...called, mailing: remembered('2004-04-14', source) });

const isFiled = ({ own, tells = {}, on = '2004-05-03' }: Case) =>
  isProxyStatementFiled(meeting({ date: day('2004-05-25'), ...tells }), own, on === null ? null : day(on));

describe('the definitive proxy statement is out', () => {
  test.each<[string, Case]>([
    ['when the mailing is known from it', { own: mailed() }],
    ['when the record date is', { own: { ...called, recordDate: remembered('2004-04-01', inProxy) } }],
    ['when the day of the meeting is', { own: knownMeeting('2004-05-25', inProxy) }],
    ['when it was filed the day before', { own: mailed(), on: '2004-04-13' }],
    ['when it was filed 150 days before the meeting', { own: mailed(inFiling('2003-12-27', 'DEF 14A')) }],
    [
      'when the meeting has moved by 30 days since',
      { own: mailed(), tells: { previouslyScheduledDate: day('2004-04-25') } },
    ],
    [
      'when the meeting was drawn forward by 30',
      { own: mailed(), tells: { previouslyScheduledDate: day('2004-06-24') } },
    ],
    ['when it is that of a contest', { own: mailed(inFiling('2004-04-12', 'DEFC14A')) }],
  ])('%s', (_, given) => {
    expect(isFiled(given)).toBe(true);
  });
});

describe('the definitive proxy statement is not known to be out', () => {
  test.each<[string, Case]>([
    ['of a meeting that is not on record', { own: null }],
    ['of one that is known from reports alone', { own: called }],
    ['of one without a day', { own: mailed(), tells: { date: null } }],
    ['where nothing dates the filing at hand', { own: mailed(), on: null }],
    ['on the day on which it is filed, by that filing itself', { own: mailed(), on: '2004-04-12' }],
    ['by what was filed before it', { own: mailed(), on: '2004-03-20' }],
    ['where only the preliminary one is', { own: mailed(inFiling('2004-04-12', 'PRE 14A')) }],
    ['where the dates are those of soliciting material', { own: mailed(inFiling('2004-04-12', 'DFAN14A')) }],
    ['where a person has told the mailing', { own: mailed(byPerson('2004-04-12')) }],
    [
      'where it was filed 151 days before, which is that of the year before',
      { own: mailed(inFiling('2003-12-26', 'DEF 14A')) },
    ],
    [
      'where the meeting is put off by 31 days, so that another follows',
      { own: mailed(), tells: { previouslyScheduledDate: day('2004-04-24') } },
    ],
    ['where it is drawn forward by 31', { own: mailed(), tells: { previouslyScheduledDate: day('2004-06-25') } }],
  ])('%s', (_, given) => {
    expect(isFiled(given)).toBe(false);
  });
});

describe('a report that lists a supplement to the proxy statement', () => {
  test.each([
    ['among its exhibits', 'Supplement to Proxy Statement dated January 19, 2016', true],
    ['by the name of the company', "Supplement to Marsh Lantern's definitive proxy statement", true],
    ['of a prospectus: none', 'Supplement to Prospectus dated January 19, 2016', false],
    ['without words: none', null, false],
  ])('%s', (_name, description, expected) => {
    const exhibits = [{ number: '99.1', description, attached: false, document: null }];
    expect(listsSupplement({ exhibits })).toBe(expected);
  });
});
