#!/usr/bin/env node
/*
 * Where the bundle begins: it compiles its chunks itself. What Node's compile cache keeps of a module are the functions that
 * are compiled when it is loaded; the others are compiled anew in every process that calls them, which took a fifth of the
 * time until the game was there. Here a chunk is kept as it is when a process has called what it needs.
 */
import type { Script } from 'node:vm';

/** What a chunk is. */
type Run = (exports: object, require: (name: string) => unknown, path: string, folder: string) => void;

/** The chunks that are in this file; the build puts them here. */
declare const BUILT_IN: Readonly<Record<string, Run>>;
const builtIn = BUILT_IN;

/** As in package.json's `engines`: from this one on, Node runs a learner's TypeScript as it is. */
const OLDEST = { major: 22, minor: 18 };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// Before anything else: an older Node does not even have what the next lines call.
if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
  process.stderr.write(
    `awaiter: Node.js ${OLDEST.major}.${OLDEST.minor} or later is needed, this is ${process.versions.node}. Get one from https://nodejs.org; in a clone, npm start brings its own.\n`,
  );
  process.exit(2);
}

// What this file would import it would share with the game, which it is there to load.
const { readFileSync, renameSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { sep } = process.getBuiltinModule('node:path');
const vm = process.getBuiltinModule('node:vm');
const module = process.getBuiltinModule('node:module');

/** Milliseconds in which a process has called what it needs to begin. Some minutes later V8 may have forgotten that. */
const BEGUN = 3_000;

const FOLDER = import.meta.dirname;

const loaded = new Map<string, object>();

/** By the paths of the files in which they are going to be kept. */
const unkept = new Map<string, Script>();

/** What a chunk, or a module of Node, exports. */
const required = (name: string): unknown =>
  name.startsWith('./') ? chunk(name.slice('./'.length)) : process.getBuiltinModule(name);

/** A chunk is run when it is first asked for. */
function chunk(name: string): object {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const exports = {};
  loaded.set(name, exports);
  const path = `${FOLDER}${sep}${name}`;
  const run: Run = builtIn[name] ?? scriptOf(name, path).runInThisContext();
  run(exports, required, path, FOLDER);
  return exports;
}

function scriptOf(name: string, path: string): Script {
  const keeper = keeperOf(name);
  const kept = keeper === null ? null : keptIn(keeper);
  // Chunks are ASCII.
  const script = new vm.Script(readFileSync(path, 'latin1'), {
    filename: path,
    ...(kept === null ? {} : { cachedData: kept }),
  });
  if (keeper !== null && (kept === null || script.cachedDataRejected)) keepSoon(keeper, script);
  return script;
}

/**
 * The file in which a chunk is kept as one command has needed it, among those that Node keeps for this version of itself;
 * `null` where Node keeps none, or not yet.
 */
function keeperOf(name: string): string | null {
  const folder = module.getCompileCacheDir?.();
  if (folder === undefined) return null;
  // Its name tells what is in a chunk: one that is changed has another name.
  const [command = ''] = /^[a-z]+$/u.exec(process.argv[2] ?? '') ?? [];
  return `${folder}${sep}awaiter-${command}-${name}`;
}

/**
 * V8 believes what it is given, and falls over what is spoilt. So all is kept twice, and believed where both are the same: to
 * compare them takes a hundredth of the time that a checksum does, which would have to be loaded or worked out in JavaScript.
 */
function keptIn(path: string): Buffer | null {
  try {
    const twice = readFileSync(path);
    const data = twice.subarray(0, twice.length / 2);
    return data.length > 0 && twice.subarray(data.length).equals(data) ? data : null;
  } catch {
    return null;
  }
}

function keepSoon(path: string, script: Script): void {
  if (unkept.size === 0) {
    setTimeout(keep, BEGUN).unref();
    process.once('exit', keep);
  }
  unkept.set(path, script);
}

/** A chunk that cannot be kept is compiled again the next time. */
function keep(): void {
  // Whatever word was no command needs nothing to be kept for it.
  if (Number(process.exitCode ?? 0) > 1) return;
  try {
    for (const [path, script] of unkept) {
      // Another game must not read half of it.
      const unfinished = `${path}.${process.pid}`;
      const data = script.createCachedData();
      writeFileSync(unfinished, Buffer.concat([data, data]));
      renameSync(unfinished, path);
    }
  } catch {}
  unkept.clear();
}

chunk('main.js');
