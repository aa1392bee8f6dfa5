import process from 'node:process';
import { createInterface } from 'node:readline/promises';

/** Asks the person at the terminal, one question a line. */
export class Questions {
  readonly #lines = createInterface({ input: process.stdin, output: process.stdout });
  readonly #left = new AbortController();

  constructor() {
    const leave = (): void => this.#left.abort();
    this.#lines.once('SIGINT', leave).once('close', leave);
  }

  /** @returns the answer, `usual` for an empty one, `null` where the person has left (Ctrl-C, Ctrl-D) */
  async ask(question: string, usual: string): Promise<string | null> {
    try {
      const line = await this.#lines.question(`${question} [${usual}] `, { signal: this.#left.signal });
      return line.trim() || usual;
    } catch (error) {
      if (this.#left.signal.aborted) return null;
      throw error;
    }
  }

  close(): void {
    this.#lines.close();
  }
}
