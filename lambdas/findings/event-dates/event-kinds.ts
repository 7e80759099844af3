import { inTurn, oneOf } from '../prose/any-of.ts';
/**
 * What happens in an item of Form 8-K, and the words that date it: the day from which the item's period runs. The form
 * says which event that is; a resignation, for one, counts from the company's notice of it and not from its effect.
 */
export interface EventKind {
  /** Items of either numbering. */
  readonly items: readonly string[];
  /** What the day is that of. */
  readonly event: string;
  /** What the company, or whoever acts, did: in the past tense, small letters, holders as "holder", dates and meetings as tokens. */
  readonly did: RegExp;
  /** The event by its name, where the day may stand right behind it: "the annual meeting on March 4". */
  readonly named?: RegExp;
  /** A sentence of our own, its day between asterisks. */
  readonly example: string;
}

const gaveNotice = new RegExp(
  oneOf(
    '\\b(?:notified|informed|advised|told)\\b',
    '\\b(?:gave|delivered|provided|submitted|tendered|received|accepted)\\b(?=[^@]{0,60}\\b(?:notice|resignation|retirement|letter)\\b)',
  ),
);

/** A meeting, a short name for it in brackets, the company whose it is; nothing else may stand before the day. */
const meetingItself = /@[ASG]\d+@"?\)?(?: of [^@,;()]{1,80})?,? $/;

