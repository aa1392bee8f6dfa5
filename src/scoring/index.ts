export { atOnce } from './at-once.ts';
export { type Account, type Activity, brainTime, type Stretch } from './brain-time.ts';
export {
  type CellKind,
  type Cells,
  cellsOf,
  labelOf,
  minutesPerColumn,
  type Segment,
  type Segments,
  segmentsOf,
} from './cells.ts';
export { diagnose } from './diagnosis.ts';
export { brainAt, type Progress, progressAt } from './moment.ts';
export { outcomeOf } from './outcome.ts';
export { type BestDid, REMARK_KINDS, type Remark, type RemarkKind } from './remark.ts';
export { logOf } from './replay.ts';
export { type Saving, savingOf } from './saving.ts';
export { type Baseline, type Score, scoreOf } from './score.ts';
export { lackedTool } from './standstill.ts';
export {
  type Lane,
  type LaneKind,
  type LaneStretch,
  type Mark,
  type StationKind,
  type Timeline,
  timelineOf,
} from './timeline.ts';
