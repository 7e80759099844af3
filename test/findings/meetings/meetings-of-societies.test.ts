import { describe, expect, test } from 'vitest';
import { meetingsOfSocieties } from '../../../lambdas/findings/meetings/societies/own-society.ts';
import { meetingsIn } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: string;
}

const ofSocieties: readonly Case[] = [
  {
    name: 'in full, with its initials in brackets',
    says: 'Our lamp will be shown at the 2025 American Society of Lamp Medicine (ASLM) Annual Meeting on June 12, 2025 in Tulsa.',
  },
  {
    name: 'by its initials and the number of the meeting, over some days',
    says: 'Quill will be at the AALM 41st Annual Meeting, June 12-15, 2025.',
  },
  {
    name: 'behind the meeting, and by a number',
    says: 'The film was accepted for the 63rd Annual Meeting of the Society of Glare, to be held June 12, 2025.',
  },
  {
    name: 'in the possessive',
    says: 'Data go to the Society for Lamp Research’s 38th Annual Meeting, taking place June 12, 2025.',
  },
  {
    name: 'that is named once, of whose meeting the next sentence tells',
    says: 'The posters hang at the 2025 Consortium of Lamp Centers Annual Meeting. The meeting will take place June 12 to 15, 2025 in Tulsa.',
  },
  {
    name: 'by the name of a science alone, where posters are shown',
    says: 'Two posters will be shown at the 16th Lamp Trials Annual Meeting to be held on June 12, 2025.',
  },
];

const ours: readonly Case[] = [
  { name: 'by initials', says: 'The MLC 2025 Annual Meeting will be held on June 12, 2025; directors will attend.' },
  {
    name: 'by the letters under which its shares are traded, where work is presented',
    says: 'Marsh Lantern (NYSE: GLOW) is a maker of lamps. Mr. Alder will speak at the GLOW Annual Meeting on June 12, 2025.',
  },
  {
    name: 'of a company with such a word in its name',
    says: 'The Marsh Lantern Alliance 2025 Annual Meeting will be held on June 12, 2025.',
  },
  {
    name: 'that calls itself the alliance',
    says: 'Marsh Lantern (the “Alliance”) makes lamps. The Alliance 2025 Annual Meeting will be held on June 12, 2025.',
  },
  {
    name: 'of its stockholders, after a society’s has been named',
    says: 'A poster will be shown at the ASLM Annual Meeting, June 2-4, 2025. Our annual meeting of stockholders will be held on June 12, 2025.',
  },
  {
    name: 'in one sentence with that of a society',
    says: 'The annual meeting of stockholders will be held on June 12, 2025, after we have presented at the ASLM Annual Meeting.',
  },
  {
    name: 'at which somebody presents, without anybody’s name',
    says: 'The chairman will present the results at the Annual Meeting on June 12, 2025.',
  },
  { name: 'called by the general words', says: 'The AGM and the 2025 Annual Meeting dinner are on June 12, 2025.' },
];

describe('the annual meeting of a society is none of the registrant’s', () => {
  test.each(named(ofSocieties))('%s', async (_name, { says }) => {
    expect(await meetingsIn(says)).toEqual([]);
  });
});

describe('the registrant’s own is told', () => {
  test.each(named(ours))('%s', async (_name, { says }) => {
    expect(await meetingsIn(says)).toEqual(['annual set 2025-06-12']);
  });
});

describe('a registrant with the name of a society', () => {
  const isOfSociety = (own: string) => meetingsOfSocieties([own.split(' ')], []);

  test.each([
    ['national lamp association', 'The National Lamp Association 2025 Annual Meeting is near.'],
    ['national lamp association inc', 'The Lamp Association Annual Meeting is near.'],
    ['harrow valley bancorp', 'The Harrow Valley Savings Association 2025 Annual Meeting is near.'],
    ['american society of glare', 'Dr. Alder will speak at the ASG Annual Meeting.'],
    ['aslm holdings inc', 'Dr. Alder will speak at the ASLM Annual Meeting.'],
  ])('%s: its own', (own, sentence) => {
    expect(isOfSociety(own)(sentence)).toBe(false);
  });

  test.each([
    ['national lamp association', 'The National Glare Association 2025 Annual Meeting is near.'],
    ['american glare inc', 'The American Society of Clinical Lamps Annual Meeting is near.'],
    ['harrow valley bancorp', 'The Harrow Savings Association 2025 Annual Meeting is near.'],
    ['american society of glare', 'Dr. Alder will speak at the ASLM Annual Meeting.'],
  ])('%s: of another', (own, sentence) => {
    expect(isOfSociety(own)(sentence)).toBe(true);
  });
});
