import { describe, expect, test } from 'vitest';
import { saysNothing } from '../../../lambdas/findings/disclosures/nothing-said.ts';

describe('an item that says in whatever words that it holds nothing', () => {
  test.each([
    '[Not applicable.]',
    'Not used.',
    'The   Registrant\nhas nothing\nto disclose here.',
    'The Registrant has nothing to disclose here.',
    'None.',
    'N/A',
    '(Not Applicable)',
    'Not applicable to this report.',
    'There is no information to report under this Item.',
    'No events to report.',
    'No disclosure to be made.',
    'The Registrant has no disclosure to make pursuant to Item 7.01.',
    'Intentionally left blank.',
    'To be omitted.',
    'Omitted by permission.',
    '[Reserved]',
    'Inapplicable.',
    '—',
    '* * *',
    'N.A.',
    'None at this time.',
    'Item omitted.',
    'Left blank intentionally.',
    'No disclosure.',
    'No disclosures under this Item.',
    'No response is required.',
    'No Regulation FD disclosure is made.',
    'The Registrant makes no disclosure under this item.',
    'The Company does not have any information to disclose.',
  ])('%s', (body) => {
    expect(saysNothing(body)).toBe(true);
  });
});

describe('one that holds something', () => {
  test.each([
    'No director of Quill Bank will stand again, and the mill at Dover is to be sold.',
    'None of the conditions of the offer has been met, and the Company has ended it.',
    'The Company omitted its dividend for the third quarter.',
    'The Company reserved $40 million for the claims that it told its lenders of.',
    'No matters to report to the lenders remain, and the loan was repaid on June 3, 2024.',
    'No disclosure of the price is to be taken as an offer by Quill Bank.',
    'No reports of broken lanterns have come since May.',
    'The Company does not have any information to disclose beyond its guidance of ninety thousand lanterns, which it repeats.',
    'See Item 8.01.',
    'The text of the presentation is in Exhibit 99.1.',
    '',
  ])('%s', (body) => {
    expect(saysNothing(body)).toBe(false);
  });
});
