import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import { POLICIES, type Policy } from '../../src/rush/index.ts';
import { median } from './measure.ts';
import { aim, row } from './table.ts';

const CUSTOMERS = 1_000_000;
const MOST_SECONDS = 1;
const ROUNDS = 5;
const ONCE = fileURLToPath(new URL('rush-once.ts', import.meta.url));

/** Seconds of CPU: of the rush, and of the arrivals alone. */
interface Once {
  readonly rush: number;
  readonly floor: number;
}

/**
 * What a million customers cost under each policy: the policies in turn, so that a machine that slows down slows all. Bundled,
 * as what is shipped: what is imported from another file is no constant to V8, and costs a tenth more.
 */
export async function rushAims(): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), 'awaiter-rush-'));
  await build({ config: false, entry: ONCE, outDir, deps: { alwaysBundle: [/./] }, dts: false, logLevel: 'error' });
  const bundled = join(outDir, 'rush-once.mjs');
  const once = (policy: Policy): Once =>
    JSON.parse(execFileSync(process.execPath, [bundled, policy, `${CUSTOMERS}`], { encoding: 'utf8' })) as Once;
  const rounds = Array.from({ length: ROUNDS }, () => POLICIES.map(once));
  rmSync(outDir, { recursive: true });
  for (const [nth, policy] of POLICIES.entries()) {
    const runs = rounds.map((round) => round[nth] as Once);
    tellOf(policy, runs);
  }
}

function tellOf(policy: Policy, runs: readonly Once[]): void {
  const seconds = median(runs.map(({ rush }) => rush));
  aim({
    what: `a rush of ${CUSTOMERS / 1e6} million customers, ${policy}`,
    target: `≤ ${MOST_SECONDS} s CPU`,
    figure: `${seconds.toFixed(2)} s (${Math.min(...runs.map(({ rush }) => rush)).toFixed(2)} at best)`,
    isMet: seconds <= MOST_SECONDS,
  });
  const ratio = median(runs.map(({ rush, floor }) => rush / floor));
  row(
    '  beside it',
    '',
    `${ratio.toFixed(1)} × drawing when they come (${median(runs.map(({ floor }) => floor * 1_000)).toFixed(0)} ms)`,
  );
}
