import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filingsIn, sampleFilings } from '../../infra/local/folders/paths.ts';
import { submission } from '../filing/support/samples.ts';

/** A filing to be broken. */
export interface SampleFiling {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The sample filings, and each of them as the main document of a submission with a press release. */
export async function samplesToBreak(): Promise<SampleFiling[]> {
  const samples = await Promise.all(
    (await filingsIn(sampleFilings)).map(async ({ bucket, key }) => ({
      name: key,
      bytes: await readFile(join(bucket, key)),
    })),
  );
  return [...samples, ...samples.map(submitted)];
}

function submitted({ name, bytes }: SampleFiling): SampleFiling {
  const text = bytes.toString('latin1');
  const documents = [
    { type: '8-K', text },
    { type: 'GRAPHIC', text: 'begin 644 chart.jpg\nM)5!$1BTQ\nend\n' },
    { type: 'EX-99.1', text: `PRESS RELEASE\n\n${text.slice(text.length / 2)}` },
  ];
  return { name: `${name} in a submission`, bytes: Buffer.from(submission(documents), 'latin1') };
}
