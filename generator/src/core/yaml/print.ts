/**
 * Prints plain data as YAML, with a comment above it. The same data gives the same bytes.
 *
 * Every text is double-quoted as in JSON, because Helm reads YAML 1.1 and takes a plain `no`, `on`, `1_000` or
 * `12:30:45` for something else. That leaves so little of YAML that this is a page of code, and ten times as fast
 * as a library’s way through nodes; a test holds it to what the library reads and prints.
 * @param data mappings, lists, strings, finite numbers, booleans and null
 * @param comment lines without the leading `#`; empty for none
 * @param notes a line of comment above each of these fields, by path (`resources.gpus`, `args.2`)
 */
export function printYaml(data: unknown, comment = '', notes: ReadonlyMap<string, string> = none): string {
  const lines = comment === '' ? [] : comment.split('\n').map((line) => `# ${line}`.trimEnd());
  printNode(data, { indent: '', prefix: '', path: '', lines, notes });
  return `${lines.join('\n')}\n`;
}

/** Several documents in one file, the comment above the first. */
export function printDocuments(documents: readonly unknown[], comment = ''): string {
  return documents.map((document, index) => printYaml(document, index === 0 ? comment : '')).join('---\n');
}

// --- internal ---

const none: ReadonlyMap<string, string> = new Map();

interface Position {
  /** White space in front of the node’s own lines. */
  readonly indent: string;
  /** What the node’s first line starts with: its key, or the dash of its list item. */
  readonly prefix: string;
  /** Empty where there are no notes. */
  readonly path: string;
  /** Lines so far; the node’s are added. */
  readonly lines: string[];
  readonly notes: ReadonlyMap<string, string>;
}

function printNode(value: unknown, position: Position): void {
  const { indent, prefix, lines, notes } = position;
  if (typeof value !== 'object' || value === null) {
    lines.push(prefix + JSON.stringify(value));
    return;
  }
  const entries = Object.entries(value);
  const isList = Array.isArray(value);
  if (entries.length === 0) {
    lines.push(`${prefix}${isList ? '[]' : '{}'}`);
    return;
  }
  // A mapping or list below a key starts on the next line; below a dash, it starts on the dash’s line.
  const below = prefix.endsWith('- ');
  if (prefix !== '' && !below) lines.push(prefix.trimEnd());
  for (const [index, [key, item]] of entries.entries()) {
    const lead = below && index === 0 ? prefix : indent;
    const path = printNote(key, { ...position, prefix: lead });
    const next = isList ? `${lead}- ` : `${lead}${printKey(key)}: `;
    printNode(item, { indent: `${indent}  `, prefix: next, path, lines, notes });
  }
}

/** Prints the note of a field, if it has one, and gives the field’s path. */
function printNote(key: string, { path: above, indent, prefix, lines, notes }: Position): string {
  if (notes.size === 0) return '';
  const path = above === '' ? key : `${above}.${key}`;
  const note = notes.get(path);
  // Nothing can stand between a dash and what follows it.
  if (note !== undefined && prefix === indent) lines.push(`${indent}# ${note}`);
  return path;
}

const plainKey = /^[A-Za-z][A-Za-z0-9_./-]*$/;
// Booleans and null of YAML 1.1, in any case.
const wordOfYaml = /^(y|n|yes|no|on|off|true|false|null)$/i;

function printKey(key: string): string {
  return plainKey.test(key) && !wordOfYaml.test(key) ? key : JSON.stringify(key);
}
