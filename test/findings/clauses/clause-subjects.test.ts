import { expect, test } from 'vitest';
import { by, daysBefore } from '../../../lambdas/terms/notation.ts';
import type { Paper } from '../support/filing-that-says.ts';
import { ofKind } from '../support/in-a-line.ts';
import { type Provisions, testProvisions } from '../support/provisions.ts';

const n = 'nomination';
const received = 'Notice of a nomination must be received';
const meeting60 = by(daysBefore(60, 'meeting'));
const meeting90 = by(daysBefore(90, 'meeting'));
const inProxyStatement = (heading: string): Paper => ({ form: 'DEF 14A', heading });

const subjects: readonly Provisions[] = [
  {
    name: 'a heading that asks when',
    says: 'At least 60 days before the annual meeting.',
    paper: inProxyStatement('When must notice of a nomination be received?'),
    provisions: [[n, meeting60]],
  },
  {
    name: 'a heading that asks nothing',
    says: 'At least 60 days before the annual meeting.',
    paper: inProxyStatement('Notice of a nomination'),
    provisions: [],
  },
  {
    name: 'a list with an item of something else that counts days',
    says: `${received} at least 60 days before the annual meeting; of other business, at least 90 days before the annual meeting; the annual report is sent 30 days after the close of the year.`,
    provisions: [['nomination, other-proposal', null]],
  },
  {
    name: 'the reasonable time of Rule 14a-8 beside a count',
    says: `${received} at least 60 days before the annual meeting, and proposals under Rule 14a-8 must be received a reasonable time before we mail.`,
    provisions: [[n, meeting60]],
  },
  {
    name: 'a section that governs something else, with its own count',
    says: `${received} at least 60 days before the annual meeting. This section governs proxy access nominations that are received at least 120 days before the annual meeting.`,
    provisions: [
      [n, meeting60],
      ['proxy-access', by(daysBefore(120, 'meeting'))],
    ],
  },
  {
    name: 'the same period, of a length of its own',
    says: `${received} at least 60 days before the annual meeting. For other proposals the same notice period of 30 days holds.`,
    provisions: [[n, meeting60]],
  },
  {
    name: 'what held before for annual and special meetings',
    says: 'Previously, notice of a nomination at an annual meeting or a special meeting had to be received at least 60 days before the meeting. Under the new bylaws, it must be received at least 75 days before the annual meeting.',
    provisions: [[n, by(daysBefore(75, 'meeting'))]],
  },
  {
    name: 'a day that the section itself fixes',
    says: `${received} by the date fixed in this section, at least 90 days before the annual meeting.`,
    provisions: [[n, null]],
  },
];

testProvisions({ 'what it is about': subjects });

test('a window that a clause had before ends with the words of what it counts from', async () => {
  const says = `The bylaws now require that notice of a nomination be received at least 90 days before the annual meeting, rather than 60 days before the anniversary of the annual meeting.`;
  const [found] = await ofKind('advance-notice-clause', says);
  expect(found?.expression).toEqual(meeting90);
  expect(found?.replaces).toEqual(by(daysBefore(60, 'priorMeetingAnniversary')));
});
