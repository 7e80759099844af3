import type { ListOptions } from '../list-of-files.ts';

export interface StartOptions extends ListOptions {
  readonly watch?: true;
  readonly records?: string;
  readonly outbox?: string;
  readonly rules?: string;
}
