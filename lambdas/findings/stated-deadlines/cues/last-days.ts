import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DeadlineDateCue } from './cue.ts';
import { before, behind, lastDay, late, lead, shifted, shiftsLastDay, words } from './patterns.ts';

/** The words in front of a date, or a label, that make it the last day. */
export const lastDayCues: readonly DeadlineDateCue[] = [
  {
    role: 'due',
    example: 'The deadline is now *February 10, 2026*.',
    before: before(
      oneOf(
        `\\b(?:is|are|shall be|will be) now ${lead}`,
        `\\bcorrect (?:date|deadline) (?:is|was|should be) ${lead}`,
        // Where a meeting is named before, its date is the one that should have read otherwise.
        `(?<!@[ASG]\\d+@[^;.]{0,160})\\b(?:date|day|deadline)\\b[^@;.]{0,60}\\bshould (?:have )?(?:be|been|read) ${lead}`,
        '\\bnotice (?:on|as of) (?:or before )?',
        '\\bfollowing the date of this (?:report|filing), ',
        `\\blater of:?(?: \\(?[a-z1]{1,3}\\))? ${lead}`,
        `\\bthat (?:day|date) (?:is|was|will be|would be|falls on) ${lead}`,
      ),
    ),
  },
  {
    role: 'due',
    example:
      'The date for sending in proposals has not changed from that in our last proxy statement, which was *December 9, 2025*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          '(?:has|have) not (?:been )?(?:chang|alter|moved|affected)[a-z]*',
          '(?:is|are|remains?|(?:has|have) remained) (?:unchanged|unaffected|the same)',
        ),
        `\\b${words(160)},? (?:which (?:was|is)|being) ${lead}`,
      ),
    ),
  },
  {
    role: 'due',
    example: 'Nominations may come between the date of this report and *February 8, 2026*.',
    before: before('\\bbetween the date of this (?:report|proxy statement|filing) and '),
  },
  {
    role: 'due',
    example: 'Proposals must be received no later than *December 9, 2025*.',
    before: before(
      inTurn(
        oneOf(
          '\\b(?:not|no|nor|or|no event) later (?:than|that|then)',
          inTurn(
            '\\b',
            oneOf(
              'not (?:accept|consider|entertain|print|include|contain)',
              'disregard',
              'reject',
              'ignore',
              'refuse',
              'omit',
              'exclude',
              'leave out',
              'no (?:proposals?|nominations?) that',
            ),
            '\\b[^@;.]{0,110}\\b(?:later than|after)',
          ),
          '\\b(?:not|nor) after',
          '\\bno later',
          '\\bon or before',
          '\\bon or prior to',
          '\\bin by',
          '\\bby',
          '\\bbefore',
          '\\bprior to',
          '\\buntil',
          '\\bthrough',
          '\\btill',
          '\\bup to',
          '\\bas late as',
          '\\bat the latest,?',
          '\\b(?:ends?|ending|(?<!market )closes?|(?<!\\b(?:was|were|has|had) )closed|closing|shuts?|expires?|expired|runs? out|lapses?|lapsed)(?: on| at)?',
          '\\bdue(?: earlier| later)?,?(?: date)?(?: on| by| before| in| at)?',
          `\\b${lastDay}\\b${words(220)}\\b(?:is|was|as|of|to|be|being|on|at|has been set for|remains|becomes|became)`,
          '\\b(?:(?:replaced|superseded) by|changed to|moved to|advanced to|(?:has|have) been (?:advanced|extended|moved|changed) (?:to|until))(?: one of| that of)?',
          `\\b${lastDay}\\b(?:[^@;.]|@[ASG]\\d+@){0,80}[,|]`,
          '\\b(?:latest|last|final) (?:date|day)',
          '\\breceipt by',
          inTurn(
            '\\bexten(?:d|ds|ded|ding)(?: (?:this|that|such|said|the|these|those) (?:[a-z -]|@[ASG]\\d+@){1,60}?)?',
            '(?: by (?:@N\\d+@|[a-z ]{1,20}))?(?: from @D\\d+@,?)? (?:to|until)',
          ),
          `\\b(?:${lastDay}|period)\\b${words(180)}\\b${shifted}(?: up| back| forward)? from @D\\d+@,? to`,
          `${shiftsLastDay} from @D\\d+@,? (?:to|until)`,
          '\\bnew date is',
          '^for @[AG]\\d+@,? the (?:date|day) (?:is|will be)',
        ),
        `[ :]{1,2}${lead}`,
      ),
    ),
  },
  // "..., that for nominations February 10, 2026"
  {
    role: 'due',
    example: 'The deadline for proposals is December 9, 2025 and that for nominations is *February 10, 2026*.',
    before: before(
      inTurn(
        `\\b${lastDay}\\b(?:[^;.]|\\.,){0,200}@D\\d+@,? (?:(?:and|while|but|whereas) )?`,
        `(?:that|those|the one) (?:for|of|under)\\b${words(80)} (?:(?:is|are|falls on|will be|being) )?(?:[a-z]{3,5}\\.,? )?`,
      ),
    ),
  },
  {
    role: 'due',
    example: 'Proposals received after *December 9, 2025* are untimely.',
    before: before('\\b(?:after|(?<!\\b(?:not|no) )later than|subsequent to) (?:the )?'),
    behind: behind(
      `(?: or (?:[a-z]+ )?(?:before|earlier than|prior to) @D\\d+@)? ?,?(?: \\([^()]{0,60}\\))?[^@.;]{0,80}\\b${late}\\b`,
    ),
  },
  {
    role: 'due',
    example: 'Where notice comes after *February 21, 2026*, the proxies have discretionary authority.',
    before: before('\\bafter (?:the )?'),
    behind: behind('[^;]{0,260}\\bdiscretion'),
  },
  {
    role: 'due',
    example: 'No proposal received after *December 9, 2025* will be printed.',
    before: before(
      `\\bno (?:other |such )?(?:proposals?|nominations?|notices?|business|nominees?)\\b[^@;.]{0,60}\\b(?:after|later than) ${lead}`,
    ),
  },
  {
    role: 'none',
    example: 'Proposals that come after *February 21, 2026* go to our new address.',
    before: before('\\bafter (?:the )?'),
  },
  {
    role: 'due',
    example: 'On *December 9, 2025* for proposals under Rule 14a-8.',
    behind: behind(
      oneOf(
        ' (?:under|for) (?:rule 14a|(?:all|any|other|the other)? ?(?:submissions?|proposals?|nominations?|business|notices?|matters?))',
        ' for (?:all|any) ',
        ',? \\((?:for )?[^()]{0,60}\\b(?:14a-|proposals?(?! (?:no\\.? )?(?:\\d|@N))|nominations?|nominees?|business)\\b',
      ),
    ),
  },
  {
    role: 'due',
    example: 'Proposals under Rule 14a-8: *December 9, 2025*',
    before: before(
      inTurn(
        oneOf(
          '14a-\\d+',
          'nominations?',
          'nominees?',
          'proposals?',
          'business',
          'access',
          'proxy',
          'deadlines?',
          'dates?',
          'notices?',
          'statement',
          'materials',
          'matters',
          'items',
          'cut-?off',
        ),
        '\\b(?:[^@:|]|@[ASG]\\d+@){0,70}(?: ?(?::|\\||-|n/a) ?){1,4}(?:by |before |until |no later than |not later than |on or before )?',
      ) + lead,
    ),
  },
  {
    role: 'due',
    example: 'Proposals are due on December 9, 2025; for all nominations it is *February 10, 2026*.',
    before: before(
      `(?:; |, )(?:and |but |while )?for [^@;]{3,90} (?:it|they|that|this|the (?:date|day)) (?:is|are|will be) ${lead}`,
    ),
  },
  // "..., nominations on February 21, 2026, and Rule 14a-19 notices on March 23, 2026"
  {
    role: 'due',
    example: 'Proposals are due on December 9, 2025, and nominations on *February 21, 2026*.',
    before: before(
      '@D\\d+@,? (?:and )?(?:(?!\\b(?:held|mail\\w*|record)\\b)[^@;.]){0,24}\\b(?:nominations?|proposals?|notices?|business)\\b[^@;.]{0,20} on ',
    ),
  },
  {
    role: 'due',
    example: 'By mail: *February 10, 2026* (last day).',
    behind: behind(' ?\\((?:the )?(?:last|final|latest|closing) (?:day|date)\\)'),
  },
  {
    role: 'due',
    example: 'If you want it printed: *December 9, 2025*.',
    before: before(
      `^(?:a[.:] )?(?:and |but )?(?:if|for|when|where|otherwise)\\b(?:[^@:;.]|@[ASG]\\d+@){0,120}: ${lead}`,
    ),
  },
  // A label with nothing but its date
  {
    role: 'due',
    example: 'Nominations under the bylaws *February 10, 2026*',
    before: before(
      inTurn(
        '^(?:(?!\\b(?:on|of|held|is|was|are|dated|will)\\b)[^@;.|]){0,90}\\b',
        '(?:14a-\\d+|proposals?|nominations?|nominees?|candidates?|business|access|universal proxy)\\b(?:(?!\\b(?:on|of|held|is|was|are|dated|will)\\b)[^@;.|]){0,40} ',
      ),
    ),
    behind: /^\s*$/,
  },
  {
    role: 'due',
    example: '*February 10, 2026*, at 5:00 p.m.',
    before: before(`^(?:a[.:] )?${lead}`),
    behind: behind(',? (?:at|by) \\d{1,2}(?::\\d\\d)? ?[^@;]{0,40}$|(?:\\*| ?\\(\\d\\))?\\.?$'),
  },
  {
    role: 'due',
    example: 'These count: proposals under Rule 14a-8, *December 9, 2025*; others, later.',
    before: before('(?:[;:] )(?:and )?(?:\\([ivx\\d]{1,4}\\) )?[^@;:]{4,120}, '),
    behind: behind(' ?(?:[;.]|$)'),
  },
  {
    role: 'due',
    example: 'For proposals under Rule 14a-8, *December 9, 2025*, and for others later.',
    before: before('^for [^@;]{3,90}, |; (?:and )?for [^@;]{3,90}, '),
  },
];
