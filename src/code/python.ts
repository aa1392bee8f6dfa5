import type { Kitchen } from '../model/kitchen.ts';
import { optionsOf, stationCall } from './call.ts';
import { type Line, linesOf } from './line.ts';
import { pythonText } from './literals.ts';
import { listed } from './page.ts';
import { type Of, type Pen, penFor, type Writing, write } from './pen.ts';
import type { Statement } from './statement.ts';

const PAUSE = { text: 'await asyncio.sleep(0)', note: 'what was created begins' };

/** The lines of a program in Python, for the body of an `async def`: what they call stands in the file's head. */
export function pythonLines(kitchen: Kitchen, statements: readonly Statement[]): readonly Line[] {
  const pen = penFor(kitchen, 'python', pythonText);
  // A task that is created begins at the next pause only.
  let isNew = false;
  const lines = statements.flatMap((statement, index) => {
    const pauses = isNew && needsPause(kitchen, statement);
    const stares = statement.deed.kind === 'start' && statement.deed.stared;
    if (statement.deed.kind === 'start') isNew = !stares;
    else if (pauses || pausesItself(statement)) isNew = false;
    const written = write(WRITING, statement.deed, pen);
    return linesOf(kitchen, statement, index, pauses ? [PAUSE, ...written] : written);
  });
  if (!isNew) return lines;
  return [...lines, { ...PAUSE, statement: statements.length - 1, swaps: true }];
}

const pausesItself = ({ waits, deed }: Statement): boolean =>
  waits || (deed.kind === 'collect' && deed.tasks.length > 1);

/** Whether tasks that were created must have begun before this: it keeps the hands, or asks what a station has on. */
function needsPause(kitchen: Kitchen, statement: Statement): boolean {
  const { deed } = statement;
  if (deed.kind === 'burn') return true;
  if (deed.kind === 'start' || deed.kind === 'lost' || pausesItself(statement)) return false;
  return (
    deed.kind !== 'collect' ||
    deed.tasks.some((task) => kitchen.tasks[task]?.collect !== 0 || isDelegated(kitchen, task))
  );
}

const isDelegated = (kitchen: Kitchen, task: number): boolean => kitchen.tasks[task]?.kind === 'hands-on';

const WRITING: Writing = {
  do: ({ task }, pen) => [`${pen.work(pen.task(task).step)}(${pen.task(task).minutes}, ${pen.name(task)})`],
  start: (deed, pen) => [
    `${pen.food(deed.task)} = asyncio.create_task(${station(deed, pen, pen.station(deed.station))})`,
    ...(deed.stared ? [PAUSE, { text: `stare(${pen.name(deed.task)})`, note: 'it buzzes' }] : []),
  ],
  block: (deed, pen) => [station(deed, pen, pen.blocking(deed.station))],
  stare: ({ task, dings }, pen) => [dings ? `collect(stare(${pen.name(task)}))` : `stare(${pen.name(task)})`],
  collect: ({ tasks, how }, pen) => {
    const foods = tasks.map(pen.food);
    if (foods.length === 1) return [`collect(await ${foods[0]})`];
    if (how === 'ready') return listed('collect(*await asyncio.gather(', foods, '))');
    const each = foods.map((one) => `collected(${one})`);
    return listed('await asyncio.gather(', each, ')');
  },
  handle: ({ task }, pen) => [
    'try:',
    `    collect(await ${pen.food(task)})`,
    'except Buzz as buzz:',
    '    handle(buzz)',
  ],
  clear: ({ task }, pen) => [`clear(${pen.name(task)})`],
  ding: ({ task }, pen) => [`await ${pen.food(task)}`],
  buzz: ({ task }, pen) => [`await asyncio.wait([${pen.food(task)}])`],
  burn: ({ task }, pen) => [`await burnt(${pen.name(task)}, ${pen.task(task).burns})`],
  until: ({ minute }) => [`await until(${minute})`],
  lost: () => [''],
};

function station(deed: Of<'start' | 'block'>, { kitchen, name }: Pen, called: string): string {
  const call = stationCall(kitchen, deed);
  const minutes = call.minutes === Number.POSITIVE_INFINITY ? 'math.inf' : String(call.minutes);
  return `${called}(${[minutes, name(deed.task), ...optionsOf(call, '=', 'True')].join(', ')})`;
}
