import type { Concept } from '../concept.ts';

/** What holders hand in, and words that look like it. */
export const thingsHandedIn: readonly Concept[] = [
  {
    name: 'proposal',
    forms: ['proposal*', 'resolution*', 'submit (it|them|a matter|such matter)', 'submissions'],
    example: 'stockholder proposals must be received',
    not: 'on Proposal 2 the holders voted',
  },
  {
    name: 'nomination',
    forms: [
      'nominat*',
      'nominee*',
      'candidate*',
      'candidac*',
      'propos* (a|any|another|one or more) (director*|person*|individual*)',
    ],
    example: 'to nominate a director',
    not: 'the Nominating and Corporate Governance Committee',
  },
  {
    name: 'business',
    forms: [
      '(other|new|any|no|such|proper|additional|any other)? (item|items|piece|matter*) of (other|new)? business',
      '(other|new|any|no|such|proper|additional|any other)? business (item*|matter*|proposal*)?',
      '(any other|any|other|additional|new|certain|certain other) (matter*|item*|motion*|topic*|submission*|thing*)',
      '(bring|brings|bringing|present|presents|presenting|raise|raises|raising|introduce|introducing|propose|proposes) (a|an|any|such|the|other)? (matter*|item*|question*)',
      '(include|including|included) (a|the|any|such) matter*',
      'matter* (which|that|to be)',
      '(a|any|each|every) (matter|item|question|topic) (raised|brought|presented|introduced|put)',
      'matter* for (consideration|action|presentation|a vote)',
      'motion*',
      'agenda (item*)?',
      'items (of|for)?',
      'others',
      'those (proposed)? outside (of)? (it|that rule|the rule|rule 14a-8)',
    ],
    example: 'to bring other business before the meeting',
    not: 'by the close of business',
  },
  {
    name: 'everything-else',
    forms: ['(everything|anything) (else|outside)'],
    example: 'everything else must be received',
    not: 'everyone else',
  },
  {
    name: 'no-business',
    forms: [
      '(close|end|opening|start) of (the|our|its|normal|regular|company|each|that|such)? (normal|regular)? business (hours|day)?',
      '(close|end|opening|start) (its|regular|normal)? business',
      'business (day*|hours|hour|address*|combination*|experience|telephone|relationship*|purposes|operation*|plan*|segment*|conduct|corporation|is over|is done)',
      '(place|line|lines|places) of business',
      '(principal|his|her|their|of our) business',
      'business of the (company|corporation|bank|trust|board)',
      'among other (matters|things|items)',
      'other (matters|items) (described|discussed|set forth|referred to) (in|above|below)',
      'such matter* as',
      'items #',
    ],
    example: 'by the close of business on Friday',
    not: 'other business for the meeting',
  },
  {
    name: 'street-name',
    forms: [
      '(broker*|bank*|trustee*|custodian*|brokerage firm*|dealer*) ,? (bank*|trustee*|custodian*|dealer*)? ,? (or|and) (any)? (other)? (similar)? (nominee*|holder of record|agent*)',
      '(other|your|a) nominee* (who|that) hold*',
      'nominee holder*',
    ],
    example: 'a broker, bank or other nominee',
    not: 'a nominee of a holder',
  },
  {
    name: 'ballot-item',
    forms: ['(proposal|item|resolution) (no|number)? #', 'proposal (one|two|three|four|five|six|seven|eight|nine|ten)'],
    example: 'on Proposal 2',
    not: 'a proposal of a stockholder',
  },
  {
    name: 'committee',
    forms: [
      '(nominat*|corporate|governance|audit|compensation|board|human) (_|_ _|_ _ _|_ _ _ _|& _|and _ & _|and _ , _ and _)? committee*',
      'nominating (_|_ _|_ _ _|and _ & _)? committee*',
      'committee*',
    ],
    example: 'the Nominating and Corporate Governance Committee',
    not: 'a nomination',
  },
  {
    name: 'advisory-rule',
    forms: [
      'proposed by the (board|company)',
      'nominated by (or at the direction of)? the board',
      'nominees of the board',
      'nominee* (named|listed) (above|below|in this)',
    ],
    example: 'the persons nominated by the Board',
    not: 'a person nominated by a holder',
  },
];
