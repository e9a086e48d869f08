import { ExitCode, type CodeInfo } from './exit-code.ts';

/** Findings about what the engine renders and examines. */
export const engineCodes = {
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
