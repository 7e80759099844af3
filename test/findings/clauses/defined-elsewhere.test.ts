import { describe, expect, test } from 'vitest';
import { by, daysAfter, daysBefore, from, movedByMoreThan, when } from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';

const expected = from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary'));
const counts = 'not less than 90 days nor more than 120 days before';

describe('the anniversary that a document defines in a paragraph of its own', () => {
  test.each([
    '“Anniversary Date” means the first anniversary of the preceding year’s annual meeting.',
    'The “Anniversary” shall mean the anniversary of the last annual meeting of stockholders.',
    '“Meeting Anniversary” refers to the one-year anniversary of the immediately preceding annual meeting.',
    '“Anniversary Date” is the anniversary of the date of the prior year’s annual meeting.',
  ])('%s', async (definition) => {
    const says = `(b) Notice of a nomination must be delivered ${counts} the Anniversary Date.\n\n(c) ${definition}`;
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([expected]);
  });

  test('is not the one that the clause itself names', async () => {
    const says = `(b) Notice of a nomination must be delivered ${counts} the anniversary of the mailing of the proxy statement for the preceding annual meeting.\n\n(c) “Anniversary Date” means the first anniversary of the preceding annual meeting.`;
    const [clause] = await ofKind('advance-notice-clause', says);
    expect(JSON.stringify(clause?.expression)).toContain('priorMailingAnniversary');
  });
});

describe('the anniversary that a bracket of another paragraph names', () => {
  const of = (anniversary: string) =>
    `(a) Notice of a nomination must be received not less than 60 days before the anniversary of ${anniversary}.`;
  const other = (date: string) => `(b) Notice of other business must be received ${counts} the ${date}`;

  test.each([
    ['the preceding annual meeting (the “Anniversary”)', 'Anniversary'],
    ['the date of the prior year’s annual meeting (the "Anniversary Date")', 'Anniversary Date'],
    ['the last annual meeting of stockholders (such date, the “Meeting Anniversary”)', 'Meeting Anniversary'],
  ])('%s', async (anniversary, date) => {
    const clauses = await ofKind('advance-notice-clause', `${of(anniversary)}\n\n${other(date)}.`);
    expect(clauses.at(-1)?.expression).toEqual(expected);
  });

  test('of two kinds: neither is meant for certain', async () => {
    const mailing = of('the mailing of the proxy statement for the preceding annual meeting (the “Anniversary”)');
    const says = `${of('the preceding annual meeting (the “Anniversary”)')}\n\n${mailing}\n\n${other('Anniversary')}.`;
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.at(-1)?.expression).toBeNull();
  });

  test.each([
    'if the annual meeting is called for a date more than 30 days before the Anniversary',
    'if the meeting is held on a date that is more than 30 days earlier than such Anniversary Date',
    'in the event that the meeting is more than 30 days prior to the Anniversary Date',
  ])('not defined, but what the meeting is held against: %s', async (condition) => {
    const says = `${other('Anniversary Date')}; ${condition}, by the tenth day after the public announcement.`;
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([
      when(movedByMoreThan(30, null), by(daysAfter(10, 'announcement')), expected),
    ]);
  });

  test('not defined at all: seen, not understood', async () => {
    const clauses = await ofKind('advance-notice-clause', `${other('Anniversary')}.`);
    expect(clauses.map(({ expression }) => expression)).toEqual([null]);
  });
});

describe('“to be timely, the notice”: of what the paragraph above spoke of', () => {
  const timely = `must be delivered ${counts} the anniversary of the preceding annual meeting.`;

  test.each([
    ['A stockholder may bring a nomination or other business before an annual meeting only by notice.', 'the notice'],
    ['Nominations and other business need a notice in proper form.', 'such notice'],
    ['Whoever wants to nominate a director or to bring other business must give notice.', 'such holder’s notice'],
    ['Only a stockholder of record may make a nomination or propose other business.', 'that notice'],
  ])('%s', async (above, notice) => {
    const says = `(a) ${above}\n\n(b) To be timely, ${notice} ${timely}`;
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ subjects, expression }) => ({ subjects, expression }))).toEqual([
      { subjects: ['nomination', 'other-proposal'], expression: expected },
    ]);
  });

  test('where that is something else, nothing', async () => {
    const says = `(a) The Board may appoint inspectors of election.\n\n(b) To be timely, the notice ${timely}`;
    expect(await ofKind('advance-notice-clause', says)).toEqual([]);
  });
});
