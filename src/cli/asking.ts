import process from 'node:process';
import { createInterface } from 'node:readline';

/** Asks the person at the terminal, one question a line. What is typed ahead answers the questions that are still to come. */
export class Questions {
  readonly #input = createInterface({ input: process.stdin, output: process.stdout });
  readonly #lines = this.#input[Symbol.asyncIterator]();

  constructor() {
    this.#input.once('SIGINT', () => this.#input.close());
    // After Ctrl-Z and fg, readline waits to be asked to go on.
    this.#input.on('SIGCONT', () => this.#input.prompt(true));
  }

  /** @returns the answer, `usual` for an empty one, `null` where the person has left (Ctrl-C, Ctrl-D) */
  async ask(question: string, usual: string): Promise<string | null> {
    this.#input.setPrompt(`${question} [${usual}] `);
    this.#input.prompt();
    const { done, value } = await this.#lines.next();
    if (done !== true) return value.trim() || usual;
    // The question stays a line of its own.
    process.stdout.write('\n');
    return null;
  }

  close(): void {
    this.#input.close();
  }
}
