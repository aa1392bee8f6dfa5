import type { Kitchen } from '../model/kitchen.ts';
import { leastMinutes } from '../teaching/index.ts';
import type { KitchenFinding } from './finding.ts';

/** Pieces of tools that nobody could ever take, and tips that nobody could ever earn. Notes: they may be there as a trap. */
export const vainFindings = (kitchen: Kitchen): readonly KitchenFinding[] => [
  ...toolFindings(kitchen),
  ...tipFindings(kitchen),
];

/** What was taken is back before it is taken anew, so no more than all tasks take once are away at a time. */
const toolFindings = ({ tools, tasks }: Kitchen): readonly KitchenFinding[] =>
  tools.flatMap(({ name, count }, tool): readonly KitchenFinding[] => {
    const taken = tasks.flatMap(({ takes }) => takes).filter((one) => one === tool).length;
    // A tool that nothing uses is another finding.
    if (taken === 0 || taken >= count) return [];
    return [
      {
        code: 'idle-tools',
        severity: 'note',
        path: ['tools', name],
        message: `there are ${count} of the tool "${name}", of which all orders together take no more than ${taken}`,
        fix: 'take the pieces away that nobody needs',
      },
    ];
  });

/** Told once a dish: all orders of it take as long. */
function tipFindings(kitchen: Kitchen): readonly KitchenFinding[] {
  const minutes = leastMinutes(kitchen);
  const { orders } = kitchen;
  return orders
    .filter(({ dish }, index) => orders.findIndex((other) => other.dish === dish) === index)
    .flatMap((order): readonly KitchenFinding[] => {
      const least = minutes[order.index] ?? 0;
      if (order.tip === null || !Number.isFinite(least) || least <= order.tip.within) return [];
      return [
        {
          code: 'tip-never-earned',
          severity: 'note',
          path: ['dishes', order.dish, 'tip', 'within'],
          message: `nobody can earn the tip within ${order.tip.within}: the dish takes ${least} minutes at least`,
          fix: 'give more time for it, or take the tip away',
        },
      ];
    });
}
