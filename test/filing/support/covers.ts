/**
 * The upper part of cover pages, written by us after the layouts that filings use: a table of boxes, labels above what
 * they name, columns, labels split over rows.
 */
export const covers = {
  columns: `                                    FORM 8-K

               Date of Report (Date of earliest event reported)
                                 May 25, 2004

                            MARSH LANTERN CORPORATION
             (Exact name of registrant as specified in its charter)

          Delaware                  0-31877              86-0512344
(State or other jurisdiction      (Commission         (IRS Employer
     of incorporation)            File Number)     Identification No.)
`,
  splitLabels: `FORM 8-K
CURRENT REPORT

Date of Report (Date of earliest event reported): May 25, 2004

MARSH LANTERN CORPORATION
(Exact name of registrant as specified in charter)

     Delaware              0-31877               86-0512344
(State or other        (Commission           (I.R.S. Employer
 jurisdiction of           File               Identification
 incorporation)           Number)                Number)
`,
  labelsFirst: `Form 8-K

Date of Report: May 25, 2004
Exact name of registrant as specified in its charter: MARSH LANTERN CORPORATION
State or other jurisdiction of incorporation: Delaware
Commission File Number: 0-31877
IRS Employer Identification Number: 86-0512344
`,
  labelsAbove: `FORM 8-K

Date of Report (Date of earliest event reported)   May 25, 2004

MARSH LANTERN CORPORATION
(Exact name of registrant as specified in its charter)

State of incorporation: DE
Commission file number: 0-31877
`,
  vendor: `Form Type 8-K
Date Filing: 2004-05-27
Filer: MARSH LANTERN CORPORATION

FORM 8-K

Date of Report: May 25, 2004

Marsh Lantern
(Exact name of registrant as specified in its charter)

Delaware                    0-31877
(State of incorporation)   (Commission File Number)
`,
} as const;

/** The combined cover page of a holding company and its utilities. */
export const combinedCover = `FORM 8-K

Date of Report (Date of earliest event reported): May 25, 2004

Commission         Registrant, State of Incorporation,          I.R.S. Employer
File Number        Address and Telephone Number                 Identification No.

1-3526             Marsh Power Company                          58-0690070
                   (A Delaware Corporation)
                   270 Lantern Street

1-3164             Quill Electric Company                       63-0004250
                   (An Alabama Corporation)

0-2429             Reed Savings Electric                        58-0418070
                   (A Georgia Corporation)
`;
