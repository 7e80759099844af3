import { once } from '../../terms/once.ts';
import type { Rule } from '../rule.ts';
import { discretionaryAuthority } from './discretionary-authority.ts';
import { form8KDueDates } from './form-8-k-due-dates.ts';
import { listingRules } from './listing-rules.ts';
import { meetingReports } from './meeting-reports.ts';
import { periodicReports } from './periodic-reports.ts';
import { proxyAccess } from './proxy-access.ts';
import { proxyMechanics } from './proxy-mechanics.ts';
import { regulationFd } from './regulation-fd.ts';
import { shareholderProposals } from './shareholder-proposals.ts';
import { stateWindows } from './states/state-windows.ts';
import { universalProxy } from './universal-proxy.ts';

const onMeetings: readonly Rule[] = [
  ...shareholderProposals,
  ...universalProxy,
  ...discretionaryAuthority,
  ...proxyAccess,
  ...proxyMechanics,
];
const onReports: readonly Rule[] = [
  ...meetingReports,
  ...form8KDueDates,
  ...regulationFd,
  ...periodicReports,
  ...listingRules,
];

/** The rules of federal law and of exchanges; several versions of a rule share its id. Those of a state: `rulesOfState`. */
export const federalRules: readonly Rule[] = [...onMeetings, ...onReports];

/** Every rule that is known, in the order in which a user would look for it. */
export const catalogue = once((): readonly Rule[] => [...onMeetings, ...stateWindows(), ...onReports]);
