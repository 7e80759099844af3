import { by, daysBefore, movedOrNoPriorMeeting, reasonableTimeBefore, when } from '../../terms/notation.ts';
import { type Rule, rule } from '../rule.ts';

/** Shareholders' nominees in the company's own proxy statement, where state law or the bylaws allow it (Rule 14a-18). */
export const proxyAccess: readonly Rule[] = [
  rule({
    id: 'rule-14a-18',
    title: "Schedule 14N: nominees for the company's proxy statement",
    actor: 'shareholder',
    subject: 'proxy-access',
    citation: '17 CFR 240.14a-18',
    occasion: 'proxy-access',
    inForce: { from: '2011-09-20', to: null, by: 'solicitation' },
    timing: when(
      movedOrNoPriorMeeting,
      by(reasonableTimeBefore('mailing')),
      by(daysBefore(120, 'priorMailingAnniversary')),
    ),
    condition: "unless the company's own provision on proxy access sets the date, which then governs",
    underAClause: 'gives way',
    yieldsToStated: 'always',
    whenPast: 'told',
    notes: [
      'Of no effect where neither state law nor the bylaws give access to the proxy statement.',
      'For a moved meeting the company names the date in a Form 8-K, Item 5.08.',
      'Schedule 14N is accepted until 10 p.m. New York time with the same filing date.',
    ],
    source: '17 CFR 240.14a-18, text through September 30, 2024',
  }),
];
