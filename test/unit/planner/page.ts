import { errorsByGroup, latencyTable } from './page-latency.ts';
import { planLeftOut } from './left-out.ts';
import { agrees, median, type Planned } from './support.ts';

/** Why each start that the planner gets wrong, or cannot judge, is one. Found by reading the thread behind it. */
export const reasons: Readonly<Record<string, string>> = {
  c036: 'vLLM 0.4.1 on two GPUs. Before 0.6 the engine counted what the allocator had reserved; the planner’s error is ± 3 GiB there, and the verdict is tight.',
  c074: 'Command only. The image is one of 0.10.2 to 0.11.0; with FlashInfer, sampling needs half of what the planner takes and the margin is about nil. The same model with the same share of memory failed in vLLM#23278 with 0.10.1.',
  c081: 'As c074: with FlashInfer the start has 1.2 GiB to spare, without it is 1.5 GiB short.',
  c022: 'vLLM 0.2 on four GPUs kept 10 GiB that nothing explains; no engine since does.',
  c051: 'A community AWQ checkpoint with a drafter of which the report tells neither size nor the matrices left at 16 bits; 2.5 GiB less cache than planned.',
  c052: 'As c051; the verdict is right.',
  c013: 'Told for an "80 GB class" GPU; version 0.7 with the new engine used fewer sequences than today.',
  c009: 'The 0.11.0 image has FlashInfer: sampling needs 2.1 GiB, the planner takes 4.9.',
  c018: 'Version not told. 1.1 GiB less cache than planned, on a cache of 8 GiB.',
  c065: 'Share of memory not told.',
  c059: 'DeepSeek V4 compresses its cache in two ways; the planner does not know it yet.',
  c060: 'As c059.',
};

/** docs/planner.md, from the calibration data and the planner as they are. */
export function plannerPage(planned: readonly Planned[], unknown: readonly string[]): string {
  return [
    intro,
    '## Accuracy on published starts of vLLM\n',
    `${planned.length + unknown.length} starts with their outcome, from issues, pull requests and logs; ${unknown.length} of them (${unknown.join(', ')}) have an architecture that the planner does not know. Constants came from logs of the families llama, gpt-oss and qwen; the others are held out, except that the wide error of engines before 0.6 on several GPUs was set with c022 and c036 in view.\n`,
    accuracyTable(planned),
    leftOutText,
    '\n![Planned and logged cache](planner-cache.svg)\n',
    '\n### By family\n',
    groupTable(planned, ({ family }) => family),
    '\n### By GPU\n',
    groupTable(planned, ({ item }) => item.gpu),
    '\n### What it gets wrong\n',
    missTable(planned, unknown),
    '\n## Latency\n',
    latencyText,
    latencyTable(),
    '\n![Planned and measured time between tokens](planner-latency.svg)\n',
    '\n### Time between tokens, by what was left out of the fit\n',
    errorsByGroup(),
    formulas,
  ].join('\n');
}

// --- internal ---

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const fitted = new Set(['llama', 'gpt-oss', 'qwen']);

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function figures(items: readonly Planned[]): string[] {
  const decided = items.filter(({ plan }) => plan.verdict !== 'tight');
  const failed = items.filter(({ item }) => item.outcome === 'oom');
  const signs = items.filter(({ item, plan }) => plan.marginGib >= 0 === (item.outcome === 'fits'));
  const logged = items.filter(({ item, plan }) => item.kv_tokens !== null && plan.cacheGib > 0);
  const errors = logged.map(({ item, plan }) => Math.abs(plan.cacheTokens / (item.kv_tokens ?? 1) - 1));
  return [
    String(items.length),
    decided.length === 0
      ? '-'
      : `${decided.filter(agrees).length} of ${decided.length} (${percent(decided.filter(agrees).length / decided.length)})`,
    String(items.length - decided.length),
    `${signs.length} of ${items.length} (${percent(signs.length / items.length)})`,
    `${failed.filter(({ plan }) => plan.verdict === 'fits').length} of ${failed.length}`,
    errors.length === 0 ? '-' : `${percent(median(errors))} (n ${errors.length})`,
  ];
}

const columns = [
  'n',
  'verdict right',
  'tight',
  'sign of the margin right',
  'out of memory, called fits',
  'cache tokens, median error',
];

