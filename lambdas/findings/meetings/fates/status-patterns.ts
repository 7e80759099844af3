import { monthNames } from '../../../terms/days/day-words.ts';
import { type Pattern, sparing } from '../../../terms/patterns/sparing.ts';
import { anyForm, fates } from '../../phrasebook/fates.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import { bareMeeting } from '../carried/carriers.ts';
import { cameToAnEnd } from '../cues/patterns.ts';

/* The words that tell what has become of a meeting; dates, meetings and counts of days are tokens. */

export const adjournedAtItsEnd = new RegExp(`\\badjourned${cameToAnEnd}`);

const willNot = oneOf(
  'will (?:(?:now|therefore|accordingly|thus|consequently|hence|in fact) )?(?:not|no longer)(?: now| therefore)?',
  'do(?:es)? not (?:intend|plan|expect) to',
  'no longer (?:intends?|plans?|expects?) to',
  '(?:decided|determined|elected) not to',
);
const takePlace =
  '(?:be (?:held|convened)|take place|hold|convene|(?:be )?reconvened?|go ahead|go forward|proceed(?! (?:to|with)\\b))';
/** It will not be held as it was called for; whether it will be at all is left open. */
const asPlanned =
  '\\b[^.;]{0,60}\\bas (?:(?:originally|previously|currently) )?(?:planned|scheduled|announced|noticed)\\b(?!,? but\\b)';

export const postponed = sparing(
  new RegExp(`\\b(?:${anyForm(fates.putsOff)}|delay(?:ed|ing) (?:until|to|from)|wait until)\\b`),
  /\b(?:agreed|decided|determined) to delay(?= @[ASG])/,
  /\bdelay(?:ed|s|ing) @[ASG]\d+@[^;]{0,120}\buntil\b/,
  /\bwill not (?:be held|take place|convene)\b[^.]{0,160}\bnew (?:date|day)\b/,
  new RegExp(`\\b(?:${willNot}|can(?:not| not| no longer)) ${takePlace}${asPlanned}`),
);
export const adjourned = sparing(
  new RegExp(
    inTurn(
      '\\b',
      oneOf(
        '(?:re-?)?adjourned',
        '(?:is|are|am)(?: further| again| hereby)? adjourning',
        'recessed',
        'reconvene[sd]?',
        'reconvening',
        'resumes',
        'will resume',
        '(?:necessary|decided|determined|resolved|elected|agreed|obliged|forced|voted) to adjourn',
        'continued (?:to|until)(?= (?:[a-z]+,? )?@D)',
        '(?<=\\b(?:begun|begun on|opened|convened)\\b[^;]{0,60})will (?:continue|be continued)(?= on (?:[a-z]+,? )?@D)',
        '(?:will|shall) (?:therefore |accordingly |now )?adjourn(?= @[ASG]\\d+@ (?:to|until|till)\\b)',
        inTurn(
          oneOf(
            '(?:intend|plan|expect)s? (?:[a-z]+ )?to (?:[a-z]+,? and (?:then )?(?:to )?)?',
            'convene [^.;]{0,120},? and (?:then |thereafter )?(?:to )?',
            '(?:voted|approved (?:a|the|its) (?:proposal|motion)) to ',
          ),
          'adjourn(?=[^.;]{0,140}\\b(?:to|until|till)\\b[^@;.]{0,40}@D)',
        ),
      ),
      '\\b',
    ),
  ),
  new RegExp(
    inTurn(
      '\\b',
      oneOf(
        'approved',
        'declared',
        'announced',
        'ordered',
        'voted',
        'agreed',
        'resolved',
        'effected',
        'granted',
        'made',
      ),
      '\\b[^.;@]{0,60}\\badjournment (?:of @[ASG]\\d+@,? )?(?:[^@;.]{0,40} )?(?:to|until|till)\\b[^@;.]{0,40}@D',
    ),
  ),
  new RegExp(
    inTurn(
      '\\b(?:notwithstanding|despite|following|after|because of|as a result of|in (?:view|light) of|due to|announc\\w+|of) (?:the|our|its|an?)',
      ' (?:further )?adjournment (?:of @[ASG]\\d+@,? )?(?:from @D\\d+@ )?(?:to|until|till)\\b[^@;.]{0,40}@D',
    ),
  ),
  // What has been opened is adjourned, whatever the word for it
  new RegExp(
    inTurn(
      '@[ASG]\\d+@,? (?:originally|initially|first) (?:held|convened|opened) on (?:[a-z]+, )?@D\\d+@,?',
      ' (?:has been|was|is|will be) (?:now )?(?:rescheduled|moved|continued|postponed)\\b',
    ),
  ),
  /\badjournment (?:of @[ASG]\d+@,? )?(?:to|until|till)\b[^@;.]{0,40}@D\d+@[^@;.]{0,40} (?:was|has been) (?:approved|declared|announced|ordered|agreed)\b/,
);
const onCondition = '[^.;]{0,120}\\b(?:if|unless|in the event|should|while|(?:as|so) long as)\\b';
const seasons = '(?:spring|summer|autumn|fall|winter)';
const months = `(?:${monthNames.join('|').toLowerCase()})`;

