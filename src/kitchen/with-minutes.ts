import type { Kitchen } from '../model/kitchen.ts';

/** Minutes of a step: whole, at least 0. */
interface StepMinutes {
  readonly dish: string;
  readonly step: string;
  readonly minutes: number;
}

/** The same kitchen with other minutes for some of its station steps, in every order of their dish. */
export function withMinutes(kitchen: Kitchen, changes: readonly StepMinutes[]): Kitchen {
  const tasks = kitchen.tasks.map((task) => {
    const dish = kitchen.orders[task.order]?.dish;
    const change = changes.find((one) => one.dish === dish && one.step === task.step);
    return change === undefined ? task : { ...task, minutes: change.minutes };
  });
  return { ...kitchen, tasks };
}
