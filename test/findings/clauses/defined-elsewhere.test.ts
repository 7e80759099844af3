import { describe, expect, test } from 'vitest';
import { daysBefore, from } from '../../../lambdas/terms/notation.ts';
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
