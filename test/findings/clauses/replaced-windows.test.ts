import { describe, expect, test } from 'vitest';
import { by, daysBefore, from } from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';

const ofMeeting = (days: number) => daysBefore(days, 'meeting');
const ofAnniversary = (days: number) => daysBefore(days, 'priorMeetingAnniversary');
const anniversary = 'the anniversary of the preceding annual meeting';

const changes = [
  {
    says: `The Board amended the Bylaws, among other things, to: • extend the period for notice of nominations, which was not less than 60 nor more than 90 days before ${anniversary}, to not less than 90 nor more than 120 days before that anniversary; and • permit meetings by remote communication.`,
    before: from(ofAnniversary(90), ofAnniversary(60)),
    now: from(ofAnniversary(120), ofAnniversary(90)),
  },
  {
    says: `The amendments lengthen the notice period for nominations that was 60 days before ${anniversary} to 90 days before such anniversary.`,
    before: by(ofAnniversary(60)),
    now: by(ofAnniversary(90)),
  },
  {
    says: `The Board revised the deadline for nominations, which previously fell 45 days before the annual meeting, to 90 days before ${anniversary}.`,
    before: by(ofMeeting(45)),
    now: by(ofAnniversary(90)),
  },
  {
    says: `The amended Bylaws: • move the deadline for nominations from 60 days before the annual meeting to 90 days before ${anniversary}; • require nominees to submit to an interview within ten days after a request; and • lower the quorum.`,
    before: by(ofMeeting(60)),
    now: by(ofAnniversary(90)),
  },
  {
    says: `Among the changes: • notice of a nomination must now be received 90 to 120 days before ${anniversary} (formerly 60 to 90 days); • holders of 25% of the shares may call a special meeting; • the list of stockholders is open to inspection during ten days before the meeting.`,
    before: from(ofAnniversary(90), ofAnniversary(60)),
    now: from(ofAnniversary(120), ofAnniversary(90)),
  },
  {
    says: `Nominations must now be received at least 90 but no more than 120 days before ${anniversary}; until now the period ran from 60 to 90 days.`,
    before: from(ofAnniversary(90), ofAnniversary(60)),
    now: from(ofAnniversary(120), ofAnniversary(90)),
  },
  {
    says: `The amendment changes the window for nominations from not less than 60 nor more than 90 days before ${anniversary} to not less than 90 nor more than 120 days before that anniversary.`,
    before: from(ofAnniversary(90), ofAnniversary(60)),
    now: from(ofAnniversary(120), ofAnniversary(90)),
  },
  {
    says: `Prior to the amendment, the Bylaws required notice of a nomination not less than 60 nor more than 90 days before the annual meeting. As amended, the Bylaws require that it be received not less than 90 nor more than 120 days before ${anniversary}.`,
    before: from(ofMeeting(90), ofMeeting(60)),
    now: from(ofAnniversary(120), ofAnniversary(90)),
  },
  {
    says: `As amended, notice of a nomination must be received not less than 90 nor more than 120 days before ${anniversary}. The bylaws previously required such notice not less than 45 days before the meeting.`,
    before: by(ofMeeting(45)),
    now: from(ofAnniversary(120), ofAnniversary(90)),
  },
  {
    says: `The Board extended the notice period for nominations from 60 days to 90 days before ${anniversary}.`,
    before: by(ofAnniversary(60)),
    now: by(ofAnniversary(90)),
  },
  {
    says: `Notice of a nomination must now be received not later than the 90th day before ${anniversary}, rather than the 60th day.`,
    before: by(ofAnniversary(60)),
    now: by(ofAnniversary(90)),
  },
  {
    says: 'Under the prior bylaws, a nomination had to be received at least 30 days before the annual meeting. Under the new bylaws, it must be received at least 75 days before the annual meeting.',
    before: by(ofMeeting(30)),
    now: by(ofMeeting(75)),
  },
  {
    says: `Section 2.11 now requires notice of nominations not less than 120 days before ${anniversary} (formerly 60 days).`,
    before: by(ofAnniversary(60)),
    now: by(ofAnniversary(120)),
  },
  {
    says: `Notice of nominations must be received no earlier than 120 days and no later than 90 days before ${anniversary}, instead of no earlier than 90 days and no later than 60 days before it.`,
    before: from(ofAnniversary(90), ofAnniversary(60)),
    now: from(ofAnniversary(120), ofAnniversary(90)),
  },
  {
    says: 'In the past, holders had to give notice of a nomination at least 60 days before the annual meeting. They must now give it at least 100 days before the annual meeting.',
    before: by(ofMeeting(60)),
    now: by(ofMeeting(100)),
  },
  {
    says: 'Formerly a nomination was due 50 days before the annual meeting. From now on it is due not later than 80 days before the annual meeting.',
    before: by(ofMeeting(50)),
    now: by(ofMeeting(80)),
  },
  {
    says: `The deadline for notice of nominations was increased from 45 days to 90 days prior to ${anniversary}.`,
    before: by(ofAnniversary(45)),
    now: by(ofAnniversary(90)),
  },
];

describe('the window that a changed bylaw had before', () => {
  test.each(changes)('$says', async ({ says, before, now }) => {
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression, replaces }) => ({ expression, replaces }))).toEqual([
      { expression: now, replaces: before },
    ]);
  });

  test('is shown with the sentence that tells it', async () => {
    const [clause] = await ofKind(
      'advance-notice-clause',
      'Formerly a nomination was due 50 days before the annual meeting. It is now due 80 days before the annual meeting.',
    );
    expect(clause?.evidence.map(({ quote }) => quote.slice(0, 8))).toContain('Formerly');
  });
});

test.each([
  [
    'another rule is no window of before',
    `Notice of a nomination, rather than of a proposal under Rule 14a-8, must be received not less than 90 days before ${anniversary}.`,
  ],
  ['a window alone', `Notice of a nomination must be received not less than 90 days before ${anniversary}.`],
  [
    'what another notice needed before',
    `Previously, a request for a special meeting was due 60 days before it. Notice of a nomination must be received not less than 90 days before ${anniversary}.`,
  ],
])('%s: nothing is replaced', async (_name, says) => {
  const clauses = await ofKind('advance-notice-clause', says);
  expect(clauses.map(({ expression, replaces }) => ({ expression, replaces }))).toEqual([
    { expression: by(ofAnniversary(90)), replaces: null },
  ]);
});
