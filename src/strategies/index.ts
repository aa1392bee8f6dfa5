export {
  allTimes,
  combinationsOf,
  failingTimes,
  isRuined,
  type LuckyShift,
  unservedTimes,
  workedWith,
} from './bad-luck.ts';
export { bestOf, searchBest } from './best/best.ts';
export { blocking } from './blocking.ts';
export { cooksOf } from './cooks.ts';
export { house } from './house.ts';
export { runStrategy, type Strategy } from './run.ts';
export { minutesTakenAway } from './taken-away.ts';
