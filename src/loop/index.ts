export type { Shift as Program } from './api.d.ts';
export { type LoopEnd, type LoopFault, type LoopHost, type Running, runProgram } from './loop.ts';
export { fairRace, type Race } from './racing.ts';
