import writeFileAtomic from 'write-file-atomic';
import { quoted } from '../words/quoted.ts';
import { problemOf } from './io.ts';
import type { Problem } from './problem.ts';

/** Replaces a text file as a whole, or leaves it as it was. @returns why it could not be written, `null` if it was */
export async function writeText(path: string, text: string): Promise<Problem | null> {
  // Standard input has no place to go back to.
  if (path === '-') return { code: 'usage', message: `${quoted('-')} cannot be written: name the file.` };
  try {
    await writeFileAtomic(path, text);
    return null;
  } catch (error) {
    return problemOf(error, path);
  }
}
