export { javascriptLines } from './javascript.ts';
export { kitchenProgram } from './kitchen-program.ts';
export type { Line } from './line.ts';
export { isAsPredicted, measuredLines, type Pair, type PrintedLine, paired, predictedLines } from './predicted.ts';
export { programFile } from './program-file.ts';
export { pythonLines } from './python.ts';
export { starterOf } from './starter.ts';
export type { Statement } from './statement.ts';
export { statementsOf } from './statements.ts';
