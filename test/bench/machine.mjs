import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..', '..');

/** The machine and the versions of everything that is measured, a line each. */
export function describeMachine() {
  const gibibytes = (totalmem() / 2 ** 30).toFixed(0);
  return {
    machine: `${availableParallelism()} of ${cpus().length} processors ${cpus()[0]?.model.trim()}, ${gibibytes} GiB, ${type()} ${release()} ${arch()}`,
    node: `Node ${process.version}, V8 ${process.versions.v8}`,
    helm: `Helm ${versionOf('tools/helm4', 'helm.sh/helm/v4')} and ${versionOf('tools/helm3', 'helm.sh/helm/v3')}, kubeconform ${versionOf('tools/kubeconform', 'github.com/yannh/kubeconform')}`,
    others: `helmfile ${versionOf('test/bench/tools/helmfile', 'github.com/helmfile/helmfile')}, kustomize ${versionOf('test/bench/tools/kustomize', 'sigs.k8s.io/kustomize/kustomize/v5')}, cdk8s ${cdk8sVersion()}`,
    load: `load average before the run: ${loadavg()
      .map((value) => value.toFixed(1))
      .join(', ')}`,
  };
}

function versionOf(folder, module) {
  const text = readFileSync(join(repository, folder, 'go.mod'), 'utf8');
  const line = text.split('\n').find((item) =>
    item
      .trim()
      .replace(/^require /, '')
      .startsWith(`${module} v`),
  );
  return (
    line
      ?.trim()
      .replace(/^require /, '')
      .split(' ')[1] ?? 'unknown'
  );
}

function cdk8sVersion() {
  return JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).devDependencies.cdk8s;
}
