import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FolderStore } from '../../infra/local/folders/folder-store.ts';
import { S3Store } from '../../lambdas/records/s3/s3-store.ts';
import {
  ContendedRecordError,
  readRecord,
  type Store,
  UnreadableRecordError,
  updateRecord,
} from '../../lambdas/records/store.ts';
import { fakeAwsWithClients } from '../aws-clients.ts';

const { aws, s3 } = await fakeAwsWithClients();
const folder = await mkdtemp(join(tmpdir(), 'records-'));
const counter = z.object({ count: z.number() });

beforeAll(() => aws.upload('records', 'not-json.json', 'half a rec'));
beforeAll(() => writeFile(join(folder, 'not-json.json'), 'half a rec'));
afterAll(() => aws.stop());
afterAll(() => rm(folder, { recursive: true }));

describe.each<[string, Store]>([
  ['a bucket', new S3Store(s3, 'records')],
  ['a folder', new FolderStore(folder)],
])('records in %s', (_, store) => {
  let keys = 0;
  const key = () => `things/${++keys}.json`;

  it('are not there before they are created', async () => {
    expect(await store.get(key())).toBeNull();
  });

  it('are read as they were written', async () => {
    const at = key();
    const version = await store.create(at, { name: 'Société “A” & B' });
    expect(await store.get(at)).toEqual({ json: { name: 'Société “A” & B' }, version });
  });

  it('are created once', async () => {
    const at = key();
    await store.create(at, { by: 'first' });
    expect(await store.create(at, { by: 'second' })).toBeNull();
    expect((await store.get(at))?.json).toEqual({ by: 'first' });
  });

  it('are created by one of many who try at once', async () => {
    const at = key();
    const tries = await Promise.all(Array.from({ length: 16 }, (_, by) => store.create(at, { by })));
    expect(tries.filter((version) => version !== null)).toHaveLength(1);
  });

  it('are replaced over the version that was read', async () => {
    const at = key();
    const version = await store.create(at, { count: 1 });
    expect(await store.replace(at, { count: 2 }, version ?? '')).not.toBeNull();
    expect((await store.get(at))?.json).toEqual({ count: 2 });
  });

  it('are not replaced over a version that is gone', async () => {
    const at = key();
    const version = await store.create(at, { count: 1 });
    await store.replace(at, { count: 2 }, version ?? '');
    expect(await store.replace(at, { count: 3 }, version ?? '')).toBeNull();
    expect(await store.replace(key(), { count: 3 }, version ?? '')).toBeNull();
    expect((await store.get(at))?.json).toEqual({ count: 2 });
  });

  it('lose no update when many change one at once', async () => {
    const at = key();
    const increment = () => updateRecord(store, at, counter, (current) => ({ count: (current?.count ?? 0) + 1 }));
    await Promise.all(Array.from({ length: 6 }, increment));
    expect((await store.get(at))?.json).toEqual({ count: 6 });
  });

  it('are not written when there is nothing to change', async () => {
    const at = key();
    const version = await store.create(at, { count: 1 });
    expect(await updateRecord(store, at, counter, (current) => current ?? { count: 0 })).toEqual({ count: 1 });
    expect((await store.get(at))?.version).toBe(version);
  });

  it('are listed by prefix, in order', async () => {
    for (const name of ['b', 'a', 'c']) await store.create(`listed/${name}.json`, {});
    const listed: string[] = [];
    for await (const one of store.list('listed/')) listed.push(one);
    expect(listed).toEqual(['listed/a.json', 'listed/b.json', 'listed/c.json']);
    const later: string[] = [];
    for await (const one of store.list('listed/', 'listed/b')) later.push(one);
    expect(later, 'after another key').toEqual(['listed/b.json', 'listed/c.json']);
  });

  it('that are not what they should be are named with what is wrong', async () => {
    const at = key();
    await store.create(at, { count: 'many' });
    await expect(readRecord(store, at, counter)).rejects.toThrow(UnreadableRecordError);
    await expect(readRecord(store, at, counter)).rejects.toThrow(at);
    await expect(store.get('not-json.json')).rejects.toThrow(UnreadableRecordError);
  });
});

describe('records in a bucket', () => {
  const store = new S3Store(s3, 'records');

  it('are all listed, also when there are more than S3 names in one answer, and although it fails at first', async () => {
    const keys = Array.from({ length: 2001 }, (_, index) => `many/${String(index).padStart(4, '0')}.json`);
    for (const key of keys) aws.upload('records', key, '{}');
    aws.faults.push({ operation: 'ListObjectsV2', answer: { status: 503, code: 'SlowDown' }, times: 2 });
    const listed: string[] = [];
    for await (const key of store.list('many/')) listed.push(key);
    expect(listed).toEqual(keys);
  });

  it.each([
    ['packed where they are long and grow with a registrant', 'registrants/a.json', 'gzip'],
    ['left as people read them elsewhere', 'filings/a.json', null],
  ])('are %s', async (_, key, encoding) => {
    const long = { text: 'Société “A” & B. '.repeat(1000) };
    const version = await store.create(key, long);
    expect(await store.get(key)).toEqual({ json: long, version });
    const { ContentEncoding = null, ContentLength = 0 } = await s3.send(
      new GetObjectCommand({ Bucket: 'records', Key: key }),
    );
    expect(ContentEncoding).toBe(encoding);
    expect(ContentLength < 1000).toBe(encoding !== null);
  });

  it.each(['lost', 'not lost'])('that are packed are known for written when the answer is %s', async (what) => {
    const key = `registrants/${what}.json`;
    if (what === 'lost') aws.faults.push({ operation: 'PutObject', about: key, answer: 'hang up', times: 1 });
    expect(await store.create(key, { text: 'long '.repeat(4000) })).not.toBeNull();
  });

  it('are created although S3 first asks for another try', async () => {
    aws.faults.push({ operation: 'PutObject', answer: { status: 409, code: 'ConditionalRequestConflict' }, times: 2 });
    expect(await store.create('conflict.json', {})).not.toBeNull();
  });

  it('are given up when S3 goes on asking', async () => {
    aws.faults.push({ operation: 'PutObject', answer: { status: 409, code: 'ConditionalRequestConflict' }, times: 99 });
    await expect(store.create('conflicts.json', {})).rejects.toThrow('ConditionalRequestConflict');
    aws.faults.length = 0;
  });

  it('are not taken for absent when S3 fails', async () => {
    aws.faults.push({ operation: 'GetObject', answer: { status: 503, code: 'SlowDown' }, times: 6 });
    await expect(store.get('absent.json')).rejects.toThrow('SlowDown');
  });

  it('are given up when others win every time', async () => {
    const store = new S3Store(s3, 'records');
    await store.create('contended.json', { count: 0 });
    aws.faults.push({ operation: 'PutObject', answer: { status: 412, code: 'PreconditionFailed' }, times: 99 });
    const update = updateRecord(store, 'contended.json', counter, () => ({ count: 1 }));
    await expect(update).rejects.toThrow(ContendedRecordError);
    aws.faults.length = 0;
  });
});
