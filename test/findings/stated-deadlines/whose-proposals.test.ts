import { deadlinesIn } from '../support/in-a-line.ts';
import { testSayings } from '../support/sayings.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };
const proposal = ['rule-14a-8-proposal by 2025-12-12'];

testSayings(deadlinesIn, {
  'a proposal that nobody is said to make': [
    {
      name: 'asked for by nobody that is named',
      says: 'Written proposals must be received by December 12, 2025.',
      found: [],
    },
    {
      name: 'in a paragraph of its own, far from any word on holders',
      says: 'The harbour is to be dredged next spring. Proposals are due on or before December 12, 2025.',
      found: [],
    },
    {
      name: 'a holder named in the same sentence',
      says: 'Proposals that a stockholder wishes to see printed must be received by December 12, 2025.',
      found: proposal,
    },
    {
      name: 'a holder named in the same paragraph',
      says: 'Stockholders may submit proposals. Such proposals must be received by December 12, 2025.',
      found: proposal,
    },
    {
      name: 'the heading says whose',
      says: 'Shareowner Proposals\n\nAll proposals must be received by December 12, 2025.',
      paper: proxy,
      found: proposal,
    },
    {
      name: 'the paragraph above says whose',
      says: 'Stockholders who wish to submit proposals for our next proxy statement should write to the Secretary.\n\nProposals must be received by December 12, 2025.',
      paper: proxy,
      found: proposal,
    },
    {
      name: 'the paragraph above names holders, and nothing that they hand in',
      says: 'Stockholders were pleased with the harbour.\n\nProposals must be received by December 12, 2025.',
      found: [],
    },
  ],
  'a proposal of somebody else, though holders are named near it': [
    {
      name: 'for a work',
      says: 'Stockholders visited the harbour. Proposals for its dredging must be received by December 12, 2025.',
      found: [],
    },
    {
      name: 'from somebody else',
      says: 'Stockholders met in May. Proposals from shipyards must be received by December 12, 2025.',
      found: [],
    },
    {
      name: 'somebody else’s',
      says: 'Stockholders met in May. The shipyard’s proposal must be received by December 12, 2025.',
      found: [],
    },
    {
      name: 'somebody else must hand it in, in the sentence that names holders',
      says: 'Stockholders were told that three shipyards must submit proposals by December 12, 2025.',
      found: [],
    },
    {
      name: 'somebody else was asked',
      says: 'Stockholders met in May. The Company invited three shipyards to submit proposals by December 12, 2025.',
      found: [],
    },
    {
      name: 'somebody else was asked for them',
      says: 'Stockholders met in May. The Board asked three shipyards for proposals, which are due by December 12, 2025.',
      found: [],
    },
    {
      name: 'of a nature that no holder’s has',
      says: 'Stockholders met in May. Indicative proposals are due by December 12, 2025.',
      found: [],
    },
  ],
  'words that look like it': [
    {
      name: 'what is asked of all senders',
      says: 'STOCKHOLDER PROPOSALS\n\nWe request that proposals be sent by registered mail and be received by December 12, 2025.',
      paper: proxy,
      found: proposal,
    },
    {
      name: 'of a nature that any may have',
      says: 'STOCKHOLDER PROPOSALS\n\nProposals of a proper nature must be received by December 12, 2025.',
      paper: proxy,
      found: proposal,
    },
    {
      name: 'the proponent must hand it in',
      says: 'STOCKHOLDER PROPOSALS\n\nEach proponent must submit a proposal by December 12, 2025.',
      paper: proxy,
      found: proposal,
    },
  ],
});
