import type { Temporal } from 'temporal-polyfill';

/** The facts that a person may assume to see what would follow. */
export const assumable = [
  'meeting',
  'priorMeeting',
  'priorMailing',
  'announcement',
  'noticeMailed',
  'mailing',
  'recordDate',
  'fiscalYearEnd',
] as const;
export type Assumable = (typeof assumable)[number];

/** What is assumed; each overrides what the filing or the register says. */
export type Assumptions = Readonly<Partial<Record<Assumable, Temporal.PlainDate>>>;
