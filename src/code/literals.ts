/** A text in single quotes, as JavaScript reads it. */
export const javascriptText = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** A text in double quotes, as Python reads it. */
export const pythonText = (text: string): string => JSON.stringify(text);