/** "No annual meeting in the first half of the year": it may well be held later. */
const onlyNotThen = inTurn(
  '(?![^@;.]{0,30}(?:@[ASG]\\d+@ )?',
  oneOf(
    'until',
    'before',
    'prior to',
    'earlier than',
    'as early as',
    inTurn(
      '(?:in|during|within|by) (?:the )?(?:early |late |mid-?|month of )?',
      oneOf('(?:first|second|third|fourth|next|coming)', seasons, months),
    ),
  ),
  '\\b)',
);
export const cancelled = sparing(
  new RegExp(
    oneOf(
      inTurn(
        '\\b',
        oneOf(
          'cancel\\w*(?!(?:(?!\\b(?:because|since|as|due|after|following|when)\\b)[^.;]){0,30}\\b(?:shares|stock|options|warrants|debt|notes|agreement|proxy|proxies)\\b)',
          'call(?:s|ed|ing)? off',
          inTurn(
            `${willNot} ${takePlace}${onlyNotThen}(?!${asPlanned})`,
            '(?![^.;]{0,160}\\bbut\\b|[^.]{0,160}(?:\\bnew (?:date|day)\\b|; (?:instead,? )?(?:it|@[ASG]\\d+@) (?:will|is to)\\b)|[^.;]{0,80}\\b',
            oneOf(
              'in[- ]person',
              'physical(?:ly)?',
              'virtual(?:ly)?',
              'online',
              'at (?:a|any|its|the|our) (?:usual )?(?:place|location|venue|offices?|headquarters)',
              'at that time',
            ),
            `\\b|${onCondition})`,
          ),
          'rescind\\w* (?:its|the) call',
          anyForm(fates.withdraws),
          'gave up',
          'withdr[ae]w\\w* (?:its|the|their) (?:request|call|requisition)',
          'no longer be held',
          'no meeting will be held',
          'there will be no @[AS]\\d+@',
          `no @[AS]\\d+@ (?:will|is to) (?:now )?(?:be (?:held|convened)|take place)${onlyNotThen}(?!${onCondition})`,
        ),
        '(?![a-z])',
      ),
      inTurn(
        '@[ASG]\\d+@[^@;.]{0,40}(?:@D\\d+@,? )?',
        oneOf(
          '(?:is|has been) (?:now )?off(?=[.,;]|$)',
          '(?:is|was|has been) (?:scrapped|abandoned|dropped)',
          '(?:is|has become) (?:no longer (?:required|necessary|needed)|unnecessary)',
        ),
      ),
    ),
  ),
);
export const changedWords = sparing(
  new RegExp(
    inTurn(
      '\\b',
      oneOf(
        're-?scheduled?',
        're-?set(?= (?:it|the (?:date|day|meeting)|@[ASG]))',
        'moved',
        're-?noticed for',
        'substituted',
        '(?<=@D\\d+@(?: @[ASG]\\d+@)?[^.;@]{0,80})will now (?:be (?:held|convened)|take place|convene)(?=[^@;]{0,60}\\b(?:on|for) (?:[a-z]+, )?@D)',
        inTurn(
          '(?<=@D\\d+@[^.;@]{0,80})(?:will|is|are) now (?:(?:expected|planned|scheduled|intended) )?(?:to )?',
          '(?:(?:be )?(?:held|convened)|take place|convene|hold(?= (?:@[ASG]|it\\b)))',
          `(?=(?: @[ASG]\\d+@| it)? (?:in|during) (?:the )?(?:early |late |mid-? ?)?(?:${months}|${seasons}|(?:first|second|third|fourth|next)\\b))`,
        ),
        '(?:shifts|switches|slips|moves)(?= (?:to|from) (?:[a-z]+,? )?@D)',
        '(?:shift|switch)ed',
        '(?:brought|bring(?:s|ing)?|pull(?:s|ed|ing)?) (?:it |the (?:day|date|meeting) |@[ASG]\\d+@ )?forward',
        'as opposed to',
        'changed',
        'change (?:of |in )?(?:the |its )?(?:date|time)',
        'advanced',
        'delayed',
        'brought forward',
        'instead (?:of|be held|be convened|take place|convene)',
        'in place of',
        inTurn(
          'rather than(?! (?:\\d{1,2}(?::\\d\\d)? ?[ap]\\.? ?m|noon|in[- ]person|at|by|through|via|physical\\w*|virtual\\w*|online|in (?!(?:early |mid-?|late |the )?',
          oneOf(seasons, months),
          '\\b)))',
        ),
        '(?:depart|differ)s?',
        'updat(?:e[sd]?|ing)(?= (?:the (?:date|day) of )?@[ASG]\\d+@(?: date)? from (?:[a-z]+, )?@D)',
        inTurn(
          '(?<=@[ASG]\\d+@,? (?:which|that) had been (?:originally |previously )?(?:set|called|scheduled|planned|noticed) for (?:[a-z]+, )?@D\\d+@, )',
          '(?:will|is to) (?:now )?be (?:held|convened)(?= (?:[a-z]+ ){0,3}(?:@N\\d+@ )?(?:after|following|once|when|later|as soon as)\\b)',
        ),
        'alter(?:ed|s)',
        'leaves its',
        'customary',
        'usual (?:time|date|month)',
        'in past years',
        'disregard',
        '(?<!\\b(?:not|no|nor) )(?:earlier|later|sooner) than (?:@[AG]\\d+@|the (?:first )?anniversary|last year|usual|the one)',
        '(?:before|after) (?:the )?usual',
        '(?<=@[ASG]\\d+@[^;]{0,120}\\b)(?:earlier|later|sooner) than (?:(?:originally|previously|first) )?(?:planned|scheduled|announced)',
        'different from',
        'new (?:meeting )?date',
        '(?:has|have|had) (?!called|scheduled|convened|planned|noticed)[a-z-]+ed @[ASG]\\d+@ (?:to|until)(?= (?:[a-z]+,? )?@D)',
        '(?:and|but) not,? (?:as (?:[^@;,]|@D\\d+@){0,80},? )?(?:on|for)(?= (?:[a-z]+,? )?@D)',
      ),
      '\\b',
    ),
  ),
);
/** Words that tell of a move where neither a meeting nor a day is named. */
export const movedItself = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      're-?schedul|re-?set|moved|shifted|switched|changed|change (?:of|in)|advanced|delayed|brought|disregard',
      'earlier|later|sooner|usual|customary|new (?:meeting )?date|past years',
    ),
  ),
);
export const distance = /@N\d+@|\b(?:thirty|30|twenty-five|25|sixty|60) (?:calendar )?days\b/;
export const fromAnniversary = sparing(
  new RegExp(
    inTurn(
      '\\b',
      oneOf(
        'anniversar\\w+',
        'change of (?:more than|over)',
        'one-year mark',
        "prior year'?s?",
        "previous year'?s?",
        "preceding year'?s?",
        "last year'?s?",
        'year before',
        '(?:earlier|later)(?: in the (?:calendar|year)|[,.;:]|$)',
        'beyond a year',
        'earlier in the season',
        'from (?:the date of )?@[AG]\\d+@',
        'than @[AG]\\d+@',
        'that of @[AG]\\d+@',
        'of @[AG]\\d+@',
      ),
    ),
  ),
);
export const beyond =
  /(?<!\b(?:not|no|nor|never)(?: be| to)? )\b(?:more than|over|exceed\w*|greater than|in excess of|wider than|beyond|farther|further|outside)\b|\bnot within\b/;
