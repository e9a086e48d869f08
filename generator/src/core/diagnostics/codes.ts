import { engineCodes } from './engine-codes.ts';
import { ExitCode, type CodeInfo } from './exit-code.ts';
import { forgeCodes } from './forge-codes.ts';
import { plannerCodes } from './planner-codes.ts';
import { promotionCodes } from './promotion-codes.ts';
import { gitCodes } from './git-codes.ts';

export { ExitCode } from './exit-code.ts';

const spec = (title: string, help: string): CodeInfo => ({ exit: ExitCode.spec, title, help });

/**
 * Every finding that Slipway can make. Codes never change their meaning and are never reused;
 * docs/errors.md is generated from this table.
 */
export const codes = {
  101: spec('The file is not UTF-8', 'Save it as UTF-8. A byte order mark is accepted.'),
  102: spec('The file is too large', 'A spec may have 256 KiB. Move data out of it.'),
  103: spec('The YAML is nested too deeply', 'A spec may nest 32 levels.'),
  104: spec('The YAML does not parse', 'Correct the syntax at the given place.'),
  105: spec('A key appears twice in one mapping', 'Keep one of them.'),
  106: spec(
    'The file holds more than one YAML document',
    'One file describes one thing: remove the `---` separator and what follows.',
  ),
  107: spec('The file is empty', 'Write a spec, or delete the file.'),
  108: spec('The file is not a mapping', 'Start with `apiVersion:` and `kind:`.'),
  109: spec('An anchor, alias or merge key', 'Write the value out at each place.'),
  110: spec('A YAML tag', 'Remove it; the schema decides the types.'),
  111: spec('A key that is not plain text', 'Keys are field names; quote a key that looks like a number.'),
  112: spec('A reserved key', 'The names `__proto__`, `constructor` and `prototype` cannot be used.'),
  113: spec('A control character', 'Remove it, or write it as an escape inside double quotes where it is allowed.'),
  114: spec('A number that is not written plainly', 'Quote it when it is text, or write it in decimal digits.'),
  201: spec(
    'A value has the wrong type',
    'Write the type that the message names; quote text that looks like a number.',
  ),
  202: spec('A required field is missing', 'Add it.'),
  203: spec('An unknown field', 'Remove it, or correct its name.'),
  204: spec('A value does not have the right form', 'See the field’s description in docs/fields.md.'),
  205: spec('A value is not one of those allowed', 'Use one of those that the message lists.'),
  206: spec('A number or text is out of bounds', 'Stay inside the bounds that the message gives.'),
  207: spec('A list has a duplicate', 'Keep one of them.'),
  301: spec('The model’s name is not its file’s name', 'Rename one of them.'),
  302: spec('Two models have one name', 'Names that differ only in dashes or case count as one.'),
  303: spec('An environment that fleet.yaml does not have', 'Correct the name, or add the environment to fleet.yaml.'),
  304: spec('An accelerator pool that fleet.yaml does not have', 'Correct the name, or add the pool to fleet.yaml.'),
  305: spec('The release has no profile for the pool', 'Add the pool under spec.profiles, or choose another pool.'),
  306: spec('An owner that fleet.yaml does not have', 'Correct the name, or add the team under owners in fleet.yaml.'),
  307: spec('A name is both configuration and secret', 'Keep it in one of the two.'),
  308: spec(
    'A credential where a plain value belongs',
    'Put the value into the secret store and its name under spec.secrets. If it was committed, rotate it.',
  ),
  309: spec(
    'GPUs on a pool that has none, or more than a node has',
    'Choose a pool with enough GPUs, or set resources.gpus for it in a profile.',
  ),
  310: spec('A request is larger than its limit', 'Raise the limit or lower the request.'),
  311: spec(
    'A port or name is used twice in the pod',
    'Give every container its own name, and every port its own number and name.',
  ),
  312: spec('Two models have one Service name', 'Set spec.service.name of one of them.'),
  313: spec(
    'An override that another owner decides',
    'Release values go under spec.overrides, environment values under spec.environments.<name>.overrides.',
  ),
  314: spec('A secret reference without a secret', 'Add the name to spec.secrets, or remove the reference.'),
  315: spec('Secrets without a store', 'Give the environment a secretStore in fleet.yaml.'),
  316: spec(
    'A secret without a pinned version',
    'Set its version in the environment’s section, or initialVersion of the secretStore in fleet.yaml.',
  ),
  317: spec(
    'Two environments read one secret',
    'Every environment has its own copy of a credential; give it its own key.',
  ),
  318: spec('The model’s revision or image can move', 'Run `npm run pin -- MODEL`.'),
  319: spec('The custom runtime needs an image repository', 'Set spec.image.repository.'),
  320: spec('No image tag or digest', 'Set spec.image.tag, then run `npm run pin -- MODEL`.'),
  321: spec(
    'A file among the models that nothing reads',
    'A spec is models/NAME.yaml; the folder models/NAME/ belongs to the model of that name.',
  ),
  ...plannerCodes,
  350: spec(
    'Text that looks like a credential',
    'Put the value into the secret store and rotate it; once committed, it is known. A false alarm goes into secret-guard.yaml, with the reason.',
  ),
  351: spec('An exception of the secret guard that is not understood', 'docs/secret-guard.md shows the form.'),
  401: spec('Two environments have one name', 'Rename one of them.'),
  402: spec('Two environments share a namespace', 'Give each its own namespace, or its own cluster.'),
  403: spec('Two environments share a secret prefix', 'Give each its own keyPrefix.'),
  404: spec('A default pool that does not exist', 'Add it under pools, or choose another.'),
  405: spec('A quota on an accelerator that no pool has', 'Correct the name: it is gpu.resource of a pool.'),
  421: spec('A secret prefix that the store does not take', 'Use the letters that names of secrets have there.'),
  422: spec(
    'An environment that reaches the whole internet',
    'Use a mirror or a proxy outside the first stage, or give the reason in network.egress.reason.',
  ),
  423: spec('A mirror or proxy without an address', 'Add namespaces or cidrs under network.egress.'),
  424: spec(
    'Egress to a cloud’s metadata address',
    'Leave it out. A pool that needs it for workload identity waives metadata-address, with the reason.',
  ),
  425: spec('A group of Kubernetes’ own', 'Name a group of your identity provider.'),
  426: spec(
    'A break-glass group with access that does not expire',
    'Use a group whose membership is given for an emergency and expires in the identity provider.',
  ),
  427: spec(
    'Stages are out of order',
    'Environments of one stage follow each other, and the first stage has one environment.',
  ),
  428: spec('Remote code in the last stage', 'Remove the waiver: nothing there runs code that comes with the weights.'),
  429: spec('A fake secret store outside the first stage', 'Name the store that keeps the environment’s secrets.'),
  430: spec('A Slack channel without Slack', 'Add spec.argocd.notifications.slack, or remove the channel.'),
  431: spec(
    'Two Applications with one name',
    'Rename the model, or the environment: an Application is MODEL-ENVIRONMENT.',
  ),
  432: spec('A secret’s version that its store does not have', 'Write a version in the form that the store gives.'),
  433: spec(
    'An object that is a hook on deletion',
    'Remove the annotation: Argo CD does not hold such hooks to the limits of their project.',
  ),
  434: spec(
    'An operator that may not write where a model needs it',
    'Name its service account under access.controllers of the environment; docs/bootstrap.md has those of KEDA and LeaderWorkerSet.',
  ),
  501: spec(
    'A released model has no spec',
    'Restore models/<name>.yaml; to take the model out of service or rename it, run `npm run retire -- MODEL`.',
  ),
  502: spec('The chart version has not been released', 'Run `npm run chart:release`, or name a released version.'),
  503: spec('A release was edited by hand', 'Restore the file from git; releases move only by `npm run promote`.'),
  504: spec('A release lies in the wrong folder', 'The folder is named after metadata.name.'),
  505: spec(
    'The working chart cannot leave the first environment',
    'Run `npm run chart:release`, set chart.version in fleet.yaml, generate, and promote that.',
  ),
  506: spec('A released chart was changed', 'Restore charts/releases from git; release a new version instead.'),
  507: spec('Nothing to promote', 'The environment before has no release of this model yet.'),
  508: spec('Promotion would skip an environment', 'Promote along the order of fleet.yaml, one step at a time.'),
  509: spec('The release is not pinned', 'Run `npm run pin -- MODEL`, generate, and promote the new release.'),
  510: spec(
    'A chart release would break its users',
    'Raise the major version (before 1.0.0: the minor), or keep the values compatible.',
  ),
  511: spec('A chart is released and pinned by one change', 'Merge the chart first; the next pull request pins it.'),
  512: spec('One change moves releases of two environments', 'Make one pull request for each environment.'),
  513: spec(
    'A release that its environment has no right to',
    'Later environments run what the stage before has had on the main branch, or what they had themselves.',
  ),
  521: spec(
    'A stage with different releases of a model',
    'Promote one release to all environments of the stage, and then to the next stage.',
  ),
  ...promotionCodes,
  ...engineCodes,
  606: spec('The cluster lacks what this repository needs', 'docs/bootstrap.md says what to install.'),
  607: {
    exit: ExitCode.git,
    title: 'Git refuses, or the range of commits does not exist',
    help: 'Run the command in a git repository, with commits that are there (a shallow clone lacks old ones).',
  },
  608: {
    exit: ExitCode.git,
    title: 'Another pre-commit hook is installed',
    help: 'Call `npm run guard` from it; Slipway never replaces a hook that it did not write.',
  },
  609: spec(
    'Models of an environment want more than its quota',
    'Everything at its most counts: autoscalers, surge and jobs. Raise quota in fleet.yaml, or lower what models want.',
  ),
  610: spec('Something that will bite', 'docs/doctor.md lists the checks, what happens, and the fix.'),
  ...gitCodes,
  ...forgeCodes,
  680: {
    exit: ExitCode.fileSystem,
    title: 'The control plane on this machine does not work',
    help: 'The message names the part and its logs. Memory of 2 GB and two processors are enough.',
  },
  701: {
    exit: ExitCode.drift,
    title: 'A generated file is out of date',
    help: 'Run `npm run generate` and commit the result.',
  },
  702: {
    exit: ExitCode.drift,
    title: 'A file that Slipway did not make lies among the generated ones',
    help: 'Move it elsewhere or delete it.',
  },
  790: {
    exit: ExitCode.fileSystem,
    title: 'A file changed while the command ran',
    help: 'Run the command again when nothing else writes to the repository.',
  },
  801: {
    exit: ExitCode.fileSystem,
    title: 'A file cannot be read or written',
    help: 'Check permissions and free space; a second run repairs what the first left.',
  },
  802: {
    exit: ExitCode.fileSystem,
    title: 'A symbolic link',
    help: 'Replace it with the file itself; links are never followed.',
  },
  803: { exit: ExitCode.fileSystem, title: 'A path outside the repository', help: 'Name a path inside it.' },
  804: {
    exit: ExitCode.fileSystem,
    title: 'A file that should be there is missing',
    help: 'Create it, or run the command in the root of a Slipway repository.',
  },
  805: { exit: ExitCode.busy, title: 'Another run is writing', help: 'Wait for it to end.' },
  901: { exit: ExitCode.usage, title: 'The command line is not understood', help: 'See `npm run slipway -- --help`.' },
  902: {
    exit: ExitCode.fileSystem,
    title: 'A pinned tool is not available',
    help: 'Install what the message names, then run the command again.',
  },
  903: {
    exit: ExitCode.forge,
    title: 'A registry or hub cannot be reached or refuses',
    help: 'Check the network, the name and your access; nothing was changed.',
  },
  904: {
    exit: ExitCode.forge,
    title: 'A cluster cannot be reached or refuses',
    help: 'Check the kubeconfig, its context and your access; nothing was changed.',
  },
} as const satisfies Record<number, CodeInfo>;

export type Code = keyof typeof codes;
