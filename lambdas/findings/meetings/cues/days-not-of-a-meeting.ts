import { endsOfTerms } from '../../phrasebook/fate-scopes.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DateRoleCue } from './cue.ts';
import { before, behind, words } from './patterns.ts';

/** Days beside a meeting that are not its own: when something ends with it or before it, what is only proposed or asked. */
export const daysNotOfAMeeting: readonly DateRoleCue[] = [
  {
    // Until when something lasts that ends with the meeting at the latest
    role: 'other',
    weight: 18,
    example: 'The authority lasts until the next annual meeting or, if earlier, *September 8, 2024*.',
    before: before('\\b(?:or|and),? (?:if|whichever is|should it be) (?:earlier|sooner|later),? (?:on )?(?:[a-z]+, )?'),
  },
  {
    role: 'other',
    weight: 18,
    example: 'He serves until the earlier of the annual meeting and *September 8, 2024*.',
    before: before(
      inTurn(
        '\\b(?:earlier|earliest|sooner|later|latest) (?:to occur )?of\\b[:,]?(?: \\(?[i1a]\\))?(?:[^@;]|@[ASG]\\d+@|@D\\d+@){0,120}',
        ' (?:and|or)(?: \\(?(?:i{1,3}|[1-3]|[a-c])\\))? (?:on )?(?:[a-z]+, )?',
      ),
    ),
  },
  {
    role: 'other',
    weight: 18,
    example: 'He serves until the earlier of *September 8, 2024* and the annual meeting.',
    before: before(
      '\\b(?:earlier|earliest|sooner|later|latest) (?:to occur )?of[:,]?(?: \\(?[i1a]\\))? (?:on )?(?:[a-z]+, )?',
    ),
    behind: behind('[,;]? (?:and|or)\\b[^@;]{0,60}@[ASG]\\d'),
  },
  {
    // What a table, or a list of questions, answers
    role: 'other',
    weight: 16,
    example: 'When must I submit other business for the annual meeting? *January 25, 2024*',
    before: before(
      '\\b(?:business|proposals?|nominees?|nominat\\w+|candidates?)\\b[^@;?]{0,60}@[ASG]\\d+@[^@;?]{0,20}\\?[ |]{0,80}(?:[a-z]+, )?',
    ),
  },
  {
    // What opens or ends before it
    role: 'other',
    weight: 17,
    example: 'For the 2025 annual meeting the window opens on *November 10, 2024*.',
    before: before(
      inTurn(
        '\\b(?:window|(?<!adjournment )period|registration|enrollment|polls|balloting|deadline|submissions?)\\b[^@;.,]{0,60}',
        '\\b(?:opens?|closes?|begins?|starts?|commences?|ends?|expires?|(?:will|shall) (?:open|close|begin|start|commence|end|expire))',
        ' (?:on |at |as of )?(?:[a-z]+, )?',
      ),
    ),
  },
  {
    // A vote on it is to come, or failed
    role: 'other',
    weight: 17,
    example: 'Holders will vote on a proposal to adjourn the special meeting to *June 9, 2024*.',
    before: before(
      inTurn(
        '(?<!\\b(?:approv(?:ed|ing)|passed|adopted|carried|accepted|seconded|favor of|voted for) (?:an? |the |such )?(?:adjournment )?)\\b',
        '(?:proposal|motion|resolution)s? to (?:adjourn|postpone|recess)\\b(?:[^@;]|@[ASG]\\d+@){0,80}\\b(?:to|until|till)\\b',
        words(40),
      ),
    ),
    behind: behind(
      '(?![^.;]{0,80}\\b(?:was|were|has been|having been|is) (?:duly )?(?:approved|passed|adopted|carried))',
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'The board will consider a further adjournment of the annual meeting to *June 9, 2024*.',
    before: before(
      inTurn(
        '\\bconsider(?:s|ed|ing)? (?:an?|any|whether to|the possibility of(?: an?)?) (?:[a-z]+ ){0,2}(?:adjourn|postpon)\\w*',
        '(?: of)?(?:[^@;]|@[ASG]\\d+@){0,60}\\b(?:to|until|till)\\b',
        words(40),
      ),
    ),
  },
  {
    // Who is paid, or given rights, is no matter of a meeting
    role: 'other',
    weight: 18,
    example: 'The record date for the dividend has been moved from May 2, 2024 to *June 20, 2024*.',
    before: before(
      inTurn(
        '\\brecord (?:date|time) (?:for|of) (?:(?:the|a|an|its|our|this|such|any) )?(?:[a-z-]+ ){0,2}',
        '(?:dividends?|distributions?|splits?|spin-?offs?|rights offering|consent solicitation|redemption|interest)\\b',
        '(?:(?!\\band (?:the|our|its) record\\b)(?:[^@;]|@D\\d+@)){0,100}',
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example:
      'As the annual meeting was moved, the window that had been open from January 5, 2024 to *February 4, 2024* has been replaced.',
    before: before(
      '\\b(?:window|(?<!adjournment )period)\\b[^@;.]{0,100}\\b(?:from|between) (?:[a-z]+, )?(?:@D\\d+@,? (?:to|until|through|and) (?:[a-z]+, )?)?',
    ),
  },
  {
    // Of another event, which is what the sentence tells of
    role: 'other',
    weight: 17,
    example: 'The investor call planned for May 5, 2024 has been moved to *May 9, 2024*, before the annual meeting.',
    before: before(
      inTurn(
        '(?:^|[;.] |, and )(?:a|an|the|its|our|this) (?:[a-z-]+ ){0,3}',
        oneOf(
          'hearing|trial|argument|auction',
          'call|conference|webcast|webinar|seminar|presentation|investor day|launch',
          'ceremony|reception|dinner|luncheon|tour',
        ),
        '\\b',
        '(?![^@;]{0,60}(?:@[ASG]|\\b(?:on|at|of|for) (?:the|its|our) (?:date|day)))(?:[^@;]|@D\\d+@){0,140}\\b(?:for|on|to|from|until|till|and|is|was|held) (?:[a-z]+, )?',
      ),
    ),
  },
  {
    // How far a contract lets it be put off
    role: 'other',
    weight: 17,
    example: 'The merger agreement limits adjournments of the special meeting to *June 9, 2024*.',
    before: before(
      inTurn(
        '\\b(?:limits?|restricts?|permits?|allows?) (?:such |any |the )?(?:adjournments?|postponements?|adjourning|postponing)\\b',
        '(?:[^@;]|@[ASG]\\d+@){0,40}\\b(?:to|until|beyond|past)\\b',
        words(30),
      ),
    ),
  },
  {
    // To no later day than this is it put off
    role: 'other',
    weight: 17,
    example: 'No adjournment of the special meeting will be made to a day after *June 9, 2024*.',
    before: before(
      inTurn(
        '\\bno (?:further |such |other )?(?:adjournment|postponement)s?\\b(?:[^@;.]|@[ASG]\\d+@){0,120}',
        '\\b(?:after|beyond|past|later than|to|until)\\b',
        words(30),
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'The special meeting may not be adjourned beyond *June 9, 2024*.',
    before: before(
      inTurn(
        '\\b(?:not|cannot|never|in no event)\\b(?:[^@;.]|@[ASG]\\d+@){0,60}\\b(?:adjourn|postpon)\\w*',
        '(?:[^@;.]|@[ASG]\\d+@){0,80}\\b(?:after|beyond|past|(?<!not )later than)\\b',
        words(30),
      ),
    ),
  },
  {
    // Of the end of the company or of a right, which a vote puts off
    role: 'other',
    weight: 18,
    example: 'The proposal would move the termination date from June 9, 2024 to *March 9, 2025*.',
    before: before(
      inTurn(
        `\\b(?:${endsOfTerms})\\b[^@;.]{0,140}\\b(?:from|to|until|through|on|of|is|was) (?:[a-z]+, )?`,
        '(?:@D\\d+@,? (?:to|until|through) (?:[a-z]+, )?)?',
      ),
    ),
  },
  {
    // A calendar of events, each behind its day
    role: 'other',
    weight: 17,
    example: 'June 10 annual meeting *August 12* half-year financial report',
    behind: behind(
      ',?:? (?:half-year(?:ly)?|quarterly|interim|nine-month|year-end|(?:first|second|third|fourth)[- ]quarter) (?:financial )?(?:reports?|statements?|results)\\b',
    ),
  },
  {
    // Until when votes count at a meeting that goes on
    role: 'other',
    weight: 17,
    example: 'During the adjournment of the annual meeting holders may continue to vote until *June 8, 2024*.',
    before: before(
      inTurn(
        '\\b(?:may|can|must|should|able to|continue to|wish(?:es)? to) (?:continue to |still |also )?(?:vote|cast|submit|revoke|change)\\b',
        '(?:(?!\\b(?:adjourn|postpon|resched)\\w*)[^@;]){0,100}\\b(?:until|through|by|before|prior to|no later than)\\b',
        words(40),
      ),
    ),
  },
];
