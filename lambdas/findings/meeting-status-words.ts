import { conditionsIn } from './clause-conditions.ts';
import type { Wording } from './wording.ts';

/** What a sentence says has become of a meeting. */
export interface StatusWords {
  readonly postponed: boolean;
  readonly adjourned: boolean;
  readonly cancelled: boolean;
  /** Departs from last year's date, from the usual time, or from one announced before. */
  readonly changed: boolean;
  readonly held: boolean;
  /** Lies further from last year's anniversary than a rule or a bylaw allows. */
  readonly movedFromAnniversary: boolean;
  readonly noPriorMeeting: boolean;
}

/** Formulas and powers, which say nothing of a meeting at hand. */
const formulas =
  /\b(?:any|all|such|or|and|the|its|no)? ?(?:adjournments?|postponements?|continuations?)(?:,? (?:or|and|and\/or) (?:adjournments?|postponements?|continuations?|rescheduling))?(?: or rescheduling)?(?:\(s\))? (?:thereof|of (?:such|the|that|@[ASG]\d+@|any)|or|,)|\bany (?:adjourned|postponed|reconvened)\b(?:,? or (?:adjourned|postponed|reconvened|rescheduled)\b)?|\badjourned or postponed\b|\bpostponed or adjourned\b|\b(?:power|authority|right|ability|able|may|might|can|could|would|to be able) (?:to |at any time )?(?:postpone|adjourn|cancel|reschedule|change|move)\w*\b[^.;]{0,60}|\bproposal to adjourn\b|\badjourn (?:or postpone )?@[ASG]\d+@|\b(?:previously|once|already|had been) postponed\b|\bpostpone,? (?:reschedule|adjourn|cancel)\w*(?:,? or (?:reschedule|adjourn|cancel)\w*)?|\bpostponing the publication\b|\bpostponed the publication\b/g;
const postponed =
  /\b(?:postpone[ds]?|postponing|postponement|put (?:it |the (?:day|date|meeting) )?(?:off|back)|deferred|defer|wait until)\b/;
const adjourned = /\b(?:adjourned|reconvene[sd]?|reconvening|resumes|will resume)\b/;
const cancelled = /\b(?:cancel\w*|called off|will not be held|will not take place|gave up|no longer be held)\b/;
const changedWords =
  /\b(?:rescheduled?|moved|changed|change (?:of|in) (?:the )?(?:date|time)|advanced|delayed|brought forward|instead of|in place of|rather than|departs?|differs?|alter(?:ed|s)|leaves its|customary|usual (?:time|date|month)|in past years|disregard|(?:earlier|later|sooner) than (?:@[AG]\d+@|the (?:first )?anniversary|last year|usual|the one)|different from|new (?:meeting )?date)\b/;
const distance = /@N\d+@|\b(?:thirty|30|twenty-five|25|sixty|60) (?:calendar )?days\b/;
const fromAnniversary =
  /\b(?:anniversar\w+|one-year mark|prior year'?s?|previous year'?s?|preceding year'?s?|last year'?s?|year before|beyond a year|earlier in the season|from (?:the date of )?@[AG]\d+@|than @[AG]\d+@|that of @[AG]\d+@|of @[AG]\d+@)/;
const beyond =
  /\b(?:more than|over|exceed\w*|greater than|in excess of|wider than|beyond|farther|further|not within|outside)\b/;
const noPrior =
  /\b(?:no|did not hold an?y?) (?:such meeting|@A\d+@|annual meeting|meeting)[^,;.@]{0,40}(?:was held|were held|took place|has been held|in (?:19|20)\d\d|last year|the (?:previous|prior) year)|\bnone was held\b|\bdid not hold (?:an? )?@A\d+@|\b@A\d+@ was not held\b/;

/** Reads the status words of a sentence; what stands under a condition does not count. */
export function statusWords(wording: Wording): StatusWords {
  const conditional =
    conditionsIn(wording).length > 0 || /^(?:if|should|in the event|were|unless|where|whether)\b/.test(wording.text);
  const text = wording.text.replace(formulas, ' ');
  const aboutMeeting = /@[ASG]\d+@|\bmeeting\b|\bit\b/.test(text);
  const rule = /\b(?:rules? provides?|rule 14a-\d+ provides|rules provide|provides? that|require[sd]? that)\b/.test(
    text,
  );
  return {
    postponed: !conditional && aboutMeeting && postponed.test(text),
    adjourned: !conditional && aboutMeeting && adjourned.test(text),
    cancelled: !conditional && aboutMeeting && cancelled.test(text),
    changed: !conditional && aboutMeeting && changedWords.test(text),
    held: /\b(?:was|were) (?:held|convened|conducted)\b|\bheld (?:its|their|our|the|a|an|on)\b|\b(?:at|of) @[ASG]\d+@,? held\b|\b@[ASG]\d+@ held\b|\bvoted\b|\bresults?\b|\bwere elected\b|\bapproved at\b|\bof the (?:company|holders) held\b/.test(
      text,
    ),
    movedFromAnniversary:
      !conditional && !rule && distance.test(text) && beyond.test(text) && fromAnniversary.test(text),
    noPriorMeeting: !conditional && noPrior.test(text),
  };
}
