export { type Difficulty, difficultyOf } from './difficulty.ts';
export type { Rule } from './rules.ts';
export { type Mishaps, type Study, studyOf } from './study.ts';
export type { WrongTurn } from './wrong-turn.ts';
