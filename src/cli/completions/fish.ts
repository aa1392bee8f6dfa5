import type { CommandWords, OptionWords, Place, Vocabulary } from './vocabulary.ts';

const FIRST = '__fish_use_subcommand';

export function fishScript({ options, commands }: Vocabulary): string {
  return [
    '# fish completion for awaiter: awaiter completions fish > ~/.config/fish/completions/awaiter.fish',
    'complete -c awaiter -f',
    ...commands.map(({ name, about }) => line(FIRST, `-a ${name} -d ${quote(about)}`)),
    ...options.map((option) => line(FIRST, optionText(option))),
    ...commands.flatMap(commandLines),
  ].join('\n');
}

const line = (when: string, what: string): string => `complete -c awaiter -n ${quote(when)} ${what}`;

function commandLines({ name, options, places }: CommandWords): readonly string[] {
  const when = `__fish_seen_subcommand_from ${name}`;
  return [
    ...options.map((option) => line(when, optionText(option))),
    ...places.map((place) => line(when, offer(place))),
  ];
}

function optionText({ flags, about, value }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [...names, ...(value === null ? [] : ['-r', offer(value)]), `-d ${quote(about)}`].join(' ');
}

const offer = ({ words, files }: Place): string =>
  [files ? '-F' : '-f', ...(words.length > 0 ? [`-a ${quote(words.join(' '))}`] : [])].join(' ');

const quote = (text: string): string => `'${text.replace(/[\\']/gu, '\\$&')}'`;
