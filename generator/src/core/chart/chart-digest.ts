import { createHash } from 'node:crypto';

/** A file of a chart: its path inside the chart, with forward slashes, and its bytes. */
export interface ChartFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal, where it is known without asking for them. */
  readonly digest?: string | undefined;
}

/** `sha256:` and the SHA-256 over one line per file, sorted by path: the file’s own SHA-256, two spaces, its path. */
export function chartDigest(files: readonly ChartFile[]): string {
  const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
  const lines = files.map((file) => ({
    path: file.path,
    line: `${file.digest ?? sha256(file.bytes)}  ${file.path}\n`,
  }));
  lines.sort((a, b) => (a.path < b.path ? -1 : 1));
  return `sha256:${sha256(lines.map((item) => item.line).join(''))}`;
}
