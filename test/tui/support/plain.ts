import type { Level } from '../../../src/model/level.ts';
import { openGame, type TestGame, type TestOptions } from './game.tsx';

/** The game in lines, wide enough for every sentence. */
export const openPlain = (levels: readonly Level[], options: Partial<TestOptions> = {}): TestGame =>
  openGame({ levels, plain: true, columns: 300, ...options });

/** What was said after a text was said for the last time. */
export const after = (screen: string, text: string): string => screen.slice(screen.lastIndexOf(text) + text.length);

/** Plays tea to its end, with the kettle first. */
export async function playTea(game: TestGame): Promise<string> {
  await game.sees('1: start boil');
  await game.press('1', '1', 'w', '1');
  return game.sees('of 3 stars');
}
