import { MOVED_BY_MORE_THAN } from '../../terms/days/distances.ts';
import {
  by,
  daysAfter,
  daysBefore,
  movedByMoreThan,
  notBefore,
  nothing,
  on,
  reasonableTimeBefore,
  when,
} from '../../terms/notation.ts';
import { fromMemory, type Rule, rule } from '../rule.ts';
import { brokerSearch } from './broker-search.ts';

/** What the company itself must do before a meeting under the proxy rules. */

const changeNotice = {
  id: 'rule-14a-5.f',
  title: 'Tell shareholders of the changed meeting date and of the new deadlines',
  actor: 'company',
  occasion: 'annual-meeting',
  thenTell: 'next 10-Q',
} as const;

const ever = { from: null, to: null, by: 'solicitation' } as const;

export const proxyMechanics: readonly Rule[] = [
  rule({
    ...changeNotice,
    citation: '17 CFR 240.14a-5(f), as in force until June 28, 1998',
    inForce: { from: null, to: '1998-06-28', by: 'solicitation' },
    timing: when(movedByMoreThan(30, 90), by(reasonableTimeBefore('mailing')), nothing),
    doubts: [fromMemory('the text of the rule before June 29, 1998')],
    source: 'Release 34-40018, 63 FR 29106, for the change-over',
  }),
  rule({
    ...changeNotice,
    citation: '17 CFR 240.14a-5(f)',
    inForce: { from: '1998-06-29', to: null, by: 'solicitation' },
    timing: when(movedByMoreThan(MOVED_BY_MORE_THAN), by(reasonableTimeBefore('mailing')), nothing),
    remarks: ['The rule says "in a timely manner" and sets no number of days.'],
    notes: [
      'By a notice in the earliest possible Form 10-Q (Part II, Item 5) or, if impracticable, by other means reasonably calculated to inform.',
      'The text names the new dates for Rule 14a-8 and Rule 14a-4(c)(1) only.',
    ],
    source: 'thecorporatecounsel.net, February 7, 2025, quoting the rule',
  }),
  rule({
    id: 'rule-14a-6.a',
    title: 'File preliminary proxy materials',
    actor: 'company',
    citation: '17 CFR 240.14a-6(a) and (k)',
    occasion: 'any-meeting',
    inForce: ever,
    timing: by(daysBefore(10, 'mailing')),
    condition: 'only if preliminary materials are required (they are not for routine matters)',
    notes: ['The day of filing, by 5:30 p.m. New York time, is day one of the ten (C&DI 126.03).'],
    source: 'Proxy Rules C&DI 126.03',
  }),
  rule({
    id: 'rule-14a-6.a.first-sent',
    title: 'Definitive proxy materials may first be sent',
    actor: 'company',
    citation: '17 CFR 240.14a-6(a) and (k)',
    occasion: 'request',
    inForce: ever,
    timing: notBefore(daysAfter(10, 'preliminaryFiling')),
    notes: ['The day of filing is day one, so that the eleventh day is the first.'],
    source: 'Proxy Rules C&DI 126.03',
  }),
  rule({
    id: 'rule-14a-6.b',
    title: 'File the definitive proxy statement',
    actor: 'company',
    citation: '17 CFR 240.14a-6(b)',
    occasion: 'request',
    inForce: ever,
    timing: by(on('mailing')),
    doubts: [fromMemory('the rule')],
    source: '17 CFR 240.14a-6(b)',
  }),
  ...brokerSearch,
  rule({
    id: 'rule-14a-16.a1',
    title: 'Send the Notice of Internet Availability',
    actor: 'company',
    citation: '17 CFR 240.14a-16(a)(1)',
    occasion: 'any-meeting',
    inForce: { from: '2007-07-01', to: '2008-12-31', by: 'solicitation' },
    timing: by(daysBefore(40, 'meeting')),
    condition: 'only if the company delivers its proxy materials by notice and access',
    notes: ['Voluntary at first; large accelerated filers had to follow it from January 1, 2008.'],
    source: 'Release 34-55146, 72 FR 4148',
  }),
  rule({
    id: 'rule-14a-16.a1',
    title: 'Send the Notice of Internet Availability',
    actor: 'company',
    citation: '17 CFR 240.14a-16(a)(1)',
    occasion: 'any-meeting',
    inForce: { from: '2009-01-01', to: null, by: 'solicitation' },
    timing: by(daysBefore(40, 'meeting')),
    condition: 'only if the company does not send all holders the full set (17 CFR 240.14a-16(n))',
    source: 'lawyerlinks, text of Rule 14a-16',
  }),
  rule({
    id: 'rule-14c-2.b',
    title: 'Send the information statement',
    actor: 'company',
    citation: '17 CFR 240.14c-2(b)',
    occasion: 'request',
    inForce: ever,
    timing: by(daysBefore(20, 'meeting')),
    condition: 'only if no proxies are solicited',
    source: 'taft.law.uc.edu, text of Rule 14c-2',
  }),
];
