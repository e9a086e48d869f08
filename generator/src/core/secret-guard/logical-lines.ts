/** A line by itself, wherever it stands. */
export interface PlainLine {
  /** Column of the first character that is not a space, from 0; list marks count as spaces. */
  readonly indent: number;
  /** Whether a list mark stands before the text: a new item starts here. */
  readonly startsItem: boolean;
  /** The key of a mapping entry or of an assignment; empty when there is none. */
  readonly key: string;
  /** The scalar, without quotes, comment and block mark; continuation lines joined without the space between. */
  readonly value: string;
  /** Everything on the lines, as it stands; joined the same way. */
  readonly text: string;
}

/** A line of a YAML-like file with the lines that continue its scalar. */
export interface LogicalLine<Line extends PlainLine = PlainLine> extends PlainLine {
  /** First line, from 1. */
  readonly first: number;
  readonly last: number;
  /** The line as it was read, when it is one; undefined when others continue it. */
  readonly alone: Line | undefined;
}

const entry = /^(?:export\s+)?(?:"([^"]+)"|'([^']+)'|([\w.$/-]+))(?:\s*:(?:\s+|$)|\s*=\s*)(.*)$/;
const blockMark = /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/**
 * Splits a text into mapping entries, list items and their continuations. It reads line by line and never fails, so
 * that files that are no valid YAML, such as templates, are read as well.
 */
export function logicalLines<Line extends PlainLine>(text: string, read: (line: string) => Line): LogicalLine<Line>[] {
  const found: LogicalLine<Line>[] = [];
  let number = 0;
  for (const line of text.split(/\r?\n/)) {
    number += 1;
    const alone = read(line);
    if (alone.text === '' && !alone.startsItem) continue;
    const before = found.at(-1);
    if (before !== undefined && continues(before, alone)) {
      found[found.length - 1] = join(before, alone, { line, number });
    } else {
      const { indent, startsItem, key, value } = alone;
      found.push({ indent, startsItem, key, value, text: alone.text, first: number, last: number, alone });
    }
  }
  return found;
}

/** Reads one line. */
export function readLine(line: string): PlainLine {
  const [lead = ''] = /^\s*(?:- +)*/.exec(line) ?? [];
  const rest = line.slice(lead.length);
  const [, double, single, plain, value] = entry.exec(rest) ?? [];
  const key = rest.startsWith('#') ? '' : (double ?? single ?? plain ?? '');
  const place = { indent: lead.length, startsItem: lead.includes('-') };
  return { ...place, key, value: scalar(key === '' ? rest : (value ?? '')), text: rest };
}

// --- internal ---

/** A deeper line with neither key nor list mark belongs to the scalar above it. */
function continues(before: PlainLine, next: PlainLine): boolean {
  const isPlain = next.key === '' && !next.startsItem && !/^[#}\]]/.test(next.text) && !next.text.startsWith('---');
  const opens = before.key !== '' || before.startsItem;
  return isPlain && opens && next.indent > before.indent - (before.startsItem ? 1 : 0) && !before.text.startsWith('#');
}

function join<Line extends PlainLine>(
  before: LogicalLine<Line>,
  next: PlainLine,
  { line, number }: { line: string; number: number },
): LogicalLine<Line> {
  const piece = next.text.trim().replace(/\\$/, '');
  const value = `${before.value.replace(/\\$/, '')}${piece.replace(/["']$/, '')}`;
  const text = `${before.text.replace(/\\$/, '')}${line.trim()}`;
  return { ...before, last: number, value, text, alone: undefined };
}

/** Removes quotes, a comment after the scalar, a trailing comma (JSON) and a block mark. */
function scalar(text: string): string {
  const trimmed = text.trim().replace(/,$/, '');
  if (blockMark.test(trimmed)) return '';
  const [, quoted] = /^(?:"((?:[^"\\]|\\.)*)"|'(?:[^']|'')*')/.exec(trimmed) ?? [];
  if (quoted !== undefined) return quoted;
  if (/^'[^']*'/.test(trimmed)) return trimmed.slice(1, trimmed.indexOf("'", 1));
  return trimmed
    .replace(/(^|\s)#.*$/, '')
    .replace(/^["']/, '')
    .trim();
}
