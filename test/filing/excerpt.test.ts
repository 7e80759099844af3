import { describe, expect, it, test } from 'vitest';
import { excerpt } from '../../lambdas/filing/quote.ts';

const filler = (words: number) =>
  'of the matters that are set forth in this provision and elsewhere '.repeat(words / 12).trim();
const long = `Any holder who wishes to bring business before the meeting must give notice ${filler(60)} and the notice must be received by the Secretary not later than Friday, March 5, 2004, ${filler(60)} unless the meeting is called for a day after June 24, 2004, ${filler(60)} in which case it is the 10th day after the announcement.`;

describe('an excerpt of a long passage', () => {
  it('leaves a passage that is short enough as it is', () => expect(excerpt('One, two.', 9)).toBe('One, two.'));

  it('shows the day that the statement names, with what it is the day of', () => {
    const shown = excerpt(long, 300, 'Fri Mar 5; Shareholders: other proposals.');
    expect(shown).toMatch(/^Any holder who wishes to bring business before the meeting/);
    expect(shown).toContain('received by the Secretary not later than Friday, March 5, 2004,');
  });

  it('shows first the day asked for, whichever comes first in the passage', () => {
    expect(excerpt(long, 240, 'June 24')).toContain('June 24, 2004');
    expect(excerpt(long, 240, 'June 24')).not.toContain('March 5');
    expect(excerpt(long, 240, 'June 24, 2003')).toContain('March 5, 2004');
  });

  it('shows counts of days where there is room', () =>
    expect(excerpt(long, 480)).toContain('is the 10th day after the announcement.'));

  it('shows how a passage ends where there is room', () =>
    expect(excerpt(`${long} ${filler(120)} (such notice, a “Timely Notice”).`, 600)).toMatch(
      / \.\.\. .*“Timely Notice”\)\.$/,
    ));

  test.each([60, 80, 100, 140, 200, 300, 400, 500, 600, 700])(
    'of %i characters at most cuts through no date and no word',
    (most) => {
      const shown = excerpt(long, most);
      expect(shown.length).toBeLessThanOrEqual(most);
      const words = new Set(long.split(' '));
      for (const piece of shown.split(' ... ')) {
        expect(long).toContain(piece.replace(/ \.\.\.$/, ''));
        for (const word of piece.replace(/ \.\.\.$/, '').split(' ')) expect(words).toContain(word);
        expect(piece).not.toMatch(/(?:March|June|March 5,|June 24,)(?: \.\.\.)?$|^(?:\d{1,2}, )?2004/);
      }
    },
  );

  it('has one mark for what is left out of an excerpt again', () => {
    const shown = excerpt(excerpt(long, 400), 200, 'March 5, 2004');
    expect(shown).not.toContain('... ...');
    expect(shown).toContain('March 5, 2004');
  });

  it('is there in time for a passage of a megabyte of dates', () => {
    const start = performance.now();
    excerpt('May 25, 2004 '.repeat(80_000), 600);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
