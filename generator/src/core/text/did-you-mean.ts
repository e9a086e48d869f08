import { closestMatch } from 'leven';

/** `did you mean "replicas"?` for a misspelt name, or undefined when nothing is near. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const folded = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  // A third of the letters may differ: enough for slips of the finger, too little for other words.
  const maxDistance = Math.max(1, Math.floor(name.length / 3));
  const match = folded ?? closestMatch(name, known, { maxDistance });
  return match === undefined ? undefined : `did you mean "${match}"?`;
}
