import { setImmediate as turn } from 'node:timers/promises';

interface Timer {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that goes on only while nobody has anything to do: hours pass in as long as the work takes. */
export class VirtualClock {
  now: number;
  private working = 0;
  private timers: Timer[] = [];

  constructor(start: number) {
    this.now = start;
  }

  /** Counts somebody who works in, or out. */
  busy(by: 1 | -1): void {
    this.working += by;
  }

  /** Resolves when the clock shows that time. */
  at(time: number): Promise<void> {
    return new Promise((wake) => {
      const index = this.timers.findIndex((timer) => timer.at > time);
      this.timers.splice(index === -1 ? this.timers.length : index, 0, { at: time, wake });
    });
  }

  /** Lets the time pass until `isOver`. Throws when nothing would ever happen again. */
  async runUntil(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      await turn();
      if (this.working > 0) continue;
      const next = this.timers.shift();
      if (next === undefined) throw new Error('Everybody waits, and there is nobody for the clock to wake');
      this.now = Math.max(this.now, next.at);
      next.wake();
      await turn();
    }
  }
}
