import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { MemoryStore } from '../../../infra/local/folders/memory-store.ts';
import { overviewsOf } from '../../../lambdas/watch/daily/overviews.ts';
import { tell } from '../../stories/tell.ts';

const at = (day: string) => Temporal.Instant.from(`${day}T12:00:00Z`);
const texts = async (day: string) => {
  const store = new MemoryStore();
  await tell(['proxy', 'report'], store);
  const [page, calendar] = await overviewsOf(store, at(day));
  return { page: page?.text ?? '', calendar: calendar?.text ?? '' };
};

it('overviews show what is to come of all registrants, as it stands', async () => {
  const { page, calendar } = await texts('2004-03-02');
  expect(page).toContain('QUILLBACK MARINE');
  expect(page).toMatch(/^<!doctype html>/i);
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar.replaceAll('\r\n ', '')).toContain('QUILLBACK MARINE');
});

it('overviews are there when nothing is to come', async () => {
  const { page, calendar } = await texts('2030-01-01');
  expect(page).toContain('No deadline is open.');
  expect(calendar).toContain('BEGIN:VCALENDAR');
  expect(calendar).not.toContain('BEGIN:VEVENT');
});
