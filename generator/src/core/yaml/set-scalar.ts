import { isScalar, parseDocument } from 'yaml';
import type { FieldPath } from '../diagnostics/diagnostic.ts';

/**
 * A YAML text with one scalar set, everything else left as it is: comments, order, quoting.
 * A scalar that is there is replaced in place; a new one is added at the end of its mapping.
 */
export function setScalar(text: string, path: FieldPath, value: string): string {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range != null) {
    const [start, end] = node.range;
    // Quoted, because a commit can look like a number.
    return `${text.slice(0, start)}${JSON.stringify(value)}${text.slice(end)}`;
  }
  document.setIn(path, value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: text.includes('{ ') });
}
