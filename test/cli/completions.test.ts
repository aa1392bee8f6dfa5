import { spawnSync } from 'node:child_process';
import { Command, Option } from '@commander-js/extra-typings';
import { describe, expect, test } from 'vitest';
import { bashScript } from '../../src/cli/completions/bash.ts';
import { fishScript } from '../../src/cli/completions/fish.ts';
import { vocabularyOf } from '../../src/cli/completions/vocabulary.ts';
import { zshScript } from '../../src/cli/completions/zsh.ts';
import { command, fileWith, folderWith } from '../support/command.ts';
import { TerminalSession } from '../support/terminal.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** Whether the machine has this shell: its tests are left out, and say so, where it has not. */
const has = (shell: Shell): boolean => spawnSync(shell, ['--version']).status === 0;

const FOLDER = folderWith({ 'soup.json': {} });

/** What is typed, and what is offered for its last word. `complete`: nothing else is. */
const LINES: readonly (readonly [what: string, line: string, offered: readonly string[], complete: boolean])[] = [
  ['a command', 'awaiter pl', ['play'], true],
  ['commands, help among them', 'awaiter ', ['play', 'check', 'completions', 'help'], false],
  ['an option of a command', 'awaiter compare --pl', ['--plan'], true],
  ['an option before any command', 'awaiter --asc', ['--ascii'], true],
  ['the values of an option that are few', 'awaiter export L02 --to ', ['js', 'python', 'program'], true],
  ['a value that has been begun', 'awaiter export L02 --to py', ['python'], true],
  ['the languages', 'awaiter play --lang ', ['de', 'en'], true],
  ['the values of an argument', 'awaiter completions z', ['zsh'], true],
  ['numbers of which there are few', 'awaiter generate --difficulty ', ['1', '2', '3', '4', '5'], true],
  ['rules that a level can have', 'awaiter generate --features bu', ['burns'], true],
  ['policies of a rush', 'awaiter rush --policy b', ['blocking'], true],
  ['packs', 'awaiter play works', ['workshop'], false],
  ['the levels of a pack', 'awaiter compare databases/D', ['D1', 'D6'].map((id) => `databases/${id}`), false],
  ['levels', 'awaiter play L0', ['L01', 'L09'], false],
  ['a level after options', 'awaiter compare --ascii --part 1 L30', ['L30'], true],
  ['a file where a level may stand', 'awaiter play so', ['soup.json'], true],
  ['one file after another', 'awaiter check x.json so', ['soup.json'], true],
  ['a file after an option', 'awaiter compare L02 --plan so', ['soup.json'], true],
  ['a command after help', 'awaiter help sim', ['simulate'], true],
];

const scriptFile = async (shell: Shell): Promise<string> =>
  fileWith((await command('completions', shell)).out, `awaiter.${shell}`);

/** What a shell is asked to run, to print what it offers for a line. */
const ASKED = {
  bash: (script: string, line: string) =>
    `source ${script}; COMP_WORDS=(${line.replace(/ $/u, " ''")}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); ` +
    `_awaiter; printf '%s\\n' "\${COMPREPLY[@]}"`,
  fish: (script: string, line: string) => `source ${script}; complete -C '${line}'`,
};

for (const shell of ['bash', 'fish'] as const) {
  describe.skipIf(!has(shell))(`${shell} offers (left out where there is no ${shell})`, async () => {
    const script = await scriptFile(shell);
    test.each(LINES)('%s', (_what, line, offered, complete) => {
      const { stdout, stderr } = spawnSync(shell, ['-c', ASKED[shell](script, line)], {
        cwd: FOLDER,
        encoding: 'utf8',
      });
      const words = stdout.split('\n').flatMap((one) => (one === '' ? [] : [String(one.split('\t')[0])]));
      expect(stderr).toBe('');
      expect(words.toSorted()).toEqual(
        complete ? offered.toSorted() : expect.arrayContaining(offered.map((one) => expect.stringMatching(`^${one}$`))),
      );
    });
  });
}

const TERMINALS = {
  bash: { args: ['--norc', '--noprofile', '-i'], begin: (script: string) => `PS1='$ '; source ${script}` },
  zsh: {
    args: ['-f', '-i'],
    begin: (script: string) => `PS1='$ '; autoload -U compinit; compinit -u -D; source ${script}`,
  },
} as const;

for (const shell of ['bash', 'zsh'] as const) {
  test.skipIf(!has(shell))(
    `Tab completes in a terminal with ${shell} (left out where there is no ${shell})`,
    async () => {
      const { args, begin } = TERMINALS[shell];
      const env = { HOME: FOLDER, TERM: 'xterm' };
      const terminal = new TerminalSession(args, { program: shell, folder: FOLDER, env, columns: 100 });
      try {
        terminal.press(`${begin(await scriptFile(shell))}; clear; echo rea''dy\r`);
        await terminal.see(/^ready\n\$ *$/mu);
        for (const [line, seen] of [
          ['awaiter comple', '$ awaiter completions '],
          ['awaiter export L02 --to py', '$ awaiter export L02 --to python'],
          ['awaiter compare --ascii L3', '$ awaiter compare --ascii L30'],
          ['awaiter play so', '$ awaiter play soup.json'],
          ['awaiter check x.json so', '$ awaiter check x.json soup.json'],
          ['awaiter compare L02 --plan=so', '$ awaiter compare L02 --plan=soup.json'],
        ] as const) {
          terminal.press(`${line}\t`);
          await terminal.see(seen);
          terminal.press('\u0015', 'clear; echo do""ne\r');
          // Keys that come before the next prompt are not the line editor's.
          await terminal.see(/^done\n\$ *$/mu);
        }
        terminal.press('awaiter export L02 --to \t\t');
        await terminal.see(/js +program +python/u);
      } finally {
        terminal.close();
      }
    },
  );
}

describe('what can be typed is read off the program', () => {
  const program = new Command('kitchen');
  program
    .command('cook')
    .description('it’s: cook [soup]')
    .argument('<level...>', 'levels')
    .option('--at <station>', 'where');
  program
    .command('wash')
    .addOption(new Option('--with <what>').choices(['soap', 'sand']))
    .option('--wet');
  const vocabulary = vocabularyOf(program, { level: ['L01', '$(rm -rf .)', "a'b", 'a b'] });

  test('commands, their options, values and places', () => {
    expect(vocabulary.commands.map(({ name }) => name)).toEqual(['cook', 'wash', 'help']);
    const [cook, wash] = vocabulary.commands;
    expect(cook).toMatchObject({ repeats: true, places: [{ name: 'level', files: true }] });
    expect(cook?.options[0]).toMatchObject({ flags: ['--at'], value: { words: [], files: false } });
    expect(wash?.options.slice(0, 2)).toMatchObject([{ value: { words: ['soap', 'sand'] } }, { value: null }]);
  });

  test('names that a shell would take for something else are left out', () => {
    expect(vocabulary.commands[0]?.places[0]?.words).toEqual(['L01']);
  });

  test.for([
    ['bash', bashScript, ['-n']],
    ['zsh', zshScript, ['-n']],
    ['fish', fishScript, ['-n']],
  ] as const)('%s takes the script, whatever descriptions hold', ([shell, script, args], { skip }) => {
    skip(!has(shell), `there is no ${shell}`);
    const { status, stderr } = spawnSync(shell, [...args, fileWith(script(vocabulary), 'script')], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('a shell that there is not is told, and which there are', async () => {
  const { exit, err } = await command('completions', 'tcsh');
  expect(exit).toBe(2);
  for (const shell of SHELLS) expect(err).toContain(shell);
});
