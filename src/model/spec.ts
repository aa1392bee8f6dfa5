/**
 * The kitchen part of a level as an author writes it (kitchen-rules §4, §5). Shapes only: names may still be
 * misspelt and steps may still form a cycle. `prepare` in kitchen/ turns a spec into a `Kitchen` or says what is wrong.
 * All times are whole minutes.
 */
export const GOALS = ['finish', 'waits', 'coins'] as const;
export type Goal = (typeof GOALS)[number];

export interface StationSpec {
  readonly slots?: number | undefined;
  readonly helper?: boolean | undefined;
  readonly briefing?: number | undefined;
  readonly collect?: number | undefined;
}

/** A step name, or a list of step names of which one is enough. */
export type AfterSpec = string | readonly string[];

export interface StepSpec {
  readonly at?: string | undefined;
  readonly minutes: number | 'never';
  readonly times?: number | undefined;
  readonly after?: readonly AfterSpec[] | undefined;
  readonly start?: number | undefined;
  readonly collect?: number | undefined;
  readonly burns?: number | undefined;
  readonly fails?: number | undefined;
  readonly delegable?: boolean | undefined;
  readonly takes?: readonly string[] | undefined;
  readonly returns?: readonly string[] | undefined;
  readonly reads?: string | undefined;
  readonly writes?: string | undefined;
  readonly checks?: string | undefined;
  readonly uses?: string | undefined;
  readonly restocks?: string | undefined;
}

/** What only a step with a station may have. */
export const STATION_STEP_FIELDS = ['start', 'collect', 'burns', 'fails'] as const;
/** What only a hands-on step may have. */
export const HANDS_ON_FIELDS = ['delegable'] as const;
/** What only a helper station may have. */
export const HELPER_FIELDS = ['briefing', 'collect'] as const;

export interface TipSpec {
  readonly coins: number;
  readonly within: number;
}

export interface DishSpec {
  readonly price?: number | undefined;
  readonly tip?: TipSpec | undefined;
  readonly steps: Readonly<Record<string, StepSpec>>;
}

export interface OrderSpec {
  readonly dish: string;
  readonly at?: number | undefined;
  readonly patience?: number | undefined;
}

export interface KitchenSpec {
  readonly stations?: Readonly<Record<string, StationSpec>> | undefined;
  readonly tools?: Readonly<Record<string, number>> | undefined;
  readonly stock?: Readonly<Record<string, number>> | undefined;
  readonly dishes: Readonly<Record<string, DishSpec>>;
  readonly orders: readonly OrderSpec[];
  readonly closes?: number | undefined;
  readonly alarm?: number | undefined;
  readonly goal: Goal;
}
