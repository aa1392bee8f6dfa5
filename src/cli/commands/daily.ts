import { dailyLevel } from '../../generate/index.ts';
import { parseLevel } from '../../levels/index.ts';
import { EXIT, type Exit } from '../exit.ts';
import { campaignOf } from '../game-source.ts';
import { generatedText } from '../level-json.ts';
import { type Printer, type Problem, tell } from '../problem.ts';
import { hasTerminal, type Screen } from '../screen.ts';
import { showGame } from './play.ts';

interface Options {
  /** As in 2026-11-29; absent: today. */
  readonly date?: string | undefined;
  readonly lang?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Plays the level of a date, or prints it. Days begin in all countries at once: at midnight in UTC. */
export async function daily(printer: Printer, screen: Screen, { date, lang, json = false }: Options): Promise<Exit> {
  if (!json && !hasTerminal()) return tell(printer, json, NO_TERMINAL);
  const day = date === undefined ? new Date() : new Date(date);
  const { id, file } = dailyLevel(day.toISOString().slice(0, 'yyyy-mm-dd'.length), day.getUTCDay());
  const text = generatedText(file);
  if (json) {
    printer.out(text);
    return EXIT.fine;
  }
  const level = parseLevel(text, id);
  if (!level.ok) throw new Error(`the level of the day has faults: ${JSON.stringify(level.error)}`);
  const start = { level: level.value, part: null, writes: false };
  return showGame(screen, { campaign: campaignOf(level.value, id), start, tour: false, watch: null }, { lang });
}

const NO_TERMINAL: Problem = {
  code: 'no-terminal',
  message: 'the game needs a terminal to draw on and to read keys from. awaiter daily --json prints the level.',
};
