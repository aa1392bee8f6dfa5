import { test } from 'vitest';
import * as engine from '../../src/kitchen/index.ts';
import { type Game, gameOn } from './game.ts';

/**
 * A test of one rule of the rules page. The game is handed in, so that the machines' test can play the same rule
 * against an engine that has lost a transition, and see it break.
 */
export function rule(title: string, body: (game: Game) => void): void {
  test(title, () => body(gameOn(engine)));
}
