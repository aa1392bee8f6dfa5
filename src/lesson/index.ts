export { certificateOf, opensCertificate } from './certificate.ts';
export { codeShown } from './code-shown.ts';
export { type Comeback, comebackOf } from './comeback.ts';
export { missingIn } from './missing.ts';
export {
  asksAnew,
  type Beat,
  beatsAt,
  entryOf,
  entryTo,
  isPlayed,
  keeperAt,
  levelAt,
  levelsOf,
  nextToDo,
  openPart,
  type Place,
  partsOf,
  passedAt,
  placeOf,
  playOf,
  type Stop,
  stopAfter,
  stopAt,
} from './route.ts';
export { type Learned, type Summary, summaryOf } from './summary.ts';
export { type Standing, type Understanding, understandingOf } from './understanding.ts';
export { partWritten, writingFor } from './writing.ts';
