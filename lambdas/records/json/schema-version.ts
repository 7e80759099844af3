/**
 * The version of the contract with machines. Raised when a field changes its meaning or goes; a field that is only added
 * does not raise it. Apart from the contract itself, which whoever only writes an answer need not load.
 */
export const schemaVersion = 1;
