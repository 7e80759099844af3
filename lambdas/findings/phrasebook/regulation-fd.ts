/** Words by which an item says that it discloses something under Regulation FD. */
export interface InvocationOfFd {
  /** As a part of an expression, a space for any white space; `RULE` stands for the regulation by any of its names. */
  readonly says: string;
  readonly example: string;
  /** Words that come near it, and invoke nothing. */
  readonly not: string;
}

/** What the regulation is called. */
export const namesOfFd = [
  "(?:the )?(?:(?:sec|commission|securities and exchange commission)(?:['’]s)? )?(?:regulation|reg\\.?) (?:fd|f\\.d\\.|f-d)\\b",
  '(?:the )?(?:sec )?regulation fair disclosure\\b',
] as const;

/** A new way to invoke it is a row here, and nothing else. */
export const invocationsOfFd: readonly InvocationOfFd[] = [
  {
    says: '(?:pursuant to|under) (?:the (?:requirements|provisions) of )?(?:(?:sec )?rule 100(?:\\([a-z]\\))* of )?RULE',
    example: 'These slides are made public under Regulation FD.',
    not: 'Understandably, Regulation FD was discussed.',
  },
  {
    says: '(?:in )?(?:accordance|compliance) with (?:the requirements of )?RULE',
    example: 'These slides are made public in accordance with Regulation FD.',
    not: 'These slides are in accordance with our policy on Regulation FD.',
  },
  {
    says: 'in (?:conform(?:ity|ance)|keeping) with (?:the requirements of )?RULE',
    example: 'These slides are made public in keeping with Regulation FD.',
    not: 'In keeping with its habits, it trains its staff in Regulation FD.',
  },
  {
    says: 'to (?:comply|conform) (?:with|to) (?:the requirements of )?RULE',
    example: 'These slides are made public to comply with Regulation FD.',
    not: 'We teach those who comply how Regulation FD came about.',
  },
  {
    says: 'satisf\\w+ (?:the requirements of )?RULE',
    example: 'These slides are made public to satisfy Regulation FD.',
    not: 'Holders were satisfied with what Regulation FD brought.',
  },
  {
    says: 'requirements of RULE',
    example: 'These slides are made public to meet the requirements of Regulation FD.',
    not: 'It has no requirements beyond Regulation FD.',
  },
  {
    says: 'as (?:required|contemplated) by RULE|as RULE requires',
    example: 'These slides are made public as required by Regulation FD.',
    not: 'Training is required by our code, as Regulation FD is hard to read.',
  },
  {
    says: 'for (?:the )?purposes? of (?:complying with |compliance with )?RULE|for RULE purposes',
    example: 'These slides are made public for purposes of Regulation FD.',
    not: 'The board wrote down for what purpose it thinks Regulation FD was made.',
  },
];
