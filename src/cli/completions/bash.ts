import type { CommandWords, Place, Vocabulary } from './vocabulary.ts';

/*
 * Nothing in it needs more than the bash 3.2 of macOS; where `compopt` is missing, only the slash after a folder is.
 */

const HEAD = `# bash completion for awaiter: source <(awaiter completions bash)

# Of a list with commas the last word is completed.
_awaiter_offer() {
  local before=
  [[ $cur == *,* ]] && before=\${cur%,*},
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${cur##*,}"))
}

_awaiter_files() {
  compopt -o filenames 2>/dev/null
  local file
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$cur")
}

_awaiter() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command= place=0 expects= word i
  # bash takes --to=js for three words.
  [[ $cur == = ]] && cur=
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    [[ $word == = ]] && continue
    if [[ -n $expects ]]; then
      expects=
      continue
    fi
    case $command:$word in`;

const MIDDLE = `      *:-*) ;;
      :*) command=$word ;;
      *) place=$((place + 1)) ;;
    esac
  done`;

const TAIL = `}

complete -F _awaiter awaiter`;

export function bashScript({ options, commands }: Vocabulary): string {
  const all = [{ name: '', options }, ...commands];
  const expecting = all.flatMap(({ name, options: own }) =>
    own.flatMap(({ flags, value }) => (value === null ? [] : [{ pattern: patternOf(name, flags), value }])),
  );
  return [
    HEAD,
    `      ${expecting.map(({ pattern }) => pattern).join(' | ')}) expects=$word ;;`,
    MIDDLE,
    '  case $command:$expects in',
    ...branches(expecting.map(({ pattern, value }) => [pattern, [...offer(value), 'return']])),
    '  esac',
    '  if [[ $cur == -* ]]; then',
    '    case $command in',
    ...all.map(
      ({ name, options: own }) =>
        `      ${name || "''"}) _awaiter_offer '${own.flatMap(({ flags }) => flags).join(' ')}' ;;`,
    ),
    '    esac',
    '    return',
    '  fi',
    '  case $command:$place in',
    ...branches([
      [':*', [`_awaiter_offer '${commands.map(({ name }) => name).join(' ')}'`]],
      ...commands.flatMap(placesOf),
    ]),
    '  esac',
    TAIL,
  ].join('\n');
}

const patternOf = (command: string, flags: readonly string[]): string =>
  flags.map((flag) => `${command}:${flag}`).join(' | ');

/** A pattern, and what is done where it fits. */
type Branch = readonly [string, readonly string[]];

/** What is done alike stands once, under all its patterns. */
function branches(all: readonly Branch[]): readonly string[] {
  const patterns = Map.groupBy(all, ([, does]) => does.map((line) => `      ${line}\n`).join(''));
  return [...patterns].map(([does, same]) => `    ${same.map(([pattern]) => pattern).join(' | ')})\n${does}      ;;`);
}

const placesOf = ({ name, places, repeats }: CommandWords): readonly Branch[] =>
  places.map((place, nth) => [`${name}:${repeats && nth === places.length - 1 ? '*' : nth}`, offer(place)]);

const offer = ({ words, files }: Place): readonly string[] => [
  ...(words.length > 0 ? [`_awaiter_offer '${words.join(' ')}'`] : []),
  ...(files ? ['_awaiter_files'] : []),
];
