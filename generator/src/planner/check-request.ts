import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { countLayers } from './count-parameters.ts';
import { describeAssumptions } from './describe-assumptions.ts';
import { engineDefaults, latestEngine, parseEngineVersion } from './engine.ts';
import type { Adapters, Architecture, Deployment, Drafter, EngineVersion, Gpu, WeightFormat } from './types.ts';
import { weightFormats } from './weight-bytes.ts';

/** What a caller knows of a deployment; the engine’s own defaults fill the rest. */
export interface PlanRequest {
  readonly version?: string;
  readonly tensor?: number;
  readonly pipeline?: number;
  readonly data?: number;
  readonly maxLength?: number;
  readonly memoryShare?: number;
  readonly maxSequences?: number;
  readonly batchedTokens?: number;
  readonly weights?: string;
  readonly cache?: string;
  readonly eager?: boolean;
  readonly prefixCaching?: boolean;
  readonly drafter?: Drafter;
  readonly adapters?: Adapters;
}

/** What is wrong with a request, and with which part of it. */
export interface RequestProblem extends Diagnostic {
  readonly about: keyof PlanRequest;
}

/** A deployment, or what is wrong with the request; and what was assumed because the request does not say it. */
export interface CheckedRequest {
  readonly deployment: Deployment | undefined;
  readonly diagnostics: readonly RequestProblem[];
  readonly assumptions: readonly string[];
}

/** Checks a request against the model, the GPU and the engine, and completes it. All findings at once. */
export function checkRequest(
  architecture: Architecture,
  { gpu, format }: { gpu: Gpu; format: WeightFormat },
  request: PlanRequest,
): CheckedRequest {
  const engine = request.version === undefined ? latestEngine : parseEngineVersion(request.version);
  const findings: (RequestFinding | undefined)[] = [
    engine === undefined
      ? problem(['version', 345], `${JSON.stringify(request.version)} is not a version of vLLM`, 'write it as 0.33.0')
      : undefined,
    ...numberFindings(request),
    ...parallelFindings(architecture, request),
    ...lengthFindings(architecture, request),
    ...formatFindings(gpu, format, request),
  ];
  const diagnostics = findings
    .filter((finding) => finding !== undefined)
    .map(({ about, ...finding }) => ({ ...diagnostic(finding), about }));
  if (diagnostics.length > 0 || engine === undefined) return { deployment: undefined, diagnostics, assumptions: [] };
  const deployment = complete(architecture, { gpu, format, engine }, request);
  return { deployment, diagnostics, assumptions: describeAssumptions(request, deployment) };
}

// --- internal ---

/** The request over the engine’s defaults. Its texts have been checked to be formats. */
function complete(
  architecture: Architecture,
  { gpu, format, engine }: { gpu: Gpu; format: WeightFormat; engine: EngineVersion },
  { version: _version, ...request }: PlanRequest,
): Deployment {
  const known = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
  return {
    engine,
    tensor: 1,
    pipeline: 1,
    data: 1,
    maxLength: architecture.maxLength,
    ...engineDefaults(gpu, engine),
    weights: format,
    cache: 'bf16',
    eager: false,
    prefixCaching: true,
    ...known,
  };
}

type RequestFinding = Pick<RequestProblem, 'about' | 'code' | 'message' | 'fix'>;

/** A finding about a part of the request, with its code. */
function problem(
  [about, code]: [keyof PlanRequest, RequestProblem['code']],
  message: string,
  fix: string,
): RequestFinding {
  return { about, code, message, fix };
}

/** Bounds beyond which a number is a slip, with the unit for the message. */
const bounds: readonly (readonly [keyof PlanRequest, number, number, string])[] = [
  ['tensor', 1, 64, 'GPUs'],
  ['pipeline', 1, 64, 'stages'],
  ['data', 1, 1024, 'copies'],
  ['maxLength', 1, 2 ** 27, 'tokens'],
  ['maxSequences', 1, 65_536, 'sequences'],
  ['batchedTokens', 1, 2 ** 20, 'tokens'],
];

