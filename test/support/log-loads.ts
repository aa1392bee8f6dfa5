import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

/*
 * Imported before a script (`node --import`): writes the address of every module that is loaded, and of every script of the
 * bundle, into the file that LOADS_FILE names.
 */
const file = process.env.LOADS_FILE;
const log = (url: string): void => {
  if (file !== undefined) appendFileSync(file, `${url}\n`);
};

registerHooks({
  load(url, context, next) {
    log(url);
    return next(url, context);
  },
});

vm.Script = class extends vm.Script {
  constructor(source: string, options?: vm.ScriptOptions) {
    super(source, options);
    log(pathToFileURL(options?.filename ?? '').href);
  }
};
