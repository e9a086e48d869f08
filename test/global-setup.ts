import { resolve } from 'node:path';
import { ensureTools } from '../generator/src/io/tools/ensure-tools.ts';

/** Builds the pinned tools once, before test files race for them. */
export default async function setup(): Promise<void> {
  const root = resolve(import.meta.dirname, '..');
  const onProgress = (line: string): void => void process.stderr.write(`${line}\n`);
  const own = ['engine', 'crds', 'schemas'] as const;
  const others = ['helm4', 'helm3', 'kubeconform', 'kube-score', 'checkov', 'actionlint', 'promtool'] as const;
  await ensureTools([...own, ...others, 'fluentbit-config'], { root, onProgress });
}