// biome-ignore format: a kind a line, as in the form
export const eventKinds: readonly EventKind[] = [
  { items: ['1.01'], event: 'the signing', did: /\b(?:entered into|executed|signed|amended|became a party)\b/, example: 'On *March 4, 2025*, Alder Corp. entered into a supply agreement with Birch LLC.' },
  { items: ['1.02'], event: 'the termination', did: new RegExp(inTurn('\\b', oneOf('terminated', 'entered into (?:an? )?(?:[a-z]+ )?(?:termination agreement|agreement to terminate)', 'gave notice', 'delivered (?:a |written )*notice', 'received (?:a |written )*notice', 'expired'), '\\b')), example: 'Alder Corp. terminated its credit agreement on *March 4, 2025*.' },
  { items: ['1.03', '3'], event: 'the petition or order', did: /\b(?:filed|commenced|entered(?! into)|confirmed|was appointed|(?:was|were) placed (?:in|into) receivership)\b/, example: 'On *March 4, 2025*, Alder Corp. filed a voluntary petition under chapter 11.' },
  { items: ['1.05'], event: 'the determination', did: /\b(?:determined|concluded)\b/, example: 'On *March 4, 2025*, Alder Corp. determined that the incident was material.' },
  { items: ['2.01', '2'], event: 'the completion', did: /\b(?:completed|consummated|closed|acquired|sold|was (?:completed|consummated)|merged (?:with and )?into)\b/, example: 'Alder Corp. completed the sale of its mill on *March 4, 2025*.' },
  { items: ['2.02', '12'], event: 'the announcement', did: /\b(?:issued|announced|released|reported|held)\b/, example: 'On *March 4, 2025*, Alder Corp. issued a press release on its results.' },
  { items: ['2.03'], event: 'the obligation', did: /\b(?:entered into|incurred|borrowed|issued|drew|executed|became (?:directly )?(?:obligated|liable))\b/, example: 'On *March 4, 2025*, Alder Corp. borrowed $5 million under the facility.' },
  { items: ['2.04'], event: 'the triggering event', did: /\b(?:received|delivered|declared|occurred|failed|defaulted)\b/, example: 'On *March 4, 2025*, Alder Corp. received a notice of acceleration.' },
  { items: ['2.05'], event: 'the commitment', did: /\b(?:committed|approved|adopted|authorized)\b/, example: 'On *March 4, 2025*, the board committed to a plan to close the mill.' },
  { items: ['2.06'], event: 'the conclusion', did: /\b(?:concluded|determined)\b/, example: 'On *March 4, 2025*, Alder Corp. concluded that its goodwill was impaired.' },
  { items: ['3.01'], event: 'the notice', did: /\b(?:received|notified|informed|gave|delivered|provided|submitted|approved)\b/, example: 'On *March 4, 2025*, Alder Corp. received a letter from Nasdaq.' },
  { items: ['3.02'], event: 'the sale', did: /\b(?:sold|issued|agreed to (?:sell|issue)|entered into|closed|completed)\b/, example: 'On *March 4, 2025*, Alder Corp. sold 100,000 shares to an investor.' },
  { items: ['3.03'], event: 'the modification', did: new RegExp(inTurn('\\b', oneOf('adopted', 'declared', 'filed(?! with the (?:u\\.?s\\.? )?(?:sec|securities|commission)\\b)', 'amended', 'effected', 'entered into', 'approved', 'became effective', 'took effect'), '\\b')), example: 'On *March 4, 2025*, Alder Corp. filed a certificate of designation.' },
  { items: ['4.01', '4'], event: 'the dismissal or resignation', did: /\b(?:dismissed|resigned|declined|terminated|was dismissed)\b/, example: 'On *March 4, 2025*, the audit committee dismissed Cedar & Co. as auditor.' },
  { items: ['4.01', '4'], event: 'the notice of resignation', did: gaveNotice, example: 'On *March 4, 2025*, Cedar & Co. notified Alder Corp. that it would resign as auditor.' },
  { items: ['4.01', '4'], event: 'the engagement', did: /\b(?:engaged|appointed|selected|retained|hired|approved)\b/, example: 'Alder Corp. engaged Cedar & Co. as its new auditor on *March 4, 2025*.' },
  { items: ['4.02'], event: 'the conclusion', did: /\b(?:concluded|determined|advised|notified|informed)\b/, example: 'On *March 4, 2025*, the audit committee concluded that the statements should not be relied upon.' },
  { items: ['5.01', '1'], event: 'the change in control', did: /\b(?:completed|consummated|acquired|closed|occurred|purchased|merged)\b/, example: 'On *March 4, 2025*, Birch LLC acquired all shares of Alder Corp.' },
  { items: ['5.02', '6'], event: "the company's notice of the departure", did: gaveNotice, example: 'On *March 4, 2025*, Jane Roe notified Alder Corp. that she will retire at the end of June.' },
  { items: ['5.02', '6'], event: 'the resignation or retirement', did: /\b(?:resigned|retired|announced (?:his|her|their)|stepped down|died|passed away|elected not|decided not|declined)\b/, example: 'Jane Roe resigned from the board of Alder Corp. on *March 4, 2025*.' },
  { items: ['5.02', '6'], event: 'the removal', did: /\b(?:removed|terminated|dismissed|replaced|was (?:removed|terminated))\b/, example: 'On *March 4, 2025*, the board removed Jane Roe as treasurer.' },
  { items: ['5.02'], event: 'the appointment or election', did: /\b(?:appointed|elected|named(?! exec)|promoted|increased the size|accepted (?:th\w+|his|her|an?) (?:appointment|election|position|nomination|offer))\b/, example: 'On *March 4, 2025*, the board appointed John Doe as treasurer.' },
  { items: ['5.02'], event: 'the arrangement', did: /\b(?:approved|adopted|entered into|granted|awarded|amended|authorized|ratified|extended)\b/, example: 'The committee approved the bonus plan on *March 4, 2025*.' },
  { items: ['5.02'], event: 'the approval at the meeting', did: /\bheld (?:(?:its|the|our|an?) )?@[ASG]\d/, example: 'On *March 4, 2025*, Alder Corp. held its annual meeting of shareholders, at which they voted for the bonus plan.' },
  { items: ['5.03', '8'], event: 'the amendment', did: new RegExp(inTurn('\\b', oneOf('amended', 'adopted', 'approved', 'filed(?! with the (?:u\\.?s\\.? )?(?:sec|securities|commission)\\b)', 'changed', 'authorized', 'became effective', 'took effect', 'determined'), '\\b')), named: /\b(?:became effective|took effect) (?:as of |on )?$/, example: 'On *March 4, 2025*, the board amended the bylaws of Alder Corp.' },
  { items: ['5.05', '10'], event: 'the amendment or waiver', did: /\b(?:adopted|amended|approved|granted|waived)\b/, example: 'The board adopted a new code of ethics on *March 4, 2025*.' },
  { items: ['5.06'], event: 'the transaction', did: /\b(?:completed|consummated|closed|ceased)\b/, example: 'On *March 4, 2025*, Alder Corp. completed the merger and is no shell company any more.' },
  { items: ['5.07'], event: 'the end of the meeting', did: /\b(?:held|convened|reconvened|concluded|took place|met)\b/, named: meetingItself, example: 'Alder Corp. held its annual meeting of shareholders on *March 4, 2025*.' },
  { items: ['5.07'], event: 'the end of the meeting', did: /\bholders?\b[^@;]{0,60}\b(?:voted|cast|elected|approved)\b/, example: 'On *March 4, 2025*, at the annual meeting, the shareholders of Alder Corp. voted on three proposals.' },
  { items: ['5.08'], event: 'the determination', did: /\b(?:determined|set|fixed|scheduled|approved|established)\b/, example: 'On *March 4, 2025*, the board set June 12, 2025 as the day of the annual meeting.' },
];
