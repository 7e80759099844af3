import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { VirtualClock } from '../fake-aws/virtual-clock.ts';
import type { FakeAws } from '../fake-aws.ts';

/** What one run of a function cost. */
export interface Spent {
  calls: number;
  /** Calls of S3. */
  s3: number;
  /** Of S3, one after another: calls that are under way together are one. */
  roundTrips: number;
}

/** How the clients of a function are set up; what the function itself sets. */
export interface ClientSettings {
  readonly maxAttempts?: number;
}

/** An execution environment: the clients of one function, which wait for the clock, and which die together. */
export class Worker {
  readonly name: string;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly sns: SNSClient;
  spent: Spent = { calls: 0, s3: 0, roundTrips: 0 };
  private readonly clock: VirtualClock;
  private readonly underWay = { all: 0, s3: 0 };
  private held = 0;
  private sleeping = 0;
  private active = false;
  private counted = false;

  constructor(name: string, aws: FakeAws, clock: VirtualClock, settings: ClientSettings) {
    this.name = name;
    this.clock = clock;
    const configuration = {
      ...settings,
      endpoint: `${aws.endpoint}/@${name}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
    };
    this.s3 = new S3Client(configuration);
    this.sqs = new SQSClient({ ...configuration, useQueueUrlAsEndpoint: false });
    this.sns = new SNSClient(configuration);
    const options = { step: 'deserialize', priority: 'low', name: 'soak' } as const;
    this.s3.middlewareStack.add((next) => (args) => this.during('s3', () => next(args)), options);
    this.sqs.middlewareStack.add((next) => (args) => this.during('other', () => next(args)), options);
    this.sns.middlewareStack.add((next) => (args) => this.during('other', () => next(args)), options);
  }

  /** Works, or waits for work. */
  set isActive(is: boolean) {
    this.active = is;
    this.count();
  }

  /** Waits for the clock. */
  readonly pause = async (ms: number): Promise<void> => {
    this.sleeping += 1;
    this.count();
    await this.clock.at(this.clock.now + ms);
    this.sleeping -= 1;
    this.count();
  };

  /** A call of this worker is held by the service until then. */
  async hold(ms: number): Promise<void> {
    this.held += 1;
    this.count();
    await this.clock.at(this.clock.now + ms);
    this.held -= 1;
    this.count();
  }

  destroy(): void {
    this.isActive = false;
    for (const client of [this.s3, this.sqs, this.sns]) client.destroy();
  }

  private async during<T>(service: 's3' | 'other', call: () => Promise<T>): Promise<T> {
    this.spent.calls += 1;
    if (service === 's3') {
      this.spent.s3 += 1;
      // Those that begin while another is under way are the same round trip.
      if (this.underWay.s3 === 0) this.spent.roundTrips += 1;
      this.underWay.s3 += 1;
    }
    this.underWay.all += 1;
    this.count();
    try {
      return await call();
    } finally {
      if (service === 's3') this.underWay.s3 -= 1;
      this.underWay.all -= 1;
      this.count();
    }
  }

  private count(): void {
    const waits = this.sleeping > 0 || (this.underWay.all > 0 && this.held >= this.underWay.all);
    const counts = this.active && !waits;
    if (counts !== this.counted) this.clock.busy(counts ? 1 : -1);
    this.counted = counts;
  }
}
