import { readdirSync } from 'node:fs';
import { vi } from 'vitest';
import type { Engine, Game } from './game.ts';

export interface Rule {
  readonly title: string;
  readonly body: (game: Game) => void;
}

const RULES = new URL('../kitchen/rules/', import.meta.url);

/** The bodies of all rule tests: their files are imported with a `rule` that takes note instead of testing. */
export async function allRules(): Promise<readonly Rule[]> {
  const rules: Rule[] = [];
  vi.doMock('./rule.ts', () => ({ rule: (title: string, body: Rule['body']) => rules.push({ title, body }) }));
  for (const file of readdirSync(RULES).sort()) await import(/* @vite-ignore */ new URL(file, RULES).pathname);
  vi.doUnmock('./rule.ts');
  return rules;
}

/** The engine as a new process would load it, with whatever is mocked by now. */
export async function freshEngine(): Promise<Engine> {
  vi.resetModules();
  return import('../../src/kitchen/index.ts');
}
