import type { Argument, CommandUnknownOpts, Option } from '@commander-js/extra-typings';

/*
 * What can be typed after `awaiter`, read off the program itself: whatever a command is given is completed, too.
 */

/** What can stand at a place. */
export interface Place {
  /** What it is called in the help. */
  readonly name: string;
  readonly words: readonly string[];
  /** Whether a file or a folder may stand there as well. */
  readonly files: boolean;
}

export interface OptionWords {
  /** `--plan`, and `-h` where there is a short one. */
  readonly flags: readonly string[];
  readonly about: string;
  /** What stands after it; `null` where nothing does. */
  readonly value: Place | null;
}

export interface CommandWords {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionWords[];
  readonly places: readonly Place[];
  /** Whether the last place may be filled again and again. */
  readonly repeats: boolean;
}

export interface Vocabulary {
  /** Options that stand before any command. */
  readonly options: readonly OptionWords[];
  readonly commands: readonly CommandWords[];
}

/** What things are called, by the name that they have in the help: `level`, `pack`, `language`. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Names in the help of what is, or may be, a file or a folder. */
const FILES: readonly string[] = ['file', 'path', 'folder', 'level', 'pack', 'code'];

export function vocabularyOf(program: CommandUnknownOpts, names: Names): Vocabulary {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const known = { ...names, command: commands.map((command) => command.name()) };
  return {
    options: optionsOf(program, known),
    commands: commands.map((command) => ({
      name: command.name(),
      about: command.description(),
      options: optionsOf(command, known),
      places: command.registeredArguments.map((argument) => placeOf(argument.name(), argument, known)),
      repeats: command.registeredArguments.some(({ variadic }) => variadic),
    })),
  };
}

const optionsOf = (command: CommandUnknownOpts, names: Names): readonly OptionWords[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flags: [option.long, option.short].filter((flag) => flag != null),
      about: option.description,
      value: option.required || option.optional ? placeOf(valueName(option), option, names) : null,
    }));

/** `file` of `--plan <file>`. */
const valueName = ({ flags }: Option): string => /[<[](?<name>[^\]>.]+)/u.exec(flags)?.groups?.name ?? '';

/** Packs are called as their folders are. What a shell would take for something else is left to be typed as a path. */
const isPlain = (word: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(word);

/** @param name in the help; several things have `|` between them */
function placeOf(name: string, { argChoices }: Pick<Argument | Option, 'argChoices'>, names: Names): Place {
  const kinds = name.split('|');
  return {
    name,
    words: (argChoices ?? kinds.flatMap((kind) => names[kind] ?? [])).filter(isPlain),
    files: argChoices === undefined && kinds.some((kind) => FILES.includes(kind)),
  };
}
