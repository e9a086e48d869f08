import { isMap, isPair, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { FieldPath } from '../diagnostics/diagnostic.ts';

/** A place in a text; line and column start at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Offset of a field's value or name; of the nearest ancestor that exists when the field does not. */
export function locateField(root: ParsedNode, path: FieldPath, target: 'key' | 'value'): number {
  let node: ParsedNode = root;
  let offset = root.range[0];
  for (const [index, part] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part);
      if (pair === undefined) return offset;
      const key = pair.key as ParsedNode;
      const value = pair.value as ParsedNode | null;
      const last = index === path.length - 1;
      offset = value === null || (last && target === 'key') ? key.range[0] : value.range[0];
      // A missing field is looked for where its mapping is named, not at the mapping's first line.
      if (!last && isMap(value)) offset = key.range[0];
      if (value === null) return offset;
      node = value;
    } else if (isSeq(node) && typeof part === 'number') {
      const item = node.items[part] as ParsedNode | undefined;
      if (item === undefined) return offset;
      offset = item.range[0];
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}
