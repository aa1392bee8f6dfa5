export { type Comeback, comebackOf } from './comeback.ts';
export { type Standing, type Understanding, understandingOf } from './understanding.ts';
