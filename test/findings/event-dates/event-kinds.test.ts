import { expect, test } from 'vitest';
import { eventDatesOf } from '../../../lambdas/findings/event-dates/event-dates-of-item.ts';
import { eventKinds } from '../../../lambdas/findings/event-dates/event-kinds.ts';
import { itemCatalogue } from '../../../lambdas/terms/items/item-catalogue.ts';
import { filingThatSays } from '../support/filing-that-says.ts';

const cases = eventKinds.flatMap(({ items, event, example }) =>
  items.map((number) => [number, event, example] as const),
);

test.each(cases)('Item %s gives the day of %s: %s', async (number, event, example) => {
  const [caption] = itemCatalogue.find((one) => one.number === number && one.numbering !== 'periodic')?.captions ?? [];
  const filing = await filingThatSays(example.replaceAll('*', ''), {
    on: '2025-03-06',
    heading: `Item ${number}. ${caption}.`,
  });
  const [item] = filing.items;
  const dates = item === undefined ? [] : eventDatesOf(filing, item);
  expect(dates.map((one) => `${one.event} ${one.date}`)).toEqual([`${event} 2025-03-04`]);
});
