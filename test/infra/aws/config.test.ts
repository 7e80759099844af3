import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../../infra/aws/config.ts';

describe('the settings', () => {
  it('have defaults that work', () => {
    expect(readConfig({})).toEqual({
      alertEmails: [],
      digestEmails: [],
      operationsEmails: [],
      customerManagedKey: false,
      alarmAfterQuietDays: null,
      logRetentionDays: 180,
      concurrency: 2,
      linkDays: 0,
      stackName: 'FilingWatch',
    });
  });

  it('may come as text, from the command line, or as JSON', () => {
    const asText = { alertEmails: 'a@example.com, b@example.com', logRetentionDays: '30', concurrency: '5' };
    const asJson = { alertEmails: ['a@example.com', 'b@example.com'], logRetentionDays: 30, concurrency: 5 };
    expect(readConfig(asText)).toEqual(readConfig(asJson));
  });

  it('pass over what other apps keep in the context', () => {
    expect(readConfig({ environment: 'production', vpcId: 'vpc-1' })).toEqual(readConfig({}));
  });

  it.each([
    ['in other letters', 'a@example.com,A@example.com,b@example.com'],
    ['with blanks', ' a@example.com , a@example.com, b@example.com'],
    ['parted otherwise', 'a@example.com; b@example.com a@example.com'],
    ['with a comma too many', 'a@example.com,,b@example.com,'],
    ['in a list', ['a@example.com', 'b@example.com', 'a@example.com']],
  ])('take an address that is named twice once: %s', (_, alertEmails) => {
    expect(readConfig({ alertEmails }).alertEmails).toHaveLength(2);
  });

  it('take no address where none is given', () => {
    expect(readConfig({ alertEmails: '' }).alertEmails).toEqual([]);
  });

  it("pass over the CDK's own keys", () => {
    const own = { '@aws-cdk/core:checkSecretUsage': true, 'aws:cdk:bundling-stacks': [], 'cli-telemetry': false };
    expect(readConfig(own)).toEqual(readConfig({}));
  });

  it.each([
    [
      'an address that is none',
      { alertEmails: 'a@example.com,nobody' },
      'alertEmails.1: "nobody" is not an e-mail address',
    ],
    ['a retention that CloudWatch does not have', { logRetentionDays: 31 }, 'logRetentionDays: takes one of'],
    ['a concurrency that Lambda does not take', { concurrency: 1 }, 'concurrency: Too small'],
    [
      'a key that is neither wanted nor not',
      { customerManagedKey: 'perhaps' },
      'customerManagedKey: takes true or false',
    ],
    ['more quiet days than CloudWatch looks back on', { alarmAfterQuietDays: 30 }, 'alarmAfterQuietDays: Too big'],
    ['a concurrency that is no number', { concurrency: 'many' }, 'concurrency: Invalid input'],
    ['a name that no stack can bear', { stackName: '2 watchers' }, 'stackName: takes letters'],
    [
      'an address that is to get everything and digests alone',
      { alertEmails: 'a@example.com', digestEmails: 'b@example.com,A@example.com' },
      'digestEmails: A@example.com is among alertEmails',
    ],
    ['a setting that does not exist', { alertEmail: 'a@example.com' }, 'there is no setting alertEmail'],
  ])('name %s', (_, settings, expected) => {
    expect(() => readConfig(settings)).toThrow(ConfigError);
    expect(() => readConfig(settings)).toThrow(expected);
  });

  it('name every mistake at once, and what there is to set', () => {
    const wrong = { concurrency: 0, operationsEmails: 'x' };
    expect(() => readConfig(wrong)).toThrow(/operationsEmails[\s\S]*concurrency[\s\S]*The settings are: alertEmails/);
  });
});
