import { LINE, literal, MINUTE, MINUTE_END } from './marks.ts';

const PROGRAM = '<program>';

/*
 * The program is compiled under a name of its own: its lines keep their numbers, and its frames can be told from those of
 * the libraries. Below an event loop lies the line that opened it, which did not print: the search ends there.
 */
const PRELUDE = `
import asyncio
def _house(ms):
    import atexit, builtins, sys, time
    def keeping(name):
        def counted(self, other):
            result = getattr(int, name)(self, other)
            return result if result is NotImplemented else Minute(result)
        return counted
    class Minute(int):
        def __format__(self, spec):
            return ${literal(MINUTE)} + format(int(self), spec) + ${literal(MINUTE_END)}
        def __repr__(self):
            return format(self)
        __str__ = __repr__
    for name in ('__add__', '__radd__', '__sub__', '__rsub__'):
        setattr(Minute, name, keeping(name))
    def line_of(frame):
        while frame and not frame.f_globals.get('__name__', '').startswith('asyncio.'):
            if frame.f_code.co_filename == ${literal(PROGRAM)}: return frame.f_lineno
            frame = frame.f_back
        return ''
    mark, begun = ${literal(LINE)}, ''
    def show(*values, sep=None, end=None, file=None, flush=False):
        nonlocal begun
        if file not in (None, sys.stdout):
            return builtins.print(*values, sep=sep, end=end, file=file, flush=flush)
        text = (' ' if sep is None else sep).join(map(str, values)) + ('\\n' if end is None else end)
        *lines, begun = (begun + text).split('\\n')
        line = line_of(sys._getframe(1))
        for one in lines: sys.stdout.write(f'{mark}{line}{mark}{one}\\n')
        sys.stdout.flush()
    atexit.register(lambda: begun and show())
    def mins(m): return asyncio.sleep(m * ms / 1000)
    def hold(m): time.sleep(m * ms / 1000)
    def at(): return Minute(round((time.perf_counter() - began) * 1000 / ms))
    began = time.perf_counter()
    return mins, hold, at, show
`;

/** A program for Python's standard input. */
export const pythonSource = (lines: readonly string[], msPerMinute: number): string =>
  [
    PRELUDE,
    `_program = compile(${literal(lines.join('\n'))}, ${literal(PROGRAM)}, 'exec')`,
    `mins, hold, at, print = _house(${msPerMinute})`,
    'exec(_program)',
    '',
  ].join('\n');

/** Where Python tells of a line of the program. */
export const PYTHON_PLACE = /File "<program>", line (\d+)/gu;
