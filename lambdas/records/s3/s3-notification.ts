import * as z from 'zod';
import type { LandedObject } from '../filings.ts';

/*
 * Only what is used of an event is checked: whatever else S3 writes into it (the uploader's address may be IPv4, IPv6
 * or the name of a service) must not keep a filing from being read.
 */
const notification = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      s3: z.object({
        bucket: z.object({ name: z.string().min(1) }),
        object: z.object({
          key: z.string().min(1),
          size: z.number().nonnegative().optional(),
          versionId: z.string().min(1).optional(),
        }),
      }),
    }),
  ),
});

/** What EventBridge tells of one object. */
const eventBridge = z.object({
  source: z.literal('aws.s3'),
  'detail-type': z.string(),
  detail: z.object({
    bucket: z.object({ name: z.string().min(1) }),
    object: z.object({
      key: z.string().min(1),
      size: z.number().nonnegative().optional(),
      'version-id': z.string().min(1).optional(),
    }),
  }),
});

/** A notice that went through an SNS topic on its way to the queue. */
const wrappedBySns = z.object({ Type: z.literal('Notification'), Message: z.string() });

/** S3 sends one whenever notifications are set up; nothing landed. */
const testEvent = z.object({ Event: z.literal('s3:TestEvent') });

/** A message that is no notification of S3's. */
export class UnknownEventError extends Error {
  override readonly name = 'UnknownEventError';
}

/**
 * The objects that a message says were created, or can be read again after they lay in an archive, whether S3 sent it itself, through an SNS topic or through EventBridge;
 * none for S3's test event. Throws UnknownEventError when the message is nothing that S3 sends.
 */
export function landedObjects(message: string): LandedObject[] {
  const sent = parsed(message);
  const wrapped = wrappedBySns.safeParse(sent);
  const event = wrapped.success ? parsed(wrapped.data.Message) : sent;
  const bridged = eventBridge.safeParse(event);
  if (bridged.success) return landedByEventBridge(bridged.data);
  if (testEvent.safeParse(event).success) return [];
  const checked = notification.safeParse(event);
  if (!checked.success) {
    throw new UnknownEventError(`Not a notification of S3: ${z.prettifyError(checked.error)}`);
  }
  return checked.data.Records.filter(({ eventName }) =>
    /^(?:s3:)?(?:ObjectCreated:|ObjectRestore:Completed$)/i.test(eventName),
  ).map(({ s3 }) => ({
    bucket: s3.bucket.name,
    key: decodedKey(s3.object.key),
    versionId: s3.object.versionId ?? null,
    size: s3.object.size ?? null,
  }));
}

function landedByEventBridge({ 'detail-type': type, detail }: z.output<typeof eventBridge>): LandedObject[] {
  if (type !== 'Object Created' && type !== 'Object Restore Completed') return [];
  const { key, size, 'version-id': versionId } = detail.object;
  // Unlike S3's own notices, EventBridge's do not encode the key.
  return [{ bucket: detail.bucket.name, key, versionId: versionId ?? null, size: size ?? null }];
}

function parsed(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch (error) {
    throw new UnknownEventError('Not a notification of S3: the message is not JSON', { cause: error });
  }
}

/** S3 writes keys as forms do: percent signs and numbers, and a plus for a blank. */
function decodedKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch (error) {
    throw new UnknownEventError(`Not a notification of S3: the key "${key}" is not URL-encoded`, { cause: error });
  }
}
