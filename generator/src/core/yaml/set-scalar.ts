import { isMap, isScalar, parseDocument, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { FieldPath } from '../diagnostics/diagnostic.ts';

/**
 * A YAML text with one scalar set, every other character left as it is.
 * A scalar that is there is replaced in place; a new one is added behind the last field of the nearest mapping.
 */
export function setScalar(text: string, path: FieldPath, value: string): string {
  const document = parseDocument(text);
  // Quoted, because a commit can look like a number.
  const quoted = JSON.stringify(value);
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range != null) {
    const [start, end] = node.range;
    if (isEmpty(node)) return fillEmpty(text, start, quoted);
    return text.slice(0, start) + quoted + text.slice(end);
  }
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const parent = (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)) as Node | undefined;
    const added = addField(text, parent, inner(path.slice(depth), quoted));
    if (added !== undefined) return added;
  }
  // Neither a mapping nor an empty field is on the way.
  document.setIn(path, value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: text.includes('{ ') });
}

// --- internal ---

/** `a: { b: "c" }` for the path a, b. */
function inner(path: FieldPath, quoted: string): string {
  const [first, ...rest] = path;
  return rest.length === 0 ? `${String(first)}: ${quoted}` : `${String(first)}: { ${inner(rest, quoted)} }`;
}

/** The text with a field added to a mapping, or to a field that has no value yet; undefined when it is neither. */
function addField(text: string, parent: Node | undefined, field: string): string | undefined {
  if (isScalar(parent) && isEmpty(parent) && parent.range != null)
    return fillEmpty(text, parent.range[0], `{ ${field} }`);
  if (!isMap(parent) || parent.range == null) return undefined;
  return parent.flow === true ? addToFlow(text, parent, field) : addToBlock(text, parent, field);
}

const isEmpty = ({ value, source }: Scalar): boolean => value === null && source === '';

/** Puts a value right behind the colon of a field that has none. */
function fillEmpty(text: string, at: number, value: string): string {
  const colon = text.slice(0, at).trimEnd();
  return `${colon} ${value}${text.slice(colon.length)}`;
}

function addToFlow(text: string, map: YAMLMap, field: string): string {
  const [start] = map.range ?? [0];
  if (map.items.length === 0) {
    const close = text.indexOf('}', start);
    return `${text.slice(0, start)}{ ${field} }${text.slice(close + 1)}`;
  }
  const end = endOfLast(text, map);
  return `${text.slice(0, end)}, ${field}${text.slice(end)}`;
}

function addToBlock(text: string, map: YAMLMap, field: string): string {
  const [start] = map.range ?? [0];
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  // A comment on the last field’s line stays there.
  const end = text.indexOf('\n', endOfLast(text, map));
  const at = end < 0 ? text.length : end;
  return `${text.slice(0, at)}\n${indent}${field}${text.slice(at)}`;
}

/** Offset behind the last field of a mapping. */
function endOfLast(text: string, map: YAMLMap): number {
  const last = map.items.at(-1);
  const node = (last?.value ?? last?.key) as Node | undefined;
  const [, end] = node?.range ?? map.range ?? [0, 0];
  return text.slice(0, end).trimEnd().length;
}
