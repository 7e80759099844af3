import { describe, expect, test } from 'vitest';
import { findingsOf } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const news = 'The special meeting of shareholders will be held on May 14, 2025. The record date is April 4, 2025.';
const clause =
  'Notice of a nomination by a shareholder must be received by the Secretary not less than 60 days before the annual meeting.';
const deadline =
  'Proposals of shareholders for the 2026 annual meeting must be received no later than December 3, 2025.';

/** Papers attached to a report of Marsh Lantern Corporation. */
const ofOthers = [
  {
    name: 'the proxy statement of a bank that is bought',
    begins:
      'QUILLBANK HARBOR\n\nNOTICE OF ANNUAL MEETING OF SHAREHOLDERS\n\nTO THE SHAREHOLDERS OF QUILLBANK HARBOR: notice is hereby given.',
  },
  {
    name: 'the release of a parent',
    begins:
      'FOR IMMEDIATE RELEASE\n\nQuill Entertainment Corporation (NYSE: QE) announced today what its Board decided.',
  },
  { name: 'the bylaws of another', begins: 'AMENDED BYLAWS OF QUILL HOLDINGS' },
];
const own = [
  {
    name: 'a release of its own, which names the other first',
    begins: 'Quill Corporation announced a merger today with Marsh Lantern Corporation.',
  },
  { name: 'a letter that names nobody', begins: 'Dear Shareholder: we write to you about your company.' },
  { name: 'a release of a company that is only spoken of', begins: 'The Company announced its plans today.' },
];

const kindsIn = async (begins: string, ...says: readonly string[]) => {
  const text = [begins, ...says].join('\n\n');
  const found = await findingsOf('The paper is attached as Exhibit 99.', { exhibits: [{ type: 'EX-99.1', text }] });
  return found.map(({ kind }) => kind);
};

describe('whose paper is attached', () => {
  test.each(named(ofOthers))('%s tells nothing of the registrant', async (_name, { begins }) => {
    expect(await kindsIn(begins, news, deadline, clause)).toEqual([]);
  });

  test.each(named(ofOthers))('%s tells what names the registrant', async (_name, { begins }) => {
    const says = 'Marsh Lantern will hold its special meeting of shareholders on May 14, 2025.';
    expect(await kindsIn(begins, says)).toEqual(['meeting-date']);
  });

  test.each(named(own))('%s tells everything', async (_name, { begins }) => {
    expect(await kindsIn(begins, news, deadline, clause)).toEqual([
      'meeting-date',
      'stated-deadline',
      'advance-notice-clause',
    ]);
  });
});
