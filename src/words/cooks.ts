/** The cook that the player is held against most: what they do, in one line. */
export const HOUSE_IS = 'house: starts whatever it can, at once; never looks ahead';

/** Who the other cooks of a comparison are, a line each. */
export const COOKS: readonly string[] = [
  'blocking: starts one thing and stares at it until it is done',
  HOUSE_IS,
  'best: no plan is better, or none that is known',
];
