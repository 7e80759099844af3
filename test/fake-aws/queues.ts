import { createHash, randomUUID } from 'node:crypto';
import type { Answer } from './call.ts';

/** How a queue is set up. */
export interface QueueSettings {
  /** In milliseconds. */
  readonly visibility: number;
  /** After so many receives a message goes to the dead letters; without it, never. */
  readonly maxReceives?: number;
  readonly deadLetters?: string;
  readonly fifo?: boolean;
}

/** A message in a queue. */
export interface Message {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly group: string | null;
  readonly sentAt: number;
  /** Where dead letters came from. */
  readonly from: string | null;
}
interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
}

interface Held {
  readonly message: Message;
  visibleAt: number;
  receives: number;
  receipt: string | null;
}

/** A message as it is handed out. */
export interface Received {
  readonly message: Message;
  readonly receipt: string;
  readonly receives: number;
}

interface Queue {
  readonly settings: QueueSettings;
  held: Held[];
  readonly deduplicated: Map<string, number>;
}

const bytesAtMost = 262_144;
const deduplicationWindow = 5 * 60_000;
/** What XML 1.0 may hold, and so SQS. */
const allowed = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/** SQS: visibility, receive counts, dead letters and their redrive, groups and deduplication of FIFO queues. */
export class Queues {
  /** All that was taken in, in order, but not what was known for the same. */
  readonly taken: { readonly queue: string; readonly message: Message }[] = [];
  private readonly queues = new Map<string, Queue>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  clear(): void {
    this.queues.clear();
    this.taken.length = 0;
  }

  create(name: string, settings: QueueSettings): void {
    this.queues.set(name, { settings, held: [], deduplicated: new Map() });
  }

  /** The messages that are in a queue, received or not. */
  messages(name: string): readonly Message[] {
    return this.queue(name).held.map(({ message }) => message);
  }

  /** How many there are. */
  size(name: string): number {
    return this.queue(name).held.length;
  }

  /** When the next message of a queue can be received; null when there is none. */
  nextAt(name: string): number | null {
    const times = this.queue(name).held.map(({ visibleAt }) => visibleAt);
    return times.length === 0 ? null : times.reduce((one, other) => Math.min(one, other));
  }

  send(
    name: string,
    body: string,
    about: Partial<Pick<Message, 'attributes' | 'group'>> & { deduplication?: string } = {},
  ): string {
    const queue = this.queue(name);
    const { deduplication } = about;
    const seen = deduplication === undefined ? undefined : queue.deduplicated.get(deduplication);
    const message = {
      id: randomUUID(),
      body,
      attributes: about.attributes ?? {},
      group: about.group ?? null,
      sentAt: this.now(),
      from: null,
    };
    if (seen !== undefined && this.now() < seen + deduplicationWindow) return message.id;
    if (deduplication !== undefined) queue.deduplicated.set(deduplication, this.now());
    queue.held.push({ message, visibleAt: this.now(), receives: 0, receipt: null });
    this.taken.push({ queue: name, message });
    return message.id;
  }

  /** Up to so many messages that are visible, `choose` says in which order; those received too often are dead letters. */
  receive(name: string, most: number, choose: (count: number) => number = () => 0): Received[] {
    const queue = this.queue(name);
    const { settings } = queue;
    const received: Received[] = [];
    const blocked = new Set(
      queue.held.filter(({ visibleAt }) => visibleAt > this.now()).map(({ message }) => message.group),
    );
    for (;;) {
      const ready = queue.held.filter(
        ({ message, visibleAt, receipt }) =>
          visibleAt <= this.now() &&
          !received.some((one) => one.receipt === receipt) &&
          !(settings.fifo === true && blocked.has(message.group)),
      );
      const next = ready[settings.fifo === true ? 0 : choose(ready.length)];
      if (next === undefined || received.length === most) return received;
      if (settings.maxReceives !== undefined && next.receives >= settings.maxReceives) {
        this.bury(name, queue, next);
        continue;
      }
      next.receives += 1;
      next.receipt = randomUUID();
      next.visibleAt = this.now() + settings.visibility;
      received.push({ message: next.message, receipt: next.receipt, receives: next.receives });
    }
  }

  delete(name: string, receipt: string): void {
    const queue = this.queue(name);
    queue.held = queue.held.filter((held) => held.receipt !== receipt);
  }

  /** Puts dead letters back to where they came from. */
  redrive(name: string): number {
    const letters = this.queue(name).held.splice(0);
    for (const { message } of letters) {
      if (message.from === null) throw new Error(`${name} holds a message that came from no other queue`);
      this.queue(message.from).held.push({
        message: { ...message, from: null },
        visibleAt: this.now(),
        receives: 0,
        receipt: null,
      });
    }
    return letters.length;
  }

