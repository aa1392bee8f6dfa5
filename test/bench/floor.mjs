// The least that an animated screen can cost: Ink draws one line that changes ten times a second.
import { render, Text } from 'ink';
import { createElement, useEffect, useState } from 'react';

const FRAME_MS = 100;

function Line() {
  const [frame, setFrame] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setFrame((last) => last + 1), FRAME_MS);
    return () => clearInterval(timer);
  }, []);
  return createElement(Text, null, `frame ${frame}`);
}

render(createElement(Line), { alternateScreen: true, maxFps: 10, interactive: true });
