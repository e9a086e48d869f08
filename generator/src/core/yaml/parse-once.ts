import { filesKey, type ContentCache } from '../content-cache.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from './decode.ts';
import { parseYaml } from './parse.ts';

/** The data of a file, and what is wrong with it; a file that was right before is not parsed again. */
export function parseOnce(
  file: SourceFile,
  cache: ContentCache | undefined,
): { readonly data: Readonly<Record<string, unknown>> | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const parsed = cache?.open<Readonly<Record<string, unknown>>>('parsed');
  const key = filesKey([file]);
  const known = parsed?.get(key);
  if (known !== undefined) return { data: known, diagnostics: [] };
  const { document, diagnostics } = parseYaml(file);
  if (document !== undefined) parsed?.set(key, document.data);
  return { data: document?.data, diagnostics };
}
