export { type Difference, differences } from './comparing.ts';
export { type PlacedProgram, programsIn } from './programs.ts';
export { type CardRun, type Output, readRun } from './reading.ts';
export { withRecord } from './recording.ts';
export { sourceOf } from './source.ts';
