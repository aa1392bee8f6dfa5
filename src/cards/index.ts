export { type Difference, differences, endsOtherwise } from './comparing.ts';
export { type Ending, endingOf } from './ending.ts';
export { type PlacedProgram, programsIn } from './programs.ts';
export { type CardRun, type Output, readRun } from './reading.ts';
export { type Recorded, withRecord } from './recording.ts';
export { sourceOf } from './source.ts';
