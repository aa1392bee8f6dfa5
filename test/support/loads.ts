import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, type ChildOptions, child, newFolder } from './command.ts';

const HOOK = new URL('./log-loads.ts', import.meta.url).href;

/** What a command answers, and the addresses of all modules that it has loaded (Node's own left out). */
export async function loadsOf(
  args: readonly string[],
  options: ChildOptions = {},
): Promise<Answer & { readonly loads: readonly string[] }> {
  const file = join(newFolder(), 'loads');
  const answer = await child(args, { ...options, node: ['--import', HOOK], env: { ...options.env, LOADS_FILE: file } });
  const loads = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return { ...answer, loads: loads.filter((url) => url.startsWith('file:')) };
}
