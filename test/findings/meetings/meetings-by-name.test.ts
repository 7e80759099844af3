import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

/** In a paragraph of its own, which says nothing of meetings. */
const named = 'The Company has agreed to acquire Quill Homes Inc for cash and shares.';
const afterNamed = (name: string, says: string, found: readonly string[] = []): Saying => ({
  name,
  says: `${named}\n\n${says}`,
  found,
});

const ofOthers: readonly Saying[] = [
  afterNamed(
    'which it has called',
    'Quill has scheduled a special shareholders meeting for June 20, 2025 to vote on the merger.',
  ),
  afterNamed(
    'which it adjourned',
    'Earlier today, Quill adjourned a stockholders meeting called to vote on the merger until June 20, 2025.',
  ),
  afterNamed(
    'where its holders vote',
    'Quill shareholders will vote on the merger at a special meeting on June 20, 2025.',
  ),
  afterNamed(
    'named with its form before it',
    'A plan will be proposed at the Quill Homes Inc annual meeting June 20, 2025.',
  ),
  afterNamed(
    'of its shareholders',
    'The Quill shareholders meeting, called to vote on the merger, will be held on June 20, 2025.',
  ),
  afterNamed('by its year', 'The Quill Homes 2025 Annual Meeting will be held on June 20, 2025.'),
  {
    name: 'whose name ends in what it does',
    says: 'The Company will buy Quill Industries.\n\nQuill has scheduled a special shareholders meeting for June 20, 2025.',
    found: [],
  },
  {
    name: 'of a customer, by its name and what it is to us',
    says: 'Quill Stores, our largest customer, announced that its annual meeting will be held on June 20, 2025.',
    found: [],
  },
  { name: 'of a union', says: 'The Union will hold its annual meeting on June 20, 2025.', found: [] },
  {
    name: 'of suppliers, with whom the company meets',
    says: 'We will hold our annual meeting with suppliers on June 20, 2025.',
    found: [],
  },
];

const special = ['special set 2025-06-20'];
const annual = ['annual set 2025-06-20'];
const own: readonly Saying[] = [
  afterNamed(
    'called by its short name',
    'Marsh Lantern has scheduled a special shareholders meeting for June 20, 2025.',
    special,
  ),
  afterNamed(
    'called by a word of its name',
    'Lantern has called a special meeting of stockholders for June 20, 2025.',
    special,
  ),
  afterNamed(
    'where its holders vote',
    'Marsh Lantern shareholders will vote on the merger at a special meeting on June 20, 2025.',
    special,
  ),
  afterNamed(
    'where holders of a class vote',
    'Class A shareholders will vote on it at a special meeting on June 20, 2025.',
    special,
  ),
  afterNamed('named before it', 'The Marsh Lantern annual meeting will be held on June 20, 2025.', annual),
  afterNamed('that is virtual', 'The Virtual Annual Meeting will be held on June 20, 2025.', annual),
  afterNamed(
    'called by its management',
    'Management has scheduled a special shareholders meeting for June 20, 2025.',
    special,
  ),
  afterNamed(
    'to vote on the other',
    'The Company has called a special shareholders meeting for June 20, 2025 to vote on Quill.',
    special,
  ),
  {
    name: 'with its holders',
    says: 'The Company will hold its annual meeting with shareholders on June 20, 2025.',
    found: annual,
  },
];

testSayings(meetingsIn, { 'a meeting of another company': ofOthers, 'the own one': own });
