/** Formats of others that can be read as levels. */
export const FOREIGN_FORMATS = ['jobshop'] as const;
export type ForeignFormat = (typeof FOREIGN_FORMATS)[number];
