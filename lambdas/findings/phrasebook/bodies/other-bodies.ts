/** A body that meets every year and is no company of shareholders. */
export interface OtherBody {
  /** As a part of an expression, in the singular. */
  readonly says: string;
  /** A sentence that tells of its meeting, with the body between asterisks. */
  readonly example: string;
}

export const otherBodies: readonly OtherBody[] = [
  { says: 'council', example: "The Bank's advisory *council* in Tulsa holds its annual meeting on June 12, 2025." },
  {
    says: 'advisory board',
    example: 'Our medical *advisory board* will hold its annual meeting on June 12, 2025.',
  },
  { says: 'target', example: "The *target*'s special meeting will be held on June 12, 2025." },
  { says: 'panel', example: 'Our customer *panel* will hold its annual meeting on June 12, 2025.' },
  {
    says: 'association',
    example: 'The trade *association* to which we belong holds its annual meeting on June 12, 2025.',
  },
  { says: 'society', example: "The historical *society*'s annual meeting will take place on June 12, 2025." },
  { says: 'institute', example: 'The *institute* held its annual meeting on June 12, 2024.' },
  { says: 'academy', example: 'The *academy* has its annual meeting on June 12, 2025.' },
  { says: 'chamber', example: 'The *chamber* of commerce will host its annual meeting on June 12, 2025.' },
  { says: 'federation', example: 'The *federation* scheduled its annual meeting for June 12, 2025.' },
  { says: 'congress', example: 'The dental *congress* holds its annual meeting on June 12, 2025.' },
  { says: 'foundation', example: 'The Lantern *Foundation* will hold its annual meeting on June 12, 2025.' },
  { says: 'club', example: "The quarter-century *club*'s annual meeting is on June 12, 2025." },
  { says: 'league', example: 'The *league* of savers convenes its annual meeting on June 12, 2025.' },
  { says: 'guild', example: 'The *guild* has scheduled its annual meeting for June 12, 2025.' },
  { says: 'coalition', example: 'The *coalition* is to hold its annual meeting on June 12, 2025.' },
  { says: 'auxiliary', example: 'The hospital *auxiliary* will have its annual meeting on June 12, 2025.' },
  { says: 'chapter', example: 'The local *chapter* holds its annual meeting on June 12, 2025.' },
  { says: 'cooperative', example: 'The *cooperative* that buys our power holds its annual meeting on June 12, 2025.' },
  {
    says: 'union(?: local)?',
    example: 'The *union local* that represents our drivers will have its annual meeting on June 12, 2025.',
  },
];
