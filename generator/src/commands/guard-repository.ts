import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { guardFiles, type GuardedFile } from '../core/secret-guard/guard-files.ts';
import type { Repository } from '../io/read-repository.ts';
import { readAllowList } from '../io/read-allow-list.ts';

/**
 * Credentials in what a person wrote and in what is generated: fleet.yaml, the specs, envs/, argocd/. `known` are
 * findings made already: a line with one of a credential (E308) is not named twice.
 */
export function guardRepository(root: string, repository: Repository, known: readonly Diagnostic[]): Diagnostic[] {
  const allowList = readAllowList(root);
  const { fleet, models } = repository.input.files;
  const sources = [...(fleet === undefined ? [] : [fleet]), ...models].map(
    ({ path, bytes: text }) => [path, text] as const,
  );
  const files: GuardedFile[] = [...sources, ...repository.existing].map(([path, text]) => ({
    path,
    text: Buffer.from(text).toString('utf8'),
  }));
  const place = ({ file, line }: Diagnostic): string => `${file}:${line}`;
  const seen = new Set(known.filter(({ code }) => code === 308).map(place));
  return [...allowList.diagnostics, ...guardFiles(files, allowList).filter((item) => !seen.has(place(item)))];
}
