import type { ParsedNode } from 'yaml';
import type { FieldPath } from '../diagnostics/diagnostic.ts';
import { yaml } from './library.ts';

/** A place in a text; line and column start at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Offset of a field's value or name; of the nearest ancestor that exists when the field does not. */
export function locateField(root: ParsedNode, path: FieldPath, target: 'key' | 'value'): number {
  let node: ParsedNode | null = root;
  let offset = root.range[0];
  for (const [index, part] of path.entries()) {
    const step = stepInto(node, part);
    if (step === undefined) return offset;
    const { key, value } = step;
    const isLast = index === path.length - 1;
    // A missing field is looked for where its mapping is named, not at the mapping's first line.
    const named = key !== undefined && (value === null || (isLast ? target === 'key' : yaml().isMap(value)));
    offset = named || value === null ? (key ?? offset) : value.range[0];
    node = value;
  }
  return offset;
}

// --- internal ---

/** One step of a path: the offset of the field's name, and its node. */
function stepInto(
  node: ParsedNode | null,
  part: string | number,
): { key?: number; value: ParsedNode | null } | undefined {
  if (yaml().isMap(node)) {
    const pair = node.items.find((item) => yaml().isPair(item) && yaml().isScalar(item.key) && item.key.value === part);
    if (pair === undefined || !yaml().isScalar(pair.key) || pair.key.range == null) return undefined;
    return { key: pair.key.range[0], value: pair.value };
  }
  const item = yaml().isSeq(node) && typeof part === 'number' ? node.items[part] : undefined;
  return item === undefined ? undefined : { value: item };
}
