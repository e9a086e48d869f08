import { yaml } from './library.ts';

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
  if (nestingBound(text) <= limit) return undefined;
  const position: Position = { offset: 0, lineStart: 0, flow: 0, columns: [], startsBlock: true };
  for (const token of new (yaml().Lexer)().lex(text)) {
    open(position, token);
    if (position.columns.length + position.flow > limit) return position.offset;
    advance(position, token);
  }
  return undefined;
}

// --- internal ---

/**
 * A number that the nesting cannot exceed, found without reading tokens: every level needs a bracket, a dash or
 * question mark in its line, or a column of indentation. Most files are far below the limit by this alone.
 */
function nestingBound(text: string): number {
  let brackets = 0;
  let deepestLine = 0;
  let column = 0;
  let marks = 0;
  let isIndent = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === lineFeed) {
      deepestLine = Math.max(deepestLine, column + marks);
      column = 0;
      marks = 0;
      isIndent = true;
    } else if (isIndent && code === space) column += 1;
    else {
      isIndent = false;
      if (code === openBracket || code === openBrace) brackets += 1;
      else if (code === dash || code === questionMark) marks += 1;
    }
  }
  return brackets + Math.max(deepestLine, column + marks) + 1;
}

const [lineFeed, space, openBracket, openBrace, dash, questionMark] = [0x0a, 0x20, 0x5b, 0x7b, 0x2d, 0x3f];

interface Position {
  offset: number;
  lineStart: number;
  /** Open brackets. */
  flow: number;
  /** Columns of the open block levels. */
  readonly columns: number[];
  /** Whether the next token can start a block level: it is the first of its line or follows a list item’s dash. */
  startsBlock: boolean;
}

function open(position: Position, token: string): void {
  const { columns } = position;
  if (openers.has(token)) position.flow += 1;
  else if (closers.has(token)) position.flow = Math.max(0, position.flow - 1);
  const blank = token === '' || token.charCodeAt(0) <= 32 || token.startsWith('#');
  if (blank || !position.startsBlock || position.flow > 1) return;
  const column = position.offset - position.lineStart;
  while ((columns.at(-1) ?? -1) > column) columns.pop();
  if (columns.at(-1) !== column) columns.push(column);
  position.startsBlock = indicators.has(token);
}

function advance(position: Position, token: string): void {
  if (!controlTokens.has(token)) position.offset += token.length;
  const newline = token.lastIndexOf('\n');
  if (newline < 0) return;
  position.lineStart = position.offset - (token.length - newline - 1);
  position.startsBlock = position.flow === 0;
}

// The lexer marks document start, flow end and scalar start with these; they stand for no characters.
const controlTokens = new Set(['\u0002', '\u0018', '\u001f']);