export const noPrior = sparing(
  new RegExp(
    oneOf(
      inTurn(
        '\\b(?:no|did not hold an?y?) (?:such meeting|@A\\d+@|annual meeting|meeting)[^,;.@]{0,40}',
        oneOf(
          'was held',
          'were held',
          'took place',
          'has been held',
          'in (?:19|20)\\d\\d',
          'last year',
          'the (?:previous|prior) year',
        ),
      ),
      '\\bnone was held\\b',
      '\\bdid not hold (?:an? )?@A\\d+@',
      '\\b@A\\d+@ was not held\\b',
    ),
  ),
);

export const openEnded = sparing(
  new RegExp(
    inTurn(
      '\\b',
      oneOf(
        'indefinitely',
        '(?:to|until) (?:a|some) (?:later |new )?(?:date|day) (?:no|not) later than',
        'until further notice',
        'sine die',
        'without (?:a|setting a|naming a|fixing a) (?:new |further )?(?:date|day)',
        inTurn(
          '(?:to|until|on) (?:a|such) (?:new |later |future |time and |date and )?(?:date|day|time|place)',
          '(?: and (?:date|time|place))? (?:to be|that will be|that is to be|as may be|of which (?:[a-z]+ ){0,3}notice (?:will|shall)) \\w+',
        ),
      ),
      '\\b',
    ),
  ),
);

