import { whatWasBefore } from './what-changed/what-was-before.ts';

/** What dates and counts near the words of deadlines are about when they are about something else. */
export interface OtherMatter {
  /** In the notation of reading/phrase.ts. */
  readonly says: string;
  /** Deadlines that are printed, clauses that count days, or both. */
  readonly of: 'deadlines' | 'clauses' | 'both';
  /** A proposal or nomination named in the same sentence outweighs it. */
  readonly outweighed?: true;
  /** What goes on in the sentences behind it: candidates are recommended, not nominated. */
  readonly recommendation?: true;
  /** What stands in the table or list right below it is supposed as well. */
  readonly supposition?: true;
  readonly example: string;
}

export const otherMatters: readonly OtherMatter[] = [
  // Recommended to a committee, which is no nomination
  {
    says: '(recommend*|suggest*) …14 <committee>',
    of: 'both',
    recommendation: true,
    example: 'recommend candidates to the Nominating Committee',
  },
  {
    says: '<committee> …12 recommend*',
    of: 'both',
    recommendation: true,
    example: 'the committee considers those whom holders recommend',
  },
  {
    says: '(consideration|considered) by …10 <committee>',
    of: 'deadlines',
    recommendation: true,
    example: 'for consideration by the Committee',
  },
  {
    says: '<committee> <modal>? (give|gives|also|carefully)? …1 (consider|considers|consideration|evaluate|evaluates|review|reviews)',
    of: 'deadlines',
    recommendation: true,
    example: 'the Committee will consider nominees',
  },
  {
    says: '(write|writes|writing|submit*|send|sends|sent|sending|address*|forward*|made|deliver*) …5 to (the|our)? (chair*|attention)? (of|for)? (the|our)? <committee>',
    of: 'both',
    recommendation: true,
    example: 'submit the names of candidates to the Chair of the Nominating Committee',
  },
  {
    says: '(recommendation|recommendations) (of|for) director? <nomination>',
    of: 'both',
    recommendation: true,
    example: 'recommendations of candidates',
  },
  {
    says: '<nomination> (recommendation|recommendations)',
    of: 'both',
    recommendation: true,
    example: 'candidate recommendations',
  },
  {
    says: '^ (a|any|all|each|the|such|these|written|holder)? (holder|written|director|such)? (recommendation|recommendations) …6 <modal>',
    of: 'both',
    recommendation: true,
    example: 'Any such recommendation must be received by the Secretary',
  },
  {
    says: 'suggest* for? director? <nomination>',
    of: 'deadlines',
    recommendation: true,
    example: 'to suggest candidates',
  },
  {
    says: 'considered as (a|an)? (potential|prospective|possible)? <nomination> …16 (recommendation|recommendations|recommend*)',
    of: 'deadlines',
    recommendation: true,
    example: 'to be considered as a potential nominee, the recommendation must be submitted by',
  },
  { says: '<into> board …6 to consider', of: 'deadlines', recommendation: true, example: 'for the Board to consider' },
  {
    says: 'submit …3 recommendation',
    of: 'both',
    recommendation: true,
    example: 'submit the recommendation in writing',
  },
  {
    says: 'recommend (a|an|any|one|person|persons|individuals|director|directors|potential|prospective)',
    of: 'clauses',
    recommendation: true,
    example: 'recommend a person as director',
  },
  { says: 'recommend <nomination>', of: 'clauses', recommendation: true, example: 'recommend nominees' },
  // What follows a notice
  { says: 'updat* (,)? <and>? (,)? supplement*', of: 'both', example: 'update and supplement the notice' },
  { says: '(supplement|supplemented|supplementing) …10 notice', of: 'clauses', example: 'shall supplement the notice' },
  { says: 'deficien*', of: 'clauses', example: 'a notice of deficiency' },
  { says: 'deemed to have been (given|made)', of: 'clauses', example: 'notice shall be deemed to have been given' },
  { says: 'evidence of compliance', of: 'clauses', example: 'reasonable evidence of compliance' },
  {
    says: 'proposed nominee …6 (questionnaire|interview*)',
    of: 'clauses',
    example: 'the proposed nominee shall be interviewed',
  },
  { says: 'submit to …1 (interview|interviews)', of: 'clauses', example: 'to submit to an interview' },
  { says: 'disclosure questionnaire', of: 'clauses', example: 'the disclosure questionnaire' },
  {
    says: '<nomination> …8 (award|awards|prize|prizes|scholarship|scholarships)',
    of: 'both',
    example: 'nominations of employees for an award',
  },
  // What is nominated to be carried through a pipe
  {
    says: '(transporter|shippers)',
    of: 'both',
    example: 'the Transporter shall close the nomination process',
  },
  // Whom a party to a contract names, in place of one whom it named before
  {
    says: '(investor|investors|sponsor|sponsors) <modal> …4 <nomination>',
    of: 'both',
    example: 'the Investor may by notice nominate one director',
  },
  {
    says: '(replacement|successor) …1 (designee|designees|director|directors)',
    of: 'both',
    example: 'the right to name a replacement director',
  },
  { says: '(replacement|successor) <nomination>', of: 'both', example: 'its replacement nominees' },
  { says: '<nomination> …2 (designee|designees)', of: 'both', example: 'the nomination of a designee' },
  { says: 'of (its|their|his|her) (designee|designees)', of: 'both', example: 'to notify the company of its designee' },
  { says: 'standstill', of: 'both', example: 'the standstill ends before the deadline for nominations' },
  // The company's own duties
  {
    says: '(reason|reasons) (for|to|why|of) …6 (exclud*|omit*|exclusion|omission|leav*)',
    of: 'both',
    example: 'to file its reasons for excluding a proposal',
  },
  { says: '(list|lists) of …4 (holder|holders)', of: 'both', example: 'a list of the stockholders' },
  { says: 'open to …3 (examination|inspection)', of: 'both', example: 'open to the examination of any stockholder' },
  {
    says: '(holder|holders) of …8 principal amount',
    of: 'clauses',
    example: 'holders of a tenth in principal amount of the notes',
  },
  {
    says: '(action|act|authorized|taken|authorize|take) …24 <by> …4 written consent',
    of: 'clauses',
    example: 'action may be taken by less than unanimous written consent',
  },
  { says: '<meeting> (request|requests)', of: 'clauses', example: 'in response to a special meeting request' },
  { says: '(stock|share) (ledger|list)', of: 'clauses', example: 'the stock ledger' },
  { says: 'certif* (list|that)', of: 'clauses', example: 'a certified list' },
  {
    says: 'notice (of|stating) …3 (place|time|date) …20 to (each|every|all)',
    of: 'clauses',
    example: 'notice of place and time shall be given to each holder',
  },
  {
    says: 'notice (of|stating) …3 (place|time|date) …20 by mail',
    of: 'clauses',
    example: 'notice of place and time is given by mail',
  },
  {
    says: 'notice (of|stating) …3 (place|time|date) …20 by or at …2 direction',
    of: 'clauses',
    example: 'notice of place and time given by or at the direction of the Board',
  },
  {
    says: 'notice (of|stating) …3 <meeting|that-day> …20 to (each|every|all)',
    of: 'clauses',
    example: 'notice of the annual meeting shall be given to each holder',
  },
  {
    says: 'notice (of|stating) …3 <meeting|that-day> …20 by mail',
    of: 'clauses',
    example: 'notice of the annual meeting is given by mail',
  },
  {
    says: 'notice (of|stating) …3 <meeting|that-day> …20 by or at …2 direction',
    of: 'clauses',
    example: 'notice of the annual meeting given by or at the direction of the Board',
  },
  { says: 'fix* (a|the) record date', of: 'clauses', example: 'fix a record date' },
  { says: 'record date (shall|is|will)', of: 'clauses', example: 'the record date shall be' },
  // Its own proxy statement, which the company files with the Commission
  {
    says: '<proxy-paper> …18+date (will|to) be (filed|furnished)',
    of: 'both',
    example: 'our proxy statement, which will be filed within 120 days',
  },
  {
    says: '(expect|expects|intend|intends|plan|plans|will) to? file …14 <proxy-paper>',
    of: 'both',
    example: 'we expect to file a definitive proxy statement',
  },
  { says: 'incorporated …3 by reference', of: 'both', example: 'is incorporated herein by reference to the headings' },
  { says: 'secretary of state', of: 'deadlines', example: 'filed with the Secretary of State' },
  { says: 'certificate of amendment', of: 'deadlines', example: 'the certificate of amendment' },
  { says: 'date of (earliest|report)', of: 'deadlines', example: 'Date of earliest event reported' },
  // The board's room for more nominees
  {
    says: 'no public announcement …9 (naming|names)',
    of: 'both',
    example: 'no public announcement naming all of the nominees',
  },
  { says: 'additional (directorship|directorships)', of: 'both', example: 'for the additional directorships' },
  { says: 'number of directors …10 increased', of: 'clauses', example: 'if the number of directors is increased' },
  { says: 'increase <into> (number|size)', of: 'clauses', example: 'an increase in the size of the Board' },
  // What proposals ask for, and how they were voted on
  {
    says: '(holder|holders) hereby? (request|urge|ask)',
    of: 'deadlines',
    example: 'stockholders request that the Board report',
  },
  { says: 'approv* of? (the|this|such|our) …8 <proposal>', of: 'deadlines', example: 'approval of this proposal' },
  {
    says: '^ <that-day> …6 <proxy-paper|bylaws|opaque> …30+date no longer (apply|applies|applicable|hold|holds|valid) $',
    of: 'deadlines',
    example: 'the deadlines in our proxy statement, which were December 4, 2025 and January 3, 2026, no longer apply',
  },
  {
    says: '<proposal> …16+date (was|were) withdrawn',
    of: 'deadlines',
    example: 'the proposal, which had been received in time, was withdrawn',
  },
  {
    says: '<proposal> …12 (implemented|effected|effectuated|consummated)',
    of: 'deadlines',
    example: 'the proposal, where stockholders favor it, must be implemented',
  },
  { says: 'be (published|posted)', of: 'deadlines', example: 'to be published at least' },
  { says: '<proposal> is approved', of: 'deadlines', example: 'if the proposal is approved' },
  {
    says: '<proposal> (was|were) …1 (considered|submitted|acted|voted|approved|described|presented)',
    of: 'deadlines',
    example: 'the proposals were voted on',
  },
  {
    says: '<proposal> to (amend|approve|adopt|extend|ratify|elect)',
    of: 'deadlines',
    example: 'a proposal to amend the plan',
  },
  { says: 'approved …6 <proposal> presented', of: 'deadlines', example: 'approved both proposals presented' },
  { says: 'voted on …4 <proposal>', of: 'deadlines', example: 'the stockholders voted on the following proposals' },
  {
    says: '(vote|votes|voting) …12 (cast|telephone|internet|received|instructions|card)',
    of: 'deadlines',
    outweighed: true,
    example: 'votes must be cast by telephone',
  },
  {
    says: '(poll|polls|voting) …10 (closed|ended)',
    of: 'deadlines',
    example: 'the other proposals, on which the polls were closed',
  },
  {
    says: '(result|results) (on|of|for) …8 <proposal>',
    of: 'deadlines',
    example: 'the results on the other proposals',
  },
  { says: 'vote <by|before|no-later|until> …16 <date>', of: 'deadlines', example: 'please vote by May 13, 2026' },
  { says: 'revok*', of: 'clauses', example: 'proxies may be revoked' },
  { says: 'revok*', of: 'deadlines', outweighed: true, example: 'you may revoke your vote' },
  { says: 'voting instructions', of: 'clauses', example: 'voting instructions' },
  { says: 'legal proxy', of: 'clauses', example: 'a legal proxy' },
  { says: 'plan (participant|participants)', of: 'deadlines', outweighed: true, example: 'plan participants' },
  { says: 'withdraw*', of: 'deadlines', outweighed: true, example: 'shares may be withdrawn' },
  {
    says: '(material|materials|<proxy-paper>) (are|is|were) available',
    of: 'deadlines',
    outweighed: true,
    example: 'the materials are available',
  },
  { says: 'request* …2 (copy|copies|paper|material|materials)', of: 'deadlines', example: 'request a paper copy' },
  // Pay
  { says: '(received|earned|paid) <number>', of: 'deadlines', outweighed: true, example: 'Mr. Doe received $3,194' },
  {
    says: '(received|earned|paid) …2 (fees|compensation|payments|shares|units|cash|options|salary)',
    of: 'deadlines',
    outweighed: true,
    example: 'Ms. Roe received her cash',
  },
  // Contracts, plans and courts
  { says: '(rsu|psu|rsus|psus|payout|payouts)', of: 'deadlines', example: 'the PSUs' },
  { says: '(vest|vests|vested|vesting)', of: 'deadlines', example: 'shares that vest' },
  {
    says: '(offering|fiscal|performance|measurement|purchase) (period|year|quarter)',
    of: 'deadlines',
    outweighed: true,
    example: 'the offering period',
  },
  { says: 'restrictions lapse', of: 'deadlines', example: 'the restrictions lapse' },
  { says: 'stock split', of: 'deadlines', example: 'the stock split' },
  { says: 'initial <no-business>', of: 'deadlines', example: 'an initial business combination' },
  { says: '(proof|proofs) of claim', of: 'deadlines', example: 'proofs of claim' },
  { says: 'complaint', of: 'deadlines', example: 'the complaint' },
  { says: '(brief|briefs|briefing)', of: 'deadlines', outweighed: true, example: 'the opening brief is due' },
  {
    says: '(legislation|legislature|parliament|ministry) …20+date <date>',
    of: 'deadlines',
    outweighed: true,
    example: 'to bring in legislation by December 31, 2026',
  },
  { says: '<proposal> letter', of: 'deadlines', example: 'the terms of this proposal letter' },
  {
    says: '(reject|rejects|rejected|decline|declines|declined|accept|accepts|accepted) …4 <proposal>',
    of: 'deadlines',
    outweighed: true,
    example: 'the board rejected the proposal',
  },
  // Candidates that are no persons
  {
    says: '(product|drug|clinical|therapeutic|vaccine|development) (candidate|candidates)',
    of: 'both',
    example: 'a dose of a product candidate',
  },
  {
    says: '(contingent|merger|purchase|earnout|earn-out) (consideration|shares)',
    of: 'deadlines',
    example: 'the contingent consideration is issued if',
  },
  { says: 'hearing', of: 'deadlines', outweighed: true, example: 'the hearing' },
  { says: '(support|letter|cooperation) agreement', of: 'both', example: 'the cooperation agreement' },
  { says: 'agreement …6 terminated', of: 'both', example: 'this agreement may be terminated' },
  { says: 'effective time (has|have|shall)', of: 'both', example: 'the effective time has not occurred' },
  { says: 'termination notice', of: 'both', example: 'a termination notice' },
  { says: '(redemption|redeem)', of: 'clauses', example: 'a redemption' },
  { says: 'redemption', of: 'deadlines', outweighed: true, example: 'the redemption of shares' },
  { says: 'tender offer', of: 'clauses', example: 'a tender offer' },
  { says: 'tender offer', of: 'deadlines', outweighed: true, example: 'the tender offer' },
  { says: '(option|lease|borrower|covenant|payment|payable)', of: 'clauses', example: 'the lease' },
  { says: '(indemn*|underwrit*)', of: 'clauses', example: 'indemnification' },
  { says: '(employment|employee)', of: 'clauses', example: 'an employment agreement' },
  { says: 'to a director', of: 'clauses', example: 'notice to a director' },
  { says: 'exception …3 <that-day>', of: 'clauses', example: 'the exception to the deadline' },
  // Bids for the company: what bidders are asked for is no proposal of a holder's
  { says: '(bidder|bidders|bid|bids)', of: 'deadlines', example: 'the bidders were to send in their proposals' },
  {
    says: '(acquisition|takeover|competing|superior|alternative|transaction) <proposal>',
    of: 'deadlines',
    example: 'an acquisition proposal',
  },
  { says: '(revised|final|written|initial) (offer|offers)', of: 'deadlines', example: 'to send in final offers' },
  { says: '(indication|indications) of interest', of: 'deadlines', example: 'a preliminary indication of interest' },
  { says: 'due diligence', of: 'deadlines', example: 'they conducted due diligence' },
  { says: '(exclusivity|go-shop|no-shop)', of: 'deadlines', example: 'the exclusivity period' },
  { says: 'letter of intent', of: 'deadlines', example: 'a letter of intent' },
  // Copies of the papers, which the card of a notice of internet availability offers
  {
    says: '(paper|email|e-mail|printed|hard|electronic) …4 (copy|copies)',
    of: 'deadlines',
    example: 'you can have a free paper or email copy of the materials by requesting it',
  },
  {
    says: '(ensure|facilitate|assure) …1 timely (delivery|mailing|receipt)',
    of: 'deadlines',
    example: 'please make the request to facilitate timely delivery',
  },
  { says: 'total (holder|holders) (return|returns)', of: 'both', example: 'the cumulative total shareholder return' },
  { says: 'termination fee', of: 'deadlines', example: 'the termination fee' },
  { says: '(special|transaction|strategic) committee', of: 'deadlines', example: 'the special committee' },
  { says: 'merger agreement', of: 'deadlines', outweighed: true, example: 'the merger agreement' },
  { says: 'exception …5 deadline', of: 'clauses', example: 'an exception to the Timely Notice deadline' },
  // Proposals that are bids, financings, rules of others
  {
    says: '(comment|comments|response|respond|reply) …2 (on|to) …4 <proposal>',
    of: 'deadlines',
    example: 'your response to this proposal',
  },
  {
    says: '<proposal> …3 (acquire|acquisition|business combination|merger|merge|financing)',
    of: 'deadlines',
    example: 'a proposal to acquire us',
  },
  {
    says: '<proposal> …8 to (acquire|buy|purchase)',
    of: 'deadlines',
    example: 'a proposal from a fund in Bergen to buy all shares',
  },
  {
    says: '(financing|acquisition|takeover|competing|superior|merger) <proposal>',
    of: 'deadlines',
    example: 'the financing proposal',
  },
  {
    says: '(extension|trust|adjournment|redemption|redomestication) amendment? <proposal>',
    of: 'deadlines',
    example: 'the Extension Proposal',
  },
  { says: '(request|requests) for <proposal>', of: 'deadlines', example: 'under the request for proposals' },
  { says: 'if …4 <proposal> <modal>? (approved|adopted)', of: 'deadlines', example: 'if the proposals are approved' },
  {
    says: 'voted …2 <proposal> …6 (changed|revoked)',
    of: 'deadlines',
    example: 'proxies voted for the proposals may be changed',
  },
  { says: '(buyer|union|purchaser|offeror|bidder) …2 <proposal>', of: 'deadlines', example: "the buyer's proposal" },
  // What was so before
  ...whatWasBefore.map((row) => ({ ...row, of: 'clauses' as const })),
  // Examples and defaults
  {
    says: '(assuming|supposing|assume|suppose) …3 <meeting> …5 <date>',
    of: 'deadlines',
    supposition: true,
    example: 'assuming that the annual meeting takes place on June 10',
  },
  {
    says: '<example> …14 (were|if|should|assum*|suppos*)',
    of: 'both',
    supposition: true,
    example: 'By way of example, were the meeting on June 10',
  },
  {
    says: 'were <opaque>? <meeting> …3 (to|held|called)',
    of: 'deadlines',
    example: 'were the next annual meeting to take place on June 10',
  },
];