  /** Answers a call of the JSON protocol. */
  answer(operation: string, input: Input): Answer {
    const name = queueNamed(input.QueueUrl);
    if (operation === 'ListQueues') {
      const names = [...this.queues.keys()].filter((one) => one.startsWith(input.QueueNamePrefix ?? ''));
      return json({ QueueUrls: names.map((one) => `https://sqs.us-east-1.amazonaws.com/123456789012/${one}`) });
    }
    if (operation === 'SendMessage') return this.answerSend(name, input);
    if (operation === 'ReceiveMessage')
      return json({ Messages: this.receive(name, input.MaxNumberOfMessages ?? 1).map(asReceived) });
    if (operation === 'DeleteMessage') {
      this.delete(name, input.ReceiptHandle ?? '');
      return json({});
    }
    if (operation === 'DeleteMessageBatch') {
      for (const { ReceiptHandle } of input.Entries ?? []) this.delete(name, ReceiptHandle);
      return json({ Successful: (input.Entries ?? []).map(({ Id }) => ({ Id })), Failed: [] });
    }
    if (operation === 'ChangeMessageVisibility') {
      const held = this.queue(name).held.find(({ receipt }) => receipt === input.ReceiptHandle);
      if (held === undefined) return { status: 400, code: 'ReceiptHandleIsInvalid' };
      held.visibleAt = this.now() + (input.VisibilityTimeout ?? 0) * 1000;
      return json({});
    }
    if (operation === 'GetQueueAttributes') return json({ Attributes: this.attributes(name) });
    if (operation === 'StartMessageMoveTask') {
      this.redrive(String(input.SourceArn).split(':').at(-1) ?? '');
      return json({ TaskHandle: randomUUID() });
    }
    return { status: 400, code: 'UnsupportedOperation' };
  }

  private answerSend(name: string, input: Input): Answer {
    const { MessageBody: body = '', MessageAttributes: attributes = {}, MessageGroupId: group } = input;
    const bytes =
      Buffer.byteLength(body) +
      Object.entries(attributes).reduce(
        (sum, [key, { DataType, StringValue = '' }]) => sum + Buffer.byteLength(key + DataType + StringValue),
        0,
      );
    if (body === '' || bytes > bytesAtMost) return { status: 400, code: 'InvalidParameterValue' };
    if (
      ![body, ...Object.values(attributes).map(({ StringValue = '' }) => StringValue)].every((one) => allowed.test(one))
    )
      return { status: 400, code: 'InvalidMessageContents' };
    const { fifo = false } = this.queue(name).settings;
    if (fifo !== (group !== undefined)) return { status: 400, code: 'InvalidParameterValue' };
    if (fifo && input.MessageDeduplicationId === undefined) return { status: 400, code: 'InvalidParameterValue' };
    const MessageId = this.send(name, body, {
      attributes,
      group: group ?? null,
      ...(input.MessageDeduplicationId === undefined ? {} : { deduplication: input.MessageDeduplicationId }),
    });
    return json({ MessageId, MD5OfMessageBody: createHash('md5').update(body).digest('hex') });
  }

  private attributes(name: string): Record<string, string> {
    const { held } = this.queue(name);
    const inFlight = held.filter(({ visibleAt }) => visibleAt > this.now()).length;
    return {
      ApproximateNumberOfMessages: String(held.length - inFlight),
      ApproximateNumberOfMessagesNotVisible: String(inFlight),
      ApproximateNumberOfMessagesDelayed: '0',
      QueueArn: `arn:aws:sqs:us-east-1:123456789012:${name}`,
    };
  }

  private bury(name: string, queue: Queue, dead: Held): void {
    queue.held = queue.held.filter((held) => held !== dead);
    const { deadLetters } = queue.settings;
    if (deadLetters === undefined) return;
    this.queue(deadLetters).held.push({
      message: { ...dead.message, from: name },
      visibleAt: this.now(),
      receives: 0,
      receipt: null,
    });
  }

  private queue(name: string): Queue {
    const queue = this.queues.get(name);
    if (queue === undefined) throw new Error(`There is no queue ${name}`);
    return queue;
  }
}

/** What is used of the inputs of SQS. */
export interface Input {
  readonly QueueUrl?: string;
  readonly QueueNamePrefix?: string;
  readonly SourceArn?: string;
  readonly MessageBody?: string;
  readonly MessageAttributes?: Record<string, MessageAttribute>;
  readonly MessageGroupId?: string;
  readonly MessageDeduplicationId?: string;
  readonly MaxNumberOfMessages?: number;
  readonly ReceiptHandle?: string;
  readonly VisibilityTimeout?: number;
  readonly Entries?: readonly { readonly Id: string; readonly ReceiptHandle: string }[];
}

/** The name at the end of a queue's URL. */
export function queueNamed(url: string | undefined): string {
  return url?.split('/').at(-1) ?? '';
}

function json(value: object): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: Buffer.from(JSON.stringify(value)),
  };
}

function asReceived({ message, receipt, receives }: Received): object {
  return {
    MessageId: message.id,
    ReceiptHandle: receipt,
    Body: message.body,
    MD5OfBody: createHash('md5').update(message.body).digest('hex'),
    Attributes: { ApproximateReceiveCount: String(receives) },
    MessageAttributes: message.attributes,
  };
}
