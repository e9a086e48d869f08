import type { PlanRequest } from './check-request.ts';
import type { Deployment } from './types.ts';

/** What was assumed of a deployment because the request does not say it. */
export function describeAssumptions(request: PlanRequest, deployment: Deployment): string[] {
  const { engine } = deployment;
  const said: [keyof PlanRequest, string][] = [
    ['version', `vLLM ${engine.text}`],
    ['maxLength', `a context of ${deployment.maxLength} tokens, the model’s own`],
    ['memoryShare', `${deployment.memoryShare} of the memory, vLLM ${engine.text}’s default`],
    ['maxSequences', `${deployment.maxSequences} sequences, the default on this GPU`],
    ['batchedTokens', `${deployment.batchedTokens} tokens per step, the default on this GPU`],
    ['weights', `${deployment.weights} weights`],
  ];
  return said.filter(([name]) => request[name] === undefined).map(([, text]) => text);
}
