/** What a file is called in messages: `-` is standard input. */
export const sourceName = (path: string): string => (path === '-' ? 'standard input' : path);
