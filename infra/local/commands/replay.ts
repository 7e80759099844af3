import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { Topic } from '../../../lambdas/alerts/topic.ts';
import { counted } from '../../../lambdas/terms/days/day-words.ts';
import { replay as replayAll } from '../../../lambdas/watch/replay.ts';
import { houseRulesFor } from '../folders/house-rules-file.ts';
import { OutboxTopic } from '../folders/outbox-topic.ts';
import { fromUser } from '../folders/paths.ts';
import { storeAt } from '../folders/store-at.ts';
import { NamedFilings } from '../sources/named-filings.ts';
import { asMail } from '../terminal/colours.ts';
import { print } from '../terminal/output.ts';
import { type Progress, progressOf } from '../terminal/progress.ts';
import { registrantAsked } from './registrant-asked.ts';

export interface ReplayOptions {
  readonly records: string;
  readonly outbox?: string;
  readonly topic?: string;
  readonly rules?: string;
  readonly quiet?: true;
}

/** Analyses again what is on record, of one registrant or of all, shows what changed, and mails it. */
export async function replay(words: string | undefined, options: ReplayOptions): Promise<void> {
  const store = await storeAt(options.records);
  let progress: Progress | null = null;
  const say: typeof print = (...words) => {
    progress?.end();
    return print(...words);
  };
  const shown = new OutboxTopic(
    (text) => say(text, asMail),
    options.outbox === undefined ? null : fromUser(options.outbox),
  );
  const topic = options.topic === undefined ? shown : await publishedTo(options.topic, shown);
  const pages = words === undefined ? null : new Set((await registrantAsked(store, words)).pages);
  const count = { 'as-before': 0, told: 0, 'not-told': 0, gone: 0, busy: 0 };
  await replayAll(
    {
      filings: new NamedFilings(),
      store,
      topic,
      houseRules: await houseRulesFor(options.rules, store, shown),
      now: () => Temporal.Now.instant(),
    },
    {
      pages,
      quiet: options.quiet ?? false,
      report: async ({ id }, what, changes) => {
        count[what] += 1;
        if (what === 'not-told')
          await say(`${id}: changed, and nobody is told\n${changes.map((one) => `  ${one}\n`).join('')}`);
        if (what === 'gone') await say(`${id}: cannot be read again; its record stays as it is\n`);
        if (what === 'busy') await say(`${id}: the watcher is at it; run this again later\n`);
      },
      passedOver: (why) => say(`Passed over: ${why}\n`),
      done: (count, of) => {
        progress ??= progressOf(of, 'readings', true);
        progress.done(count);
      },
    },
  );
  const { told, 'as-before': same, 'not-told': quiet, gone, busy } = count;
  const all = same + told + quiet + gone + busy;
  await say(
    `${counted(all, 'filing')}: ${same} as before, ${told} changed and told, ${quiet} changed and not told, ${gone} gone${busy === 0 ? '' : `, ${busy} busy`}.\n`,
  );
}

/** SNS suspends a subscription by mail that gets more than ten messages a second. */
const betweenMailsMs = 250;

async function publishedTo(arn: string, shown: Topic): Promise<Topic> {
  const [{ SNSClient }, { SnsTopic }] = await Promise.all([
    import('@aws-sdk/client-sns'),
    import('../../../lambdas/alerts/sns-topic.ts'),
  ]);
  const topic = new SnsTopic(new SNSClient({}), { alerts: arn, operations: arn });
  return {
    publish: async (alert) => {
      await topic.publish(alert);
      await shown.publish(alert);
      await pause(betweenMailsMs);
    },
    notifyOperations: (notice) => shown.notifyOperations(notice),
  };
}
