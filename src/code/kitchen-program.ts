import type { TaskDecision } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import { clock } from './clock.ts';
import { type Decided, decidedIn } from './decided.ts';
import { javascriptText } from './literals.ts';
import { namesOf } from './names.ts';

/** What a program calls its own things: a step of that name gets another one. */
const OWN_NAMES = /^_*(?:kitchen|arriving|shift|order\d+)$/u;

/** Columns before the minute that stands behind a line. */
const COMMENT_COLUMN = 44;

/**
 * A shift as a program for the loop, line by line: run there, it makes the same decisions at the same minutes. A stare that
 * buzzed and was not handled at once is written as a start and a stare: who has no ticket is told of a buzz at once.
 */
export function kitchenProgram(kitchen: Kitchen, log: Log): readonly string[] {
  const decided = decidedIn(log);
  const writer = new Writer(kitchen, log);
  const body: string[] = [];
  for (let at = 0; at < decided.length; ) {
    const one = decided[at] as Decided;
    const next = decided[at + 1];
    const { lines, isBoth } = writer.write(one, next);
    const [first = '', ...rest] = lines;
    body.push(...writer.greetingFor(one), `${first.padEnd(COMMENT_COLUMN)} // ${clock(one.minute)}`, ...rest);
    at += isBoth ? 2 : 1;
  }
  return [
    "/** @param {import('awaiter-game').Kitchen} kitchen */",
    'export default async function shift(kitchen) {',
    ...(writer.hasGreeted ? ['  const arriving = kitchen.orders[Symbol.asyncIterator]();'] : []),
    ...body,
    '}',
  ];
}

/** `isBoth`: the lines stand for the next decision, too. */
interface Written {
  readonly lines: readonly string[];
  readonly isBoth: boolean;
}

const written = (...lines: readonly string[]): Written => ({ lines: lines.map((line) => `  ${line}`), isBoth: false });

class Writer {
  readonly #kitchen: Kitchen;
  readonly #tickets: readonly string[];
  /** The orders that have arrived and are not known to the program yet, in their order. */
  readonly #arriving: number[];
  readonly #greeted = new Set<number>();
  readonly #startedTwice: ReadonlySet<number>;
  readonly #declared = new Set<number>();

  constructor(kitchen: Kitchen, log: Log) {
    this.#kitchen = kitchen;
    this.#tickets = namesOf(kitchen, 'javascript').food.map((name) => (OWN_NAMES.test(name) ? `_${name}` : name));
    this.#arriving = log.flatMap((event) => (event.type === 'arrived' ? [event.order] : []));
    const started = log.flatMap((event) =>
      event.type === 'decided' && (event.decision.verb === 'start' || event.decision.verb === 'stare')
        ? [event.decision.task]
        : [],
    );
    this.#startedTwice = new Set(started.filter((task, at) => started.indexOf(task) < at));
  }

  get hasGreeted(): boolean {
    return this.#greeted.size > 0;
  }

  /** The lines that take in the orders up to the one that is decided about, where it is new to the program. */
  greetingFor({ decision }: Decided): readonly string[] {
    if (decision.verb === 'wait') return [];
    const lines: string[] = [];
    while (!this.#greeted.has(this.#taskOf(decision).order)) {
      const order = this.#arriving.shift() as number;
      this.#greeted.add(order);
      lines.push(`  const { value: order${order + 1} } = await arriving.next();`);
    }
    return lines;
  }

  write(one: Decided, next: Decided | undefined): Written {
    const { decision } = one;
    if (decision.verb === 'wait') {
      return written(decision.until === null ? 'await kitchen.next();' : `await kitchen.until(${decision.until});`);
    }
    const { order, name } = this.#taskOf(decision);
    const call = (method: string): string => `order${order + 1}.${method}(${javascriptText(name)});`;
    const ticket = this.#tickets[decision.task];
    switch (decision.verb) {
      case 'start':
        return written(this.#start(decision.task, call('start')));
      case 'stare':
        return this.#stare(one, next, decision.task, call);
      case 'collect':
        // Its order may be lost while the hands are at it.
        return written(has(one, 'dropped', decision.task) ? `await ${ticket}.catch(() => {});` : `await ${ticket};`);
      case 'handle':
        return written(`await ${ticket}.catch(() => {});`);
      default:
        return written(call(decision.verb));
    }
  }

  #start(task: number, call: string): string {
    const isNew = !this.#declared.has(task);
    this.#declared.add(task);
    return `${isNew ? (this.#startedTwice.has(task) ? 'let ' : 'const ') : ''}${this.#tickets[task]} = ${call}`;
  }

  #stare(one: Decided, next: Decided | undefined, index: number, call: (method: string) => string): Written {
    const { order, minutes } = this.#kitchen.tasks[index] as Task;
    const isLost = one.events.some((event) => event.type === 'lost' && event.order === order && event.why !== 'end');
    if (!has(one, 'loading', index) || !has(one, 'buzzed', index) || isLost) return written(call('stare'));
    if (next?.decision.verb === 'handle' && next.decision.task === index) {
      return { ...written('try {', `  ${call('stare')}`, '} catch {}'), isBoth: true };
    }
    const start = this.#start(index, call('start'));
    return minutes === 0 ? written(start) : written(start, call('stare'));
  }

  #taskOf({ task }: TaskDecision): Task {
    return this.#kitchen.tasks[task] as Task;
  }
}

const has = ({ events }: Decided, what: 'loading' | 'buzzed' | 'dropped', task: number): boolean =>
  events.some((event) => event.type === what && event.task === task);
