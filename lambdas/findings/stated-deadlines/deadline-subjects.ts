import { type DeadlineSubject, deadlineSubjects } from '../../terms/deadline.ts';
import { anyOf } from '../prose/any-of.ts';

/** What words about a deadline are about; `proposals` without a word on where they are to appear may be of two kinds. */
export interface SubjectsNamed {
  readonly subjects: readonly DeadlineSubject[];
  readonly unspecifiedProposals: boolean;
}

const proxyPaper = '(?:proxy (?:statement|materials?|booklet|card|solicitation|soliciting)|form of proxy)';
/** Words that name the proxy statement or Rule 14a-8 only to set them aside. */
const setAside = new RegExp(
  `\\btime specified in the federal proxy rules\\b[^.;]{0,140}?${proxyPaper}|\\b(?:other than|(?<!whether or )not|without|outside(?: of)?|rather than|except|nor|instead of|but not|does not|do not|will not)\\b[^.;@|]{0,80}?(?:14a-8|${proxyPaper}(?:[^.;,@|]{0,70}\\b14a-8)?)(?: (?:process|proposals?|procedures?))?|\\bnon-?(?:rule )?14a-8\\b|\\b(?:in addition to|apart from|besides)\\b[^.;,@|]{0,80}?(?:14a-8|${proxyPaper})(?: (?:process|proposals?|procedures?))?`,
  'g',
);
/** "A broker, bank or other nominee" holds shares for others, and is nobody's candidate. */
const idle =
  /\bamong other (?:matters|things|items)\b|\b(?:brokers?|banks?|trustees?|custodians?),? (?:[a-z]+,? )?(?:or |and )?(?:any )?(?:other )?(?:similar )?nominees?\b/g;
/** "Proposals by shareholders for business other than nominations" are proposals like any other. */
const proposalsForBusiness =
  /(\bproposals? (?:(?:submitted )?(?:under|pursuant to) (?:sec )?rule 14a-8|(?:by|of|from) (?:our |the )?holders)) for (?:other )?(?:items of )?business\b/g;
/** "Will not be included unless it is received": what must be done to be included. */
const notUnless = /\b(?:will|shall|may|need) not be (?=inclu\w+ in [^.;@]{0,90}(?:@[AG]\d+@[^.;@]{0,30})?\bunless\b)/g;
/** "Close of business" is no business. */
const hourOfBusiness =
  /\b(?:close|end|opening|start)(?: of)?(?: (?:its|regular|normal))? business\b|\bbusiness (?:days?|hours?|is (?:over|done))\b/g;
/** "A proposal not so included", "not eligible for inclusion": set aside without a word on where. */
const notIncluded =
  /\b(?:not|never) (?:to be |being |been )?(?:so |for |eligible for |sought to be |intended for |submitted for )?(?:inclu\w+|set out|set forth|printed|intended)\b|\boutside (?:of )?(?:that|this|the foregoing) (?:process|procedure)|\bno inclusion\b|\brule 14a-8 (?:proposals? )?(?:excepted|excluded|aside)\b/g;
const accessSetAside =
  /\b(?:outside|other than|without|not|instead of)(?: (?:proposed|made|submitted))?(?: (?:through|by|using|under|via|pursuant to))? (?:the |our |its )?proxy[- ]access\b/g;
/** What a notice must contain, by which rule: no subject of a deadline. */
const requiredContent = /\([^()]{0,120}\b14a-19\b[^()]{0,60}\)|\(see [^()]{0,160}\)/g;
const nominationsSetAside =
  /\b(?:other than|except(?: for)?|excluding|apart from|not including|save)\b(?: the| a| any| for)?(?: [a-z]+){0,3} (?:nominations?|nominees?|elections?)(?: of [a-z ]{0,20})?/g;
const universalProxy =
  /\b14a-19\b|\buniversal proxy\b|\bsolicit\w*\b[^.;]{0,70}\b(?:other than|besides|in place of|not)\b[^.;]{0,40}\b(?:nominees?|candidates?|ours|those of)/;
const proxyAccess = new RegExp(
  `\\bproxy[- ]access\\b|\\bschedule 14n\\b|\\b(?:nominees?|nominations?|candidates?|persons? nominated)\\b(?:(?!proposals?\\b)[^.;|]){0,90}\\b(?:in|on|for)\\b (?:inclusion in )?(?:our|the company's|the corporation's|its|the trust's|next year's|this year's)(?: own)? (?:(?:19|20)\\d\\d )?${proxyPaper}|\\binclu(?:de|sion)\\b[^.;|]{0,60}\\b(?:nominees?|nominations?|candidates?)\\b[^.;|]{0,60}${proxyPaper}|\\b(?:nominees?|nominations?|candidates?)\\b[^.;|]{0,60}\\bproxy[- ]access\\b|\\b(?:nominees?|candidates?) (?:to be )?(?:includ\\w+|printed|placed|listed) (?:in|on) the (?:(?:19|20)\\d\\d )?${proxyPaper}|\\binclu(?:de|sion)\\b[^.;|]{0,40}${proxyPaper}[^.;|]{0,40}\\b(?:nominees?|candidates?|nominations?)\\b|\\b3% for three years\\b`,
);
/** "A nomination, a Schedule 14N": of the one kind and of the other. */
const besideSchedule14N =
  /\bnominations?,? (?:(?:or|and|an?|any) )*schedule 14n\b|\bschedule 14n,? (?:(?:or|and|an?|any) )*nominations?\b/;
