import { taskName } from '../kitchen/index.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import { foodName, optionsOf, startedAgain, stationCall } from './call.ts';
import { type Line, linesOf, type Written } from './line.ts';
import { javascriptText } from './literals.ts';
import { namesOf } from './names.ts';
import { listed } from './page.ts';
import type { Deed, Statement } from './statement.ts';

type Of<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

/** The lines of a program in JavaScript, for a module's top level: what they call stands in the file's head. */
export function javascriptLines(kitchen: Kitchen, statements: readonly Statement[]): readonly Line[] {
  const write = writer(kitchen, startedAgain(statements.map(({ deed }) => deed)));
  return statements.flatMap((statement, index) => linesOf(kitchen, statement, index, write(statement.deed)));
}

function writer(kitchen: Kitchen, again: ReadonlySet<number>) {
  const names = namesOf(kitchen, 'javascript');
  const known = new Set<number>();
  const food = (task: number): string => foodName(names, task);
  const name = (task: number): string => javascriptText(taskName(kitchen, task));
  const station = (deed: Of<'start' | 'block'>, functions: readonly string[]): string => {
    const call = stationCall(kitchen, deed);
    const options = optionsOf(call, ': ', 'true');
    const last = options.length === 0 ? '' : `, { ${options.join(', ')} }`;
    return `${functions[deed.station]}(${call.minutes}, ${javascriptText(call.name)}${last});`;
  };
  const start = (deed: Of<'start'>): Written => {
    const declares = known.has(deed.task) ? '' : again.has(deed.task) ? 'let ' : 'const ';
    known.add(deed.task);
    const variable = food(deed.task);
    const quiet = { text: `${variable}.catch(() => {});`, note: 'a buzz that nobody has looked at yet' };
    return [
      `${declares}${variable} = ${station(deed, names.station)}`,
      ...(deed.buzzes ? [quiet] : []),
      ...(deed.stared ? [{ text: `stare(${name(deed.task)});`, note: 'it buzzes' }] : []),
    ];
  };
  return (deed: Deed): Written => {
    switch (deed.kind) {
      case 'do': {
        const { step, minutes } = kitchen.tasks[deed.task] as Task;
        return [`${names.work.get(step)}(${minutes}, ${name(deed.task)});`];
      }
      case 'start':
        return start(deed);
      case 'block':
        return [station(deed, names.blocking)];
      case 'stare':
        return [deed.dings ? `collect(stare(${name(deed.task)}));` : `stare(${name(deed.task)});`];
      case 'collect':
        return collected(deed, deed.tasks.map(food));
      case 'handle':
        return [`try { collect(await ${food(deed.task)}); } catch (buzz) { handle(buzz); }`];
      case 'clear':
        return [`clear(${name(deed.task)});`];
      case 'ding':
        return [`await ${food(deed.task)};`];
      case 'buzz':
        return [`await Promise.allSettled([${food(deed.task)}]);`];
      case 'burn':
        return [`await burnt(${name(deed.task)}, ${kitchen.tasks[deed.task]?.burns});`];
      case 'until':
        return [`await until(${deed.minute});`];
      case 'lost':
        return [''];
    }
  };
}

function collected({ how }: Of<'collect'>, foods: readonly string[]): Written {
  if (foods.length === 1) return [`collect(await ${foods[0]});`];
  if (how === 'ready') return listed('collect(...await Promise.all([', foods, ']));');
  const each = foods.map((one) => `${one}.then(collect)`);
  return listed('await Promise.all([', each, ']);');
}
