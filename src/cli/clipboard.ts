import process from 'node:process';

/** They print what they do not understand. */
const WITHOUT = ['linux', 'dumb'];

/**
 * Sends a text to the clipboard of the terminal, by the control sequence OSC 52. It moves no cursor and shows nothing, so it
 * may go past Ink. No terminal answers whether it has taken the text, and some never do.
 * @returns `false` where it was not even sent
 */
export function copyText(text: string): boolean {
  if (WITHOUT.includes(process.env.TERM ?? 'dumb')) return false;
  process.stdout.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`);
  return true;
}
