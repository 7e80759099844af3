import { Temporal } from 'temporal-polyfill';
import { type Reminded, remind as remindOnce } from '../../lambdas/watch/remind.ts';
import { OutboxTopic } from './outbox-topic.ts';
import { print } from './output.ts';
import { fromUser } from './paths.ts';
import { storeAt } from './store-at.ts';

export interface RemindOptions {
  readonly records: string;
  readonly outbox?: string;
}

const inWords: Readonly<Record<Exclude<Reminded, 'told'>, string>> = {
  'nothing-to-tell': 'Nothing falls due today at one of the distances.',
  'told-before': 'The digest of today was sent before.',
  busy: 'Another run is at the digest of today.',
};

/** Shows, and puts into the outbox, the digest of today; once a day. */
export async function remind({ records, outbox }: RemindOptions): Promise<void> {
  const topic = new OutboxTopic(print, outbox === undefined ? null : fromUser(outbox));
  const became = await remindOnce(
    await storeAt(records),
    (digest) => topic.notifyOperations(digest),
    Temporal.Now.instant(),
  );
  if (became !== 'told') await print(`${inWords[became]}\n`);
}
