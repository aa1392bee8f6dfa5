import type { ShiftEvent } from '../model/event.ts';

/** What decisions mean in a program of any language. `task`, `station`, `order` and `item` are indices of the kitchen. */
export type Deed =
  | { readonly kind: 'do'; readonly task: number }
  /** `buzzes`: this attempt ends with a buzz. `stared`: the brain then stands there until it is due. */
  | {
      readonly kind: 'start';
      readonly task: number;
      readonly station: number;
      readonly buzzes: boolean;
      readonly stared: boolean;
    }
  /** Loaded, stared at until the ding and collected: one call that blocks. */
  | { readonly kind: 'block'; readonly task: number; readonly station: number }
  /** At something that cooks already. `dings`: it is then collected; else it buzzes. */
  | { readonly kind: 'stare'; readonly task: number; readonly dings: boolean }
  /** `ready`: all of them are there before the first is collected. `each`: each is collected as it dings. */
  | { readonly kind: 'collect'; readonly tasks: readonly number[]; readonly how: 'ready' | 'each' }
  | { readonly kind: 'handle'; readonly task: number }
  | { readonly kind: 'clear'; readonly task: number }
  /** Waits until something about a task, which is not what is collected or handled then. */
  | { readonly kind: 'ding' | 'buzz' | 'burn'; readonly task: number }
  /** Waits until a minute; `why` is what happens then, `null` where nothing need happen. */
  | { readonly kind: 'until'; readonly minute: number; readonly why: ShiftEvent | null }
  /** The stock is empty: the order is lost, nothing is done. */
  | { readonly kind: 'lost'; readonly order: number; readonly item: number };

/** What one or several decisions of a plan mean in a program, in no language yet. */
export interface Statement {
  readonly deed: Deed;
  /** When the hands begin with it; where it waits first, the minute at which the waiting is over. */
  readonly minute: number;
  /** It waits for some minutes: others get their turn, whatever else it does. */
  readonly waits: boolean;
  /** The decisions of the plan that it stands for, from 0. */
  readonly decisions: readonly number[];
}
