import { copyText } from '../clipboard.ts';
import { cooksInWorker } from '../cooks-in-worker.ts';
import { beforeCrash } from '../crash.ts';
import { exportWhenAsked, programsWhenAsked } from '../desks.ts';
import { EXIT, type Exit } from '../exit.ts';
import { type Game, gameOf, type Wanted } from '../game-source.ts';
import { openStreams } from '../io-print.ts';
import { progressStore } from '../io-progress.ts';
import { campaignDesk } from '../pack-source.ts';
import { type Printer, type Problem, tell } from '../problem.ts';
import { hasTerminal, isPlain, linesAskedBy, readyForInk, type Screen } from '../screen.ts';
import { leaveTitle, putTitleAway, titleShown } from '../title.ts';

/** Opens the game: the campaign, or one level. The only command that loads the screens. */
export async function openGame(printer: Printer, asked: Screen, wanted: Wanted): Promise<Exit> {
  const by = linesAskedBy(asked);
  if (wanted.rush !== undefined && by !== null) return tell(printer, false, noRush(by));
  if (!hasTerminal()) return tell(printer, false, NO_TERMINAL);
  const game = await gameOf(wanted);
  return game.ok ? showGame(asked, game.value, wanted) : tell(printer, false, game.error);
}

/** Shows the game, on standard input and output that are a terminal, until the player leaves. */
export async function showGame(
  asked: Screen,
  game: Game,
  { program, lang, rush }: Pick<Wanted, 'program' | 'lang' | 'rush'>,
): Promise<Exit> {
  const screen = readyForInk(asked);
  const { startGame } = await import('../../tui/start.tsx');
  openStreams();
  const stop = new AbortController();
  beforeCrash(() => {
    stop.abort();
    putTitleAway();
  });
  const plain = isPlain(asked);
  const { start } = game;
  const named = start !== null && program ? { level: start.level.id, file: program } : null;
  const services = {
    store: progressStore(),
    campaigns: campaignDesk(lang ?? null),
    cooks: cooksInWorker,
    programs: programsWhenAsked(named),
    exportShift: exportWhenAsked,
    copy: copyText,
  };
  await startGame({ ...game, ...screen, plain, rush, shown: titleShown(), ...services }, stop.signal);
  leaveTitle();
  return EXIT.fine;
}

const noRush = (by: keyof typeof WAYS_OUT): Problem => ({
  code: 'usage',
  message:
    'there is no rush in lines of text: its clock would run on while they are read, and what they say would have changed\n' +
    `by the time it is heard. ${WAYS_OUT[by]},\n` +
    'or play without --rush and --seconds-per-minute: then thinking takes no time.',
});

/** By what asks for lines. */
const WAYS_OUT = {
  '--plain': 'Leave --plain out',
  'TERM=dumb': 'TERM=dumb says that this terminal shows nothing else: take another one',
  'INK_SCREEN_READER=true': 'INK_SCREEN_READER=true asks for them: leave it out',
} as const;

const NO_TERMINAL: Problem = {
  code: 'no-terminal',
  message:
    'the game needs a terminal to draw on and to read keys from. Without one there are\n' +
    '  awaiter list               the levels\n' +
    '  awaiter compare LEVEL      what the cooks make of one\n' +
    '  awaiter simulate LEVEL     play a plan from a file\n' +
    '  awaiter check FILE         check a level file',
};