function accuracyTable(planned: readonly Planned[]): string {
  return table(
    ['starts', ...columns],
    [
      ['all', ...figures(planned)],
      ['families that gave constants', ...figures(planned.filter(({ family }) => fitted.has(family)))],
      ['each family without its own logs', ...figures(planLeftOut(planned, ({ family }) => family))],
      ['each GPU without its own logs', ...figures(planLeftOut(planned, ({ item }) => item.gpu))],
      ['families held out', ...figures(planned.filter(({ family }) => !fitted.has(family)))],
      ['configuration told in full', ...figures(planned.filter(({ item }) => item.quality === 'full'))],
    ],
  );
}

function groupTable(planned: readonly Planned[], key: (item: Planned) => string): string {
  const names = [...new Set(planned.map(key))].sort((a, b) => (a < b ? -1 : 1));
  return table(
    ['', ...columns],
    names.map((name) => [name, ...figures(planned.filter((item) => key(item) === name))]),
  );
}

/** Wrong signs, and caches more than 20 % off, one by one. */
function missTable(planned: readonly Planned[], unknown: readonly string[]): string {
  const misses = planned.filter(({ item, plan }) => {
    const off = item.kv_tokens === null || plan.cacheGib <= 0 ? 0 : Math.abs(plan.cacheTokens / item.kv_tokens - 1);
    return plan.marginGib >= 0 !== (item.outcome === 'fits') || off > 0.2;
  });
  const rows = misses.map(({ item, plan }) => [
    item.id,
    `${item.model}, ${item.tp} × ${item.gpu}`,
    item.outcome === 'fits' ? 'started' : 'out of memory',
    `${plan.verdict}, ${plan.marginGib.toFixed(1)} ± ${plan.errorGib.toFixed(1)} GiB`,
    item.kv_tokens === null || plan.cacheGib <= 0 ? '-' : `${plan.cacheTokens} for ${item.kv_tokens}`,
    reasons[item.id] ?? 'unknown',
  ]);
  const rest = unknown.map((id) => [id, '', '', 'not judged', '-', reasons[id] ?? 'unknown']);
  return table(['case', 'what', 'outcome', 'planner', 'cache tokens', 'reason'], [...rows, ...rest]);
}

const intro = `# The GPU planner

Made by \`npx vitest run test/unit/planner/page.test.ts --update\` from the calibration data in test/fixtures/planner and the planner as it is.

\`npm run plan -- MODEL\` adds up the memory of one GPU and says whether the model starts on it: \`fits\`, \`tight\` (the margin is smaller than the error of the estimate) or \`does not fit\`. MODEL is a model of this repository, or ORG/NAME of a known one; for any other, \`--config config.json --index model.safetensors.index.json\` reads the model’s own files. With \`--rate\`, \`--input\` and \`--output\` it chooses among the pools of fleet.yaml, cheapest first.

![Memory of one model on three GPUs](planner-memory.svg)

The error is one standard error: the cache that a log told lies inside it in 3 of 5 published starts and inside twice of it in 3 of 4. The rest is mostly what a report does not tell: the image’s sampler, matrices left at 16 bits, a drafter’s size.
`;

const leftOutText = `
“Without its own logs”: the sampler’s bytes, the constants that many logs gave, are fitted again on the other groups. The rest of the formula comes from shapes and source code, except the graphs (three logs of one family) and what is under “other” (one table).
`;

const latencyText = `Time between tokens is a roofline whose seven parts have fitted factors; time to first token leaves out the queue, which is why its error is three times as large. The points are vLLM’s, on four models of experts and one dense one; no point is on an A100, L40S or L4, where the formula has not been tried.
`;

