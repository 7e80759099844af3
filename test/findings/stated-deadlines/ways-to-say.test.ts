import { describe, expect, test } from 'vitest';
import { mayPrint } from '../../../lambdas/findings/stated-deadlines/about-notices.ts';
import { deadlinesIn } from '../support/in-a-line.ts';

const window = ['nomination 2026-01-22 to 2026-02-21'];
const lastDay = ['nomination by 2026-02-21'];

describe('a window as a range', () => {
  test.each(['to', 'through', 'until', 'till', '-', 'to and including', 'through and including'])(
    'two days joined by “%s”',
    async (joint) => {
      expect(await deadlinesIn(`Nominations: January 22, 2026 ${joint} February 21, 2026`)).toEqual(window);
    },
  );

  test('the later day first is no range', async () => {
    expect(await deadlinesIn('Nominations: February 21, 2026 - January 22, 2026')).not.toEqual(window);
  });

  test('in a bracket behind its counts', async () => {
    const says =
      'Nominations must be received 120 to 90 days before the anniversary (January 22, 2026 to February 21, 2026).';
    expect(await deadlinesIn(says)).toEqual(window);
  });
});

describe('the day that a count comes to', () => {
  test.each([
    '(February 21, 2026)',
    '(that is, February 21, 2026)',
    '(that is February 21, 2026)',
    '(i.e., February 21, 2026)',
    '(i.e. February 21, 2026)',
    '(being February 21, 2026)',
    '(or February 21, 2026)',
    '(namely February 21, 2026)',
    '(by February 21, 2026)',
    ', which would be February 21, 2026',
    ', which is February 21, 2026',
    ', which will be February 21, 2026',
    ', which means February 21, 2026',
    ', or February 21, 2026',
    ', i.e., February 21, 2026',
    ', that is, February 21, 2026',
    ', namely February 21, 2026',
  ])('%s', async (day) => {
    const count = 'Nominations must be received not later than 90 days before the anniversary of the annual meeting';
    expect(await deadlinesIn(`${count} ${day}.`.replace(' ,', ','))).toEqual(lastDay);
  });

  test('without a word that makes it the last', async () => {
    const says = 'Nominations: 90 days before the anniversary of the annual meeting (February 21, 2026)';
    expect(await deadlinesIn(says)).toEqual(lastDay);
  });

  test.each(['in lieu of', 'instead of', 'rather than', 'in place of', 'replacing'])(
    'the old day, “%s” which another stands',
    async (words) => {
      const says = `Nominations must be received by February 21, 2026, ${words} the day in our last proxy statement (January 9, 2026).`;
      expect(await deadlinesIn(says)).toEqual(lastDay);
    },
  );
});

test('two counts and their days in one bracket, “respectively”', async () => {
  const says =
    'Nominations must be received 120 to 90 days before the anniversary (January 22, 2026 and February 21, 2026, respectively).';
  expect(await deadlinesIn(says)).toEqual(window);
});

test('the closing day of a table stands in front of the opening one', async () => {
  expect(
    await deadlinesIn(tableOf('Closes', 'Opens').replace('January 22, 2026', 'March 1, 2026'), {
      form: 'DEF 14A',
      on: '2025-04-11',
      html: true,
    }),
  ).toEqual(['nomination 2026-02-21 to 2026-03-01']);
});

describe('a day that the meeting is compared with is no deadline', () => {
  test.each([
    'If the annual meeting is held',
    'If the annual meeting is called for a day',
    'If the annual meeting is convened',
    'Unless the annual meeting is scheduled for a day',
    'Should the annual meeting be set for a day',
    'In the event that the annual meeting takes place',
    'If the annual meeting occurs',
  ])('%s before it', async (condition) => {
    const says = `${condition} before April 22, 2026, nominations must be received by February 21, 2026.`;
    expect(await deadlinesIn(says)).toEqual(lastDay);
  });
});

/** A table of one row of nominations below its column headings. */
const tableOf = (first: string, last: string) =>
  `<table><tr><td>Notice of</td><td>${first}</td><td>${last}</td></tr><tr><td>Nominations</td><td>January 22, 2026</td><td>February 21, 2026</td></tr></table>`;

describe('the columns of a table', () => {
  test.each([
    ['Opens', 'Closes'],
    ['Opening day', 'Closing day'],
    ['Begins', 'Ends'],
    ['Beginning', 'End'],
    ['Starts', 'Deadline'],
    ['Starting on', 'Due'],
    ['First day', 'Last day'],
    ['Earliest', 'Latest'],
    ['No earlier than', 'No later than'],
    ['Not before', 'Received by'],
  ])('%s and %s', async (first, last) => {
    expect(await deadlinesIn(tableOf(first, last), { form: 'DEF 14A', on: '2025-04-11', html: true })).toEqual(window);
  });
});

describe('subjects said in few words', () => {
  test.each([
    ['Everything else', ['nomination by 2026-02-21', 'other-proposal by 2026-02-21']],
    [
      'Proxy access nominees and proposals for our proxy statement',
      ['rule-14a-8-proposal by 2026-02-21', 'proxy-access by 2026-02-21'],
    ],
    ['Proxy-access nominations', ['proxy-access by 2026-02-21']],
    ['All submissions', ['rule-14a-8-proposal by 2026-02-21', 'other-proposal by 2026-02-21']],
  ])('%s', async (subject, found) => {
    expect(await deadlinesIn(`For the annual meeting, ${subject} must be received by February 21, 2026.`)).toEqual(
      found,
    );
  });
});

describe('a sentence whose words can make a date a last day', () => {
  test.each([
    'upon receipt of it',
    'to be submitted then',
    'for delivery then',
    'so notified',
    'the deadline',
    'what is timely',
    'provided then',
    'what arrives then',
    'to be with us then',
    'lodged then',
    'the period',
    'the window',
  ])('%s', (words) => {
    expect(mayPrint(words)).toBe(true);
  });

  test('the weather then', () => {
    expect(mayPrint('the weather then')).toBe(false);
  });
});
