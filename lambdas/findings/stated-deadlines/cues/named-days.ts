import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DeadlineDateCue } from './cue.ts';
import { before, behind, firstDay, lastDay, lead, upToDay, words } from './patterns.ts';

/** Words that name what a day is, whatever is said behind it. */
export const namedDayCues: readonly DeadlineDateCue[] = [
  {
    role: 'none',
    example: 'As our meeting was held on *June 10, 2024*, the deadline for proposals given before no longer holds.',
    before: before(
      '\\b(?:held|took place|taken place|convened|adjourned|postponed|occurred)(?: (?:on|to|until|for))?(?: [a-z]+day,?)? ',
    ),
  },
  {
    role: 'none',
    example: 'Last season we received two proposals by the *December 9, 2024* deadline.',
    before: before(
      inTurn(
        '^(?:(?!\\b(?:proposals?|nominat\\w*|notices?|that|which|who|if|unless|any|each|until)\\b)[^@;]){0,60}',
        `\\b(?:we|the (?:company|corporation|board|secretary)) (?:have |has |had )?(?:timely |duly )?received\\b${words(90)}`,
      ),
    ),
    behind: behind(' (?:[a-z-]+ ){0,2}deadline\\b'),
  },
  {
    role: 'opens',
    example: 'First day for nominations: *January 9, 2026*; last day: February 8, 2026.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          `${firstDay}\\b(?! (?:after|following|of|before))`,
          '(?:window|period|nominations?|proposals?|notices?) opens?\\b',
          '(?:windows?|periods?)\\b(?:[^@;.:|]|@[ASG]\\d+@){0,90} (?:opens|(?:will|shall|to) open)\\b',
        ),
        `${upToDay(160)}(?:\\b(?:is|on|will be|being)|[:,|-])? ?${lead}`,
      ),
    ),
  },
  {
    role: 'opens',
    example: 'We begin to accept nominations for the annual meeting on *January 9, 2026*.',
    before: before(
      inTurn(
        '\\b(?:begin|start|commence)(?:s|ning|ing)?(?: to)? (?:submit|accept|receiv|deliver|giv|send|mak|nominat)[a-z]*\\b',
        `(?:(?!\\b(?:until|and|through|by)\\b)(?:[^@;.]|@[ASG]\\d+@)){0,120} (?:on|from|as of|after) ${lead}`,
      ),
    ),
  },
  {
    role: 'opens',
    example: '*January 9, 2026* - first day for nominations',
    behind: behind(` ?[:|,-] ?(?:the |our )?(?:${firstDay}|(?:window|period) opens?)\\b`),
  },
  // "January 9, 2026 | Window for nominations opens": a day in front of its label, and nothing else.
  {
    role: 'opens',
    example: '*January 9, 2026* Window for nominations opens',
    before: before('^'),
    behind: behind(' (?:[:|,-] )?[^@;.|]{0,90}\\b(?:opens|begins|starts)\\.?$'),
  },
  {
    role: 'due',
    example: '*February 8, 2026* Window for nominations closes',
    before: before('^'),
    behind: behind(' (?:[:|,-] )?[^@;.|]{0,90}\\b(?:closes|ends)\\.?$'),
  },
  {
    role: 'due',
    example: '*December 9, 2025* Deadline for proposals under Rule 14a-8',
    before: before('^'),
    behind: behind(` (?:the )?(?:${lastDay})\\b(?! (?:is|was|has|will|may|must|that))[^@;.|]{0,110}\\.?$`),
  },
];
