import { setImmediate } from 'node:timers/promises';
import { filesKey } from '../core/content-cache.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { textOf } from '../core/plan/file-texts.ts';
import { fileGuard } from '../core/secret-guard/guard-files.ts';
import type { SourceFile } from '../core/yaml/decode.ts';
import type { Repository } from '../io/read-repository.ts';
import { readAllowList } from '../io/read-allow-list.ts';

/**
 * Credentials in what a person wrote and in what is generated: fleet.yaml, the specs, envs/, argocd/. `known` are
 * findings made already: a line with one of a credential (E308) is not named twice. Files in which nothing was found
 * before are not searched again. Whatever else goes on, such as the engine’s rendering, goes on between models.
 */
export async function guardRepository(
  root: string,
  repository: Repository,
  known: readonly Diagnostic[],
): Promise<Diagnostic[]> {
  const { files, cache } = repository.input;
  const allowList = readAllowList(root, cache);
  const sources = [...(files.fleet === undefined ? [] : [files.fleet]), ...files.models];
  const all = [...sources, ...repository.existing.values()].filter(({ path }) => !allowList.allows(path));
  const clean = cache?.open<true>('no credentials');
  const guard = fileGuard(allowList);
  const found: Diagnostic[] = [];
  let searched = 0;
  for (const group of groupByModel(all)) {
    const key = filesKey(group);
    if (clean?.has(key) === true) continue;
    if ((searched += 1) % atOnce === 0) await setImmediate();
    const own = group.flatMap((file) => guard({ path: file.path, text: textOf(file) }));
    if (own.length === 0) clean?.set(key, true);
    found.push(...own);
  }
  repository.saveCache();
  const place = ({ file, line }: Diagnostic): string => `${file}:${line}`;
  const seen = new Set(known.filter(({ code }) => code === 308).map(place));
  return [...allowList.diagnostics, ...found.filter((item) => !seen.has(place(item)))];
}

// --- internal ---

/** Models that are searched before others get their turn: some hundredths of a second. */
const atOnce = 5;

/** The files of each model together, and all others: what is remembered is one answer for each. */
function groupByModel(files: readonly SourceFile[]): Iterable<readonly SourceFile[]> {
  const groups = new Map<string, SourceFile[]>();
  for (const file of files) {
    const [, model = ''] = /^(?:envs\/[^/]+\/)?models\/([^/]+?)(?:\.yaml)?(?:\/|$)/.exec(file.path) ?? [];
    const group = groups.get(model) ?? [];
    group.push(file);
    groups.set(model, group);
  }
  return groups.values();
}
