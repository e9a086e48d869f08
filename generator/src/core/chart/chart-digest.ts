import { digestOf, hashOf } from '../content-cache.ts';
import type { SourceFile } from '../yaml/decode.ts';

/** A file of a chart: its path is that inside the chart, with forward slashes. */
export type ChartFile = SourceFile;

/** `sha256:` and the SHA-256 over one line per file, sorted by path: the file’s own SHA-256, two spaces, its path. */
export function chartDigest(files: readonly ChartFile[]): string {
  const lines = files.map((file) => ({ path: file.path, line: `${digestOf(file)}  ${file.path}\n` }));
  lines.sort((a, b) => (a.path < b.path ? -1 : 1));
  return `sha256:${hashOf(lines.map((item) => item.line).join(''))}`;
}
