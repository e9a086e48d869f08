/** Answers that are remembered before they are forgotten all at once, so that memory stays bounded. */
const mostAnswers = 50_000;

/** A function that remembers its answers, by a text that decides them. */
export function remember<A, T>(answer: (about: A) => T, textOf: (about: A) => string): (about: A) => T {
  const known = new Map<string, T>();
  return (about) => {
    const text = textOf(about);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= mostAnswers) known.clear();
    const found = answer(about);
    known.set(text, found);
    return found;
  };
}
