import { meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const cases: readonly Saying[] = [
  {
    name: 'another’s, by the short name that the filing gives it',
    says: 'The Company received a proposal from Quill S.A. (“QSA”). QSA will ask its holders for approval at QSA’s Annual Meeting on April 21, 2025.',
    found: [],
  },
  {
    name: 'ours, by a short name that the filing gives the whole of ours',
    says: 'Marsh Lantern, Inc. (“Glow”), the Company, makes lamps. Glow’s annual meeting of stockholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a cooperative’s, of its members',
    says: 'Quill has scheduled a series of information sessions and a special meeting of its members on April 24, 2025, to approve the acquisition.',
    found: [],
  },
  {
    name: 'supposed to be held on a day',
    says: 'If the 2025 annual meeting of shareholders is held on May 14, 2025, then the following would apply.',
    found: [],
  },
  {
    name: 'ours, by initials that the filing gives as a name',
    says: 'The annual meeting of stockholders of MLC, Inc. will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'ours, by words written as one',
    says: 'The annual meeting of stockholders of MarshLantern, Inc. will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'ours, by a name that shares one word',
    says: 'The annual meeting of stockholders of Marsh Wick, Inc. will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'another’s, whose name shares one word with ours, which is named as well',
    says: 'Marsh Lantern bids for Marsh Wick plc. The meetings of Marsh Wick shareholders will be held on June 12, 2025.',
    found: [],
  },
  {
    name: 'another’s, approved by whose stockholders a merger is to be',
    says: 'Quill Systems, Inc. (“QSi”) will be bought if the purchase is approved by QSi stockholders at a special meeting on April 24, 2025.',
    found: [],
  },
  {
    name: 'another’s, at which its shareholders vote and for which its board sets the record date',
    says: 'Quill Corporation announced that its Board has set April 24, 2025 as the date for the special meeting at which Quill’s shareholders will vote on the merger. Quill’s Board of Directors fixed March 31, 2025 as the record date for the special meeting.',
    found: [],
  },
  {
    name: 'another’s, of the holders of its shares',
    says: 'Quill plc is to be bought. The meetings of holders of Quill shares will be held on April 24, 2025.',
    found: [],
  },
  {
    name: 'ours, at which our shareholders vote',
    says: 'Our Board has set April 24, 2025 as the date for the special meeting at which Marsh Lantern’s shareholders will vote on the merger. The Board of Directors fixed March 31, 2025 as the record date for the special meeting.',
    found: ['special set 2025-04-24, record 2025-03-31'],
  },
  {
    name: 'ours, by a name that names nothing',
    says: 'The annual meeting of stockholders of the Bank Holding Company will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'another’s, with an ampersand in its name',
    says: 'The special meeting of stockholders of Q&W, Inc. will be held on April 24, 2025.',
    found: [],
  },
  {
    name: 'another’s, with its place in its name',
    says: 'Quill’s special meeting of stockholders will be held on April 24, 2025. Quill of Oregon, Inc. is to be acquired.',
    found: [],
  },
  {
    name: 'another’s, then one that names no company: ours',
    says: 'The special meeting of stockholders of Quill, Inc. will be held on April 24, 2025. The annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'another’s, and ours in a paragraph of its own',
    says: `The special meeting of stockholders of Quill, Inc. will be held on April 24, 2025.

The annual meeting of shareholders will be held on June 12, 2025.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'another’s that tells of its own, a day before its name',
    says: 'The Company owns a third of Quill Brands, Inc. (“Quill”). On March 1, 2025 Quill announced that its annual meeting of stockholders will be held on June 12, 2025.',
    found: [],
  },
  {
    name: 'another’s that tells of its own in a release',
    says: 'The Company owns a third of Quill Brands, Inc. (“Quill”). In a press release of March 1, 2025, Quill Brands, Inc. said that its annual meeting of stockholders will be held on June 12, 2025.',
    found: [],
  },
  {
    name: 'another’s, told to its stockholders as theirs, and the deadline for it',
    says: 'The Company owns a third of Quill Brands, Inc. (“Quill”). Quill told its stockholders that their annual meeting will be held on June 12, 2025 and that nominations for that meeting must be received by April 3, 2025.',
    found: [],
  },
  {
    name: 'another’s, named behind the meeting',
    says: 'The Company owns a third of Quill Brands, Inc. (“Quill”). The annual meeting of Quill is scheduled for June 12, 2025.',
    found: [],
  },
  {
    name: 'another’s, in a clause before its record date',
    says: 'The Company owns a third of Quill Brands, Inc. (“Quill”). As Quill reported on March 1, 2025, stockholders of record of Quill on April 14, 2025 may vote at its annual meeting on June 12, 2025.',
    found: [],
  },
  {
    name: 'another’s, set by its board, and the deadline in the next sentence',
    says: 'The Company owns a third of Quill Brands, Inc. (“Quill”). Last week Quill’s board set June 12, 2025 as the date of its annual meeting of stockholders. Quill also stated that nominations for that meeting must be received by April 3, 2025.',
    found: [],
  },
  {
    name: 'another’s, of which it informed ours',
    says: 'The Company owns a third of Quill Brands, Inc. (“Quill”). Quill Brands, Inc. informed the Company that its annual meeting of stockholders has been set for June 12, 2025.',
    found: [],
  },
  {
    name: 'another’s, the month before its name',
    says: 'The Company owns a third of Quill Brands, Inc. (“Quill”). In March Quill announced that its annual meeting would be held on June 12, 2025.',
    found: [],
  },
  {
    name: 'ours, with its own deadline',
    says: 'On March 1, 2025 Marsh Lantern announced that its annual meeting of stockholders will be held on June 12, 2025 and that nominations for that meeting must be received by April 3, 2025.',
    found: ['annual set 2025-06-12, announced 2025-03-01', 'nomination by 2025-04-03'],
  },
  {
    name: 'ours, moved at another’s request',
    says: 'At the request of Quill Brands, Inc., a holder, Marsh Lantern has moved its annual meeting to June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'ours, beside another with which we merge',
    says: 'Quill Brands, Inc. has agreed to merge with the Company. The Board set June 12, 2025 as the day of its special meeting of stockholders.',
    found: ['special set 2025-06-12'],
  },
  {
    name: 'a council’s that belongs to ours',
    says: 'The Company’s alumni council holds its annual meeting on June 12, 2025.',
    found: [],
  },
  {
    name: 'a panel’s',
    says: 'Our customer advisory panel will hold its annual meeting on June 12, 2025 in Tulsa.',
    found: [],
  },
  {
    name: 'an association’s, to which ours belongs',
    says: 'The trade association to which the Company belongs holds its annual meeting on June 12, 2025.',
    found: [],
  },
  {
    name: 'a foundation’s that bears our name',
    says: 'The Marsh Lantern Foundation will hold its annual meeting on June 12, 2025.',
    found: [],
  },
  {
    name: 'a council’s, by the possessive',
    says: 'The works council’s annual meeting will take place on June 12, 2025.',
    found: [],
  },
  {
    name: 'a union’s',
    says: 'The union local that represents our employees will have its annual meeting on June 12, 2025.',
    found: [],
  },
  {
    name: 'ours, as we call ourselves the association',
    says: 'Marsh Lantern Savings (the “Association”) is a thrift. The Association will hold its annual meeting on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'ours, after an association’s',
    says: 'Our Company’s annual meeting of stockholders will be held on June 12, 2025, after the trade association has held its annual meeting.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'another’s, whose holders have voted',
    says: 'Mr. Reed was chief financial officer of Quill Photonics, Inc., whose stockholders approved its sale at a special meeting on February 20, 2025.',
    found: [],
  },
  {
    name: 'another’s, whose holders will vote',
    says: 'Marsh Lantern will acquire Quill, Inc., whose shareholders will vote on the merger at a special meeting on April 20, 2025.',
    found: [],
  },
  {
    name: 'another’s, the holders of which will meet',
    says: 'Our lender, Quill Bancorp, the shareholders of which will meet at an annual meeting on April 20, 2025, has extended the loan.',
    found: [],
  },
  {
    name: 'another’s, which asks its holders',
    says: 'Quill Corp., in which we own 30%, will ask its stockholders to approve the sale at a special meeting on April 20, 2025.',
    found: [],
  },
  {
    name: 'another’s, as its holders are the subject',
    says: 'The stockholders of Quill Corp. will consider the offer at a special meeting on April 20, 2025.',
    found: [],
  },
  {
    name: 'another’s, by the possessive of its name',
    says: 'Quill’s shareholders approved its sale at a special meeting on February 20, 2025.',
    found: [],
  },
  {
    name: 'ours, as our holders are the subject',
    says: 'The stockholders of Marsh Lantern Corporation will consider the offer at a special meeting on April 20, 2025.',
    found: ['special set 2025-04-20'],
  },
  {
    name: 'ours, whose holders will vote',
    says: 'Quill, Inc. will be acquired by Marsh Lantern, whose shareholders will vote on the merger at a special meeting on April 20, 2025.',
    found: ['special set 2025-04-20'],
  },
  {
    name: 'ours, of a class of our shares',
    says: 'The stockholders of Class A will vote on the merger at a special meeting on April 20, 2025.',
    found: ['special set 2025-04-20'],
  },
  {
    name: 'held, as our holders decided at it',
    says: 'Our stockholders approved the plan at the annual meeting on February 20, 2025.',
    found: ['annual held 2025-02-20'],
  },
  {
    name: 'for information alone',
    says: 'An informational shareholder meeting will be held on June 13, 2025. No vote will be taken.',
    found: ['special set 2025-06-13'],
  },
  {
    name: 'for information alone, of the holders',
    says: 'An information meeting of our shareholders will be held on June 13, 2025.',
    found: ['special set 2025-06-13'],
  },
];

testSayings(meetingsAndDeadlinesIn, { 'a meeting is': cases });
