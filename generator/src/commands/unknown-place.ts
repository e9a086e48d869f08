import { didYouMean } from '../core/text/did-you-mean.ts';
import { userError } from '../io/user-error.ts';
import { usageError } from './context.ts';

/** The finding about an environment that is not among those of fleet.yaml (E303), with the one that was meant. */
export function unknownEnvironment(name: string, environments: readonly string[]): Error {
  const fix = didYouMean(name, environments) ?? `environments are ${environments.join(', ')}`;
  return userError({ code: 303, message: `fleet.yaml has no environment ${JSON.stringify(name)}`, fix });
}

/** The usage error about a model that is not there, with the one that was meant. @param lack for example `the main branch has no model` */
export function unknownModel(lack: string, name: string, models: readonly string[]): Error {
  const fix = didYouMean(name, models) ?? `models are ${models.slice(0, 10).join(', ')}`;
  return usageError(`${lack} ${JSON.stringify(name)}`, fix);
}
