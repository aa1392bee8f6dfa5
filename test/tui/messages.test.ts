import { expect, test } from 'vitest';
import { lineAt, type Placed, readSources, type Source, type Syntax, sourceOf } from '../support/sources.ts';

/** Stands for a value that is filled in. */
const VALUE = '\u{fffc}';

test('no text of two or more words stands in src/tui: words are in src/words/messages.ts, so that they can be translated', () => {
  const found = readSources()
    .filter(({ folder }) => folder === 'tui')
    .flatMap((source) => textsIn(source).map(({ line, text }) => `${source.path}:${line} ${JSON.stringify(text)}`));
  expect(found).toEqual([]);
});

test.each([
  ["say('Nothing is coming');", 'Nothing is coming'],
  [`say(\`left at \${clock}\`);`, `left at ${VALUE}`],
  [`say(\`\${count} more\`);`, `${VALUE} more`],
  ["say(minutes + ' left');", `${VALUE} left`],
  ["say('u undo');", 'u undo'],
  ['const panel = <Panel title="Hands and rail" />;', 'Hands and rail'],
  ['const text = <Text>Leave</Text>;', 'Leave'],
])('a text for people is found: %s', (code, text) => {
  expect(textsIn(sourceOf('tui/example.tsx', code)).map((one) => one.text)).toContain(text);
});

test.each([
  "import { a } from './two words.ts';",
  '// Nothing is coming',
  "throw new Error('a screen outside of the game');",
  "say('shift');",
  `say(\`\${name} \${clock}\`);`,
  `say(\`#\${number}  \${minutes}m\`);`,
  'const box = <Box flexDirection="column">{words}</Box>;',
])('what is no text for people is let through: %s', (code) => {
  expect(textsIn(sourceOf('tui/example.tsx', code))).toEqual([]);
});

/** The texts for people in a file, each with its line. */
function textsIn({ nodes, text: code }: Source): readonly { readonly line: number; readonly text: string }[] {
  return nodes
    .filter((place) => !isImport(place) && !isError(place))
    .filter(({ node }) => (node.type === 'JSXText' ? /\p{L}/u.test(String(node.value)) : hasWords(textOf(node))))
    .map(({ node }) => ({ line: lineAt(code, node.start), text: textOf(node).trim() }));
}

const isImport = ({ parent, key }: Placed): boolean => parent !== null && key === 'source';

const isError = ({ parent }: Placed): boolean =>
  parent?.type === 'NewExpression' && String((parent.callee as Syntax).name).endsWith('Error');

/** At least two words, values among them, and one of them a real one: `5m` is none. */
function hasWords(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word) || word.includes(VALUE));
  return words.length > 1 && words.some((word) => /\p{L}{2}/u.test(word));
}

/** What a literal, a template or a sum of them says. */
function textOf(node: Syntax): string {
  if (node.type === 'JSXText' || (node.type === 'Literal' && typeof node.value === 'string')) return String(node.value);
  if (node.type === 'TemplateLiteral') {
    return (node.quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked).join(VALUE);
  }
  return node.type === 'BinaryExpression' && node.operator === '+'
    ? textOf(node.left as Syntax) + textOf(node.right as Syntax)
    : VALUE;
}
