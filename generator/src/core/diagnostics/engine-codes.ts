import { ExitCode, type CodeInfo } from './exit-code.ts';

const spec = (title: string, help: string): CodeInfo => ({ exit: ExitCode.spec, title, help });

/** Findings about what the engine renders and examines. */
export const engineCodes = {
  601: spec('The chart does not render', 'The message is the chart’s own; change the spec or the fleet accordingly.'),
  602: spec(
    'A manifest does not match the Kubernetes schema',
    'Correct the spec; if the chart itself is wrong, its template.',
  ),
  603: spec('Two objects have one identity', 'Rename one of them.'),
  604: spec('Two workloads select each other’s pods', 'Give their pods different labels.'),
  605: spec('Helm versions disagree', 'The chart must render the same bytes with Helm 3 and 4; change the template.'),
  761: {
    exit: ExitCode.spec,
    title: 'A chart was stopped',
    help: 'It took more time, memory or stack than one release may. The message names the line of the template that ran.',
  },
  762: {
    exit: ExitCode.ok,
    title: 'Rendered without the engine',
    help: 'Install Go 1.26 or newer, or the engine’s npm package: everything is checked then, and faster.',
  },
  763: {
    exit: ExitCode.spec,
    title: 'An admission policy would refuse the object',
    help: 'The message is the policy’s own. Policies are in envs/<env>/platform/admission-policies.yaml; some can be waived in fleet.yaml.',
  },
} as const satisfies Record<number, CodeInfo>;
