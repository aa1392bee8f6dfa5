export { type Arrivals, meanGap } from './arrivals.ts';
export { type Limit, limitOf, usualMinutes } from './limit.ts';
export { LOAD_ARRIVALS, type Load, loadAt, loadsOf } from './loads.ts';
export { handsOf, type Menu, menuOf, type Unsupported } from './menu.ts';
export { type RushReport, reportOf } from './report.ts';
export { restaurant } from './restaurant.ts';
export { Rush } from './rush.ts';
export { MINUTES_PER_HOUR, POLICIES, type Policy, type Scenario, TICKS_PER_MINUTE } from './scenario.ts';
export { QUEUE_CELLS } from './series.ts';
