/** Most texts of a frame were in the one before. */
const MOST_KEPT = 2_000;

/** Works out of a text what is always the same of it, and keeps that of the last texts. */
export function remembering<Value>(workOut: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const value = workOut(text);
    kept.set(text, value);
    return value;
  };
}
