import type { Decision } from './decision.ts';

/** How a shift can end; `unfinished` is a plan that ended before its shift did (kitchen-rules §2, §3). */
export const ENDINGS = ['over', 'stuck', 'alarm', 'closed', 'unfinished'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Why an order was lost: its patience, an empty stock, or the end of the shift. */
export type LossCause = 'patience' | 'stock' | 'end';

/** Everything about one task: `task` is its index, `order` and `station` are indices too. */
type About<Type extends string> = { readonly type: Type; readonly task: number };

/** What happened, apart from when. */
export type Happening =
  | { readonly type: 'arrived'; readonly order: number }
  | { readonly type: 'decided'; readonly decision: Decision }
  | About<'doing'>
  | About<'did'>
  /** The brain begins to load the station (or to brief the helper). The slot is held from here. */
  | (About<'loading'> & { readonly station: number })
  /** The station works; it finishes at minute `due`, never if that is `Infinity`. */
  | (About<'started'> & { readonly station: number; readonly due: number })
  | About<'staring'>
  /** `burnsAt`: the minute at which it burns if it is still on the rail, `Infinity` if it does not. */
  | (About<'dinged'> & { readonly burnsAt: number })
  | About<'buzzed'>
  | About<'collecting'>
  | About<'collected'>
  | About<'handling'>
  | About<'handled'>
  | About<'clearing'>
  | About<'cleared'>
  | About<'burnt'>
  /** Its order was lost while the brain was at it: the work has no effect. */
  | About<'dropped'>
  | { readonly type: 'waiting'; readonly until: number | null }
  | { readonly type: 'woke' }
  | (About<'took'> & { readonly tool: number })
  | (About<'returned'> & { readonly tool: number })
  | (About<'used'> & { readonly item: number })
  | (About<'restocked'> & { readonly item: number })
  | (About<'read'> & { readonly variable: number })
  | (About<'wrote'> & { readonly variable: number })
  /** This task's write has overwritten one of `victim`'s (an order index): a lost update. */
  | (About<'overwrote'> & { readonly variable: number; readonly victim: number })
  | { readonly type: 'served'; readonly order: number }
  | { readonly type: 'lost'; readonly order: number; readonly why: LossCause }
  | { readonly type: 'ended'; readonly how: Ending };

/** One line of the log: what happened, and at which minute. */
export type ShiftEvent = Happening & { readonly minute: number };

/** All that happened in a shift, in the order in which it did. */
export type Log = readonly ShiftEvent[];
