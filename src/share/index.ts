export { CODE_VERSION, type CodeFault, codeOf, readCode, type Shareable, type Shared } from './code.ts';
export { planOfMoves } from './moves.ts';
