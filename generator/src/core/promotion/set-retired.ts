import { parseDocument } from 'yaml';
import type { Retired } from './tombstone.ts';

/** A model’s text that says that it is out of service. Comments stay. */
export function setRetired(text: string, retired: Retired): string {
  const document = parseDocument(text);
  document.setIn(['spec', 'retired'], document.createNode(retired, { flow: Object.keys(retired).length === 0 }));
  return document.toString({ lineWidth: 0, flowCollectionPadding: text.includes('{ ') });
}
