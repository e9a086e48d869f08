import { refusalWords } from './forge-error.ts';

/** A reviewer of fleet.yaml, told apart. */
export type Reviewer =
  | { readonly kind: 'user' | 'mail'; readonly name: string }
  /** `name` is the last part, `owner` what is before it. */
  | { readonly kind: 'team'; readonly name: string; readonly owner: string };

/**
 * Asks all at once; when that is refused, one after the other, so that one wrong name does not keep the others out.
 * @returns a note for each who cannot be asked
 */
export async function askAll(
  reviewers: readonly string[],
  ask: (reviewers: readonly Reviewer[]) => Promise<unknown>,
): Promise<string[]> {
  if (reviewers.length === 0) return [];
  const unique = [...new Set(reviewers)];
  const refused = await refusal(() => ask(unique.map(parseReviewer)));
  if (refused === undefined) return [];
  if (unique.length === 1) return [note(unique[0] ?? '', refused)];
  return askEach(unique, (reviewer) => ask([reviewer]));
}

/** Asks one after the other; returns a note for each who cannot be asked. */
export async function askEach(
  reviewers: readonly string[],
  ask: (reviewer: Reviewer) => Promise<unknown>,
): Promise<string[]> {
  const notes: string[] = [];
  for (const reviewer of new Set(reviewers)) {
    const words = await refusal(() => ask(parseReviewer(reviewer)));
    if (words !== undefined) notes.push(note(reviewer, words));
  }
  return notes;
}

// --- internal ---

/** `@user`, `@organisation/team` or a mail address. */
function parseReviewer(text: string): Reviewer {
  if (!text.startsWith('@')) return { kind: 'mail', name: text };
  const slash = text.lastIndexOf('/');
  if (slash < 0) return { kind: 'user', name: text.slice(1) };
  return { kind: 'team', owner: text.slice(1, slash), name: text.slice(slash + 1) };
}

function note(reviewer: string, words: string): string {
  return `${reviewer} could not be asked for a review${words === '' ? '' : `: ${words}`}`;
}

async function refusal(ask: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    return refusalWords(error);
  }
}
