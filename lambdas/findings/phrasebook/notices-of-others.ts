/** Words around a count of days that say when somebody else acts than a holder who hands something in to the company. */
export interface NoticeOfOthers {
  /** In the notation of reading/phrase.ts; `[day]` is the count. */
  readonly says: string;
  /** Words in which it is a holder who acts after all. */
  readonly unless?: string;
  readonly example: string;
}

/** The company, and those who act for it. */
const itself =
  '(board|corporation|company|secretary|bank|association|trust|president|chairman|chair|chairperson|chairwoman)';

/** Who is told, in front of a name for that. */
const told = '(notice|notices|notify) (to|by)? (the|each|any|a|an|all)?';

export const noticesOfOthers: readonly NoticeOfOthers[] = [
  // To holders, who are told of the meeting
  {
    says: 'notice of …2 <meeting> (shall|must|will|may) …6 …10+count [day]',
    // "Notice of nominations at the annual meeting must be received"
    unless: 'notice of …1 <nomination|proposal|business> …22+count [day]',
    example: 'notice of the annual meeting shall be given not less than 10 nor more than 60 days before it',
  },
  {
    says: '[day] …5+count <before> …12 (to|upon) (each|every|all) (holder|holders|member|person|director)',
    unless: '[day] …5+count <before> …8 anniversary',
    example: 'not more than 60 days before the meeting to each stockholder entitled to vote',
  },
  {
    says: '(to|upon) (each|every|all) (holder|holders|member|person|director) …12 …4+count [day] …4+count <before>',
    example: 'given to each stockholder not less than ten days before the meeting',
  },
  {
    says: '[day] …6+count <before> …8 (state|states|specify|indicate) …8 (purpose|purposes)',
    unless: '(holder|stockholder|shareholder) …22+count [day]',
    example:
      'notice shall be given not less than 20 days before the meeting date and shall state that its purpose is to',
  },
  {
    says: 'to (each|every|all) (board|committee|other) (member|members|director|directors) …6+count [day]',
    example: 'delivered to each board member no later than five business days prior to the meeting',
  },
  {
    says: '[day] <before> <meeting> …16 each …1 <modal> …14 vote',
    example: 'five business days prior to the annual meeting each investor shall vote its shares as agreed',
  },
  // By a holder, of something else than what is nominated or proposed
  {
    says: '[day] <before> …1 <that-day>? of? the? applicable? <meeting> (,)? to? (provide|deliver)? (reasonable|satisfactory)? documentary? (evidence|proof) (that|of)',
    example: 'not later than five business days before the meeting, reasonable evidence that it has solicited',
  },
  {
    says: '(evidence|proof) (that|of) …14 <no-later|at-least|by> the? [day]',
    example: 'reasonable evidence of its solicitation no later than five business days before the meeting',
  },
  {
    says: '[day] …1 <before> …12 (provide|deliver|furnish|submit|present) …1 the? secretary with …2 (evidence|proof|documentation)',
    example: 'not later than eight business days prior to the meeting, provide the Secretary with evidence of it',
  },
  {
    says: '(such|the|any|that|each) (update|updates|supplement|supplements) …60+count [day]',
    example: 'such update shall be delivered not later than eight business days prior to the meeting',
  },
  {
    says: '[day] …50+that-day+date (case|event) of …2 (update|supplement) (required|to)',
    example: 'eight business days prior to the meeting (in the case of the update required to be made as of then)',
  },
  {
    says: '(shall|must|will) …1 (update|supplement) …60+count [day]',
    unless: 'to be timely …60+count [day]',
    example: 'the holder shall update its notice ten business days prior to the meeting',
  },
  {
    says: '[day] <after> the record date …12 (update|supplement|updated|supplemented)',
    example: 'within five business days after the record date the holder shall update its notice',
  },
  {
    says: '[day] …1 after the? (occurrence|happening|date) of any (material)? (change|event|development)',
    example: 'no later than two business days after the occurrence of any material change',
  },
  // What is taken back, or asked for at a time that rules it out
  {
    says: '(withdrawn|withdrew|withdraw|withdraws) …14 [day]',
    example: 'a nomination that was not withdrawn on or before the tenth day before the mailing',
  },
  {
    says: '(request|requests|demand) …16 during the? period (commencing|beginning|starting) …3 [day]',
    example: 'the request is received during the period beginning 90 days before the anniversary',
  },
  // The day as of which something handed in before must still be true
  {
    says: 'as of …5+that-day [day]',
    example: 'true as of the record date and as of the date that is ten business days prior to the meeting',
  },
  // By the company and its board
  {
    says: '<committee> (shall|must|will|may) …14+count [day]',
    example: 'the nominating committee shall deliver written nominations at least 20 days before the meeting',
  },
  {
    says: `${itself} (shall|must|will) …1 (give|deliver|send|mail|provide|notify|furnish|issue|announce|respond) …22+count [day]`,
    unless: 'holder …16 (shall|must|will) …1 (give|deliver|send|mail|provide|notify|furnish|make) …14+count [day]',
    example: 'the Secretary shall send a copy at least ten days before the meeting',
  },
  {
    says: `${itself} (shall|must|will) …1 (cause|prepare|make|determine|call|fix|set|hold) …14+count [day]`,
    unless: 'holder …16 (shall|must|will) …1 (give|deliver|send|mail|provide|notify|furnish|make) …14+count [day]',
    example: 'the Secretary shall prepare the agenda at least ten days before the meeting',
  },
  {
    says: 'by (the)? (board|corporation|company) (to|of) …10+count [day]',
    example: 'given by the Company to holders 20 days before the meeting',
  },
  {
    says: '(publication|publications) (to|shall|must|will) be …8+count [day]',
    example: 'the first publication to be not less than 10 days before the day of the meeting',
  },
  {
    says: '[day] …1 <after> …4+that-day (receipt|receiving) of …4 (notice|notices|nomination|nominations|proposal|proposals)',
    unless: '[day] …6 (receipt|receiving) of …3 notice of …3 <meeting>',
    example: 'on the tenth day following the date of receipt of a stockholder notice',
  },
  {
    says: '(notice|notices) of …3+that-day and place …60+count+date+that-day [day]',
    example: 'notice of the time and place of their meetings is mailed on the second day preceding it',
  },
  {
    says: '(provide|furnish|deliver|submit) …1 (following|additional) (information|documents|materials) …60+count+date+that-day [day] <after> the record date',
    example: 'must provide the following information, among it statements within five days after the record date',
  },
  // By holders of debt, whose meetings a trustee calls
  {
    says: '(trustee|agent) (shall|may|must|will) …1 (not|have|give|mail|call|notify) …16+count [day]',
    example: 'the Trustee shall not have mailed the call within 20 days',
  },
  // To those with whom the company has a contract
  {
    says: `${told} …1 (agent|trustee|lender|lenders|investor|investors|exchange|nasdaq|nyse) …14+count [day]`,
    example: 'notice to the administrative agent not less than 30 days before the annual meeting',
  },
  {
    says: `${told} …1 (purchaser|purchasers|buyer|seller|parent|lessor|landlord|underwriter|underwriters) …14+count [day]`,
    example: 'to notify the purchasers at least ten days before the annual meeting',
  },
  // Of the company to its holders and directors, whatever it is called
  {
    says: 'notices of …2 <meeting> (shall|must|will|may) …6 …14+count [day]',
    example: 'all notices of meetings of holders shall be sent not less than ten days ahead',
  },
  {
    says: 'deemed …2 delivered …22+count [day]',
    example: 'it shall be deemed adequately delivered when it is posted at least five days ahead',
  },
  {
    says: '(mailed|sent) to …1 (holder|holders) …4+count [day]',
    example: 'a statement that is mailed to holders at least 20 days ahead',
  },
  // Who asks for a meeting of a class, which is then to be called
  {
    says: '[day] …1 after …2 (receipt|receiving) of …3 (request|requests|demand)',
    example: 'if it is not called within 20 days after receipt of any such request',
  },
  {
    says: 'notice to (all|each|every) …1 (partner|partners|member|members) …6+count [day]',
    example: 'the call is made by notice to all other partners at least 20 days before the meeting',
  },
  // To directors, and of a meeting that holders asked for
  {
    says: '(notice|notices) of …3 (@X*) …90+count [day]',
    example: 'notices of special meetings of the Board shall be mailed at least two days before the day of the meeting',
  },
  {
    says: '(calling|requesting) …6 <meeting> …24 notice …14+count [day]',
    example: 'the person calling the special meeting shall give notice of it not less than 20 days before its date',
  },
];
