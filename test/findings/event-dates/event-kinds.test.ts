import { expect, test } from 'vitest';
import { eventKinds } from '../../../lambdas/findings/event-dates/event-kinds.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';

test.each(eventKinds.map(({ event, example, did }) => [event, example, did] as const))(
  '%s is told by its own words: %s',
  (_event, example, did) => {
    const { text, dates } = wordingOf(example.replaceAll('*', ''));
    expect(dates.length).toBeGreaterThan(0);
    expect(text).toMatch(did);
  },
);
