import { basename, dirname, join } from 'node:path';
import { newLevel, type Wishes, wishFor } from '../../levels/index.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { GOALS } from '../../model/spec.ts';
import { quoted, shellWord } from '../../words/quoted.ts';
import { Questions } from '../asking.ts';
import { EXIT, type Exit } from '../exit.ts';
import { exists } from '../io.ts';
import { isSchema } from '../io-folders.ts';
import { CAMPAIGN_FILE, levelsFolder } from '../io-levels.ts';
import { schemaFor } from '../io-schema.ts';
import { unwritable, writeNewInFolder } from '../io-write.ts';
import { levelJson } from '../level-json.ts';
import { type Printer, type Problem, tell } from '../problem.ts';
import { hasTerminal } from '../screen.ts';

type Key = keyof Wishes;

interface Options extends Readonly<Partial<Record<Key, string | undefined>>> {
  readonly file?: string | undefined;
  /** Ask nothing. */
  readonly yes?: boolean | undefined;
}

/** Writes a small level that works, as its author wishes it. */
export async function makeLevel(printer: Printer, options: Options): Promise<Exit> {
  const questions = hasTerminal() && options.yes !== true ? new Questions() : null;
  try {
    const made = await new Making(printer, options, questions).made();
    if (!made.ok) return tell(printer, false, made.error);
    for (const line of made.value) printer.out(line);
    return EXIT.fine;
  } finally {
    questions?.close();
  }
}

interface Question {
  readonly text: string;
  readonly usual: string;
  readonly read: (answer: string) => unknown;
}

const names = (answer: string): readonly string[] => answer.split(',').map((one) => one.trim().replace(/\s+/gu, '-'));

const QUESTIONS: Readonly<Record<Key, Question>> = {
  title: { text: 'What is the level called?', usual: 'Soup and salad', read: (answer) => answer },
  cooks: { text: 'What does the stove cook? One name, or two with a comma.', usual: 'soup', read: names },
  hands: { text: 'What do your hands make meanwhile? The same.', usual: 'salad', read: names },
  orders: { text: 'How many guests want that?', usual: '2', read: Number },
  goal: { text: `What counts: ${GOALS.join(', ')}?`, usual: GOALS[0], read: (answer) => answer },
};

class Making {
  readonly #printer: Printer;
  readonly #options: Options;
  /** `null` where nobody is to be asked. */
  readonly #questions: Questions | null;

  constructor(printer: Printer, options: Options, questions: Questions | null) {
    this.#printer = printer;
    this.#options = options;
    this.#questions = questions;
  }

  /** @returns what there is to tell */
  async made(): Promise<Result<readonly string[], Problem>> {
    const { file } = this.#options;
    if (file === undefined && this.#questions === null) return fail(NO_FILE);
    // Before anything is asked: nobody is to answer five questions for nothing.
    const problem = file === undefined ? null : await refusal(withEnding(file));
    if (problem !== null) return fail(problem);
    const wishes = await this.#wishes();
    if (!wishes.ok) return wishes;
    const named = file ?? (await this.#questions?.ask('Into which file?', fileFor(wishes.value.title))) ?? null;
    return named === null ? fail(LEFT) : written(withEnding(named), wishes.value);
  }

  async #wishes(): Promise<Result<Wishes, Problem>> {
    const title = await this.#wish('title');
    if (!title.ok) return title;
    const cooks = await this.#wish('cooks');
    if (!cooks.ok) return cooks;
    const hands = await this.#wish('hands', cooks.value);
    if (!hands.ok) return hands;
    const orders = await this.#wish('orders');
    if (!orders.ok) return orders;
    const goal = await this.#wish('goal');
    if (!goal.ok) return goal;
    return ok({
      title: title.value,
      cooks: cooks.value,
      hands: hands.value,
      orders: orders.value,
      goal: goal.value,
    });
  }

  /** @param cooking what is cooked already */
  async #wish<Of extends Key>(key: Of, cooking: readonly string[] = []): Promise<Result<Wishes[Of], Problem>> {
    const { text, usual, read } = QUESTIONS[key];
    const given = this.#options[key];
    if (given !== undefined || this.#questions === null) {
      const wish = wishFor(key, read(given ?? usual), cooking);
      return wish.ok ? wish : fail({ code: 'usage', message: `--${key}: ${notThat(given ?? usual, wish.error)}` });
    }
    for (;;) {
      const answer = await this.#questions.ask(text, usual);
      if (answer === null) return fail(LEFT);
      const wish = wishFor(key, read(answer), cooking);
      if (wish.ok) return wish;
      this.#printer.err(notThat(answer, wish.error));
    }
  }
}

async function written(path: string, wishes: Wishes): Promise<Result<readonly string[], Problem>> {
  const refused = await refusal(path);
  if (refused !== null) return fail(refused);
  const schema = await schemaFor(dirname(path));
  if (!schema.ok) return schema;
  const { address, made } = schema.value;
  const problem = await writeNewInFolder(path, `${levelJson(newLevel(wishes, address))}\n`);
  if (problem !== null) return fail(problem);
  const beside = made === null ? '' : `, and ${quoted(made)}, with which editors complete and explain every field`;
  return ok([
    `${quoted(path)} is written${beside}.`,
    'What now:',
    `  awaiter check ${shellWord(path)}           what is wrong with it, and what the cooks make of it`,
    `  awaiter play ${shellWord(path)} --watch    edit and play side by side`,
    `How to write a level, with an example for every rule: ${join(levelsFolder(), 'README.md')}`,
  ]);
}

/** A level's file ends in .json: so that everybody knows it for one. */
const withEnding = (file: string): string => (file === '-' || /\.json$/iu.test(file) ? file : `${file}.json`);

const fileFor = (title: string): string =>
  withEnding(
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'level',
  );

const notThat = (answer: string, expected: string): string => `found ${quoted(answer)}, expected ${expected}.`;

/** Why no level can be written there; `null` if one can. */
async function refusal(path: string): Promise<Problem | null> {
  const name = basename(path);
  if (name === '-' || name === '.json') return { code: 'usage', message: 'a level is written into a file: name one.' };
  if (name === CAMPAIGN_FILE || isSchema(name))
    return { code: 'usage', message: `${quoted(name)} is no name for a level: files of that name are something else.` };
  if (!(await exists(path))) return unwritable(path);
  return {
    code: 'file-exists',
    message: `${quoted(path)} is there already and was left as it is. Choose another name.`,
  };
}

const NO_FILE: Problem = {
  code: 'usage',
  message: 'nobody can be asked here: name the file, awaiter new FILE, and what you wish. See awaiter new --help.',
};

const LEFT: Problem = { code: 'usage', message: 'nothing was written.' };
