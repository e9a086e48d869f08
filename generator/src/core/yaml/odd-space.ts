import type { Place } from './locate.ts';

/** A space that YAML takes for text, where a line has its structure. */
export interface OddSpace extends Place {
  /** `a no-break space (U+00A0)` */
  readonly name: string;
}

/**
 * Finds a space beyond ASCII in the indentation of a line, behind its dash or behind its colon: on the given line, or
 * on the one that it follows. Editors show it as they show a plain one.
 */
export function findOddSpace(text: string, line: number): OddSpace | undefined {
  const lines = text.split('\n').slice(0, line);
  const before = lines.slice(0, -1).findLastIndex((content) => !/^\s*(#|$)/.test(content)) + 1;
  for (const number of [line, before]) {
    const [, start, space] = structure.exec(lines[number - 1] ?? '') ?? [];
    if (start !== undefined && space !== undefined)
      return { line: number, column: start.length + 1, name: nameOf(space) };
  }
  return undefined;
}

// --- internal ---

const odd = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';

/** Indentation and dashes, a name with its colon, and the space. */
const structure = new RegExp(`^( *(?:- *)*(?:["']?[\\w./-]+["']? *: *)?)(${odd})`);

const names: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
};

function nameOf(space: string): string {
  const code = space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `${names[space] ?? 'a space that is not plain'} (U+${code})`;
}
