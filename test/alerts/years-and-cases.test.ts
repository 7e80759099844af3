import { describe, expect, it } from 'vitest';
import { mailText } from '../../lambdas/alerts/mail/mail.ts';
import { step } from '../../lambdas/terms/derivation.ts';
import { analysis, clause, dated, day, meeting, passage, reasonableTime, unknown, windowed } from './hand-made.ts';

const context = { today: day('2004-03-01'), record: null, remarks: [] };
const mail = (given: Parameters<typeof analysis>[0], over = {}) => mailText(analysis(given), { ...context, ...over });
const next = { type: 'annual', year: 2005, date: null } as const;

describe('the year of a day to act by', () => {
  it('is left out where all days are of the year of the meeting, which the heading names', () => {
    const text = mail({ deadlines: [dated('2004-03-05'), windowed('2004-03-20', '2004-04-20')] });
    expect(text).toContain('\nFri Mar 5  ');
    expect(text).toContain('Opens Sat Mar 20.');
  });

  it('is named of each where one is of another year', () => {
    const text = mail({ deadlines: [dated('2004-03-05'), windowed('2003-12-31', '2004-04-20')] });
    expect(text).toContain('\nFri Mar 5, 2004  ');
    expect(text).toContain('\nTue Apr 20, 2004  ');
    expect(text).toContain('Opens Wed Dec 31, 2003.');
  });

  it('is named where the day of the meeting is not known', () => {
    expect(mail({ deadlines: [dated('2005-02-17', { meeting: next })] })).toContain('\nThu Feb 17, 2005  ');
  });
});

describe('a meeting that is over', () => {
  const deadlines = [dated('2004-03-05', { actor: 'company', subject: null }), unknown(['the date of mailing'])];

  it('has nothing to ask for any more', () => {
    const text = mail({ findings: [meeting()], deadlines }, { today: day('2004-05-26') });
    expect(text).toContain('All of these dates have passed.\nFri Mar 5  Company');
    expect(text).not.toContain('Not known');
  });

  it('is not over on its own day', () => {
    expect(mail({ findings: [meeting()], deadlines }, { today: day('2004-05-25') })).toContain('Not known');
  });
});

describe('what holds if the meeting moves', () => {
  const moves = {
    kind: 'if-the-meeting-moves',
    text: 'If the meeting moves, instead: the tenth day after that.',
  } as const;
  const named = { meeting: next, remarks: [moves] };

  it('stands with each date, not by itself at the end', () => {
    const text = mail({
      deadlines: [
        dated('2005-02-17', named),
        dated('2005-03-17', { ...named, subject: 'other-proposal', derivation: [step('60 days before')] }),
      ],
    });
    const told = text.split('\n').filter((line) => line.includes(moves.text));
    expect(told).toEqual([
      expect.stringMatching(/^Thu Feb 17, 2005, nominations: 90 days/),
      expect.stringMatching(/^Thu Mar 17, 2005, other proposals: 60 days/),
    ]);
  });

  it('is not told again of a date that counts as another does', () => {
    const derivation = [step('supposing that it stays'), step('90 days before')];
    const text = mail({
      deadlines: [
        dated('2005-02-17', { ...named, derivation }),
        dated('2005-02-17', {
          ...named,
          rule: 'rule-14a-4.c1',
          title: 'Votes',
          ofTheCompany: false,
          derivation: [step('a provision governs'), ...derivation],
        }),
      ],
    });
    expect(text.split(moves.text)).toHaveLength(2);
    expect(text).toContain('as for Thu Feb 17, 2005, nominations.');
  });
});

describe('the notes', () => {
  it('say of which provision they speak, and where it stands', () => {
    const remarks = [{ kind: 'or-read-as-later', text: 'It names two last days.' }] as const;
    const text = mail({ findings: [clause({ remarks })] });
    expect(text).toContain('\nThe provision for notice of nominations: It names two last days. [1]\n');
  });
});

describe('the passages', () => {
  it('that say the same in two places are one', () => {
    const words = 'The annual meeting is on May 25, 2004, as has been told.';
    const text = mail({ findings: [meeting({ evidence: [passage(4, words), passage(90, words)] })] });
    expect(text.split(words)).toHaveLength(2);
  });

  it('are for a date the first that names a day or a count, for a reasonable time the first', () => {
    const words = passage(3, 'That deadline will be a reasonable time before we print.');
    const mailed = passage(4, 'We mailed it on March 1, 2003.');
    expect(mail({ deadlines: [dated('2004-03-05', { evidence: [words, mailed] })] })).toContain('line 4: "We mailed');
    expect(mail({ deadlines: [dated('2004-03-05', { evidence: [words] })] })).toContain('line 3: "That deadline');
    expect(mail({ deadlines: [reasonableTime(null, { evidence: [words, mailed] })] })).toContain('line 3: "That');
  });

  it('do not include the heading of an item', () => {
    const evidence = [passage(4, 'Item 2.01 Completion of Acquisition or Disposition of Assets.')];
    const deadlines = [dated('2004-03-05', { meeting: null, subject: null, actor: 'company', evidence })];
    expect(mail({ findings: [meeting()], deadlines })).not.toContain('Disposition');
  });
});

describe('a rule that follows the window of the company', () => {
  const derivation = [step('opens: 120 days before'), step('closes: 90 days before')];
  const follows = { rule: 'rule-14a-4.c1', title: 'Votes', citation: 'Rule 14a-4(c)(1)', ofTheCompany: false } as const;
  const governed = [step('a provision governs'), ...derivation];

  it('stands on the line of that window', () => {
    const window = windowed('2004-02-05', '2004-03-05', { derivation });
    const text = mail({ deadlines: [window, dated('2004-03-05', { ...follows, derivation: governed })] });
    expect(text).toContain(
      '\nFri Mar 5  Shareholders: nominations (company bylaws); votes (Rule 14a-4(c)(1)). Opens Thu Feb 5. [1]\n',
    );
    expect(text).toContain('\nFri Mar 5, votes: a provision governs; as for Fri Mar 5, nominations.');
  });

  it('has a line of its own where it is counted in another way, or the company prints one of them alone', () => {
    const window = windowed('2004-02-05', '2004-03-05', { derivation });
    const other = dated('2004-03-05', { ...follows, derivation: [step('45 days before')] });
    expect(mail({ deadlines: [window, other] })).toContain('\nFri Mar 5  Shareholders: votes');
    const both = dated('2004-03-05', { ...follows, derivation: governed, basis: 'both' });
    expect(mail({ deadlines: [window, both] })).toContain('\nFri Mar 5  Shareholders: votes');
  });
});
