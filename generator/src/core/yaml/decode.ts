import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';

/** A file as it was read: its path from the root of the repository, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal, where it is known without asking for them. */
  readonly digest?: string | undefined;
}

/** Largest spec that is parsed, in bytes. */
export const maxSpecBytes = 256 * 1024;

const byteOrderMark = '\ufeff';
// Tab, line feed and carriage return are text; every other C0 or C1 control character is not.
// U+FFFE and U+FFFF are no characters at all.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

/**
 * Text of a file, refused when it is too large, not UTF-8, or holds control characters.
 * A byte order mark is dropped.
 */
export function decodeText(
  source: SourceFile,
  limit: number = maxSpecBytes,
): { text: string } | { problem: Diagnostic } {
  const file = source.path;
  if (source.bytes.byteLength > limit) {
    const message = `the file has ${source.bytes.byteLength} bytes, the limit is ${limit}`;
    return { problem: diagnostic({ code: 102, file, message, fix: 'move data out of the spec' }) };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source.bytes);
  } catch {
    const message = 'the file is not valid UTF-8';
    return { problem: diagnostic({ code: 101, file, message, fix: 'save it as UTF-8' }) };
  }
  if (text.startsWith(byteOrderMark)) text = text.slice(1);
  const match = control.exec(text);
  if (match !== null) {
    const before = text.slice(0, match.index).split('\n');
    const number = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      problem: diagnostic({
        code: 113,
        file,
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        message: `the control character U+${number} is not text`,
        fix: 'remove it',
      }),
    };
  }
  return { text };
}
