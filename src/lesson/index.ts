export { type Comeback, comebackOf } from './comeback.ts';
export {
  asksAnew,
  type Beat,
  beatsAt,
  entryOf,
  entryTo,
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
export { type Standing, type Understanding, understandingOf } from './understanding.ts';
