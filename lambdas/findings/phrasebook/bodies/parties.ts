/** What another company is to the registrant, where a sentence names it so. */
export interface Party {
  /** As a part of an expression, in the singular. */
  readonly says: string;
  /** A sentence that tells of its meeting, with the party between asterisks. */
  readonly example: string;
}

export const parties: readonly Party[] = [
  { says: 'customer', example: 'Our largest *customer* will hold its annual meeting on June 12, 2025.' },
  { says: 'supplier', example: "The Company's main *supplier* has called its annual meeting for June 12, 2025." },
  { says: 'vendor', example: 'Quill, our principal *vendor*, holds its annual meeting on June 12, 2025.' },
  { says: 'distributor', example: 'Quill, our sole *distributor*, announced its annual meeting on June 12, 2025.' },
  { says: 'licens(?:ee|or)', example: 'Our *licensor* plans to hold its annual meeting on June 12, 2025.' },
  { says: 'land(?:lord|owner)', example: "The Bank's *landlord* will hold its annual meeting on June 12, 2025." },
  { says: 'tenant', example: 'Quill, our largest *tenant*, postponed its annual meeting to June 12, 2025.' },
  { says: 'less(?:ee|or)', example: 'Our principal *lessee* has set its annual meeting for June 12, 2025.' },
  { says: 'franchis(?:ee|or)', example: 'Quill, our *franchisor*, will hold its annual meeting on June 12, 2025.' },
  { says: 'lender', example: 'Quill, our *lender*, has scheduled its annual meeting for June 12, 2025.' },
  { says: 'insurer', example: 'Our *insurer* will hold its annual meeting on June 12, 2025.' },
  { says: 'competitor', example: 'Quill, our *competitor*, moved its annual meeting to June 12, 2025.' },
  { says: 'sponsor', example: "The Trust's *sponsor* will hold its annual meeting on June 12, 2025." },
  { says: 'advis[eo]r', example: "The Company's *adviser* will hold its annual meeting on June 12, 2025." },
  { says: 'subsidiary', example: "The Company's *subsidiary*, Quill, will hold its annual meeting on June 12, 2025." },
  { says: 'affiliate', example: 'Our *affiliate* has called its annual meeting for June 12, 2025.' },
  { says: 'parent', example: 'Quill, our *parent*, will hold its annual meeting on June 12, 2025.' },
  { says: 'joint venture', example: 'Our *joint venture* holds its annual meeting on June 12, 2025.' },
  { says: 'associate', example: "The Company's *associate* will hold its annual meeting on June 12, 2025." },
  { says: 'partner', example: 'Our general *partner* will hold its annual meeting on June 12, 2025.' },
  {
    says: '(?:share|stock)holder',
    example: 'Quill, our largest *shareholder*, will hold its annual meeting on June 12, 2025.',
  },
];
