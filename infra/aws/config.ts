import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';

const email = z.email({ error: ({ input }) => `"${String(input)}" is not an e-mail address` });

/** On the command line "a@example.com,b@example.com", however it is parted, in cdk.json also a list. */
const emails = z
  .preprocess(
    (given) => (typeof given === 'string' ? given.split(/[\s,;]+/).filter((one) => one !== '') : given),
    z.array(email),
  )
  // Twice the same address is one subscription, as SNS has it.
  .transform((given) => [...new Map(given.map((one) => [one.toLowerCase(), one])).values()])
  .default([]);

const retentions = Object.values(RetentionDays).filter((days): days is RetentionDays => typeof days === 'number');

const settings = z.strictObject(
  {
    /** Who gets the alerts; each has to confirm the subscription by mail. */
    alertEmails: emails,
    /** Who gets the digest of each day and no alerts; each has to confirm, too. */
    digestEmails: emails,
    /** Who is told of rejected filings and of alarms. */
    operationsEmails: emails,
    /** Another name for each further stack in the same account and region. */
    stackName: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/, { error: 'takes letters, digits and dashes, a letter first' })
      .default('FilingWatch'),
    /** As CloudWatch allows them. */
    logRetentionDays: z.coerce
      .number()
      .refine((days): days is RetentionDays => retentions.some((allowed) => allowed === days), {
        error: `takes one of ${retentions.join(', ')}`,
      })
      .default(RetentionDays.SIX_MONTHS),
    /** Operations are told when nothing was uploaded for so many days; by default they are not. */
    alarmAfterQuietDays: z.coerce.number().int().min(1).max(7).nullable().default(null),
    /** Encrypts with a key of the customer's own, which the stack makes, instead of those of AWS. */
    customerManagedKey: z
      .preprocess(
        (given) => (given === 'true' ? true : given === 'false' ? false : given),
        z.boolean({ error: 'takes true or false' }),
      )
      .default(false),
    /**
     * For so many days a link in a mail opens the filing's page and calendar file; with 0 mails carry none, and nothing
     * opens them: an address that the whole internet can reach is only made for who asks for it.
     */
    linkDays: z.coerce.number().int().min(0).max(365).default(0),
    /** Filings worked on at the same time. */
    concurrency: z.coerce.number().int().min(2).max(1000).default(2),
  },
  {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `there is no setting ${issue.keys.join(', ')}` : undefined),
  },
);

/** SNS keeps one subscription of a topic for an address: it cannot be for all that is sent and for digests alone. */
const config = settings.superRefine(({ alertEmails, digestEmails }, { addIssue }) => {
  const alerted = new Set(alertEmails.map((one) => one.toLowerCase()));
  for (const one of digestEmails.filter((address) => alerted.has(address.toLowerCase())))
    addIssue({
      code: 'custom',
      path: ['digestEmails'],
      message: `${one} is among alertEmails, who get the digest as well; name it in one of the two`,
    });
});

export type Config = z.output<typeof config>;

/** A setting is wrong; the message names each one that is, and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * The settings in the CDK's context (`cdk deploy -c alertEmails=you@example.com`, or "context" in cdk.json). The CDK's
 * own keys, which all have a dash, a colon or a slash, are passed over; so are those of other apps (from ~/.cdk.json), which
 * resemble no setting of ours. Throws ConfigError.
 */
export function readConfig(context: Readonly<Record<string, unknown>>): Config {
  const given = Object.entries(context).filter(([key]) => !/[-:/]/.test(key) && isMeantForUs(key));
  const parsed = config.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? `- ${message}` : `- ${path.join('.')}: ${message}`,
  );
  const known = Object.keys(settings.shape).join(', ');
  throw new ConfigError(`The settings are not right:\n${mistakes.join('\n')}\nThe settings are: ${known}.`);
}

/** Our settings, and what may be one misspelt. */
function isMeantForUs(key: string): boolean {
  const begins = (name: string) => name.toLowerCase().slice(0, 4);
  return Object.keys(settings.shape).some((known) => begins(known) === begins(key));
}
