import type { Finding } from '../findings/finding.ts';
import type { Analysed } from '../records/json/analysis.ts';
import type { Deadline } from '../terms/deadline.ts';
import { statements } from './what-changed.ts';

/** What a reader of the mail about a fuller copy should know. */
export const fullerCopyRemark =
  'An earlier copy of this filing, which was not whole, has been dealt with; this mail tells only what is new in the fuller one.';

/** What only the fuller of two copies of a filing says: of its findings and deadlines those that the earlier one had not. */
export function onlyInFuller(before: Analysed, fuller: Analysed): Analysed {
  const said = new Set(before.findings.flatMap(sayings));
  const computed = new Set(before.deadlines.map(identity));
  return {
    ...fuller,
    findings: fuller.findings.filter((finding) => sayings(finding).some((one) => !said.has(one))),
    deadlines: fuller.deadlines.filter((deadline) => !computed.has(identity(deadline))),
  };
}

/** All that people may be told of a finding, also what was not read for certain. */
function sayings(finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'unsure':
      return [`${finding.about}: ${finding.says}`];
    case 'regulation-fd-disclosure':
      return [`${finding.item}: ${finding.subject}`];
    default:
      return statements(finding);
  }
}

function identity({ rule, subject, item, kind, opens, due, meeting }: Deadline): string {
  return [rule, subject, item, kind, opens, due, meeting?.type, meeting?.date].join(' ');
}
