import { monthNames, weekdayNames } from '../../../terms/days/day-words.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';

/** Words by which a day is set for one that is named, and for no other holder. */
export interface RightOfOne {
  /** An expression over a sentence as the filing has it, as only names begin with capitals. */
  readonly words: RegExp;
  readonly example: string;
  /** Words near to it, of whoever holds shares or of no party at all. */
  readonly not: string;
}

/** A word that begins with a capital, and is the name of nobody in particular. */
const noName = oneOf(
  ...monthNames,
  ...weekdayNames,
  '(?:Stock|Share|Unit|Security|Record|Beneficial)?[ -]?(?:[Hh]olders?|[Oo]wners?)',
  '(?:Eligible|Nominating|Proposing|Noticing|Record|Beneficial|Registered|Limited|Other|Such|Any|All|Each|Our|The|An?|Qualified) ',
  '(?:Members?|Partners?|Proponents?|Nominators?)\\b',
  '(?:Company|Corporation|Trust|Fund|Bank|Board|Secretary|Corporate|Chair|President|General Counsel|Management)',
  '(?:Rule|Section|Article|Regulation|Schedule|By-?[Ll]aws?|Exchange Act|Certificate|Charter|SEC|Law)',
  '(?:Mail|Certified|Overnight|Courier|Notice|Written|Personal|Fax|E-?mail|U\\.|United|Delivery)',
  '(?:Director|Annual|Special|Meeting|Nominees?|Nominations?|Proposals?|Eastern|Central|Pacific|Close)',
);
const name = `(?:the )?(?!${noName})[A-Z][a-z]`;
/** A further word of a name. */
const ofName =
  '(?!(?:Stock|Share|Unit|Security|Record|Beneficial)?[Hh]olders?|[Oo]wners?|Members?|Proponents?|Directors?|Secretary|Corporation)[A-Z][A-Za-z.&-]*';
const thing = '[Nn]omin(?:ations?|ees?)';

export const rightsOfOne: readonly RightOfOne[] = [
  {
    words: new RegExp(
      inTurn(
        '\\b(?:deadline|time|date|window|period|last day) (?:for|by which|within which) ',
        `${name}[^;.]{0,80} (?:to|may|must|can) (?:submit|nominate|deliver|give|make|provide|notify|propose|name)\\b`,
      ),
    ),
    example: 'The Company extended the deadline for Redwood Partners to nominate directors to March 3, 2026.',
    not: 'The Company extended the deadline for Stockholders to nominate directors to March 3, 2026.',
  },
  {
    words: new RegExp(
      inTurn(
        `(?:^|[,;] |\\b(?:that|and) )${name}[a-z.]*(?: ${ofName}){1,4},? (?:may|must|shall|can|has until|will have until) `,
        '(?:[a-z]+ ){0,2}?(?:submit|nominate|deliver|give|make|provide|notify|propose|name)\\b',
      ),
    ),
    example: 'Redwood Partners may deliver a notice of nomination until March 3, 2026.',
    not: 'Class A Holders may deliver a notice of nomination until March 3, 2026.',
  },
  {
    words: new RegExp(`\\b${thing}(?: of (?:[a-z]+ ){1,3})? (?:by|from) ${name}`),
    example: 'The deadline for nominations by Redwood Partners is March 3, 2026.',
    not: 'The deadline for nominations by Stockholders of Record is March 3, 2026.',
  },
];
