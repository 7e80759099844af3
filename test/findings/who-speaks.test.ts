import { describe, expect, test } from 'vitest';
import { findingsOf } from './support/in-a-line.ts';

const meeting = 'The annual meeting of stockholders will be held on June 12, 2025.';
const deadline = 'Proposals of stockholders for the annual meeting must be received no later than March 14, 2025.';
const clause =
  'To be timely, a stockholder’s notice of a nomination must be received by the Secretary not less than 90 days before the anniversary of the preceding annual meeting.';
const contract =
  'AGREEMENT AND PLAN OF MERGER by and between Marsh Lantern, Inc. and Quill, Inc., dated as of March 1, 2025.';
const amendment = 'AMENDED AND RESTATED BYLAWS of Marsh Lantern, Inc.';

/** What each paper tells when all three stand in it, each in a paragraph of its own. */
const papers = [
  {
    type: 'EX-99.1',
    begins: 'Marsh Lantern announces',
    tells: ['meeting-date', 'stated-deadline', 'advance-notice-clause'],
  },
  { type: 'EX-3.1', begins: amendment, tells: ['stated-deadline', 'advance-notice-clause'] },
  { type: 'EX-2.1', begins: contract, tells: [] },
  { type: 'EX-10.1', begins: contract, tells: [] },
  { type: 'EX-4', begins: 'INDENTURE', tells: [] },
  { type: 'EX-23.1', begins: 'CONSENT', tells: [] },
  { type: 'EX-99.2', begins: contract, tells: ['meeting-date'] },
  { type: 'EX-99.3', begins: 'CERTIFICATE OF DESIGNATIONS of Series A Preferred Stock', tells: ['meeting-date'] },
  { type: 'EX-10.2', begins: amendment, tells: [] },
];

describe('which paper tells of what', () => {
  test.each(papers)('$type: $begins', async ({ type, begins, tells }) => {
    const text = [begins, meeting, deadline, clause].join('\n\n');
    const found = await findingsOf('The exhibit is attached.', { exhibits: [{ type, text }] });
    expect(found.map(({ kind }) => kind)).toEqual(tells);
  });
});
