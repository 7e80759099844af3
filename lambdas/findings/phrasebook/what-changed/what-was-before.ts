/** How a sentence begins that tells what held before a change, in the notation of reading/phrase.ts. */
export interface WhatWasBefore {
  readonly says: string;
  readonly example: string;
}

export const whatWasBefore: readonly WhatWasBefore[] = [
  { says: '^ (previously|formerly)', example: 'Previously, notice was due' },
  { says: '^ <before> (the|this|that|such|these) (amendment|amendments|change)', example: 'Before this amendment' },
  {
    says: '^ …6 <before> (the|this|that|such|these) (amendment|amendments|change) <mark>',
    example: 'Section 2.10 as it read before the amendment: notice was due',
  },
  {
    says: '^ (old|former|prior|previous) (text|language|wording) <mark>',
    example: 'Old text: notice must be given',
  },
  { says: '^ <until> now', example: 'Until now, notice was due' },
  { says: '^ (in the) past', example: 'In the past, holders had to give notice' },
  { says: '^ under …1 (former|prior|old|previous)', example: 'Under the former bylaw' },
  {
    says: '^ the (former|prior|old|previous) (bylaws|bylaw|provision|provisions|version|window|<bylaws>)',
    example: 'The former bylaws required',
  },
];
