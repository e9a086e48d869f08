import { ExitCode, type CodeInfo } from './exit-code.ts';

const spec = (title: string, help: string): CodeInfo => ({ exit: ExitCode.spec, title, help });

/** Findings about whether a model fits its GPUs, and what takes its load; part of the table in codes.ts. */
export const plannerCodes = {
  340: spec(
    'The planner does not know the model',
    'Correct the name, or give the model’s own config.json with --config, or in models/NAME/ for good.',
  ),
  341: spec('The planner does not know the GPU', 'Use the value of the node label nvidia.com/gpu.product.'),
  342: spec('The model cannot be divided like that', 'Choose a tensor or pipeline size that the message names.'),
  343: spec('The context is longer than the model’s', 'Lower the longest context.'),
  344: spec('The GPU or the runtime lacks the format', 'Choose another checkpoint or another GPU.'),
  345: spec('A number that cannot be', 'Stay inside the bounds that the message gives.'),
  346: spec(
    'The model does not fit its GPU',
    'See `npm run plan -- MODEL` for what does: more GPUs, a shorter context, fewer sequences, smaller weights.',
  ),
  347: spec(
    'The model fits only within the error of the estimate',
    'Leave more room, or accept the risk with --allow-tight.',
  ),
  348: spec(
    'A config.json or index cannot be used',
    'Give the files of a Hugging Face model as they are in its repository.',
  ),
  349: spec('Nothing takes the load', 'Relax its targets; `npm run plan -- MODEL` shows what was tried.'),
  352: spec('Not known whether a model fits', 'Put the model’s own config.json into models/NAME/.'),
  353: spec('Nothing follows from the load', 'Set replicas for every environment, or remove the load.'),
  354: spec('GPUs that nothing uses', 'Ask for as many as the model is divided among, or divide it among all.'),
  355: spec('No GPU for a server that runs on GPUs', 'Set resources.gpus, or choose a pool without GPUs.'),
  356: spec(
    'Far less memory than the model needs',
    'Set what `npm run plan -- MODEL` says of the pod, or leave it out.',
  ),
} as const satisfies Record<number, CodeInfo>;
