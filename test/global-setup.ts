import { resolve } from 'node:path';
import { ensureTools } from '../generator/src/io/tools/ensure-tools.ts';

/** Builds the pinned tools once, before test files race for them. */
export default async function setup(): Promise<void> {
  const root = resolve(import.meta.dirname, '..');
  const onProgress = (line: string): void => void process.stderr.write(`${line}\n`);
  const names = ['helm4', 'helm3', 'kubeconform', 'schemas', 'kube-score', 'checkov', 'actionlint'] as const;
  await ensureTools([...names, 'fluentbit-config'], { root, onProgress });
}
