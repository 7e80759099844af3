import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../infra/local/folders/memory-store.ts';
import { deadlinesDue } from '../../lambdas/records/registrants/deadlines-due.ts';
import type { Version } from '../../lambdas/records/store.ts';
import { coverPage, report } from '../filing/support/samples.ts';
import { Landing } from './landing.ts';

const called =
  'Item 5. Other Events\n\nThe Board of Directors set September 14, 2004 as the day of the 2004 annual meeting of stockholders. Notice of nominations must be received not later than July 20, 2004.\n\n';
const later =
  'Item 5. Other Events\n\nThe Board of Directors set July 14, 2004 as the day of the 2004 annual meeting of stockholders.\n\n';
const cancelled =
  'Item 5. Other Events\n\nThe 2004 annual meeting of stockholders, which was called for September 14, 2004, has been cancelled.\n\n';

/** Records of which one write, by the beginning of its key, fails once. */
class FailingStore extends MemoryStore {
  fails: string | null = null;

  override create(key: string, value: object): Promise<Version | null> {
    return this.unlessFailing(key, () => super.create(key, value));
  }

  override replace(key: string, value: object, version: Version): Promise<Version | null> {
    return this.unlessFailing(key, () => super.replace(key, value, version));
  }

  private async unlessFailing<T>(key: string, write: () => Promise<T>): Promise<T> {
    if (this.fails === null || !key.startsWith(this.fails)) return write();
    this.fails = null;
    throw new Error('the write failed');
  }
}

describe('a filing whose worker fails after the mail', () => {
  it.each(['filings/', 'objects/'])('on writing %s is on record as told, with its deadlines', async (prefix) => {
    const store = new FailingStore();
    const landing = new Landing('2004-06-01', store);
    await landing.land('called', report(called));
    const publish = landing.topic.publish;
    landing.topic.publish = async (alert) => {
      await publish(alert);
      store.fails = prefix;
    };
    await expect(landing.land('cancelled', report(cancelled, { reportDate: 'May 27, 2004' }))).rejects.toThrow();
    landing.topic.publish = publish;
    await landing.again('cancelled');
    const states: unknown[] = [];
    for await (const key of store.list('filings/')) states.push(Object((await store.get(key))?.json).state);
    expect(states).toEqual(['alerted', 'alerted']);
    const entries = await deadlinesDue(store, { from: null, to: null });
    expect(entries.length).toBeGreaterThan(0);
    for (const { supersededBy } of entries) expect(supersededBy).not.toBeNull();
  });
});

describe('what was decided', () => {
  it('is told although the calendar says already that it was', async () => {
    const store = new FailingStore();
    const landing = new Landing('2004-06-01', store);
    const text = `${coverPage()}${called}`;
    const publish = landing.topic.publish;
    landing.topic.publish = async () => {
      throw new Error('the topic failed');
    };
    await expect(landing.land('called', text)).rejects.toThrow('the topic failed');
    expect((await deadlinesDue(store, { from: null, to: null })).length).toBeGreaterThan(0);
    landing.topic.publish = publish;
    expect(await landing.again('called')).toMatchObject({ outcome: 'alerted' });
    expect(landing.mails).toHaveLength(1);
  });

  it.each([
    ['its claim', 'filings/'],
    ['the page', 'registrants/'],
    ['the list of pages', 'deadlines-until/'],
  ])('is told in the same words when %s could not be written beside the others', async (_, prefix) => {
    const store = new FailingStore();
    const [failing, working] = [new Landing('2004-06-01', store), new Landing('2004-06-01')];
    for (const landing of [failing, working]) await landing.land('called', report(later));
    const next = report(called, { reportDate: 'May 27, 2004' });
    store.fails = prefix;
    await expect(failing.land('next', next)).rejects.toThrow('the write failed');
    await failing.again('next');
    await working.land('next', next);
    expect(failing.mails.map(({ text }) => text)).toEqual(working.mails.map(({ text }) => text));
    const due = (on: Landing) => deadlinesDue(on.store, { from: null, to: null });
    expect(await due(failing)).toEqual(await due(working));
  });
});
