import { describe, expect, it } from 'vitest';
import { deadlinesDue } from '../../lambdas/records/registrants/deadlines-due.ts';
import { replay } from '../../lambdas/watch/replay.ts';
import { report, submission } from '../filing/support/samples.ts';
import { unwrapped } from '../stories/tell.ts';
import { guidance, item, news, pairs, plenty, upTo } from './fuller-copies.ts';
import { Landing } from './landing.ts';

describe.each(pairs)('a fuller copy, after $name', ({ part, whole, news }) => {
  it('tells once what only it says, and not again what both say', async () => {
    const landing = new Landing('2004-06-01');
    await landing.land('part', part);
    expect(landing.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('Regulation FD')]);
    await landing.land('whole', whole);
    await landing.land('again', whole);
    await landing.again('part');
    expect(landing.mails).toHaveLength(2);
    expect(landing.mails[1]?.subject).toMatch(news);
    expect(unwrapped(landing.mails[1]?.text)).not.toContain('Regulation FD disclosure under');
  });

  it('puts on record what it says, as if it had come first', async () => {
    const records = async (...order: string[]) => {
      const landing = new Landing('2004-06-01');
      for (const text of order) await landing.land(String(order.indexOf(text)), text);
      const entries = await deadlinesDue(landing.store, { from: null, to: null });
      return entries.map(({ rule, due, meeting, supersededBy }) => [rule, `${due}`, `${meeting.date}`, supersededBy]);
    };
    expect((await records(whole)).length).toBeGreaterThan(0);
    expect(await records(part, whole)).toEqual(await records(whole));
    expect(await records(whole, part)).toEqual(await records(whole));
  });

  it('is not told again by the part that comes after it', async () => {
    const landing = new Landing('2004-06-01');
    await landing.land('whole', whole);
    expect(await landing.land('part', part)).toMatchObject({ outcome: 'told-before' });
    expect(landing.mails).toHaveLength(1);
    expect(landing.notices).toEqual([]);
  });

  it('is the copy that is read when all is analysed again', async () => {
    const landing = new Landing('2004-06-01');
    await landing.land('a part', part);
    await landing.land('the whole', whole);
    const became: string[] = [];
    await replay(landing, {
      pages: null,
      quiet: false,
      report: async (_, what) => void became.push(what),
      passedOver: async () => {},
    });
    expect(became).toEqual(['as-before']);
    expect(landing.mails).toHaveLength(2);
  });
});

describe('a copy that is cut off', () => {
  const silent = submission([{ type: '8-K', text: report(item('5.', 'Other Events', ...plenty, news)) }]);

  it('and has nothing to tell is told to operations, once', async () => {
    const landing = new Landing('2004-06-01');
    await landing.land('incoming/half.txt', upTo('On May 26', silent));
    await landing.again('incoming/half.txt');
    expect(landing.mails).toEqual([]);
    expect(landing.notices.map(({ subject }) => subject)).toEqual(['Filing cut off: half.txt']);
    await landing.land('incoming/whole.txt', silent);
    expect(landing.mails).toHaveLength(1);
  });

  it('is told to nobody when it is history', async () => {
    const landing = new Landing('2004-06-01');
    await landing.land('history/half.txt', upTo('On May 26', silent));
    expect([...landing.mails, ...landing.notices]).toEqual([]);
  });

  it('in the middle of a day is corrected by the whole', async () => {
    const text = 'The 2004 annual meeting of stockholders will be held on September 14, 2004.';
    const full = submission([{ type: '8-K', text: report(item('5.', 'Other Events', text)) }]);
    const landing = new Landing('2004-06-01');
    await landing.land('half', upTo('4, 2004', full));
    await landing.land('whole', full);
    const [wrong, right] = landing.mails;
    expect(wrong?.subject).toContain('Sep 1, 2004');
    expect(right?.subject).toMatch(/corrected: .*Sep 14, 2004/);
    expect(unwrapped(right?.text)).toContain('No longer: the annual meeting is called for September 1, 2004.');
  });

  it('does not take the place of another filing that begins alike', async () => {
    const landing = new Landing('2004-06-01');
    await landing.land('a', report(item('9.', 'Regulation FD Disclosure', guidance)));
    await landing.land('b', report(item('9.', 'Regulation FD Disclosure', guidance.replace('$40', '$50'))));
    expect(landing.mails).toHaveLength(2);
  });
});
