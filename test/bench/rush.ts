import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

const once = (policy: Policy): Once =>
  JSON.parse(execFileSync(process.execPath, [ONCE, policy, `${CUSTOMERS}`], { encoding: 'utf8' })) as Once;

/** What a million customers cost under each policy: the policies in turn, so that a machine that slows down slows all. */
export function rushAims(): void {
  const rounds = Array.from({ length: ROUNDS }, () => POLICIES.map(once));
  POLICIES.forEach((policy, nth) => {
    const runs = rounds.map((round) => round[nth] as Once);
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
  });
}