const formulas = `
## Formulas

Everything is per GPU; T is tokens per step, s sequences, L layers, 1 GiB = 2^30 bytes.

| term | formula | source |
| --- | --- | --- |
| budget | share × memory that the runtime sees, not the vendor’s GB | gpu_worker.py; generator/data/gpus.json names each source |
| weights | bytes of the checkpoint’s tensors where known; else matrices × bytes of their format, embeddings and head at 16 bits; divided by tensor size, the largest stage with pipelines; what is not divided (latent down-projections, key and value heads beyond their number) once per GPU | generator/src/planner/weight-bytes.ts |
| activation | the larger of sampling (39 bytes × s × vocabulary up to 0.16, 29 since), a step (T × (3 × intermediate ÷ tensor + 4 × hidden) × 2) and the vision encoder (T or one image × 160 KiB) | start-up logs; vLLM#33538 |
| graphs | from 0.21: 0.0242 GiB × L with all 51 batch sizes, fewer with fewer sequences; before, outside the budget | three logs |
| other | 0.14 GiB, 0.55 on several GPUs | llm-d-planner’s table |
| adapters | count × rank × (inputs + outputs of every projection) × 2 | shapes |
| vision states | first engine only: s × states × hidden × 12 bytes | vLLM#12126 |
| drafter | its layers like the model’s, or a model of its own, and their cache | shapes |
| copies (data parallel) | attention whole in each, experts divided among all GPUs, a cache each | vLLM’s guide to data-parallel deployment |
| cache, full attention | 2 × L × heads ÷ tensor (at least one) × width × bytes per token | logs, to 0.5 % |
| cache, latent | L × (rank + rope) × bytes per token, on every GPU | kaito#2132, InferenceX#1587 |
| cache, sliding window | window − 1 + T tokens and a block, at most the context | vLLM#27508 |
| cache, chunked | chunk + T tokens, at most the context | vLLM’s ChunkedLocalAttentionSpec |
| cache, recurrent | a state per layer, twice with prefix caching, and blocks as large as a state | a log of Qwen 3.6 |
| replicas | rate ÷ (0.8 × the largest rate that meets the targets) | - |
| main memory, /dev/shm, start | 4 GiB per GPU + up to 16 GiB of weights + shared memory; 1 GiB or 1 per GPU; twice (weights ÷ 0.2 GiB/s + 180 s) | rules of thumb, not measured |

## What it has no say about

| what | what happens |
| --- | --- |
| SGLang, TGI | refused when the weights alone are larger than the GPU; else \`generate\` warns (W352) that nobody has said whether it fits: how they keep their cache and measure their peak is not in the data |
| NIM, llama.cpp, Ollama | W352: they choose the weights or offload layers by themselves |
| TEI, Triton, MLServer, custom | not language models, or not known to be; nothing is said |
| a model or GPU that is not known | W352. A model’s own config.json in \`models/<name>/\`, with its model.safetensors.index.json when there is one, makes it known, whatever its source |
| arguments that move memory elsewhere (\`--cpu-offload-gb\`, \`--kv-cache-memory-bytes\`, \`--decode-context-parallel-size\`, \`--hf-overrides\` and the like) | W352 |
| several nodes | memory per GPU is planned; time between tokens takes the links of one node for all |
| MIG slices, unified memory, the queue’s own dynamics, DeepSeek V4’s compressed cache | not planned |

## What generate derives

Fields that a spec on vLLM leaves open, frozen into the release with what each follows from (\`profiles.<pool>.plan\`); the values say it beside the field. What the spec says stays.

| field | without a load | with \`spec.load\` |
| --- | --- | --- |
| \`resources.gpus\`, \`parallelism\` | the fewest of 1, 2, 4, 8 on which the longest context fits | the cheapest division that takes the load on the pool |
| \`--max-model-len\` | the model’s own | twice the average request |
| \`--max-num-seqs\`, \`--max-num-batched-tokens\` | vLLM’s | as many as one replica takes within the targets; the cheaper of 2048 and 8192 |
| memory request and limit, \`/dev/shm\`, startup budget | by the formulas above | the same |
| \`replicas\` | 1 | the environment’s rate ÷ (0.8 × what one replica takes) |

What a spec says of its pods and cannot be meant is warned of: more GPUs than the model is divided among (W354), none for a server that runs on GPUs on a pool that has them (W355; an image that has \`cpu\` in its name is one for processors), and less than half of the main memory that the formula gives (W356).

A load that nothing takes is refused (E349), and so is one of which nothing follows where an environment counts on it (E353).

\`npm run bench:planner\` times it: one plan 4 ms of CPU on Node 20, 1000 plans 0.1 s, 1000 choices among all divisions of a pool 1 s.
`;
