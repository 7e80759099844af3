/** A word in the name of a society or the like, which meets every year and has members, but no shares. */
export interface SocietyWord {
  /** As a part of an expression, as it is written in a name. */
  readonly says: string;
  /** A sentence that tells of its meeting, with the name between asterisks. */
  readonly example: string;
  /** A sentence with the word in it, about a meeting of shareholders. */
  readonly not: string;
}

export const societyWords: readonly SocietyWord[] = [
  {
    says: 'Society',
    example:
      'The film will be shown at the 2025 *American Society of Lamp Medicine* (ASLM) Annual Meeting on June 2, 2025.',
    not: 'The Society of Lamps will be thanked at the Annual Meeting on June 2, 2025.',
  },
  {
    says: 'Associations?',
    example: 'We will be at the *Association of the Northern Army* Annual Meeting and Exposition on June 2, 2025.',
    not: 'The Lighting Association applauds the Company before its Annual Meeting on June 2, 2025.',
  },
  {
    says: 'Academ(?:y|ies)',
    example: 'Read the paper from the *Northern Academy of Opticians* 2025 annual meeting of June 2, 2025.',
    not: 'Dr. Alder of the Academy of Opticians will stand for election at the Annual Meeting on June 2, 2025.',
  },
  {
    says: 'Colleges?',
    example: "It was accepted by the *American College of Lighting's* 51st Annual Meeting, June 2, 2025.",
    not: 'A graduate of Harrow College, she will speak at the 2025 Annual Meeting on June 2, 2025.',
  },
  {
    says: 'Congress',
    example: 'The *XXVI World Congress of Lamps* (WCL) Annual Meeting 2025 opens on June 2, 2025.',
    not: 'After a bill of Congress the Annual Meeting will be held on June 2, 2025.',
  },
  {
    says: 'Consortium',
    example: 'At the 2025 *Consortium of Lamp Centers* annual meeting, being held June 2, 2025, we speak.',
    not: 'The Consortium supports the Annual Meeting on June 2, 2025.',
  },
  {
    says: 'Federation',
    example: 'The *Federation of Lamp Societies* Annual Meeting takes place on June 2, 2025.',
    not: 'The Federation of Lamp Workers will picket the Annual Meeting on June 2, 2025.',
  },
  {
    says: 'Institutes?',
    example: 'See us at the *Glass Institute* Annual Meeting on June 2, 2025.',
    not: 'The Glass Institute is where the Annual Meeting will be held on June 2, 2025.',
  },
  {
    // One of a board's is called after what it does: "the Audit Committee".
    says: 'Committee (?:for|on|to)',
    example: 'Results follow at the *European Committee for Treatment of Glare* Annual Meeting on June 2, 2025.',
    not: 'The Audit Committee Annual Meeting agenda was sent with notice of June 2, 2025.',
  },
  {
    says: 'Forum',
    example: 'Ms. Alder will speak at the *World Lighting Forum* Annual Meeting on June 2, 2025.',
    not: 'Shown in the Forum of Lamps, the Annual Meeting will be held on June 2, 2025.',
  },
  {
    says: 'Chamber',
    example: 'We are a sponsor of the *Harrow Chamber of Commerce* Annual Meeting on June 2, 2025.',
    not: 'The Chamber of Commerce lends its hall, where the Annual Meeting will be held on June 2, 2025.',
  },
  {
    says: 'Council',
    example: 'He speaks at the *National Lighting Council* Annual Meeting on June 2, 2025.',
    not: 'The Lighting Council has asked that the Annual Meeting on June 2, 2025 be put off.',
  },
  {
    says: 'Foundation',
    example: 'She was honored at the *Glare Foundation* 2025 Annual Meeting of June 2, 2025.',
    not: 'The Foundation owns shares and will come to the Annual Meeting on June 2, 2025.',
  },
  {
    says: 'Alliance',
    example: 'Join us at the *Lighting Design Alliance* Annual Meeting, June 2, 2025.',
    not: 'Under the Alliance the Annual Meeting will be held on June 2, 2025.',
  },
  {
    says: 'Organi[sz]ation',
    example: 'The *Lamp Research Organization* Annual Meeting will be held on June 2, 2025.',
    not: 'The Organization has moved to Tulsa, where the Annual Meeting is on June 2, 2025.',
  },
];
