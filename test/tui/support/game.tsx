import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import type { Kitchen } from '../../../src/model/kitchen.ts';
import type { Level } from '../../../src/model/level.ts';
import type { CampaignDesk } from '../../../src/model/pack.ts';
import { type Deed, NO_PROGRESS, type Progress, type Reached } from '../../../src/model/progress.ts';
import { fail } from '../../../src/model/result.ts';
import { cooksOf } from '../../../src/strategies/index.ts';
import { App } from '../../../src/tui/app.tsx';
import { PlainApp } from '../../../src/tui/plain/plain-app.tsx';
import type { GameOptions } from '../../../src/tui/settings.ts';
import { fakeDesk } from './desk.ts';
import { campaignOf } from './kitchens.ts';

const PATIENCE_MS = 5000;

export interface TestGame {
  /** What stands on the screen, without colours. */
  readonly frame: () => string;
  readonly raw: () => string;
  readonly frames: () => readonly string[];
  /** Presses keys one after the other, each once the screen has taken in the one before. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Resolves with the screen once it holds the text; rejects with the last screen if it never does. */
  readonly sees: (text: string | RegExp) => Promise<string>;
  readonly resize: (columns: number, rows: number) => void;
  /** The shifts that were recorded because they reached their goal. */
  readonly recorded: readonly { readonly hash: string; readonly reached: Reached }[];
  /** All that was recorded. */
  readonly deeds: readonly Deed[];
  readonly leave: () => void;
  /** Whether the game still listens to keys: it does until it is left. */
  readonly isOpen: () => boolean;
}

export interface TestOptions extends Partial<GameOptions> {
  readonly levels: readonly Level[];
  readonly progress?: Progress;
  readonly notice?: string | null;
  readonly columns?: number;
  readonly rows?: number;
}

/** Nothing can be turned to: the campaign with which the game opens stays the only one. */
const NO_PACKS: CampaignDesk = {
  list: () => Promise.resolve([]),
  open: () => Promise.resolve(fail({ kind: 'moved' })),
  forget: () => Promise.resolve(),
};

/** The game on a terminal of 80×24, unless the test says otherwise. */
export function openGame({
  levels,
  progress = NO_PROGRESS,
  notice = null,
  columns = 80,
  rows = 24,
  ...rest
}: TestOptions): TestGame {
  const deeds: Deed[] = [];
  const options: GameOptions = {
    campaign: campaignOf(...levels),
    start: null,
    tour: false,
    store: {
      load: () => Promise.resolve({ progress, notice }),
      record: (deed) => {
        deeds.push(deed);
        return Promise.resolve(null);
      },
    },
    campaigns: NO_PACKS,
    watch: null,
    cooks: (kitchen: Kitchen) => Promise.resolve(cooksOf(kitchen)),
    programs: fakeDesk(null),
    exportShift: () => Promise.resolve(fail('there are no files here')),
    copy: () => false,
    ascii: false,
    plain: false,
    reducedMotion: true,
    color: true,
    ...rest,
  };
  const loaded = { progress, notice };
  return show(
    options.plain ? <PlainApp options={options} loaded={loaded} /> : <App options={options} loaded={loaded} />,
    columns,
    rows,
    deeds,
  );
}

function show(app: ReactElement, columns: number, rows: number, deeds: readonly Deed[]): TestGame {
  const screen = render(app);
  const frame = (): string => stripVTControlCharacters(screen.lastFrame() ?? '');
  const resize = (wide: number, high: number): void => {
    Object.defineProperty(screen.stdout, 'columns', { value: wide, configurable: true });
    Object.defineProperty(screen.stdout, 'rows', { value: high, configurable: true });
    screen.stdout.emit('resize');
  };
  resize(columns, rows);
  return {
    frame,
    raw: () => screen.lastFrame() ?? '',
    frames: () => screen.frames.map(stripVTControlCharacters),
    resize,
    get recorded() {
      return deeds.flatMap((deed) =>
        deed.type === 'shift' && deed.reached !== null ? [{ hash: deed.hash, reached: deed.reached }] : [],
      );
    },
    deeds,
    leave: screen.unmount,
    isOpen: () => ['readable', 'data'].some((event) => screen.stdin.listenerCount(event) > 0),
    press: async (...keys) => {
      for (const key of keys) {
        await settled();
        screen.stdin.write(KEYS[key] ?? key);
      }
      await settled();
    },
    sees: async (text) => {
      const isThere = (): boolean => (typeof text === 'string' ? frame().includes(text) : text.test(frame()));
      await vi.waitUntil(isThere, { timeout: PATIENCE_MS, interval: 5 }).catch(() => {
        throw new Error(`never saw ${text} on\n${frame()}`);
      });
      return frame();
    },
  };
}

/** Names of keys that are not a character, as a terminal sends them. */
const KEYS: Readonly<Record<string, string>> = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  pagedown: '\u001b[6~',
  backspace: '\u007f',
};

/** React and Ink have drawn what there was to draw. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
