import type { Concept } from '../concept.ts';

/** What is done: by holders who hand something in, or by others. */
export const acts: readonly Concept[] = [
  {
    name: 'hands-in',
    forms: [
      '(receiv*|receipt*|deliver*|given|give|gives|giving|made|submitted|submit|submits|submitting|submission|sent|send|sends|filed|lodged|provided|provide|furnish*|notify|notifies|notified|mailed|reach*|arrive*|timely)',
    ],
    example: 'must be received by the Secretary',
    not: 'shall be held',
  },
  {
    name: 'other-act',
    forms: [
      '(shall|must|will|may) be (held|convened)',
      '(terminat*|examin*|inspect*|vest*|exercis*|redeem*|repurchas*|owned|resign*)',
    ],
    example: 'the meeting shall be held',
    not: 'must be received',
  },
];
