/** The ways in which every screen is pinned. */
export const LOOKS = [
  { look: 'in colour', color: true, ascii: false },
  { look: 'without colour', color: false, ascii: false },
  { look: 'in ASCII', color: false, ascii: true },
] as const;

/** The smallest window, and a large one. */
export const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 140, rows: 45 },
] as const;

export const PINNED = LOOKS.flatMap((look) => SIZES.map((size) => ({ ...look, ...size })));
