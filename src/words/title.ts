/** What is seen before anything else is loaded; in a file of its own, so that it need not wait for all other words. */
export const TITLE = { name: 'A W A I T E R', motto: 'You are the event loop.' } as const;