function numberFindings(request: PlanRequest): (RequestFinding | undefined)[] {
  const whole = bounds.map(([name, low, high, unit]) => {
    const value = request[name];
    if (value === undefined || (Number.isInteger(value) && Number(value) >= low && Number(value) <= high))
      return undefined;
    return problem(
      [name, 345],
      `${name} is ${String(value)}`,
      `it is a whole number of ${unit} from ${low} to ${high}`,
    );
  });
  const { memoryShare, drafter, adapters } = request;
  const share =
    memoryShare !== undefined && !(memoryShare > 0 && memoryShare <= 1)
      ? problem(
          ['memoryShare', 345],
          `memoryShare is ${memoryShare}`,
          'it is a share of the GPU’s memory above 0 and up to 1',
        )
      : undefined;
  const isSmall = (value: number, low: number): boolean => Number.isInteger(value) && value >= low && value <= 4096;
  const small =
    (drafter !== undefined && !(isSmall(drafter.layers, 0) && isSmall(drafter.tokens, 1))) ||
    (adapters !== undefined && !(isSmall(adapters.count, 1) && isSmall(adapters.rank, 1)));
  return [
    ...whole,
    share,
    small
      ? problem(
          [drafter === undefined ? 'adapters' : 'drafter', 345],
          'a number of the drafter or the adapters is out of bounds',
          'use whole numbers from 1 to 4096',
        )
      : undefined,
  ];
}

function parallelFindings(
  architecture: Architecture,
  { tensor = 1, pipeline = 1 }: PlanRequest,
): (RequestFinding | undefined)[] {
  const layers = countLayers(architecture);
  const divides = architecture.heads % tensor === 0;
  const works = [1, 2, 4, 8, 16, 32].filter((count) => architecture.heads % count === 0);
  const uneven = architecture.attention.find(
    (group) => 'kvHeads' in group && group.kvHeads % tensor !== 0 && tensor % group.kvHeads !== 0,
  );
  return [
    divides
      ? undefined
      : problem(
          ['tensor', 342],
          `${architecture.heads} attention heads cannot be divided among ${tensor} GPUs`,
          `use a tensor size of ${works.join(', ')}`,
        ),
    divides && uneven !== undefined
      ? problem(
          ['tensor', 342],
          `the model’s key and value heads cannot be shared evenly by ${tensor} GPUs`,
          `use a tensor size of ${works.join(', ')}`,
        )
      : undefined,
    pipeline > layers
      ? problem(
          ['pipeline', 342],
          `${layers} layers cannot be divided among ${pipeline} stages`,
          `use a pipeline size of at most ${layers}`,
        )
      : undefined,
  ];
}

function lengthFindings(architecture: Architecture, { maxLength }: PlanRequest): (RequestFinding | undefined)[] {
  return [
    maxLength !== undefined && maxLength > architecture.maxLength
      ? problem(
          ['maxLength', 343],
          `${maxLength} tokens are more than ${architecture.model} was made for (${architecture.maxLength})`,
          'lower the longest context',
        )
      : undefined,
  ];
}

/** Oldest NVIDIA hardware that runs each format in vLLM (its table of supported hardware); AMD runs the formats without a number too. */
const oldest: Readonly<Partial<Record<WeightFormat, number>>> = {
  bf16: 7,
  fp8: 8,
  int8: 7.5,
  int4: 7.5,
  'int4-g32': 7.5,
  nf4: 7,
  mxfp4: 8,
  nvfp4: 8,
};

function formatFindings(
  gpu: Gpu,
  format: WeightFormat,
  { weights, cache }: PlanRequest,
): (RequestFinding | undefined)[] {
  return [weightFinding(gpu, weights ?? format), cache === undefined ? undefined : cacheFinding(gpu, cache)];
}

function weightFinding(gpu: Gpu, wanted: string): RequestFinding | undefined {
  const formats = Object.keys(weightFormats);
  if (!formats.includes(wanted)) {
    const message = `${JSON.stringify(wanted)} is not a weight format that vLLM runs`;
    return problem(['weights', 344], message, `use one of ${formats.join(', ')}`);
  }
  const minimum = oldest[wanted as WeightFormat] ?? 0;
  if ((gpu.computeCapability ?? minimum) < minimum) {
    const fix = `choose a GPU of compute capability ${minimum} or newer, or another checkpoint`;
    return problem(['weights', 344], `${gpu.name} cannot run ${wanted} weights`, fix);
  }
  if (gpu.vendor === 'amd' && wanted === 'nvfp4')
    return problem(
      ['weights', 344],
      `${gpu.name} cannot run ${wanted} weights`,
      'choose an NVIDIA GPU or another checkpoint',
    );
  return undefined;
}

function cacheFinding(gpu: Gpu, cache: string): RequestFinding | undefined {
  if (cache !== 'bf16' && cache !== 'fp8') {
    const message = `${JSON.stringify(cache)} is not a cache format that the planner knows`;
    return problem(['cache', 344], message, 'use bf16 or fp8');
  }
  return cache === 'fp8' && (gpu.computeCapability ?? 8) < 8
    ? problem(
        ['cache', 344],
        `${gpu.name} cannot keep its cache in fp8`,
        'keep the cache in bf16, or choose a newer GPU',
      )
    : undefined;
}
