export { type Difficulty, difficultyOf } from './difficulty.ts';
export { leastMinutes } from './hopeless.ts';
export { isMet, type Reach, reachOf, type Want } from './reach.ts';
export type { Rule } from './rules.ts';
export { slotsHeld } from './slots.ts';
export { type Mishaps, type Study, studyOf } from './study.ts';
export type { WrongTurn } from './wrong-turn.ts';
