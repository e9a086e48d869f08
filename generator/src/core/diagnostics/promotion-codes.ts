import { ExitCode, type CodeInfo } from './exit-code.ts';

const spec = (title: string, help: string): CodeInfo => ({ exit: ExitCode.spec, title, help });

/** What may not be promoted, brought back or taken out of service; part of the table in codes.ts. */
export const promotionCodes = {
  523: spec('There is no earlier release to go back to', 'See `npm run rollback -- MODEL --env ENV --list`.'),
  524: spec(
    'A release that the environment never had',
    'Give more characters of an id that `npm run rollback -- MODEL --env ENV --list` prints.',
  ),
  525: spec('The first environment follows the spec', 'Revert the spec’s commit: `git revert COMMIT`, then generate.'),
  526: spec(
    'A later environment still runs the model',
    'A model is taken out of service from the last environment on.',
  ),
  527: spec(
    'The release is out of service',
    'Take the model out of service in the later environments as well: `npm run retire -- MODEL`.',
  ),
} as const satisfies Record<number, CodeInfo>;
