import type { CommandWords, OptionWords, Place, Vocabulary } from './vocabulary.ts';

export function zshScript({ options, commands }: Vocabulary): string {
  return [
    '#compdef awaiter',
    '# zsh completion for awaiter: source <(awaiter completions zsh), after compinit',
    '',
    '_awaiter_commands() {',
    '  local -a commands=(',
    ...commands.map(({ name, about }) => `    ${quote(`${name}:${about}`)}`),
    '  )',
    '  _describe -t commands command commands',
    '}',
    '',
    '_awaiter() {',
    '  local curcontext=$curcontext state line',
    '  typeset -A opt_args',
    `  ${callOf(['-C', ...options.flatMap(optionSpecs), ...AFTER_OPTIONS])}`,
    '  [[ $state == rest ]] || return',
    '  case $words[1] in',
    ...commands.flatMap(commandCase),
    '  esac',
    '}',
    '',
    '# As a file of fpath it is called at once; when it is sourced it says what it is for.',
    'if [[ $funcstack[1] == _awaiter ]]; then _awaiter "$@"; else compdef _awaiter awaiter; fi',
  ].join('\n');
}

/** Once there is a command, what stands behind it is its own: `(-)` keeps options of the same name from being taken here. */
const AFTER_OPTIONS: readonly string[] = ["'(-)1:command:_awaiter_commands'", "'(-)*::argument:->rest'"];

const commandCase = ({ name, options, places, repeats }: CommandWords): readonly string[] => [
  `    ${name})`,
  `      ${callOf([
    ...options.flatMap(optionSpecs),
    ...places.map((place, nth) => {
      const isLast = nth === places.length - 1;
      return quote(`${repeats && isLast ? '*' : nth + 1}${actionOf(place)}`);
    }),
  ])}`,
  '      ;;',
];

const callOf = (specs: readonly string[]): string => `_arguments ${specs.join(' ')}`;

const optionSpecs = ({ flags, about, value }: OptionWords): readonly string[] =>
  flags.map((flag) => {
    // With = a value may also stand behind an equals sign.
    const sign = value !== null && flag.startsWith('--') ? '=' : '';
    return quote(`${flag}${sign}[${escaped(about)}]${value === null ? '' : actionOf(value)}`);
  });

/** What is offered at a place: `:level:(L01 L02)`. */
function actionOf({ name, words, files }: Place): string {
  const list = words.map(escaped).join(' ');
  if (words.length === 0) return `:${escaped(name)}:${files ? '_files' : ' '}`;
  return files
    ? `:${escaped(name)}:{_alternative "words:${name}:(${list})" "files:file:_files"}`
    : `:${escaped(name)}:(${list})`;
}

const escaped = (text: string): string => text.replace(/[\\:[\]]/gu, '\\$&');
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
