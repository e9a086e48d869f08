import { didYouMean } from '../core/text/did-you-mean.ts';
import type { Architecture, Gpu, WeightFormat } from './types.ts';

/** Known models and GPUs. */
export interface Catalogue {
  readonly models: readonly Architecture[];
  readonly gpus: readonly Gpu[];
  /** Models of a repository that have their own config.json there, by the name of their spec. */
  readonly own?: ReadonlyMap<string, FoundModel>;
}

/** A model found by its name. */
export interface FoundModel {
  readonly architecture: Architecture;
  /** The format that the name says, as `-FP8` or `-AWQ`; else the published checkpoint’s. */
  readonly format: WeightFormat;
  /** What was read into the name, for the reader to check; empty when it is in the catalogue as written. */
  readonly assumptions: readonly string[];
}

/** Finds a model: as written, else a quantised or fine-tuned relative of a known one, recognised by its name. */
export function findModel(catalogue: Catalogue, name: string): FoundModel | undefined {
  const index = indexOf(catalogue);
  const exact = index.exact.get(name.toLowerCase());
  if (exact !== undefined)
    return { architecture: { ...exact, model: name }, format: exact.nativeFormat, assumptions: [] };
  const related = index.related.get(plainName(name)) ?? [];
  // The dated releases of one model differ in their longest context: the date decides.
  const architecture = related.find((item) => dateOf(item.model) === dateOf(name)) ?? related[0];
  if (architecture === undefined) return undefined;
  const format = formatInName(name);
  return {
    architecture,
    format: format ?? architecture.nativeFormat,
    assumptions: [
      `${name} is taken to have the shape of ${architecture.model}`,
      ...(format === undefined ? [] : [`its weights are taken to be ${format}, from its name`]),
    ],
  };
}

/** Finds what a spec serves: its own files win, then the hub’s name decides. */
export function findServed(
  catalogue: Catalogue,
  { name, source }: { name: string; source: string },
): FoundModel | undefined {
  const own = catalogue.own?.get(name);
  if (own !== undefined) return own;
  const [, hubName] = /^hf:\/\/(.+)$/.exec(source) ?? [];
  return hubName === undefined ? undefined : findModel(catalogue, hubName);
}

/** Names near an unknown one, for a message. */
export function nearestModel(catalogue: Catalogue, name: string): string | undefined {
  const known = catalogue.models.flatMap(namesOf);
  const direct = didYouMean(name, known);
  if (direct !== undefined) return direct;
  const plain = new Map(known.map((item) => [plainName(item), item]));
  const near = didYouMean(plainName(name), [...plain.keys()]);
  const [, match] = /"(.*)"/.exec(near ?? '') ?? [];
  const full = match === undefined ? undefined : plain.get(match);
  return full === undefined ? undefined : `did you mean "${full}"?`;
}

/** Finds a GPU by its name, its node label (with the suffix of time-slicing), or a customary short form. */
export function findGpu(catalogue: Catalogue, name: string): Gpu | undefined {
  const wanted = plainGpu(name);
  return catalogue.gpus.find((gpu) => gpuNames(gpu).some((known) => plainGpu(known) === wanted));
}

/** The nearest known GPU, for a message. */
export function nearestGpu(catalogue: Catalogue, name: string): string | undefined {
  return didYouMean(name, catalogue.gpus.flatMap(gpuNames));
}

/** The weight format that a checkpoint’s name announces. */
export function formatInName(name: string): WeightFormat | undefined {
  const lower = name.toLowerCase();
  return formatWords.find(([pattern]) => pattern.test(lower))?.[1];
}

// --- internal ---

const formatWords: readonly (readonly [RegExp, WeightFormat])[] = [
  [/nvfp4/, 'nvfp4'],
  [/mxfp4/, 'mxfp4'],
  [/w8a8-?fp8|[-_.]fp8|\bfp8/, 'fp8'],
  [/w8a8|w8a16|int8|8bit/, 'int8'],
  [/awq-4bit|autoround/, 'int4-g32'],
  [/bnb|nf4|bitsandbytes/, 'nf4'],
  [/awq|gptq|w4a16|int4|4bit|4-bit/, 'int4'],
  [/bf16|fp16/, 'bf16'],
];

interface NameIndex {
  /** By name in lower case. */
  readonly exact: ReadonlyMap<string, Architecture>;
  /** By plain name, in the order of the catalogue. */
  readonly related: ReadonlyMap<string, readonly Architecture[]>;
}

// A fleet asks for every release, and a catalogue has hundreds of names.
const indexes = new WeakMap<Catalogue, NameIndex>();

function indexOf(catalogue: Catalogue): NameIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const exact = new Map<string, Architecture>();
  const related = new Map<string, Architecture[]>();
  for (const architecture of catalogue.models) {
    const names = namesOf(architecture);
    for (const name of names.map((item) => item.toLowerCase())) {
      if (!exact.has(name)) exact.set(name, architecture);
    }
    for (const plain of new Set(names.map(plainName))) {
      related.set(plain, [...(related.get(plain) ?? []), architecture]);
    }
  }
  const index = { exact, related };
  indexes.set(catalogue, index);
  return index;
}

function namesOf(architecture: Architecture): readonly string[] {
  return [architecture.model, ...(architecture.aliases ?? [])];
}

/** A model’s name without what says nothing about its shape: organisation, quantisation, tuning and dates. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^[^/]*\//, '')
    .replace(/^meta-llama/, 'llama')
    .replace(/[\s(].*$/, '')
    .replace(
      /[-_.](nvfp4|mxfp4|fp8|dynamic|block|kv|w[48]a(8|16)|int[48]|awq|gptq|bnb|nf4|4bit|8bit|quantized|autoround|bf16|fp16|unsloth|instruct|chat|it|hf|thinking|base|v0\.1|\d{4})(?=[-_.]|$)/g,
      '',
    )
    .replaceAll(
      /[-_.](nvfp4|fp8|dynamic|w[48]a(8|16)|int[48]|awq|gptq|bnb|4bit|8bit|instruct|chat|it|hf|\d{4})(?=[-_.]|$)/g,
      '',
    );
}

function dateOf(name: string): string | undefined {
  return /-(\d{4})(?=[-_.]|$)/.exec(name)?.[1];
}

function gpuNames(gpu: Gpu): readonly string[] {
  return [gpu.name, gpu.productLabel, ...(gpu.aliases ?? [])];
}

function plainGpu(name: string): string {
  return name
    .toLowerCase()
    .replace(/-shared$/, '')
    .replace(/^(nvidia|tesla|amd)[-_ ](instinct[-_ ])?/, '')
    .replace(/^geforce[- ]/, '')
    .replaceAll(/[-_ ]/g, '');
}
