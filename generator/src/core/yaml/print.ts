/**
 * Prints plain data as YAML, with a comment above it. The same data gives the same bytes.
 *
 * Every text is double-quoted as in JSON, because Helm reads YAML 1.1 and takes a plain `no`, `on`, `1_000` or
 * `12:30:45` for something else. That leaves so little of YAML that this is a page of code, and ten times as fast
 * as a library’s way through nodes; a test holds it to what the library reads and prints.
 * @param data mappings, lists, strings, finite numbers, booleans and null
 * @param comment lines without the leading `#`; empty for none
 */
export function printYaml(data: unknown, comment = ''): string {
  const lines = comment === '' ? [] : comment.split('\n').map((line) => `# ${line}`.trimEnd());
  printNode(data, { indent: '', prefix: '', lines });
  return `${lines.join('\n')}\n`;
}

/** Several documents in one file, the comment above the first. */
export function printDocuments(documents: readonly unknown[], comment = ''): string {
  return documents.map((document, index) => printYaml(document, index === 0 ? comment : '')).join('---\n');
}

// --- internal ---

interface Position {
  /** White space in front of the node’s own lines. */
  readonly indent: string;
  /** What the node’s first line starts with: its key, or the dash of its list item. */
  readonly prefix: string;
  /** Lines so far; the node’s are added. */
  readonly lines: string[];
}

function printNode(value: unknown, { indent, prefix, lines }: Position): void {
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
    if (isList) printNode(item, { indent: `${indent}  `, prefix: `${lead}- `, lines });
    else printNode(item, { indent: `${indent}  `, prefix: `${lead}${printKey(key)}: `, lines });
  }
}

const plainKey = /^[A-Za-z][A-Za-z0-9_./-]*$/;
// Booleans and null of YAML 1.1, in any case.
const wordOfYaml = /^(y|n|yes|no|on|off|true|false|null)$/i;

function printKey(key: string): string {
  return plainKey.test(key) && !wordOfYaml.test(key) ? key : JSON.stringify(key);
}
