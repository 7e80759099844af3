import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Received } from '../fake-aws/queues.ts';
import type { VirtualClock } from '../fake-aws/virtual-clock.ts';
import type { FakeAws } from '../fake-aws.ts';
import type { Chance } from './chance.ts';
import { type ClientSettings, type Spent, Worker } from './worker.ts';

/** A function that works off a queue, as Lambda runs it. */
export interface EventSource {
  readonly queue: string;
  readonly batchSize: number;
  /** For how long a batch gathers, in milliseconds; it is handed over at once by default. */
  readonly window?: number;
  /** How many run at once; of a FIFO queue at most one for each group. */
  readonly concurrency: number;
  /** In milliseconds. */
  readonly timeout: number;
  readonly clients: ClientSettings;
  readonly handler: (worker: Worker) => (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;
}

/** One run of a function. */
export interface Run {
  readonly queue: string;
  readonly spent: Spent;
  readonly messages: readonly Received[];
  readonly failed: number;
  readonly died: boolean;
  /** In milliseconds of the virtual clock. */
  readonly took: number;
}

/** Lambda's pollers and execution environments: receives, invokes, deletes what did not fail, replaces who died. */
export class Pollers {
  readonly workers = new Map<string, Worker>();
  readonly runs: Run[] = [];
  private readonly deaths = new Map<string, () => void>();
  private readonly aws: FakeAws;
  private readonly clock: VirtualClock;
  private readonly chance: Chance | null;
  private isStopped = false;
  private made = 0;

  /** @param chance by which messages are handed out in any order; null: the first first */
  constructor(aws: FakeAws, clock: VirtualClock, chance: Chance | null) {
    this.aws = aws;
    this.clock = clock;
    this.chance = chance;
    aws.killed = (name) => this.deaths.get(name)?.();
  }

  start(source: EventSource): void {
    for (let slot = 0; slot < source.concurrency; slot++) void this.poll(source);
  }

  stop(): void {
    this.isStopped = true;
    for (const worker of this.workers.values()) worker.destroy();
  }

  private async poll(source: EventSource): Promise<void> {
    let environment = this.environment(source);
    while (!this.isStopped) {
      const messages = this.aws.queues.receive(
        source.queue,
        source.batchSize,
        (count) => this.chance?.below(count) ?? 0,
      );
      if (messages.length === 0) {
        await this.clock.at(this.clock.now + 500);
        continue;
      }
      if (source.window !== undefined && messages.length < source.batchSize) {
        await this.clock.at(this.clock.now + source.window);
        messages.push(...this.aws.queues.receive(source.queue, source.batchSize - messages.length));
      }
      if (!(await this.run(source, environment, messages))) {
        environment.worker.destroy();
        environment = this.environment(source);
      }
    }
  }

  private environment(source: EventSource) {
    const worker = new Worker(`${source.queue}-${++this.made}`, this.aws, this.clock, source.clients);
    this.workers.set(worker.name, worker);
    return { worker, handler: source.handler(worker) };
  }

  /** Whether the environment survived. */
  private async run(
    source: EventSource,
    { worker, handler }: ReturnType<Pollers['environment']>,
    messages: readonly Received[],
  ): Promise<boolean> {
    worker.spent = { calls: 0, s3: 0, roundTrips: 0 };
    const began = this.clock.now;
    worker.isActive = true;
    const death = new Promise<'died'>((resolve) => this.deaths.set(worker.name, () => resolve('died')));
    const tooLate = this.clock.at(began + source.timeout).then(() => 'died' as const);
    const event = { Records: messages.map((one) => asRecord(one, source.queue)) };
    const context = { awsRequestId: `request-${this.runs.length}`, functionName: source.queue } as Context;
    const ended = await Promise.race([handler(event, context), death, tooLate]);
    worker.isActive = false;
    const failed = ended === 'died' ? [] : ended.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    if (ended !== 'died')
      for (const { message, receipt } of messages)
        if (!failed.includes(message.id)) this.aws.queues.delete(source.queue, receipt);
    this.runs.push({
      queue: source.queue,
      spent: worker.spent,
      messages,
      failed: failed.length,
      died: ended === 'died',
      took: this.clock.now - began,
    });
    return ended !== 'died';
  }
}

function asRecord({ message, receipt, receives }: Received, queue: string): SQSRecord {
  return {
    messageId: message.id,
    receiptHandle: receipt,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(receives),
      SentTimestamp: String(message.sentAt),
      SenderId: 'soak',
      ApproximateFirstReceiveTimestamp: String(message.sentAt),
      ...(message.group === null ? {} : { MessageGroupId: message.group }),
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, { DataType, StringValue = '' }]) => [
        name,
        { dataType: DataType, stringValue: StringValue, stringListValues: [], binaryListValues: [] },
      ]),
    ),
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:us-east-1:123456789012:${queue}`,
    awsRegion: 'us-east-1',
  };
}
