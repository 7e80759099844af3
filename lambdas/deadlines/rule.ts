import type { Actor, DeadlineSubject } from '../terms/deadline.ts';
import type { Condition, GivenAnchor, Roll, Timing } from '../terms/expression.ts';
import type { Exchange } from '../terms/facts.ts';

/** Investment companies by the series of their file number: 811- registered funds, 814- business development companies. */
export const investmentCompanies = ['registered fund', 'business development company'] as const;
export type InvestmentCompany = (typeof investmentCompanies)[number];

/** What a rule follows from. */
export const occasions = [
  'annual-meeting',
  'special-meeting',
  'any-meeting',
  /** An annual meeting of a company that gives shareholders access to its proxy statement. */
  'proxy-access',
  /** A meeting that was opened or called, and adjourned to another day. */
  'adjourned-meeting',
  /** A meeting at which a vote is taken, adjourned or not. */
  'vote',
  /** A meeting that votes on a merger. */
  'merger-vote',
  /** An item of a Form 8-K. */
  'form-8-k-item',
  'regulation-fd-disclosure',
  'periodic-report',
  /** No filing tells that it applies: it is computed for whoever asks for it by name. */
  'request',
] as const;
export type Occasion = (typeof occasions)[number];

/** By which date it is decided which version of a rule governs. */
export const versionDates = ['meeting', 'solicitation', 'event', 'periodEnd', 'fiscalYearEnd'] as const;
export type VersionDate = (typeof versionDates)[number];

/** A point that was not checked against the text of the law, and when the date turns on it. */
export interface Doubt {
  readonly because: string;
  readonly when: 'always' | 'not-a-business-day' | Condition;
}

/** One version of one rule: a row of the catalogue. Dates are ISO dates, inclusive; null is "always" or "until now". */
export interface Rule {
  /** The same for all versions of a rule: "rule-14a-8.e2". */
  readonly id: string;
  /** The id that it bore before; what is on record under that one is this rule's. */
  readonly formerly: string | null;
  /** What must be done, in the words of a deadline list: "Shareholder proposals for the proxy statement". */
  readonly title: string;
  readonly actor: Actor;
  readonly subject: DeadlineSubject | null;
  readonly citation: string;
  readonly occasion: Occasion;
  /** Two-letter state of incorporation that it holds for; null: federal law, or an exchange's rule. */
  readonly state: string | null;
  readonly inForce: { readonly from: string | null; readonly to: string | null; readonly by: VersionDate };
  readonly timing: Timing;
  readonly roll: Roll;
  /** What else must be true for it to hold at all, as a phrase that begins with "only if" or "unless". */
  readonly condition: string | null;
  /** What becomes of it when a provision of the company's own sets a date for the same subject. */
  readonly underAClause: 'stands' | 'follows the clause' | 'gives way';
  /** It sets a floor: an earlier date that a provision of the company's own sets binds as well. */
  readonly isFloor: boolean;
  /** It sets no first day, nor takes one: a first day that the company prints belongs to another deadline. */
  readonly setsNoFirstDay: boolean;
  /**
   * Whether it gives way to a date that the company prints: always, or because that date governs it, even where the rule
   * itself sets no number of days.
   */
  readonly yieldsToStated: 'never' | 'governed' | 'always';
  /** What is told with it: by which quarterly report or other means the change is made known. */
  readonly thenTell: 'next 10-Q' | null;
  /** Whether it is worth a line when a date that it counts from is not known. */
  readonly whenUnknown: 'told' | 'omitted';
  /** Whether it is worth a line when it had passed before the filing was made. */
  readonly whenPast: 'told' | 'omitted';
  /** When it is worth a line at all; null: always. */
  readonly toldOnlyIf: Condition | null;
  /** What decides of it where `toldOnlyIf` turns on a date that is not known; null: it is then not told. */
  readonly toldElseIf: Condition | null;
  /**
   * The date that the rule confines, if it does: told is then whether that date keeps to it, and the rule is not worth
   * a line once the date is known for certain and does.
   */
  readonly confines: GivenAnchor | null;
  /** Worth a line although the proxy materials are out: it is not what led up to them. */
  readonly outlivesMaterials: boolean;
  /** Kept in the record and in the machine's answer, and told to nobody. */
  readonly forTheRecord: boolean;
  /** It counts trading days of the exchange, and is kept on one. */
  readonly onTradingDays: boolean;
  /** Kept by a postmark or an electronic transmission of the last day: it need not have arrived. */
  readonly keptBySending: boolean;
  /** Who is not bound by it although others that file the form are. */
  readonly notFor: readonly InvestmentCompany[];
  /** The exchange whose rule it is: it is applied where the cover names the exchange. */
  readonly exchange: Exchange | null;
  readonly doubts: readonly Doubt[];
  /** What a user of the date should know, printed with it. */
  readonly remarks: readonly string[];
  /** The same, for a last day that lies from one day to another, inclusive; null: always before, or ever after. */
  readonly datedRemarks: readonly { readonly from: string | null; readonly to: string | null; readonly text: string }[];
  /** What a reader of the catalogue should know. */
  readonly notes: readonly string[];
  readonly source: string;
  /** The year of the text that was read, for law whose earlier versions were not. */
  readonly textOf: number | null;
}

type Given = Pick<Rule, 'id' | 'title' | 'actor' | 'citation' | 'occasion' | 'inForce' | 'timing' | 'source'>;

/** A row of the catalogue; what most rows have in common need not be written. */
export function rule(row: Given & Partial<Rule>): Rule {
  return {
    formerly: null,
    subject: null,
    state: null,
    roll: 'none',
    condition: null,
    underAClause: 'stands',
    isFloor: false,
    setsNoFirstDay: false,
    yieldsToStated: 'never',
    thenTell: null,
    whenUnknown: 'omitted',
    whenPast: 'omitted',
    toldOnlyIf: null,
    toldElseIf: null,
    confines: null,
    outlivesMaterials: false,
    forTheRecord: false,
    onTradingDays: false,
    keptBySending: false,
    notFor: [],
    exchange: null,
    doubts: [],
    remarks: [],
    datedRemarks: [],
    notes: [],
    textOf: null,
    ...row,
  };
}

/** Not checked at all against the text of the law. */
export const fromMemory = (because: string): Doubt => ({ because, when: 'always' });

/** A note for a rule whose first day is from memory; the rule itself is not. */
export const startUnchecked = 'The first day on which it was in force was not compared with the release.';

/** True when no point of the rule is always in doubt. */
export function isVerified(rule: Rule): boolean {
  return rule.doubts.every((doubt) => doubt.when !== 'always');
}
