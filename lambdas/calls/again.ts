import { setTimeout as pause } from 'node:timers/promises';

const attempts = 6;
const firstPauseMs = 30;

/** What throttled calls are answered, where the status alone (400) does not say so. */
const throttled = /^(?:Throttl|RequestThrottl|RequestLimitExceeded|TooManyRequests|SlowDown|KmsThrottled)/;

/** Whether a call of AWS that failed so may work a moment later: the service, or the way to it, is in trouble. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { $metadata, code } = error as { $metadata?: { httpStatusCode?: number }; code?: unknown };
  const status = $metadata?.httpStatusCode;
  if (status !== undefined && (status >= 500 || status === 409 || status === 429)) return true;
  // What breaks off on the way has one of Node's codes ("ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE").
  return (
    throttled.test(error.name) ||
    error.name === 'TimeoutError' ||
    (status === undefined && typeof code === 'string' && code.startsWith('E'))
  );
}

/**
 * Makes a call again, with growing pauses, while it fails as calls may: the SDK gives up when the retry budget of the
 * whole client is used up, and never retries a 409 or a body that breaks off. `failed` is told of each such failure.
 */
export async function again<T>(call: () => Promise<T>, failed: (error: unknown) => void = () => {}): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!mayPass(error) || attempt === attempts) throw error;
      failed(error);
      await pause(Math.random() * firstPauseMs * 2 ** attempt);
    }
  }
}
