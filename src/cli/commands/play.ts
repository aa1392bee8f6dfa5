import process from 'node:process';
import { writingFor } from '../../lesson/index.ts';
import type { Campaign, Level } from '../../model/level.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { beforeCrash } from '../crash.ts';
import { EXIT, type Exit } from '../exit.ts';
import { exportDesk } from '../export-desk.ts';
import { partProblem } from '../input.ts';
import { readCampaign, readOwnLevel } from '../io-levels.ts';
import { progressStore } from '../io-progress.ts';
import { findLevel } from '../level-source.ts';
import { patientCooks } from '../patient-cooks.ts';
import { type Printer, type Problem, tell } from '../problem.ts';
import { programDesk } from '../program-desk.ts';

/** What was asked for about the screen. */
export interface Screen {
  readonly ascii: boolean;
  readonly reducedMotion: boolean;
  readonly plain: boolean;
  readonly color: boolean;
}

/** What to start with: the campaign's tour, a level as it was typed with its part from 1, or neither of them. */
interface Wanted {
  readonly tour?: boolean | undefined;
  readonly level?: string | undefined;
  readonly part?: number | undefined;
  /** Language of the texts; absent: English. */
  readonly lang?: string | undefined;
  /** The level's program is to be written, in this file; `null`: in one of the level's name. Absent: the level is played. */
  readonly program?: string | null | undefined;
}

/** Opens the game: the campaign, or one level. The only command that loads the screens. */
export async function openGame(printer: Printer, asked: Screen, wanted: Wanted): Promise<Exit> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return tell(printer, false, NO_TERMINAL);
  const game = await gameOf(wanted);
  if (!game.ok) return tell(printer, false, game.error);
  const color = asked.color && (process.env.NO_COLOR ?? '') === '';
  // Ink reads these two when it is imported. A player at a terminal is no build server, whatever CI says.
  if (!color) process.env.FORCE_COLOR = '0';
  if (process.env.CI !== undefined) process.env.CI = 'false';
  const { startGame } = await import('../../tui/start.tsx');
  const stop = new AbortController();
  beforeCrash(() => stop.abort());
  const plain = asked.plain || process.env.TERM === 'dumb';
  const { start } = game.value;
  const named = start !== null && wanted.program ? { level: start.level.id, file: wanted.program } : null;
  const services = {
    store: progressStore(),
    cooks: patientCooks,
    programs: programDesk(named),
    exportShift: exportDesk(),
  };
  await startGame({ ...game.value, ...asked, color, plain, ...services }, stop.signal);
  return EXIT.fine;
}

const NO_TERMINAL: Problem = {
  code: 'no-terminal',
  message:
    'the game needs a terminal to draw on and to read keys from. Without one there are\n' +
    '  awaiter list               the levels\n' +
    '  awaiter compare LEVEL      what the cooks make of one\n' +
    '  awaiter simulate LEVEL     play a plan from a file\n' +
    '  awaiter check FILE         check a level file',
};

/** What the game opens with. */
interface Game {
  readonly campaign: Campaign;
  /** The level and part to begin with, the part from 0; `null`: the list of levels. */
  readonly start: { readonly level: Level; readonly part: number | null; readonly writes: boolean } | null;
  readonly tour: boolean;
}

async function gameOf({ tour = false, level, part, lang, program }: Wanted): Promise<Result<Game, Problem>> {
  if (level !== undefined) {
    const game = await gameAt(level, part ?? null, lang ?? null);
    return game.ok && program !== undefined ? writing(game.value) : game;
  }
  const campaign = await readCampaign(lang ?? null);
  if (!campaign.ok) return campaign;
  return tour && campaign.value.tour === null ? fail(NO_TOUR) : ok({ campaign: campaign.value, start: null, tour });
}

const NO_TOUR: Problem = { code: 'no-tour', message: 'this campaign has no tour. awaiter list shows its levels.' };

/** @param part the kitchen or puzzle that was asked for, from 1 */
async function gameAt(name: string, part: number | null, lang: string | null): Promise<Result<Game, Problem>> {
  if (name === '-') {
    const message = 'play cannot read the level from standard input: your keys come from there. Put it into a file.';
    return fail({ code: 'two-inputs', message });
  }
  const place = await findLevel(name);
  if (!place.ok) return place;
  const { value } = place;
  const campaign =
    value.kind === 'campaign' ? await readCampaign(lang) : await campaignOfFile(value.path, value.id, lang);
  if (!campaign.ok) return campaign;
  const level = campaign.value.chapters.flatMap(({ levels }) => levels).find(({ id }) => id === value.id);
  if (level === undefined) throw new Error(`${value.id} is in the campaign's file and not in the campaign`);
  const problem = part === null ? null : partProblem(level, part);
  return problem === null
    ? ok({
        campaign: campaign.value,
        start: { level, part: part === null ? null : part - 1, writes: false },
        tour: false,
      })
    : fail(problem);
}

/** The same game at its level's program. Every kitchen can be written for, also where its author has not thought of it. */
function writing({ campaign, start, tour }: Game): Result<Game, Problem> {
  const write = start === null ? null : writingFor(start.level, start.part);
  if (start === null || write === null) return fail(NO_PROGRAM);
  const { level: asked, part } = start;
  const level = write === asked.write ? asked : { ...asked, write };
  const chapters = campaign.chapters.map((chapter) => ({
    ...chapter,
    levels: chapter.levels.map((one) => (one === asked ? level : one)),
  }));
  return ok({ campaign: { ...campaign, chapters }, start: { level, part, writes: true }, tour });
}

export const NO_PROGRAM: Problem = {
  code: 'no-kitchen',
  message: 'this is a level of puzzles: there is no kitchen to write a program for. awaiter list shows the others.',
};

/** A level from anywhere, as a campaign of its own. */
async function campaignOfFile(path: string, id: string, lang: string | null): Promise<Result<Campaign, Problem>> {
  const level = await readOwnLevel(path, id, lang);
  if (!level.ok) return level;
  const { title } = level.value;
  return ok({ title, chapters: [{ title, levels: [level.value] }], tour: null });
}
