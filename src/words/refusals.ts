import type { Refusal, Shift } from '../kitchen/index.ts';
import type { Kitchen, Need } from '../model/kitchen.ts';

/** Why a decision is not possible, in at most a few words: "oven full", "needs chop". */
export function shortReason(shift: Pick<Shift, 'kitchen'>, refusal: Refusal): string {
  const { kitchen } = shift;
  switch (refusal.rule) {
    case 'shift-ended':
      return 'the shift is over';
    case 'brain-busy':
      return 'your hands are busy';
    case 'not-arrived':
      return `arrives at ${clockTime(refusal.at)}`;
    case 'order-served':
      return 'already served';
    case 'order-lost':
      return 'order lost';
    case 'wrong-kind':
      return refusal.kind === 'hands-on' ? 'needs your hands' : 'needs its station';
    case 'wrong-mode':
      return MODES[refusal.mode];
    case 'not-needed':
      return 'not needed any more';
    case 'still-needed':
      return 'still needed';
    case 'after':
      return `needs ${refusal.missing.map((need) => needText(kitchen, need)).join(', ')}`;
    case 'no-free-slot':
      return `${kitchen.stations[refusal.station]?.name ?? 'helper'} full`;
    case 'tool-taken': {
      const tool = kitchen.tools[refusal.tool]?.name ?? 'tool';
      return refusal.keptByItself ? `${tool} already kept` : `${tool} taken`;
    }
    case 'out-of-stock':
      return `no ${kitchen.stock[refusal.item]?.name ?? 'stock'} left`;
    case 'nothing-to-come':
      return 'nothing is coming';
    case 'past':
      return 'already past';
  }
}

const MODES = {
  todo: 'not started',
  doing: 'in your hands',
  loading: 'being loaded',
  cooking: 'already cooking',
  ready: 'already on the rail',
  failed: 'buzzing: handle it',
  collecting: 'being collected',
  handling: 'being handled',
  clearing: 'being cleared',
  done: 'done',
  gone: 'cleared away',
} as const;

/** `toast`, or `courier or omelette`. */
function needText(kitchen: Kitchen, need: Need): string {
  return need.anyOf.map((index) => kitchen.tasks[index]?.name ?? '').join(' or ');
}

/** Minutes as the kitchen's clock shows them: `1:05` is minute 65. */
export function clockTime(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
