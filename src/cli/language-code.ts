import { InvalidArgumentError } from '@commander-js/extra-typings';

/** The code after `--lang`, in small letters and without a region: `de` of `de-AT`. */
export function languageCode(text: string): string {
  const code = /^(?<code>[a-z]{2,3})(?:[-_.][a-z\d._-]*)?$/iu.exec(text)?.groups?.code;
  if (code === undefined) throw new InvalidArgumentError('A language code like de was expected.');
  return code.toLowerCase();
}
