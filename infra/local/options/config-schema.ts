import * as z from 'zod';

const place = z.string().min(1);

/** What a config file may hold: options that would be given again with every command. */
export const configFile = z
  .strictObject({
    $schema: z.string().optional().describe('Where this schema lies, for editors'),
    records: place.optional().describe('The folder of the records or, as s3://BUCKET, the records bucket'),
    outbox: place.optional().describe('The folder into which mails are put'),
    rules: place.optional().describe('Further rules, and provisions of registrants, as JSON'),
  })
  .describe('Options of the command filing-watch; paths are those of the folder that the file lies in');
export type ConfigFile = z.output<typeof configFile>;

/** What a config file says, or its mistakes, each with its place. */
export function parseConfigFile(json: unknown): ConfigFile | { readonly mistakes: readonly string[] } {
  const parsed = configFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `there is no setting ${issue.keys.join(', ')}`
      : `${issue.path.join('.') || 'the file'}: ${issue.message}`,
  );
  return { mistakes: [...mistakes, `the settings are ${Object.keys(configFile.shape).join(', ')}`] };
}
