import { taskName } from '../kitchen/index.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import { foodName, optionsOf, stationCall } from './call.ts';
import { type Line, linesOf, type Written } from './line.ts';
import { pythonText } from './literals.ts';
import { namesOf } from './names.ts';
import { listed } from './page.ts';
import type { Deed, Statement } from './statement.ts';

type Of<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

const PAUSE = 'await asyncio.sleep(0)';

/** The lines of a program in Python, for the body of an `async def`: what they call stands in the file's head. */
export function pythonLines(kitchen: Kitchen, statements: readonly Statement[]): readonly Line[] {
  const write = writer(kitchen);
  // A task that is created begins at the next pause only.
  let isNew = false;
  const lines = statements.flatMap((statement, index) => {
    const pauses = isNew && needsPause(kitchen, statement);
    const stares = statement.deed.kind === 'start' && statement.deed.stared;
    if (statement.deed.kind === 'start') isNew = !stares;
    else if (pauses || pausesItself(statement)) isNew = false;
    const pause = pauses ? [{ text: PAUSE, note: 'what was created begins' }] : [];
    return linesOf(kitchen, statement, index, [...pause, ...write(statement.deed)]);
  });
  if (!isNew) return lines;
  return [...lines, { text: PAUSE, note: 'what was created begins', statement: statements.length - 1, swaps: true }];
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

function writer(kitchen: Kitchen) {
  const names = namesOf(kitchen, 'python');
  const food = (task: number): string => foodName(names, task);
  const name = (task: number): string => pythonText(taskName(kitchen, task));
  const station = (deed: Of<'start' | 'block'>, functions: readonly string[]): string => {
    const call = stationCall(kitchen, deed);
    const minutes = call.minutes === Number.POSITIVE_INFINITY ? 'math.inf' : String(call.minutes);
    const inputs = [minutes, pythonText(call.name), ...optionsOf(call, '=', 'True')];
    return `${functions[deed.station]}(${inputs.join(', ')})`;
  };
  const start = (deed: Of<'start'>): Written => [
    `${food(deed.task)} = asyncio.create_task(${station(deed, names.station)})`,
    ...(deed.stared
      ? [
          { text: PAUSE, note: 'what was created begins' },
          { text: `stare(${name(deed.task)})`, note: 'it buzzes' },
        ]
      : []),
  ];
  return (deed: Deed): Written => {
    switch (deed.kind) {
      case 'do': {
        const { step, minutes } = kitchen.tasks[deed.task] as Task;
        return [`${names.work.get(step)}(${minutes}, ${name(deed.task)})`];
      }
      case 'start':
        return start(deed);
      case 'block':
        return [station(deed, names.blocking)];
      case 'stare':
        return [deed.dings ? `collect(stare(${name(deed.task)}))` : `stare(${name(deed.task)})`];
      case 'collect':
        return collected(deed, deed.tasks.map(food));
      case 'handle':
        return ['try:', `    collect(await ${food(deed.task)})`, 'except Buzz as buzz:', '    handle(buzz)'];
      case 'clear':
        return [`clear(${name(deed.task)})`];
      case 'ding':
        return [`await ${food(deed.task)}`];
      case 'buzz':
        return [`await asyncio.wait([${food(deed.task)}])`];
      case 'burn':
        return [`await burnt(${name(deed.task)}, ${kitchen.tasks[deed.task]?.burns})`];
      case 'until':
        return [`await until(${deed.minute})`];
      case 'lost':
        return [''];
    }
  };
}

function collected({ how }: Of<'collect'>, foods: readonly string[]): Written {
  if (foods.length === 1) return [`collect(await ${foods[0]})`];
  if (how === 'ready') return listed('collect(*await asyncio.gather(', foods, '))');
  const each = foods.map((one) => `collected(${one})`);
  return listed('await asyncio.gather(', each, ')');
}
