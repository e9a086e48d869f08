import type { Diagnostic } from './diagnostic.ts';

// Terminal control characters must not reach the terminal through a file name or a message.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text with every character that could steer a terminal replaced by its code, as `\u001b`. */
export function printable(text: string): string {
  return text.replace(unprintable, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One line: `error[E203] models/x.yaml:12:7 spec.modle: what is wrong; how to fix it`. */
export function formatDiagnostic(item: Diagnostic): string {
  const label = `${item.severity}[${item.severity === 'error' ? 'E' : 'W'}${item.code}]`;
  const place = item.line > 0 ? `${item.file}:${item.line}:${item.column}` : item.file;
  const where = [label, place, item.path].filter((part) => part !== '').join(' ');
  return printable(`${where}: ${item.message}; ${item.fix}`);
}

/** The same findings for machines: a JSON array, one object per finding. */
export function formatDiagnosticsJson(items: readonly Diagnostic[]): string {
  return JSON.stringify(
    items.map((item) => ({
      ...item,
      code: `${item.severity === 'error' ? 'E' : 'W'}${item.code}`,
    })),
    null,
    2,
  );
}
