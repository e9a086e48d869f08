import type { PlannedRelease } from '../../../generator/src/core/plan/plan-model.ts';
import type { PlanResult } from '../../../generator/src/core/plan/plan-repository.ts';
import { planTexts } from '../core/plan-support.ts';

const digest = `sha256:${'ab12'.repeat(16)}`;
const environment = (name: string): string => `
    - name: ${name}
      namespace: ${name}
      cluster: { server: https://kubernetes.default.svc }
      kubernetesVersion: "1.37"
      pool: h100`;
const fleet = `apiVersion: slipway.dev/v1
kind: Fleet
metadata: { name: plans }
spec:
  repository: { url: https://git.example.com/ml/fleet.git }
  chart: { version: working }
  owners: { team-a: {} }
  pools:
    h100: { gpu: { perNode: 8, hourlyPrice: 3 }, nodeSelector: { nvidia.com/gpu.product: NVIDIA-H100-80GB-HBM3 } }
    shared: { gpu: { perNode: 8 }, nodeSelector: { nvidia.com/gpu.product: NVIDIA-A10G-SHARED } }
    slices: { gpu: { resource: nvidia.com/mig-1g.10gb }, nodeSelector: { nvidia.com/gpu.product: NVIDIA-A100-SXM4-80GB } }
    bare: { gpu: { perNode: 8 } }
  environments:${environment('dev')}${environment('prod')}
`;

/** Plans a spec of a known model with these lines under spec. */
export function planSpec(lines: string, { source = 'hf://Qwen/Qwen3-32B', runtime = 'vllm' } = {}): PlanResult {
  const subject = `apiVersion: slipway.dev/v1
kind: Model
metadata: { name: subject, owner: team-a }
spec:
  runtime: ${runtime}
  image: { tag: v0.33.0, digest: ${digest} }
  model: { source: ${source}, revision: ${'ab12'.repeat(10)} }
${lines}`;
  return planTexts({ fleet, models: { subject } });
}

/** The first environment’s release of such a spec, which must be without errors. */
export function released(lines: string, what: Parameters<typeof planSpec>[1] = {}): PlannedRelease {
  const result = planSpec(lines, what);
  const release = result.plan?.models[0]?.releases[0];
  if (release === undefined) throw new Error(JSON.stringify(result.diagnostics));
  return release;
}
