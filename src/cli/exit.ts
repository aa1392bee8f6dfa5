/** What the command tells the shell. */
export const EXIT = {
  /** All is well. */
  fine: 0,
  /** The thing that was checked falls short. */
  short: 1,
  /** Typed wrongly, or the input is not what the command needs. */
  usage: 2,
  /** A bug of ours. */
  bug: 70,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];
