import { by, tradingDaysAfter } from '../../terms/notation.ts';
import { fromMemory, type Rule, rule, startUnchecked } from '../rule.ts';

/** Fair disclosure (17 CFR 243.100-103). Hours are dealt with in regulation-fd-promptness.ts. */
export const regulationFd: readonly Rule[] = [
  rule({
    id: 'regulation-fd.promptly',
    title: 'Public disclosure "promptly" under Regulation FD, at the latest',
    actor: 'company',
    citation: '17 CFR 243.100(a)(2) and 243.101(d)',
    occasion: 'regulation-fd-disclosure',
    inForce: { from: '2000-10-23', to: null, by: 'event' },
    timing: by(tradingDaysAfter(1, 'event')),
    condition: 'only if the disclosure followed a non-intentional selective disclosure learned of that day',
    whenPast: 'told',
    onTradingDays: true,
    doubts: [fromMemory('that the next trading is that of the first trading day after the day of learning')],
    remarks: [
      'The outer limit is the later of 24 hours and the opening of the next trading on the NYSE; the standard is as soon as reasonably practicable.',
      'A selective disclosure that was intentional must be made public simultaneously.',
    ],
    notes: [
      'Not for foreign private issuers, nor for investment companies other than closed-end funds (17 CFR 243.101(b)).',
      startUnchecked,
    ],
    source: '17 CFR 243.101(d); Release 33-7881, 65 FR 51716',
  }),
];
