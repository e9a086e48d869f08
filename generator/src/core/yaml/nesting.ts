import { Lexer } from 'yaml';

/** Levels of nesting that a document may have. Deep nesting can abort Node without an exception. */
export const maxNesting = 32;

const openers = new Set(['[', '{']);
const closers = new Set([']', '}']);
const indicators = new Set(['-', '?']);

/**
 * The offset at which a YAML text first nests deeper than `limit`, or undefined.
 * It reads tokens only, in one pass without recursion, so that it is safe on texts that would overflow the parser.
 * Block levels are counted by the columns at which lines and list items start, flow levels by open brackets.
 */
export function findTooDeep(text: string, limit: number = maxNesting): number | undefined {
  const columns: number[] = [];
  let flow = 0;
  let offset = 0;
  let lineStart = 0;
  let startsBlock = true;
  for (const token of new Lexer().lex(text)) {
    if (openers.has(token)) flow += 1;
    else if (closers.has(token)) flow = Math.max(0, flow - 1);
    const blank = token === '' || token.charCodeAt(0) <= 32 || token.startsWith('#');
    if (!blank && startsBlock && flow <= 1) {
      const column = offset - lineStart;
      while ((columns.at(-1) ?? -1) > column) columns.pop();
      if (columns.at(-1) !== column) columns.push(column);
      startsBlock = indicators.has(token);
    }
    if (columns.length + flow > limit) return offset;
    offset += controlTokens.has(token) ? 0 : token.length;
    const newline = token.lastIndexOf('\n');
    if (newline >= 0) {
      lineStart = offset - (token.length - newline - 1);
      startsBlock = flow === 0;
    }
  }
  return undefined;
}

// The lexer marks document start, flow end and scalar start with these; they stand for no characters.
const controlTokens = new Set(['\u0002', '\u0018', '\u001f']);
