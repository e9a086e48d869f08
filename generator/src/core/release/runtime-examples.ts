import type { Model } from '../../generated/model.ts';

/** What a new spec for a runtime starts from: an image, an argument worth knowing, and whether it wants a GPU. */
export interface RuntimeExample {
  readonly repository: string;
  readonly tag: string;
  readonly argument: string;
  readonly gpus: number;
}

/** Images as published by each project; tags are a start, not a recommendation, and are pinned by `npm run pin`. */
export const runtimeExamples: Readonly<Record<Model['spec']['runtime'], RuntimeExample>> = {
  vllm: { repository: 'docker.io/vllm/vllm-openai', tag: 'v0.33.0', argument: '--max-model-len=8192', gpus: 1 },
  sglang: { repository: 'docker.io/lmsysorg/sglang', tag: 'v0.5.6', argument: '--context-length=8192', gpus: 1 },
  tgi: {
    repository: 'ghcr.io/huggingface/text-generation-inference',
    tag: '3.3.6',
    argument: '--max-total-tokens=8192',
    gpus: 1,
  },
  tei: {
    repository: 'ghcr.io/huggingface/text-embeddings-inference',
    tag: 'cpu-1.8',
    argument: '--max-batch-tokens=16384',
    gpus: 0,
  },
  triton: { repository: 'nvcr.io/nvidia/tritonserver', tag: '25.09-py3', argument: '--strict-readiness=true', gpus: 0 },
  mlserver: { repository: 'docker.io/seldonio/mlserver', tag: '1.7.1', argument: '', gpus: 0 },
  llamacpp: { repository: 'ghcr.io/ggml-org/llama.cpp', tag: 'server', argument: '--ctx-size=8192', gpus: 0 },
  ollama: { repository: 'docker.io/ollama/ollama', tag: '0.12.6', argument: '', gpus: 0 },
  nim: { repository: 'nvcr.io/nim/meta/llama-3.1-8b-instruct', tag: '1.8.6', argument: '', gpus: 1 },
  custom: { repository: 'registry.example.com/team/server', tag: 'v1', argument: '', gpus: 0 },
};
