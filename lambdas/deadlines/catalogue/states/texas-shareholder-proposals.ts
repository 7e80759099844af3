import { by, monthsBefore } from '../../../terms/notation.ts';
import { type Rule, rule } from '../../rule.ts';

/** What Texas asks of shareholders who bring a proposal to a listed corporation that has elected section 21.373. */
export const texasShareholderProposals: readonly Rule[] = [
  rule({
    id: 'state.tx.21.373.holding',
    title: 'Hold the shares that a proposal asks for, from this day until the meeting',
    actor: 'shareholder',
    state: 'TX',
    citation: 'Tex. Bus. Orgs. Code 21.373',
    occasion: 'request',
    inForce: { from: '2025-09-01', to: null, by: 'meeting' },
    timing: by(monthsBefore(6, 'meeting')),
    condition: 'only if the company is listed nationally and its governing documents elect section 21.373',
    notes: [
      'Shares of a market value of $1 million or 3% of the voting shares, held for six months before the meeting and through it.',
      'The proponent must solicit the holders of 67% of the voting power. Not for nominations or procedural resolutions.',
      'The proxy statement must tell the process.',
    ],
    source: 'kraus.law (2025); engrossed text of SB 1057, signed on May 19, 2025',
  }),
];
