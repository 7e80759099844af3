import type { MessageAttributeValue, PublishCommandInput } from '@aws-sdk/client-sns';
import type { Analysed } from '../records/json/analysis.ts';
import { asJson } from '../records/json/answer-as-json.ts';
import type { Alert, AlertAttributes } from './topic.ts';
import { oneLine } from './words/plain-words.ts';

/** SNS takes 262,144 bytes, attributes included; the rest is room for its own envelope. */
const bytesAtMost = 240_000;

/** How long quotes may be, tried one after the other until the message fits. */
const quoteLengths = [Number.POSITIVE_INFINITY, 400, 120, 0];

/** An alert as SNS takes it: a mail for people, JSON for machines, attributes to filter by. */
export function snsMessage(
  alert: Alert,
): Pick<PublishCommandInput, 'Message' | 'MessageAttributes' | 'MessageStructure'> {
  return {
    MessageStructure: 'json',
    Message: fittingMessage(alert),
    MessageAttributes: messageAttributes(alert.attributes),
  };
}

function fittingMessage(alert: Alert): string {
  for (const longest of quoteLengths) {
    const whole = message(alert, json(alert.analysis, longest));
    if (Buffer.byteLength(whole) <= bytesAtMost) return whole;
  }
  const bare = JSON.stringify(asJson(withoutDetail(alert.analysis)));
  for (let longest = alert.text.length; longest > 1; longest = Math.floor(longest / 2)) {
    const short = message({ ...alert, text: shortened(alert.text, longest) }, bare);
    if (Buffer.byteLength(short) <= bytesAtMost) return short;
  }
  return message({ ...alert, text: tooLong }, bare);
}

const tooLong = 'This mail is too long to be sent whole; the rest is in the record.\n';

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // The mail ends with where its record is.
  const end = text.slice(-300);
  return `${text.slice(0, longest)}\n...\n\n${tooLong}...${end.slice(end.indexOf('\n'))}`;
}

function message({ text }: Alert, machines: string): string {
  return JSON.stringify({ default: machines, email: text });
}

function json(analysis: Analysed, longestQuote: number): string {
  return JSON.stringify(asJson(analysis), (key, value: unknown) =>
    key === 'quote' && typeof value === 'string' && value.length > longestQuote
      ? `${value.slice(0, longestQuote)}...`
      : value,
  );
}

/** The same shape with nothing in it but who filed what, and that the rest is in the record. */
function withoutDetail(analysis: Analysed): Analysed {
  return {
    ...analysis,
    filing: { ...analysis.filing, registrants: analysis.filing.registrants.slice(0, 20), documents: [] },
    items: [],
    exhibits: [],
    findings: [],
    deadlines: [],
    warnings: ['Too large to be published whole; the record has all of it.'],
  };
}

const attributeAtMost = 200;

function messageAttributes(attributes: AlertAttributes): Record<string, MessageAttributeValue> {
  const { kind, form, registrant, cik, items, daysToNextDeadline } = attributes;
  return Object.fromEntries([
    ...texts('kind', kind),
    ...text('form', form),
    ...text('registrant', registrant),
    ...text('cik', cik),
    ...texts('items', items),
    ...(daysToNextDeadline === null
      ? []
      : [['daysToNextDeadline', { DataType: 'Number', StringValue: String(daysToNextDeadline) }] as const]),
  ]);
}

type Attribute = readonly [name: string, value: MessageAttributeValue];

/** SNS refuses empty strings: what is not known is left out. */
function text(name: string, value: string | null): Attribute[] {
  const line = oneLine(value ?? '', attributeAtMost);
  return line === '' ? [] : [[name, { DataType: 'String', StringValue: line }]];
}

function texts(name: string, values: readonly string[]): Attribute[] {
  const lines = values.slice(0, 50).map((value) => oneLine(value, attributeAtMost));
  return lines.length === 0 ? [] : [[name, { DataType: 'String.Array', StringValue: JSON.stringify(lines) }]];
}