const rule14a8 = new RegExp(
  `\\b14a-8\\b|\\$2,000|\\bcommission's rules\\b|\\b${proxyPaper} proposals?\\b|\\bproposals? for inclusion\\b`,
);
/** Where a proposal is to appear; says as much as the number of the rule where proposals are spoken of. */
const inProxyPaper = new RegExp(
  `\\b(?:inclu(?:de|ded|ding|sion)|print(?:ed)?|appear|publish(?:ed)?|carried|contained|set forth|(?:qualify|eligible|eligibility) for)\\b[^.;|]{0,110}${proxyPaper}|\\b(?:make|be in|get into|set out in) (?:our|the|its)(?: (?:19|20)\\d\\d)? ?${proxyPaper}|\\b(?:for|into|meant for|due for) (?:inclusion in )?(?:our|the|its|the company's|that|next year's|this year's)(?: own)?(?: (?:19|20)\\d\\d)? ?(?:annual )?${proxyPaper}`,
);
const nomination =
  /\bnominat\w*|\bpropose (?:a|any) (?:director|person|candidate)\b|\bnominees?\b|\bcandidates?\b|\bcandidacy\b/;
const otherBusiness = anyOf([
  /(?<!\b(?:place of|line of|principal|his|her|their|of our|of the company's) )\bbusiness\b(?! (?:address|combination|experience|telephone|relationship|purposes?|operations?|plan|segment|conduct code))/,
  /\bother (?:proposals?|matters?|items?|motions?|submissions?|topics?|holder proposals?)\b/,
  /\bothers\b/,
  /\bthose (?:[a-z]+ )?outside (?:of )?(?:it|that rule|the rule|rule 14a-8)\b/,
  /(?<!\bnominations )\bfrom the floor\b/,
  /\b14a-4\b/,
  /\bdiscretionary (?:authority|voting|power)/,
  /\b(?:use|have|exercise) (?:their|its)(?: own| best)* (?:judgment|discretion)\b/,
  /\bat their discretion\b/,
  /\b(?:voted?|act) (?:on [^.;]{0,40} )?(?:in|at|with|according to) [^.;]{0,40}\b(?:discretion|judgment)\b/,
  /\bdiscretionary voting\b/,
  /\bmotions?\b/,
  /\b(?:bring|present|raise)(?:ing)? (?:(?:a|any|such|the) )?matters?\b/,
  /\bany (?:other )?matters?\b/,
  /\bitems? (?:of|for) |\bnominations and (?:other )?items\b/,
  /\bagenda\b/,
  /\bmatters? (?:which|that|to be)\b/,
]);
const proposals = /\bproposals?\b|\bsubmit (?:it|them|a matter)\b|\bsubmissions\b(?! of)|\bresolutions?\b/;
const everythingElse = /\b(?:everything|anything) (?:else|outside)\b/;
const everything =
  /\bwhether or not (?:under|pursuant to|submitted under|made under) [^.;]{0,30}14a-8|\bproposals? of (?:any|every) kind\b|\ball submissions\b|\bany submission\b/;

/** The subjects that a stretch of a wording names. */
export function subjectsNamed(words: string): SubjectsNamed {
  const plain = words
    .replace(idle, ' ')
    .replace(proposalsForBusiness, '$1')
    .replace(notUnless, '')
    .replace(hourOfBusiness, ' ')
    .replace(requiredContent, ' ')
    .replace(nominationsSetAside, ' ')
    .replace(setAside, ' set-aside ')
    .replace(notIncluded, ' set-aside ')
    .replace(accessSetAside, ' ');
  const found = new Set<DeadlineSubject>();
  const access = proxyAccess.test(plain);
  const universal = universalProxy.test(plain);
  if (universal) found.add('universal-proxy');
  if (access) found.add('proxy-access');
  const ofRule14a8 = rule14a8.test(plain) || (inProxyPaper.test(plain) && proposals.test(plain));
  if (ofRule14a8 && (!access || /\bproposals?\b|\b14a-8\b/.test(withoutAccess(plain))))
    found.add('rule-14a-8-proposal');
  if (!universal && (!access || besideSchedule14N.test(plain)) && nomination.test(plain)) found.add('nomination');
  if (otherBusiness.test(plain) || (plain.includes(' set-aside ') && proposals.test(plain)))
    found.add('other-proposal');
  if (everythingElse.test(words)) {
    found.add('nomination');
    found.add('other-proposal');
  }
  if (everything.test(plain)) {
    found.add('rule-14a-8-proposal');
    found.add('other-proposal');
  }
  const unspecifiedProposals =
    proposals.test(plain) && !found.has('rule-14a-8-proposal') && !found.has('other-proposal');
  if (found.size === 0 && !unspecifiedProposals && /\badvance[- ]notice\b/.test(plain)) {
    found.add('nomination');
    found.add('other-proposal');
  }
  return { subjects: deadlineSubjects.filter((s) => found.has(s)), unspecifiedProposals };
}

/** True for what bylaws ask notice of. */
export function isOfBylaws(subject: DeadlineSubject): boolean {
  return subject === 'nomination' || subject === 'other-proposal';
}

/** What proxy access says of nominees and proxy materials is about itself, not about nominations or Rule 14a-8. */
function withoutAccess(words: string): string {
  return words
    .replace(/\bproxy[- ]access (?:nominations?|nominees?|candidates?)/g, ' ')
    .replace(new RegExp(proxyAccess, 'g'), ' ');
}
