/** The file holds several filings one behind the other: whose fact is whose could not be told. */
export class SeveralFilings extends Error {
  override readonly name = 'SeveralFilings';

  constructor() {
    super('The file holds several filings, one behind the other.');
  }
}
