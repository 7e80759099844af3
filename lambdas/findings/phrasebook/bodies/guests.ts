/** Those with whom a company may meet every year who are none of its holders. */
export interface Guests {
  /** As a part of an expression, in the plural. */
  readonly says: string;
  /** A sentence that tells of a meeting with them, with the words between asterisks. */
  readonly example: string;
}

export const guests: readonly Guests[] = [
  { says: 'customers', example: 'The Company will host its annual meeting for *customers* on June 12, 2025.' },
  { says: 'clients', example: 'We will hold our annual meeting with *clients* on June 12, 2025.' },
  { says: 'suppliers', example: 'We will hold our annual meeting with all *suppliers* on June 12, 2025.' },
  { says: 'vendors', example: 'The Company will hold its annual meeting with its *vendors* on June 12, 2025.' },
  { says: 'dealers', example: 'Our annual meeting with *dealers* will be held on June 12, 2025.' },
  { says: 'distributors', example: 'The annual meeting for *distributors* will be held on June 12, 2025.' },
  { says: 'retailers', example: 'The annual meeting with *retailers* will be held on June 12, 2025.' },
  { says: 'franchisees', example: 'The annual meeting for *franchisees* will be held on June 12, 2025.' },
  { says: 'growers', example: 'Our annual meeting with *growers* will be held on June 12, 2025.' },
  { says: '(?:sales )?agents', example: 'The annual meeting for *sales agents* will be held on June 12, 2025.' },
  { says: 'brokers', example: 'The annual meeting with *brokers* will be held on June 12, 2025.' },
  { says: 'contractors', example: 'The annual meeting for *contractors* will be held on June 12, 2025.' },
  { says: 'tenants', example: 'The annual meeting with our *tenants* will be held on June 12, 2025.' },
  { says: 'physicians', example: 'The Company will hold its annual meeting with *physicians* on June 12, 2025.' },
  { says: 'doctors', example: 'The annual meeting with *doctors* will be held on June 12, 2025.' },
  { says: 'scientists', example: 'Our annual meeting of *scientists* will be held on June 12, 2025.' },
  { says: 'employees', example: 'Our annual meeting with *employees* will be held on June 12, 2025.' },
  { says: 'managers', example: 'Our annual meeting for *managers* will be held on June 12, 2025.' },
  { says: 'retirees', example: 'Our annual meeting for *retirees* will be held on June 12, 2025.' },
  { says: 'alumni', example: 'Our annual meeting for *alumni* will be held on June 12, 2025.' },
  { says: 'analysts', example: 'We will hold our annual meeting with *analysts* on June 12, 2025.' },
  { says: 'bankers', example: 'We will hold our annual meeting with *bankers* on June 12, 2025.' },
];
