import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { alertFor } from '../../lambdas/alerts/alert.ts';
import { snsMessage } from '../../lambdas/alerts/sns-message.ts';
import type { Alert } from '../../lambdas/alerts/topic.ts';
import { type Analysed, analysed } from '../../lambdas/records/json/analysis.ts';
import { asJson } from '../../lambdas/records/json/answer-as-json.ts';
import { analysis, day, disclosure, movedMeeting, passage, registrant } from './hand-made.ts';

const body = z.object({ default: z.string(), email: z.string() });

function alert(of: Analysed): Alert {
  const made = alertFor(of, { today: day('2004-03-01'), record: null, remarks: [] });
  if (made === null) throw new Error('The test needs an analysis that is worth an alert');
  return made;
}

function published(of: Analysed) {
  const message = snsMessage(alert(of));
  const { default: machines, email } = body.parse(JSON.parse(message.Message ?? ''));
  const attributes = Object.entries(message.MessageAttributes ?? {});
  const bytes = attributes.reduce(
    (sum, [name, { DataType, StringValue }]) => sum + Buffer.byteLength(`${name}${DataType}${StringValue}`),
    Buffer.byteLength(message.Message ?? ''),
  );
  return { ...message, machines: analysed.parse(JSON.parse(machines)), email, bytes };
}

describe('an SNS message', () => {
  it('has the mail for people and, for machines, the answer that the schema describes', () => {
    const { email, machines } = published(movedMeeting);
    expect(email).toContain('WHAT HAPPENED');
    expect(machines).toEqual(analysed.parse(JSON.parse(JSON.stringify(asJson(movedMeeting)))));
    expect(JSON.stringify(machines)).toContain('"due":"2004-03-05"');
  });

  it('shortens quotes until it is small enough for SNS', () => {
    const long = 'The meeting will take place. '.repeat(1000);
    const findings = Array.from({ length: 40 }, (_, line) => disclosure({ evidence: [passage(line + 1, long)] }));
    const { bytes, machines } = published(analysis({ findings }));
    expect(bytes).toBeLessThan(262_144);
    expect(machines.findings).toHaveLength(40);
  });

  it('leaves detail to the record when nothing else makes it small enough', () => {
    const findings = Array.from({ length: 3000 }, (_, line) => disclosure({ evidence: [passage(line + 1, 'x')] }));
    const { bytes, machines } = published(analysis({ findings }));
    expect(bytes).toBeLessThan(262_144);
    expect(machines.warnings.join()).toContain('the record has all of it');
    expect(machines.filing.registrant.name).toBe(registrant.name);
  });

  it('cuts a mail that is too long by itself, says so, and keeps where the record is', () => {
    const whole = alert(movedMeeting);
    const text = `${whole.text}${'A deadline more. '.repeat(20_000)}\n\nRecord:\ns3://records/filings/one.json\n`;
    const { Message = '' } = snsMessage({ ...whole, text });
    const { email } = body.parse(JSON.parse(Message));
    expect(Buffer.byteLength(Message)).toBeLessThan(262_144);
    expect(email).toContain('This mail is too long to be sent whole; the rest is in the record.');
    expect(email).toContain('s3://records/filings/one.json');
    expect(email.startsWith(whole.text)).toBe(true);
  });

  it('sends no attribute that SNS would refuse for being empty', () => {
    const nameless = { ...registrant, name: null, cik: null };
    const { MessageAttributes } = published(
      analysis({
        items: [],
        findings: [disclosure()],
        filing: { ...analysis().filing, form: null, registrant: nameless },
      }),
    );
    expect(Object.keys(MessageAttributes ?? {})).toEqual(['kind']);
  });

  it('carries no control characters in attributes', () => {
    const hostile = { ...registrant, name: 'ACME\u0000\u001b[31m\u202eCORP' };
    const { MessageAttributes } = published(
      analysis({ findings: [disclosure()], filing: { ...analysis().filing, registrant: hostile } }),
    );
    expect(MessageAttributes?.registrant?.StringValue).toBe('ACME [31mCORP');
  });
});
