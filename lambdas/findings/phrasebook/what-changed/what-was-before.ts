/** How a sentence begins that tells what held before a change, in the notation of reading/phrase.ts. */
export interface WhatWasBefore {
  readonly says: string;
  readonly example: string;
}

export const whatWasBefore: readonly WhatWasBefore[] = [
  { says: '^ (previously|formerly)', example: 'Previously, notice was due' },
  { says: '^ <before> (the|this|that|such|these) (amendment|amendments|change)', example: 'Before this amendment' },
  { says: '^ <until> now', example: 'Until now, notice was due' },
  { says: '^ (in the) past', example: 'In the past, holders had to give notice' },
  { says: '^ under …1 (former|prior|old|previous)', example: 'Under the former bylaw' },
  {
    says: '^ the (former|prior|old|previous) (bylaws|bylaw|provision|provisions|version|window|<bylaws>)',
    example: 'The former bylaws required',
  },
];
