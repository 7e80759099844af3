import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { runHere } from './run-in-process.ts';

const nowhere = async () => {
  const folder = await temporaryFolder();
  return {
    AWS_REGION: '',
    AWS_DEFAULT_REGION: '',
    AWS_PROFILE: '',
    AWS_ACCESS_KEY_ID: '',
    AWS_SECRET_ACCESS_KEY: '',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
  };
};

it.each([
  ['a region', {}, 'AWS_REGION'],
  ['credentials', { AWS_REGION: 'us-east-1' }, 'AWS_PROFILE'],
])('records on AWS without %s are a sentence that says what to set', async (_, set, setting) => {
  const { code, err } = await runHere('.', ['upcoming', '--records', 's3://some-bucket'], {
    ...(await nowhere()),
    ...set,
  });
  expect(code).toBe(2);
  expect(err).toContain(setting);
  expect(err).not.toMatch(/\n +at /);
});
