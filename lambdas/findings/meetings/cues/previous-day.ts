import type { DateRoleCue } from './cue.ts';
import {
  aMeeting,
  aMeetingItself,
  before,
  behind,
  cameToAnEnd,
  departs,
  isNow,
  isPutElsewhere,
  notWhenTold,
  opening,
  wasTold,
  words,
  wordsAndMeetings,
} from './patterns.ts';

/** The words that make a date one for which the meeting was called before. */
export const previousDayCues: readonly DateRoleCue[] = [
  {
    role: 'previous',
    weight: 14,
    example: 'The annual meeting, announced as *May 5, 2024*, is now June 9, 2024.',
    before: before(`${aMeetingItself}${words(70)}${notWhenTold}`),
    behind: behind(`,?(?: (?:in|by|at|and)\\b${words(60)})?,? ${isNow} (?:(?:on|for|to be) )?(?:[a-z]+, )?@D`),
  },
  {
    role: 'previous',
    weight: 14,
    example: 'The date of the annual meeting, given as *May 5, 2024* in our proxy statement, is June 9, 2024.',
    before: before(`${aMeetingItself},? ${words(40)}${wasTold} (?:[a-z]+, )?`),
    behind: behind(`(?: (?:in|by)\\b${words(60)})?,? (?:is|will be) (?:on )?(?:[a-z]+, )?@D`),
  },
  {
    // By the shape alone: whatever is done to a meeting that has its day and leads to another
    role: 'previous',
    weight: 13,
    example: 'The annual meeting called for *May 5, 2024* has been pushed back to June 9, 2024.',
    before: before(`${aMeeting}${words(70)}`),
    behind: behind(`,? ${isPutElsewhere} ${words(20)}@D`),
  },
  {
    role: 'previous',
    weight: 16,
    example: 'We gave *May 5, 2024* as the date of the annual meeting.',
    before: before('\\b(?:gave|given) '),
    behind: behind(' as the (?:date|day)'),
  },
  {
    role: 'previous',
    weight: 13,
    example: 'The annual meeting had originally been scheduled for *May 5, 2024*.',
    before: before(
      `(?<!\\bas )\\b(?:originally|previously|initially|earlier|once|already|first|had been|had|would have been|was|were|due this)\\b(?:(?!\\b(?:is|are)\\b)(?:[^@;]|${aMeeting})){0,50}\\b(?:scheduled|set|planned|called|announced|expected|fixed|slated|chosen|named|noticed|due|expectation)\\b${words(50)}`,
    ),
  },
  {
    role: 'previous',
    weight: 13,
    example: 'The annual meeting cannot be held on *May 5, 2024*.',
    before: before(
      `\\b(?:cannot|can not|can no longer|could not|will no longer|did not|was not|were not|will not|won't|do(?:es)? not (?:intend|plan|expect) to|(?:decided|determined|elected) not to|(?:is|are|was|were) (?:not able|unable) to|(?:enjoin|restrain|barr|prevent)\\w* (?:[a-z]+ ){1,4}from) (?:now )?(?:be held|be convened|held|take place|hold(?:ing)?|conven(?:e|ing)|go ahead|proceed|go forward)\\b${wordsAndMeetings(40)} (?:on|as (?:scheduled|planned) on) (?:[a-z]+, )?|\\b(?:will not|won't|is no longer to) be on (?:[a-z]+, )?`,
    ),
  },
  {
    role: 'previous',
    weight: 13,
    example: 'The annual meeting, to have been held on *May 5, 2024*, is deferred.',
    before: before(
      '\\bto have (?:been held|been convened|taken place|met|convened)(?: at [^@;]{0,60})? on (?:[a-z]+, )?',
    ),
  },
  {
    role: 'previous',
    weight: 13,
    example: 'The annual meeting was to be held on *May 5, 2024*.',
    before: before(`\\b(?:was|were) (?:to (?:be|have been)|due to be)\\b${words(60)}|\\bdue this `),
  },
  {
    role: 'previous',
    weight: 12,
    example: 'The annual meeting is not on *May 5, 2024* as planned.',
    before: before('\\bnot\\b[^@;]{0,60}\\bon '),
    behind: behind(' as (?:originally |previously )?(?:planned|scheduled|announced)'),
  },
  {
    role: 'previous',
    weight: 15,
    example: 'It is now expected to be held in the autumn, and not on *May 5, 2024*.',
    before: before('\\b(?:and|but) not,? (?:as [^@;,]{0,60},? )?(?:on|for) (?:[a-z]+,? )?'),
  },
  {
    role: 'previous',
    weight: 16,
    example: 'It will be held in June instead of *May 5, 2024*.',
    before: before(`\\b(?:instead of|in place of|rather than|as opposed to|in lieu of|replac\\w+)\\b${words(40)}`),
  },
  {
    role: 'previous',
    weight: 13,
    example: 'The annual meeting has been moved from *May 5, 2024* to June 9, 2024.',
    before: before(`\\b${departs}\\b${wordsAndMeetings(160)}\\bfrom\\b${words(40)}`),
    behind: behind(' ?(?:at [^@;]{0,40})?,? ?(?:to|until|till)\\b'),
  },
  {
    role: 'previous',
    weight: 12,
    example: 'The annual meeting goes from *May 5, 2024* to June 9, 2024.',
    before: before(`(?:^|${aMeeting}(?:[^@;]|@N\\d+@){0,60})\\bfrom\\b${words(40)}`),
    behind: behind(' ?(?:at [^@;]{0,40})?,? ?(?:to|until|till)\\b'),
  },
  {
    role: 'previous',
    weight: 12,
    example: 'The annual meeting of *May 5, 2024* has been postponed.',
    before: before(`${aMeeting}${words(80)}`),
    behind: behind(
      ` ?(?:at [^@;]{0,40})?,? ?(?:is|was|has been|have been|are|will be|will|had been) (?:being |now |hereby |not )*(?:cancel|postpon|put off|called off|withdrawn|be held|delayed|open|take place|adjourned\\b(?!${cameToAnEnd}))`,
    ),
  },
  {
    role: 'previous',
    weight: 11,
    example: 'The company postponed the annual meeting set for *May 5, 2024*.',
    before: before(
      `(?<!\\bnot (?:to )?)\\b(?:(?:postpone[ds]?|postponing|postponements? of|cancel(?:s|led|ed|ling|ing|lation of)?|adjourn(?:s|ed|ing|ment of)?|reschedul(?:e|es|ed|ing))\\b(?! @[ASG]\\d+@ (?:will|is|shall)\\b)|put (?:off|back)|will not (?:be held|open|take place)|gave up|called off|withdr\\w+)\\b(?:(?!\\b(?:and|but|while) (?:it |now |@[ASG]\\d+@ )?(?:will|is|shall|has)\\b)(?:[^@;]|${aMeeting})){0,160}\\b(?:scheduled|set|called|due|planned|slated|requisitioned|expected|for|on|from)\\b${words(40)}`,
    ),
  },
  {
    role: 'previous',
    weight: 10,
    example: 'The annual meeting was convened on *May 5, 2024* and then adjourned.',
    before: before(`\\b(?:was|were) (?:convened|opened|called to order|held)\\b${words(50)}`),
    behind: behind(`${words(60)}\\b(?:and|but)\\b${words(60)}\\badjourned\\b(?!${cameToAnEnd})`),
  },
  {
    role: 'previous',
    weight: 14,
    example: 'The annual meeting was adjourned on *May 5, 2024*.',
    before: before('\\badjourn(?:ed|ment) (?:again |once )?(?:on|from) (?:@D\\d+@,? and (?:again )?(?:on )?)?'),
  },
  {
    role: 'previous',
    weight: 11,
    example: 'On *May 5, 2024*, we adjourned the annual meeting to June 9, 2024.',
    before: before(`(?:${opening}|[;,] (?:and )?)on `),
    behind: behind(
      `,? (?:(?!\\b(?:board|announc\\w+|issued|will)\\b)[^@;]){0,90}\\badjourned ${words(40)}${aMeeting}${words(90)} (?:to|until|till) (?:[a-z]+,? )?@D`,
    ),
  },
  {
    role: 'previous',
    weight: 11,
    example: 'We will postpone the *May 5, 2024* annual meeting.',
    before: before('\\b(?:postpone|reschedule|cancel|move|moving|postponing) (?:the |its |our )?'),
    behind: behind(` (?:annual|special|${aMeeting})`),
  },
];
