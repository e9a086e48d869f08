import type { LogicalLine } from './logical-lines.ts';
import { isLiteral } from './named-literal.ts';

/** The entries of `data` and `stringData` of Kubernetes Secrets: whatever their names, they are credentials. */
export function secretDataLines(lines: readonly LogicalLine[]): Set<LogicalLine> {
  const found = new Set<LogicalLine>();
  for (const [index, line] of lines.entries()) {
    if (line.key === 'kind' && line.value === 'Secret') {
      for (const entry of entriesOf(lines, index)) found.add(entry);
    }
  }
  return found;
}

// --- internal ---

function entriesOf(lines: readonly LogicalLine[], kind: number): LogicalLine[] {
  const indent = lines[kind]?.indent ?? 0;
  const members = siblings(lines, kind);
  let inData = false;
  return members.filter((line) => {
    if (line.indent === indent) inData = line.key === 'data' || line.key === 'stringData';
    return inData && line.indent > indent && line.key !== '' && isLiteral(line.value);
  });
}

/** The lines of the mapping that a line belongs to. */
function siblings(lines: readonly LogicalLine[], index: number): readonly LogicalLine[] {
  const indent = lines[index]?.indent ?? 0;
  const ends = (line: LogicalLine): boolean => line.indent < indent || line.text.startsWith('---');
  const startsHere = (line: LogicalLine): boolean => line.startsItem && line.indent === indent;
  let from = index;
  while (from > 0 && !startsHere(lines[from] as LogicalLine) && !ends(lines[from - 1] as LogicalLine)) from -= 1;
  let to = index + 1;
  while (to < lines.length && !ends(lines[to] as LogicalLine) && !startsHere(lines[to] as LogicalLine)) to += 1;
  return lines.slice(from, to);
}
