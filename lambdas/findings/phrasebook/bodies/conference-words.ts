/** A word that tells of a conference, at which something is shown or presented. */
export interface ConferenceWord {
  /** As a part of an expression; small and capital letters alike. */
  readonly says: string;
  /** Whether it is enough without anybody's name: no company has posters or booths at the meeting of its shareholders. */
  readonly alone?: true;
  /** With the word between asterisks. */
  readonly example: string;
}

export const conferenceWords: readonly ConferenceWord[] = [
  { says: 'posters?', alone: true, example: 'Two *posters* will be shown at the 38th Annual Meeting on June 2, 2025.' },
  {
    says: '(?<!\\bin )abstracts?',
    alone: true,
    example: 'Our *abstract* was chosen for the Lamp Science Annual Meeting on June 2, 2025.',
  },
  {
    says: 'oral presentations?',
    alone: true,
    example: 'An *oral presentation* is planned at the 66th Annual Meeting on June 2, 2025.',
  },
  { says: 'booth', alone: true, example: 'Find us at *booth* 12 of the 66th Annual Meeting on June 2, 2025.' },
  {
    says: 'exhibit(?:ors?|ing)',
    alone: true,
    example: 'We will be *exhibiting* at the Dermal Lamp Annual Meeting on June 2, 2025.',
  },
  {
    says: 'late-breaking',
    alone: true,
    example: 'The *late-breaking* results come at the 66th Annual Meeting on June 2, 2025.',
  },
  {
    says: 'plenary|symposium|exposition|expo',
    example: 'The AALM Annual Meeting and *Exposition* opens on June 2, 2025.',
  },
  { says: 'present(?:s|ed|ing|ations?)?', example: 'We will *present* at the AALM Annual Meeting on June 2, 2025.' },
  {
    says: 'showcas(?:e[sd]?|ing)',
    example: 'The lamp will be *showcased* at the AALM Annual Meeting on June 2, 2025.',
  },
  {
    says: '(?:pre-?)?clinical|data',
    example: '*Data* will come out at the AALM 2025 Annual Meeting on June 2, 2025.',
  },
  { says: 'speak(?:s|ing|er)?', example: 'Dr. Alder will *speak* at the AALM Annual Meeting on June 2, 2025.' },
  {
    says: 'attendees|exhibits?(?= (?:at|hall)\\b)',
    example: 'Our *exhibit* at the AALM Annual Meeting is open on June 2, 2025.',
  },
  {
    says: 'participat(?:e|es|ed|ing|ion)',
    example: 'Quill will *participate* in the AALM Annual Meeting on June 2, 2025.',
  },
  {
    says: 'conference|congress',
    example: 'Two *conferences*, the ALS and the AALM Annual Meeting, open on June 2, 2025.',
  },
];
