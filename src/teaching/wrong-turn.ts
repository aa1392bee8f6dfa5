import { decide, open, parseDecision } from '../kitchen/index.ts';
import type { Plan } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { type Deed, deedsAfter } from './deeds.ts';
import { canReach, type Takeover, type Wish } from './guided.ts';

/** The first decision that a cook gets wrong: until then the best could still be reached, from then on it cannot. */
export interface WrongTurn {
  /** Which decision of the plan, from 1. */
  readonly position: number;
  /** The minute at which it is made. */
  readonly minute: number;
  /** As plans write it. */
  readonly decision: string;
}

/**
 * Halves a plan that falls short of the wish until it is found: what is out of reach stays so. That the best was still
 * within reach before it is certain; that it no longer is after it, as far as the wish's effort goes.
 * @param deeds of a plan that fulfils the wish
 */
export function wrongTurnOf(kitchen: Kitchen, plan: Plan, deeds: readonly Deed[], wish: Wish): WrongTurn {
  const moments = takeovers(kitchen, plan, deeds);
  // At minute 0 nothing is lost yet; after the last decision everything is settled.
  let right = 0;
  let wrong = plan.length;
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2);
    if (canReach(moments[middle] as Takeover, wish)) right = middle;
    else wrong = middle;
  }
  const { shift } = moments[right] as Takeover;
  return { position: wrong, minute: shift.minute, decision: plan[right] as string };
}

/** How things stand before each decision of a plan, and at its end, for somebody who knows a better one. */
function takeovers(kitchen: Kitchen, plan: Plan, deeds: readonly Deed[]): readonly Takeover[] {
  const moments: Takeover[] = [{ shift: open(kitchen).shift, deeds }];
  for (const text of plan) {
    const { shift, deeds: left } = moments.at(-1) as Takeover;
    const decision = parseDecision(kitchen, text);
    const step = decision.ok ? decide(shift, decision.value) : decision;
    if (!decision.ok || !step.ok) throw new Error(`a cook's plan was refused at ${text}`);
    moments.push({ shift: step.value.shift, deeds: deedsAfter(left, decision.value) });
  }
  return moments;
}
