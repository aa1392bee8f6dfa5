/*
 * The same screens as the game’s, drawn by Ink as it is: with each key it plays all of them once. A row that is as it was is
 * not drawn again, and no box has to be laid out: nobody’s own application does with less.
 *
 *   node stock-ink.mjs <file of screens> <milliseconds from one to the next> [incremental]
 */
import { readFileSync } from 'node:fs';
import { Box, render, Text, useInput } from 'ink';
import { createElement, memo, useEffect, useState } from 'react';

const [file, every, mode] = process.argv.slice(2);
const rowsKept = new Map();
const screens = JSON.parse(readFileSync(file, 'utf8')).map((rows) => rows.map(known));

/** Rows that are alike are the same. */
function known(row) {
  const name = JSON.stringify(row);
  if (!rowsKept.has(name)) rowsKept.set(name, row);
  return rowsKept.get(name);
}

const Row = memo(function Row({ pieces }) {
  const texts = pieces.map(({ text, ...look }, nth) => createElement(Text, { ...look, key: nth }, text));
  return createElement(Box, { height: 1, flexShrink: 0 }, createElement(Text, { wrap: 'truncate' }, ...texts));
});

function Screen() {
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  useInput(() => {
    setAt(0);
    setPlaying(true);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setAt((last) => Math.min(last + 1, screens.length - 1)), Number(every));
    return () => clearInterval(timer);
  }, [isPlaying]);
  useEffect(() => {
    if (at === screens.length - 1) setPlaying(false);
  }, [at]);
  const rows = screens[at].map((pieces, y) => createElement(Row, { pieces, key: y }));
  return createElement(Box, { width: 80, height: 24, flexDirection: 'column', overflow: 'hidden' }, ...rows);
}

const incrementalRendering = mode === 'incremental';
render(createElement(Screen), { alternateScreen: true, maxFps: 10, interactive: true, incrementalRendering });
