import type { Language } from '../model/lesson.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Names that a variable or a function of an exported file must not have: the language's own, and those of the file's helpers. */
export const RESERVED: Readonly<Record<Language, readonly string[]>> = {
  javascript: words(`
    arguments as async await break case catch class const continue debugger default delete do else enum eval export
    extends false finally for from function get if implements import in instanceof interface let new null of package
    private protected public return set static super switch this throw true try typeof undefined using var void while with
    yield
    Array Error Infinity Map Math NaN Number Object Promise Set String console globalThis global module exports require
    performance process setTimeout
    MINUTE LAST begin burnt buzz busy clear collect cook cookSync cooking done handle leaves minute missing out say stare until
    work`),
  python: words(`
    False None True and as assert async await break case class continue def del elif else except finally for from global
    if import in is lambda match nonlocal not or pass raise return try type while with yield
    abs all any bin bool bytes callable chr compile dict dir enumerate eval exec exit filter float format getattr
    globals hash help hex id input int isinstance iter len list locals map max min next object oct open ord pow print
    property quit range repr reversed round set setattr slice sorted str sum super tuple vars zip
    asyncio math os time
    MINUTE LAST Buzz begin burnt buzz busy clear collect collected cook cook_sync cooking done handle leaves main minute
    missing say stare until work`),
};
