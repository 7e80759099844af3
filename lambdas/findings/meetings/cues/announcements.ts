import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DateRoleCue } from './cue.ts';
import { aMeeting, before, behind, departs, ofTheMeetingItself, opening, words, wordsAndMeetings } from './patterns.ts';

/** The words that make a date that of an announcement, of what was decided or done, or of the end of something. */
export const announcementCues: readonly DateRoleCue[] = [
  {
    role: 'announced',
    weight: 17,
    example: 'The date of the annual meeting was announced on *March 1, 2024*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          'made (?:it|public|the date public)[^@;]{0,60}',
          '(?:press|news) release (?:dated|of|issued(?: on)?|was issued(?: on)?|on)',
          'release (?:dated|issued|of)',
          'announced(?: on)?',
          'announced by [^@;]{0,40} on',
          'public(?:ly)? (?:announced|disclosed)(?: on)?',
        ),
        ' (?:on )?',
      ),
    ),
  },
  {
    role: 'announced',
    weight: 12,
    example: 'On *March 1, 2024*, the company announced the date of the annual meeting.',
    before: before(`${opening}(?:on )?`),
    behind: behind(
      `,? (?:[^@;.]){0,90}\\b(?:announced|issued a (?:press|news) release|made public|publicly disclosed|released)\\b${wordsAndMeetings(120)}`,
    ),
  },
  {
    role: 'other',
    weight: 14,
    example: 'If the annual meeting is not held on *May 5, 2024*, a reasonable time applies.',
    before: before(`\\b(?:if|should|unless|in case)\\b[^@;]{0,40}${aMeeting}[^@;]{0,20}\\bnot (?:be )?held (?:on|by) `),
  },
  {
    role: 'other',
    weight: 16,
    example: 'The annual meeting has been rescheduled for not later than *June 9, 2024*.',
    before: before(
      `\\b${departs}\\b${wordsAndMeetings(60)}\\b(?:not|no) (?:later|earlier|sooner) than (?:on )?(?:the )?`,
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'As told in the Form 10-Q filed with the Commission on *February 1, 2024*, it will be held in May.',
    before: before(
      '\\bfiled (?:by [^@;]{0,40} )?with (?:the )?(?:u[.]?s[.]? )?(?:securities and exchange commission|commission|sec) on ',
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'The fiscal year was changed from one that ends on *June 30, 2023* to the calendar year.',
    before: before('\\bfiscal year(?:[^@;]|@D\\d+@){0,60}\\b(?:from|to) [^@;]{0,30}'),
  },
  {
    // The dateline of a press release
    role: 'other',
    weight: 18,
    example: '*March 1, 2024* /PRNewswire/ -- The company today announced its results.',
    behind: behind(
      inTurn(
        ',? ?',
        oneOf(
          '-{0,2} ?[/(](?:pr ?newswire|business ?wire|globe ?newswire|market ?wired?|newmediawire|accesswire)',
          `-{1,2} ?(?:(?!\\b(?:to|through)\\b)(?:[^@;]|${aMeeting})){0,200}\\b(?:today announced|announced today|announces?)\\b`,
        ),
      ),
    ),
  },
  {
    role: 'other',
    weight: 11,
    example: 'The meeting of the board of directors on *March 1, 2024* was short.',
    before: before(`@X\\d+@${words(30)}`),
  },
  {
    role: 'other',
    weight: 14,
    example: 'The bankers wished to talk and a meeting was scheduled for the morning of *May 5, 2024*.',
    before: before(
      inTurn(
        '\\ban? (?:[a-z-]+ )?meeting (?:between [^@;]{0,80} )?(?:was|had been|has been|is) (?:then |tentatively )?',
        '(?:scheduled|arranged|set up|planned|proposed|agreed) (?:for|on) (?:the (?:morning|afternoon|evening) of )?(?:[a-z]+, )?',
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'Our analyst meeting, originally planned for *May 5, 2024*, has been postponed.',
    before: before(
      inTurn(
        '@X\\d+@,? (?:which |that )?(?:(?:is|was|are|were|has been|had been|will be) )?(?:[a-z]+ly )?',
        '(?:planned|scheduled|set|called|to be held|held|postponed|moved|rescheduled)(?: (?:to be held|from))? (?:on|for|to) (?:[a-z]+, )?',
      ),
    ),
  },
  {
    role: 'other',
    weight: 12,
    example: 'As told in the proxy statement for the annual meeting, on *March 1, 2024* the board amended the bylaws.',
    before: before(',(?: and)?(?: also| later| then)?,? (?:on|effective) (?:[a-z]+, )?'),
    behind: behind(
      inTurn(
        ",? (?:the|its|our) (?:[a-z'’]+ ){0,2}(?:board|committee|directors|trustees|company|corporation|registrant)",
        '(?: of directors| of trustees)?,? (?:also |[a-z]+ly |has |had )?',
        '(?!held|convened|called|scheduled|set|fixed)(?:[a-z]{3,}ed|entered|sent|took|gave|made|met)\\b',
      ),
    ),
  },
  {
    role: 'other',
    weight: 10,
    example: 'On *March 1, 2024*, the board set the annual meeting.',
    before: before(
      `${opening}(?:also |effective |by [^@]{0,60}|when [^@]{0,40} |as previously [a-z]+,? )?(?:on |in |as of )?`,
    ),
    behind: behind(
      inTurn(
        `,? ${wordsAndMeetings(200)}\\b`,
        oneOf(
          'announced',
          'determined',
          'approved',
          'issued',
          'set',
          'fixed',
          'adopted',
          'established',
          'resolved',
          'filed',
          'entered',
          'declared',
          'elected',
          'appointed',
          'called',
          'held(?! of record)',
          'moved',
          'postponed',
          'decided',
          'scheduled',
          'received',
          'notified',
          'completed',
          'executed',
          'convened',
        ),
        '\\b',
      ),
    ),
  },
  {
    role: 'other',
    weight: 12,
    example: 'The offer is open until *June 1, 2024*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          'until',
          'through',
          'expires?',
          'expiring',
          'after',
          'before',
          'prior to',
          'since',
          'by',
          '(?:not|no) (?:later|earlier|sooner) than',
          '(?:earlier|later) of[^;]{0,120}',
          'due',
          'deadline[^@;]{0,60}',
          'extended to',
          'outside date is',
          'term[^@;]{0,30}',
        ),
        ' (?:the )?(?:close of business on )?(?:\\d{1,2}(?::\\d\\d)? ?[ap]\\. ?m\\.,?(?: [a-z]+ time,?)? (?:on )?)?(?:[a-z]+, )?',
      ),
    ),
  },
  {
    role: 'other',
    weight: 12,
    example: 'Holders approved the merger at the special meeting, and closing is expected on *June 9, 2024*.',
    before: before(
      inTurn(
        '(?:^|[,;] (?:and |with )?|\\b(?:and|that) )(?:the )?(?:closing|completion|consummation) (?:of [^@;]{0,60} )?',
        `(?:is|are|will be|to be|(?:will|would|to|shall|should) (?:take place|occur|happen))${words(60)}`,
      ),
    ),
  },
  {
    role: 'other',
    weight: 15,
    example: 'In case of delay the date is extended to *September 30, 2024*.',
    before: before('\\bextended (?:to|until|through) (?:the )?(?:close of business on )?'),
  },
  {
    role: 'other',
    weight: 15,
    example: 'The bylaws move the window for nominations at the annual meeting to *March 1, 2024*.',
    before: before(
      `\\b${departs} (?:the |its |our )?(?:[a-z-]+ ){0,2}(?:deadline|window|period|date by which)\\b${wordsAndMeetings(200)}\\b(?:to|until|till)\\b${words(40)}`,
    ),
  },
  {
    role: 'other',
    weight: 15,
    example: 'The closing of the merger was postponed to *June 1, 2024*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          'deadline',
          'date by which',
          'window',
          'period',
          'redemption',
          'expiration',
          '(?<!\\bof )election',
          'closing',
          'outside date',
        ),
        `\\b(?:(?!${ofTheMeetingItself})(?:[^@;]|@D\\d+@|${aMeeting})){0,200}`,
        `\\b${departs}\\b${words(80)}\\b(?:to|until|till)\\b${words(40)}`,
      ),
    ),
  },
];
