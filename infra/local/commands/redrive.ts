import { counted } from '../../../lambdas/terms/days/day-words.ts';
import { asUsage, queuesOf } from '../sources/deployed-queues.ts';
import { print } from '../terminal/output.ts';

export interface RedriveOptions {
  readonly stack: string;
}

/** Has a deployment try again what it gave up, filings and mails. Throws UsageError. */
export async function redrive({ stack }: RedriveOptions): Promise<void> {
  const [{ client, queues }, { SQSServiceException, StartMessageMoveTaskCommand }] = await Promise.all([
    queuesOf(stack),
    import('@aws-sdk/client-sqs'),
  ]);
  const dead = queues.filter(({ isDeadLetters, waiting }) => isDeadLetters && waiting > 0);
  for (const { arn, what, waiting } of dead) {
    try {
      await client.send(new StartMessageMoveTaskCommand({ SourceArn: arn }));
    } catch (error) {
      throw error instanceof SQSServiceException ? asUsage(error) : error;
    }
    await print(`${counted(waiting, what.slice(0, -1))} given up before: tried again from now on.\n`);
  }
  await print(dead.length === 0 ? 'Nothing was given up.\n' : 'See with "filing-watch status" what becomes of it.\n');
}