/** "The special meeting has been postponed", of any kind or of one. */
function putOffByName(kind: string): Pattern {
  const meeting = `@${kind}\\d+@`;
  return sparing(
    new RegExp(
      oneOf(
        `\\b(?:postpone[ds]?|postponing|cancel(?:s|led|ed|ling|ing)?|(?:postponement|cancellation) of) (?:this year's )?${meeting}`,
        `${willNot} hold (?:this year's )?${meeting}${onlyNotThen}(?!${onCondition})`,
        `\\b(?:there will be no ${meeting}|no ${meeting} (?:will|is to) (?:be (?:held|convened)|take place))${onlyNotThen}(?!${onCondition})`,
        `${meeting}(?: [^@;.]{0,60})? (?:has been|have been|was|is being|will be|has) (?:hereby |further |again )?(?:postponed|cancell?ed|called off)\\b`,
      ),
    ),
  );
}

export const putOff = { any: putOffByName('[ASG]'), annual: putOffByName('A'), special: putOffByName('S') } as const;

export const conditionBegins = /^(?:if|should|in the event|were|unless|where|whether)\b/;
export const aboutMeeting = new RegExp(
  oneOf('@[ASG]\\d+@', bareMeeting, '\\bit\\b', '^the (?:date|day|time) (?:has|was|is)\\b'),
);
export const ruleTold = /\b(?:rules? provides?|rule 14a-\d+ provides|rules provide|provides? that|require[sd]? that)\b/;
