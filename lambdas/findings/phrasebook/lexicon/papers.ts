import type { Concept } from '../concept.ts';

/** The papers and rules that a notice is for. */
export const papers: readonly Concept[] = [
  {
    name: 'proxy-paper',
    forms: [
      'proxy (statement|material*|booklet*|card*|solicitation|soliciting) (material*)?',
      'form of proxy',
      'information statement',
    ],
    example: 'included in our proxy statement',
    not: 'vote by proxy',
  },
  {
    name: 'rule-14a-8',
    forms: [
      '(sec|exchange act)? (rule)? 14a-8',
      '(sec|commission)? holder proposal rule*',
      '(rule*|regulation*) of the (sec|commission|securities and exchange commission) (on|for|about|governing) (holder)? proposal*',
      'commission rule*',
      '$2,000',
    ],
    example: 'under Rule 14a-8 of the Exchange Act',
    not: 'under Rule 14a-19',
  },
  {
    name: 'rule-14a-19',
    forms: ['(sec|exchange act)? (rule)? 14a-19', '(sec|commission)? universal proxy (rule*|card*|notice*)?'],
    example: 'the universal proxy rules',
    not: 'vote by proxy card',
  },
  {
    name: 'rule-14a-4',
    forms: ['(sec|exchange act)? (rule)? 14a-4'],
    example: 'timely within the meaning of Rule 14a-4(c)',
    not: 'Rule 14a-8',
  },
  {
    name: 'rule-14a-5',
    forms: ['(sec|exchange act)? (rule)? (14a-5|14a-6|14a-3|14a-18|14a-2|14a-12|14a-13)'],
    example: 'told under Rule 14a-5(f)',
    not: 'Rule 14a-8',
  },
  // Another country's statute lets holders hand in proposals by days of its own, for the same paper.
  {
    name: 'other-law',
    forms: [
      '(cbca|abca|bcbca|obca)',
      '(canada|alberta|ontario|columbia)? business corporations act',
      'companies (act|law|ordinance)',
      'code of obligations',
    ],
    example: 'under the Canada Business Corporations Act',
    not: 'under the General Corporation Law',
  },
  {
    name: 'schedule-14n',
    forms: ['schedule 14n'],
    example: 'a Schedule 14N',
    not: 'Schedule 14A',
  },
  {
    name: 'access',
    forms: ['proxy access (by law*|bylaw*|provision*|right*|procedure*|process*)?', '3 % for three years'],
    example: 'a proxy access nominee',
    not: 'access to the proxy materials',
  },
  {
    name: 'advance-notice',
    forms: ['advance notice (by law*|bylaw*|provision*|procedure*|requirement*|deadline*)?'],
    example: 'the advance notice bylaw',
    not: 'notice in advance',
  },
  {
    name: 'bylaws',
    forms: [
      'by law*',
      'bylaw*',
      'byelaw*',
      'bye law*',
      'articles (of association)?',
      'constitution',
      'code of regulations',
    ],
    example: 'under our bylaws',
    not: 'by the laws of Ohio',
  },
];
