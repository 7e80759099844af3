import { randomUUID } from 'node:crypto';
import type { Answer } from './call.ts';

/** A message as SNS was given it. */
export interface Published {
  readonly topic: string;
  readonly subject: string;
  readonly message: string;
  readonly structure: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** In milliseconds of the stand-in's clock. */
  readonly at: number;
}

/** What SNS takes in one message, attributes included. */
const bytesAtMost = 262_144;

/** SNS: takes what SNS takes, and keeps it. */
export class Topics {
  readonly published: Published[] = [];
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  publish(form: URLSearchParams): Answer {
    const sent = {
      topic: form.get('TopicArn') ?? '',
      subject: form.get('Subject') ?? '',
      message: form.get('Message') ?? '',
      structure: form.get('MessageStructure'),
      attributes: attributesIn(form),
      at: this.now(),
    };
    const refused = whyRefused(sent);
    if (refused !== null) return { status: 400, code: refused };
    this.published.push(sent);
    const body = `<PublishResponse><PublishResult><MessageId>${randomUUID()}</MessageId></PublishResult></PublishResponse>`;
    return { status: 200, headers: { 'content-type': 'text/xml' }, body: Buffer.from(body) };
  }
}

function whyRefused({ subject, message, structure, attributes }: Published): string | null {
  const bytes =
    Buffer.byteLength(message) +
    Object.entries(attributes).reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value) + 6, 0);
  const isSubject = subject === '' || (/^[\x21-\x7e][\x20-\x7e]*$/.test(subject) && subject.length < 100);
  const isStructure = structure === null || (structure === 'json' && hasDefault(message));
  return message !== '' && bytes <= bytesAtMost && isSubject && isStructure ? null : 'InvalidParameter';
}

function hasDefault(message: string): boolean {
  try {
    return typeof Object(JSON.parse(message)).default === 'string';
  } catch {
    return false;
  }
}

function attributesIn(form: URLSearchParams): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let index = 1; form.has(`MessageAttributes.entry.${index}.Name`); index++) {
    const entry = `MessageAttributes.entry.${index}`;
    attributes[form.get(`${entry}.Name`) ?? ''] = form.get(`${entry}.Value.StringValue`) ?? '';
  }
  return attributes;
}
