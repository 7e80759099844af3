import { expect, test } from 'vitest';
import { ofKind } from '../support/in-a-line.ts';

const votes = async (says: string) => (await ofKind('meeting-date', says)).map((one) => one.votesOnMerger === true);

test.each([
  'A special meeting of stockholders will be held on June 12, 2025 to vote on the proposed merger with Birch Corp.',
  'A special meeting of stockholders will be held on June 12, 2025 to consider and vote upon a proposal to adopt the Agreement and Plan of Merger.',
  'The special meeting of stockholders, at which the merger with Birch Corp. will be voted on, is scheduled for June 12, 2025.',
  'The special meeting of stockholders has been called for June 12, 2025 for the approval of the merger.',
])('a special meeting whose own sentence says that it votes on a merger: %s', async (says) => {
  expect(await votes(says)).toEqual([true]);
});

test.each([
  'A special meeting of stockholders will be held on June 12, 2025 to vote on the issuance of shares in the merger.',
  'A special meeting of stockholders will be held on June 12, 2025 to amend the charter in connection with the merger.',
  'A special meeting of stockholders will be held on June 12, 2025 to approve a reverse split of the common stock.',
  'The annual meeting of stockholders will be held on June 12, 2025 to vote on the proposed merger with Birch Corp.',
  'A special meeting of stockholders will be held on June 12, 2025. The merger was announced in March.',
])('one that votes on something else, or is no special meeting: %s', async (says) => {
  expect(await votes(says)).toEqual([false]);
});
