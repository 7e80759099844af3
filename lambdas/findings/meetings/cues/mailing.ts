import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DateRoleCue } from './cue.ts';
import { aMeeting, before, behind, opening, words } from './patterns.ts';

/** The words that make a date the one on which proxy materials are first sent. */
export const mailingCues: readonly DateRoleCue[] = [
  {
    role: 'mailing',
    weight: 15,
    example: 'The notice will be mailed to holders of record on the record date on or about *April 10, 2024*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          'mail\\w*',
          'sen[dt]\\w*',
          'go(?:es)?(?! (?:ahead|forward|on))',
          'distribut\\w+',
          'furnish\\w*',
          'deliver\\w*',
          'released?',
          'ma[dk]e available',
        ),
        `\\b${words(100)}\\b(?:of record|record (?:date|holders?|owners?))\\b(?:${words(40)}|${words(40)}@D\\d+@,?) `,
        oneOf('(?:on )?or about', 'on or around', 'about', 'beginning', 'commencing', 'starting'),
        ' (?:on (?:or about )?)?',
      ),
    ),
  },
  {
    role: 'mailing',
    weight: 13,
    example: 'On or about *April 10, 2024*, we will mail the notice to all holders.',
    before: before(`${opening}(?:accordingly, |however, |beginning )?(?:on or about |by |on )`),
    behind: behind(
      inTurn(
        `,? ${words(90)}\\b`,
        oneOf(
          'will (?:first )?(?:mail|send|distribute|begin (?:mailing|sending)|have (?:mailed|sent))',
          '(?:expects?|intends?|plans?) to (?:first )?(?:mail|send|distribute|begin (?:mailing|sending))',
          '(?:is|are|were|will be) (?:first )?(?:being )?(?:mailed|sent|made available|distributed)',
        ),
        '\\b',
      ),
    ),
  },
  {
    role: 'mailing',
    weight: 12,
    example: 'The proxy statement is first being mailed on or about *April 10, 2024*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          'mail(?:ed|ing|s)?',
          'sen(?:t|d|ding)',
          'distribut\\w+',
          'first (?:made|being|given|released|sent|mailed|furnished|provided)',
          'ma(?:de|king|ke) available',
          'furnish\\w*',
          'released',
          'releasing',
          'deliver\\w*',
          'go(?:es)?(?! (?:ahead|forward|on))',
          'began sending',
          'provided',
        ),
        '\\b',
        oneOf(
          '(?!\\b(?:held|conven\\w*|schedul\\w*|is being|record|takes? place|taking place|announc\\w*|exhibit)\\b)[^@;]',
          `${aMeeting}`,
        ),
        '{0,150}\\b(?:on|about|beginning|commencing|starting|as of) (?:or (?:about|around) )?(?:on (?:or about )?)?',
      ),
    ),
  },
  {
    role: 'mailing',
    weight: 12,
    example: 'The approximate date on which the proxy statement is first sent to holders is *April 10, 2024*.',
    before: before(
      inTurn(
        `\\bdate on (?:or about )?which ${words(120)}\\b`,
        oneOf('sent', 'mailed', 'made available', 'given', 'distributed', 'released', 'provided', 'furnished'),
        `\\b${words(60)}\\b(?:is|was|will be) (?:on )?(?:or about )?`,
      ),
    ),
  },
  {
    role: 'mailing',
    weight: 14,
    example: 'The proxy materials will go to holders beginning *April 10, 2024*.',
    before: before(
      '\\b(?:go|goes|mail\\w*|sent|send|sending)\\b[^;]{0,140}\\b(?:beginning|commencing|starting) (?:on )?(?:or about )?',
    ),
  },
  {
    role: 'mailing',
    weight: 12,
    example: 'Approximate date of mailing: *April 10, 2024*.',
    before: before(
      `\\b(?:approximate )?(?:date of (?:first )?(?:mailing|release)|(?:mailing|distribution) date)\\b${words(40)}`,
    ),
  },
  {
    role: 'mailing',
    weight: 12,
    example: 'On *April 10, 2024*, we began mailing the proxy statement to holders.',
    before: before(`${opening}(?:also )?(?:on |beginning )(?:or about )?`),
    behind: behind(
      inTurn(
        `,? ${words(90)}\\b`,
        oneOf(
          '(?:first )?(?:mailed|sent|delivered|distributed|made available)',
          '(?:commenced|began|started) (?:mailing|sending|delivering|distributing|to (?:mail|send|deliver|distribute))',
        ),
        `\\b${words(60)}\\b(?:proxy|notice of internet availability)\\b`,
      ),
    ),
  },
  {
    role: 'mailing',
    weight: 12,
    example:
      'On or about *April 10, 2024*, we sent holders who owned shares on March 1, 2024 a notice with instructions.',
    before: before(`${opening}(?:on or about |by |on )`),
    behind: behind(
      inTurn(
        ',? we (?:first )?(?:sent|mailed) (?:to )?(?:our |all |those )?',
        oneOf('(?:share|stock|unit)?holders', 'owners'),
        '\\b[^;]{0,200}\\b',
        oneOf(
          'notice of internet availability',
          'notice (?:containing|with) instructions?',
          'proxy (?:statement|materials)',
        ),
        '\\b',
      ),
    ),
  },
];
