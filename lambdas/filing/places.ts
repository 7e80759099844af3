/**
 * The codes that EDGAR gives in its headers, and inline XBRL on the cover page, for places outside the United States
 * under whose law companies are formed. Source: SEC, "EDGAR State and Country Codes".
 */
const places = `
A0 Alberta, Canada; A1 British Columbia, Canada; A2 Manitoba, Canada; A3 New Brunswick, Canada
A4 Newfoundland, Canada; A5 Nova Scotia, Canada; A6 Ontario, Canada; A7 Prince Edward Island, Canada
A8 Quebec, Canada; A9 Saskatchewan, Canada; B0 Yukon, Canada; Z4 Canada
1A Anguilla; B9 Antigua and Barbuda; C1 Argentina; 1C Aruba; C3 Australia; C4 Austria; C5 Bahamas; C6 Bahrain
C8 Barbados; C9 Belgium; D1 Belize; D0 Bermuda; D3 Bolivia; B1 Botswana; D5 Brazil; D8 British Virgin Islands
E0 Bulgaria; E3 Cambodia; E9 Cayman Islands; F3 Chile; F4 China; F8 Colombia; G1 Cook Islands; G2 Costa Rica
1M Croatia; G4 Cyprus; 2N Czech Republic; G7 Denmark; G8 Dominican Republic; H1 Ecuador; H2 Egypt; H3 El Salvador
1H Estonia; H9 Finland; I0 France; 2Q Georgia (country); 2M Germany; J0 Ghana; J1 Gibraltar; J3 Greece; J8 Guatemala
Y7 Guernsey; K2 Honduras; K3 Hong Kong; K5 Hungary; K6 Iceland; K7 India; K8 Indonesia; L2 Ireland; Y8 Isle of Man
L3 Israel; L6 Italy; L8 Jamaica; M0 Japan; Y9 Jersey; M2 Jordan; 1P Kazakhstan; M3 Kenya; M5 South Korea; M6 Kuwait
1R Latvia; M8 Lebanon; N0 Liberia; N2 Liechtenstein; 1Q Lithuania; N4 Luxembourg; N5 Macau; N8 Malaysia; O1 Malta
1T Marshall Islands; O4 Mauritius; O5 Mexico; O9 Monaco; P0 Mongolia; P2 Morocco; T6 Namibia; P7 Netherlands
P8 Netherlands Antilles; Q2 New Zealand; Q5 Nigeria; Q8 Norway; P4 Oman; R0 Pakistan; R1 Panama; R2 Papua New Guinea
R4 Paraguay; R5 Peru; R6 Philippines; R9 Poland; S1 Portugal; S3 Qatar; S5 Romania; 1Z Russia
U7 Saint Kitts and Nevis; U9 Saint Lucia; V1 Saint Vincent and the Grenadines; Y0 Samoa; T0 Saudi Arabia
Z2 Serbia; T2 Seychelles; U0 Singapore; 2B Slovakia; 2A Slovenia; T3 South Africa; U3 Spain; F1 Sri Lanka; V7 Sweden
V8 Switzerland; F5 Taiwan; W1 Thailand; W5 Trinidad and Tobago; W6 Tunisia; W8 Turkey; W7 Turks and Caicos Islands
2H Ukraine; C0 United Arab Emirates; X0 United Kingdom; X3 Uruguay; 2L Vanuatu; X5 Venezuela; Q1 Vietnam; Y4 Zambia
Y5 Zimbabwe; X1 United States`;

const names: ReadonlyMap<string, string> = new Map(
  places
    .trim()
    .split(/;\s|\n/)
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

/** What a text calls a place besides by its name; "a Swiss corporation". */
const otherWords: Readonly<Record<string, string>> = {
  bermudian: 'Bermuda',
  dutch: 'Netherlands',
  english: 'United Kingdom',
  england: 'United Kingdom',
  'england and wales': 'United Kingdom',
  irish: 'Ireland',
  israeli: 'Israel',
  marshallese: 'Marshall Islands',
  swiss: 'Switzerland',
};

/** Not a place under whose law a company is formed, or one that is called like a state. */
const notInProse = new Set(['United States', 'Georgia (country)']);
const byWords: ReadonlyMap<string, string> = new Map([
  ...[...names.values()]
    .filter((name) => !notInProse.has(name))
    .map((name): [string, string] => [name.replace(/, Canada$/, '').toLowerCase(), name]),
  ...Object.entries(otherWords),
]);

/** What a text may call the places, in small letters, the longest first: "british virgin islands", "irish". */
export const wordsForPlaces: readonly string[] = [...byWords.keys()].sort((a, b) => b.length - a.length);

/** What stands before the name of a country in full: "Republic of the Marshall Islands", "the Grand Duchy of Luxembourg". */
const kindOfState =
  /^(?:the )?(?:[a-z'’]{1,12} )?(?:republic|kingdom|commonwealth|province|state|grand duchy|principality|islands?) of /;

/**
 * The place that words of a text name, in full or in short: "Ireland" for "Irish" and "Republic of Ireland", "Ontario,
 * Canada" for "Ontario"; null for none.
 */
export function placeInWords(words: string): string | null {
  const name = words.replace(/\s+/g, ' ').replace('&', 'and').trim().toLowerCase();
  const short = name
    .replace(kindOfState, '')
    .replace(/^the /, '')
    .replace(/,? canada$/, '');
  return byWords.get(name) ?? byWords.get(short) ?? null;
}

/** The name of the place that EDGAR calls by a code of two characters, "E9" being the Cayman Islands; null for none. */
export function placeNamed(code: string): string | null {
  return names.get(code.trim().toUpperCase()) ?? null;
}
