import type { ParsedNode, Scalar } from 'yaml';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { yaml } from './library.ts';

type Report = (offset: number, problem: Pick<Finding, 'code' | 'message' | 'fix'>) => void;

// Half of a surrogate pair, or U+FFFE or U+FFFF: other readers replace or refuse them.
const noCharacter = /[\p{Surrogate}\ufffe\uffff]/u;

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A YAML node as plain data (mappings, lists, strings, numbers, booleans, null).
 * Reports what YAML has and a spec must not: anchors, aliases, tags, merge keys, reserved keys,
 * and numbers that another reader would take for something else (0644, 1e3, 1.10, .inf).
 */
export function toPlainData(root: ParsedNode | null, report: Report): unknown {
  // An alias bomb has a hundred anchors and aliases; the first says enough.
  let isFirst = true;
  return plainData(root, {
    report,
    reportAlias: (offset, problem) => {
      if (isFirst) report(offset, problem);
      isFirst = false;
    },
  });
}

// --- internal ---

interface Reports {
  readonly report: Report;
  readonly reportAlias: Report;
}

function plainData(node: ParsedNode | null, reports: Reports): unknown {
  if (node === null) return null;
  const { report, reportAlias } = reports;
  const offset = node.range[0];
  if (yaml().isAlias(node)) {
    reportAlias(offset, { code: 109, message: 'an alias is not accepted', fix: 'write the value out' });
    return null;
  }
  if (node.anchor !== undefined) {
    reportAlias(offset, {
      code: 109,
      message: 'an anchor is not accepted',
      fix: 'remove it and write the value out where it is used',
    });
  }
  if (node.tag !== undefined && node.tag !== '!') {
    report(offset, { code: 110, message: 'a tag is not accepted', fix: 'remove it' });
  }
  if (yaml().isMap(node)) {
    const data: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = pair.key;
      const name = keyName(key, report);
      const value = plainData(pair.value, reports);
      if (name !== undefined) data[name] = value;
    }
    return data;
  }
  if (yaml().isSeq(node)) return node.items.map((item) => plainData(item, reports));
  return scalarValue(node, report);
}

function keyName(key: ParsedNode, report: Report): string | undefined {
  const offset = key.range[0];
  const name = yaml().isScalar(key) ? key.value : undefined;
  if (typeof name !== 'string') {
    report(offset, { code: 111, message: 'a key must be plain text', fix: 'write a field name' });
    return undefined;
  }
  if (key.anchor !== undefined || name === '<<') {
    report(offset, { code: 109, message: 'anchors and merge keys are not accepted', fix: 'write the fields out' });
    return undefined;
  }
  if (key.tag !== undefined && key.tag !== '!') {
    report(offset, { code: 110, message: 'a tag is not accepted', fix: 'remove it' });
    return undefined;
  }
  if (noCharacter.test(name)) {
    report(offset, { code: 113, message: 'an escape in this key stands for no character', fix: 'remove it' });
    return undefined;
  }
  if (reserved.has(name)) {
    report(offset, { code: 112, message: `the key ${name} is reserved`, fix: 'use another name' });
    return undefined;
  }
  return name;
}

function scalarValue(node: Scalar.Parsed, report: Report): unknown {
  const { value } = node;
  if (typeof value === 'string' && noCharacter.test(value)) {
    report(node.range[0], { code: 113, message: 'an escape in this text stands for no character', fix: 'remove it' });
  }
  if (typeof value !== 'number') return value;
  const safe = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (safe && String(value) === node.source) return value;
  report(node.range[0], {
    code: 114,
    message: 'this number reads differently than it is written',
    fix: 'quote it when it is text, or write it in plain decimal digits',
  });
  return value;
}
