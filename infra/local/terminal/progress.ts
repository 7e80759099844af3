/** Told on long work, so that nobody thinks it hangs. */
export interface Progress {
  /** So many are done. */
  readonly done: (count: number) => void;
  /** Takes away what was shown. */
  readonly end: () => void;
}

const everyMs = 200;

/**
 * "120 of 300 files" on standard error, in one line that is written over; only where a person watches, and where
 * nothing else is written onto the same screen in between.
 */
export function progressOf(total: number, what: string, isAlone: boolean): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || !isAlone || total < 2) return { done: () => {}, end: () => {} };
  let last = 0;
  const clear = () => stderr.write('\r\u001b[K');
  return {
    done: (count) => {
      const now = Date.now();
      if (now - last < everyMs) return;
      last = now;
      clear();
      stderr.write(`${count} of ${total} ${what}`);
    },
    end: () => void clear(),
  };
}
