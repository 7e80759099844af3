/** "In every other case": words, as the source of an expression, for what applies where a condition is not fulfilled. */
export const inOtherCases = 'in (?:any|all|every|each) other (?:case|event|circumstance|instance)s?';
