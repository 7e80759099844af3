import { sparing } from '../../terms/patterns/sparing.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';

/** In whatever words an item says that it holds nothing: at its beginning, alone, or as its only sentence. */
const first = new RegExp(
  inTurn(
    '^[\\s.:()[\\]{}*_–—-]{0,14}(?:(?:this )?item (?:is )?)?(?:not applicable|none|n\\s?[/.]\\s?a|inapplicable|nil)',
    '\\b(?: at this time)?(?:[\\s.,;:)\\]}*_–—-]{0,14}$|[.,;:)\\]}*]{1,4}\\s|\\s{0,4}\\n)',
  ),
  'i',
);
const alone = new RegExp(
  inTurn(
    '^(?:(?:(?:this |the )?(?:item|section)|item \\d\\.\\d\\d) (?:is |has been |was |to be )?|to be )?(?:intentionally )?',
    oneOf(
      'omitted',
      'not used',
      'unused',
      'reserved',
      'left blank(?: intentionally)?',
      'deleted',
      'does not apply',
      'not (?:required|relevant|applicable)',
      'nothing',
    ),
    '(?: (?:by|from|under|in|to|for|at) [\\w .,-]{1,60})?$',
  ),
  'i',
);
const sentence = sparing(
  new RegExp(
    inTurn(
      '^(?:[\\w ,]{0,40}\\b)?',
      oneOf(
        'no (?:\\w+ )?(?:information|disclosures?|events?|matters?|items?) to',
        '(?:has|have|had|is|are|was|there (?:is|are|was|were)) (?:nothing|none|no (?:\\w+ )?(?:information|disclosures?|events?|matters?|items?))',
        'no (?:\\w+ ){0,2}(?:information|disclosures?|events?|matters?|responses?) (?:is|are|was|were|has|have|need)',
        '(?:makes?|made) no (?:\\w+ ){0,2}disclosures?',
        '(?:does|do|did) not have any (?:\\w+ )?(?:information|disclosures?|events?|matters?|items?) to',
        'no (?:\\w+ ){0,2}(?:disclosures?|reports?|responses?)',
        'nothing (?:is|was|to|has)',
      ),
      '\\b(?: (?:being|been|be|to))?(?: ',
      oneOf(
        'disclosed?',
        'report(?:ed|able)?',
        'make',
        'furnish(?:ed)?',
        'provided?',
        'made',
        'given',
        'filed?',
        'required',
        'applicable',
      ),
      ')?(?: (?:here|herein|at this time|(?:under|in|by|for|pursuant to|with respect to|at) [\\w .,-]{1,80}))?$',
    ),
    'i',
  ),
);
/** What says nothing says it briefly. */
const MOST_CHARACTERS = 220;

/** True for the text of an item that says it holds nothing: "[Not applicable.]", "Not used", "The Company has nothing to disclose under this item." */
export function saysNothing(body: string): boolean {
  const text = body.slice(0, MOST_CHARACTERS + 200).replace(/\s+/g, ' ');
  if (first.test(body.trim().slice(0, 60))) return true;
  const bare = text.replace(/^[\s.:()[\]{}*_"“”–—-]+|[\s.:()[\]{}*_"“”–—-]+$/g, '');
  return (
    bare.length <= MOST_CHARACTERS && ((bare === '' && text.trim() !== '') || alone.test(bare) || sentence.test(bare))
  );
}
