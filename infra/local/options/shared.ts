/** Every file was analysed; some file was rejected; the command was called wrongly. */
export const exitCodes = { allAnalysed: 0, someRejected: 1, wrongUsage: 2 } as const;

/** Told with which status the command is to end. */
export type End = (code: number) => void;

/** Options that several verbs have. */
export const records = [
  '--records <place>',
  'the folder of the records or, as s3://BUCKET, the records bucket',
] as const;
export const rulesFile = ['--rules <file>', 'further rules, and provisions of registrants, as JSON'] as const;
export const json = ['--json', 'JSON for machines'] as const;
