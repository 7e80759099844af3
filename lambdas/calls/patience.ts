/** How clients wait in a function that calls again by itself: a call that hangs is given up well before time runs out. */
export const patience = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000, socketTimeout: 10_000 },
};
