import { checks } from './examine.ts';

/** docs/doctor.md: what `npm run doctor` looks for. */
export function doctorPage(): string {
  const rows = checks.map(
    ({ id, kinds, problem, why, fix }) => `| \`${id}\` | ${kinds.join(', ')} | ${problem} | ${why} | ${fix} |`,
  );
  return [
    '<!-- Made by `npm run contracts`; do not edit. -->',
    '',
    '# What the doctor looks for',
    '',
    '`npm run doctor` reads every YAML file that git knows, outside charts, and lists what would bite: mistakes that Kubernetes and Argo CD accept. With `--kubeconfig FILE` it also compares the cluster with what this repository needs; it only reads. Every check has a test that sees it fire and one that sees it silent.',
    '',
    '| check | looks at | finds one that | why it bites | fix |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
