import { Temporal } from 'temporal-polyfill';
import { type Reminded, remind as remindOnce } from '../../../lambdas/watch/daily/remind.ts';
import { OutboxTopic } from '../folders/outbox-topic.ts';
import { fromUser } from '../folders/paths.ts';
import { storeAt } from '../folders/store-at.ts';
import { asMail } from '../terminal/colours.ts';
import { print } from '../terminal/output.ts';

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
  const topic = new OutboxTopic((text) => print(text, asMail), outbox === undefined ? null : fromUser(outbox));
  const became = await remindOnce(
    await storeAt(records),
    (digest) => topic.publishDigest(digest),
    Temporal.Now.instant(),
  );
  if (became !== 'told') await print(`${inWords[became]}\n`);
}
