import type { Kitchen } from '../model/kitchen.ts';
import { optionsOf, startedAgain, stationCall } from './call.ts';
import { type Line, linesOf } from './line.ts';
import { javascriptText } from './literals.ts';
import { listed } from './page.ts';
import { type Of, type Pen, penFor, type Writing, write } from './pen.ts';
import type { Statement } from './statement.ts';

/** The lines of a program in JavaScript, for a module's top level: what they call stands in the file's head. */
export function javascriptLines(kitchen: Kitchen, statements: readonly Statement[]): readonly Line[] {
  const pen = penFor(kitchen, 'javascript', javascriptText);
  const again = startedAgain(statements.map(({ deed }) => deed));
  const known = new Set<number>();
  return statements.flatMap((statement, index) => {
    const { deed } = statement;
    const written = write(WRITING, deed, pen);
    if (deed.kind !== 'start' || known.has(deed.task)) return linesOf(kitchen, statement, index, written);
    known.add(deed.task);
    const [first, ...rest] = written;
    return linesOf(kitchen, statement, index, [`${again.has(deed.task) ? 'let' : 'const'} ${first}`, ...rest]);
  });
}

const WRITING: Writing = {
  do: ({ task }, pen) => [`${pen.work(pen.task(task).step)}(${pen.task(task).minutes}, ${pen.name(task)});`],
  start: (deed, pen) => [
    `${pen.food(deed.task)} = ${station(deed, pen, pen.station(deed.station))}`,
    ...(deed.buzzes
      ? [{ text: `${pen.food(deed.task)}.catch(() => {});`, note: 'a buzz can be looked at later' }]
      : []),
    ...(deed.stared ? [{ text: `stare(${pen.name(deed.task)});`, note: 'it buzzes' }] : []),
  ],
  block: (deed, pen) => [station(deed, pen, pen.blocking(deed.station))],
  stare: ({ task, dings }, pen) => [dings ? `collect(stare(${pen.name(task)}));` : `stare(${pen.name(task)});`],
  collect: ({ tasks, how }, pen) => {
    const foods = tasks.map(pen.food);
    if (foods.length === 1) return [`collect(await ${foods[0]});`];
    if (how === 'ready') return listed('collect(...await Promise.all([', foods, ']));');
    const each = foods.map((one) => `${one}.then(collect)`);
    return listed('await Promise.all([', each, ']);');
  },
  handle: ({ task }, pen) => [`try { collect(await ${pen.food(task)}); } catch (buzz) { handle(buzz); }`],
  clear: ({ task }, pen) => [`clear(${pen.name(task)});`],
  ding: ({ task }, pen) => [`await ${pen.food(task)};`],
  buzz: ({ task }, pen) => [`await Promise.allSettled([${pen.food(task)}]);`],
  burn: ({ task }, pen) => [`await burnt(${pen.name(task)}, ${pen.task(task).burns});`],
  until: ({ minute }) => [`await until(${minute});`],
  lost: () => [''],
};

function station(deed: Of<'start' | 'block'>, { kitchen, name }: Pen, called: string): string {
  const call = stationCall(kitchen, deed);
  const options = optionsOf(call, ': ', 'true');
  const last = options.length === 0 ? '' : `, { ${options.join(', ')} }`;
  return `${called}(${call.minutes}, ${name(deed.task)}${last});`;
}
