import { modelFile } from '../core/model-types.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import type { Release } from '../generated/release.ts';
import { readEntries } from '../io/git/commit-files.ts';
import { UserError } from '../io/user-error.ts';
import { loadValidators } from '../io/load-validators.ts';
import { schemaFindings } from '../core/plan/read-inputs.ts';
import type { PromotionSession } from './promotion-session.ts';

/** A release file of the base. */
export interface ReleaseBlob {
  readonly release: Release;
  readonly bytes: Buffer;
}

/** Releases of some models in some environments, by path. Throws a UserError when one is no release. */
export async function readReleaseBlobs(
  { git, entries }: Pick<PromotionSession, 'git' | 'entries'>,
  environments: readonly string[],
  models: readonly string[],
): Promise<Map<string, ReleaseBlob>> {
  const paths = new Set(
    models.flatMap((model) => environments.map((environment) => modelFile(environment, model, 'release.yaml'))),
  );
  const files = await readEntries(
    git,
    entries.filter(({ path }) => paths.has(path)),
  );
  return new Map([...files].map(([path, bytes]) => [path, { release: parseRelease(path, bytes), bytes }]));
}

/** A release from its file’s bytes. Throws a UserError when they are none. */
export function parseRelease(path: string, bytes: Buffer): Release {
  const { document, diagnostics } = parseYaml({ path, bytes });
  if (document === undefined) throw new UserError(diagnostics);
  const findings = schemaFindings(document, loadValidators().release);
  if (findings.length > 0) throw new UserError(findings);
  return document.data as unknown as Release;
}
