import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { listBelow } from './read-tree.ts';

/** Warnings about files below models/ that look like a model’s and that nothing reads: a wrong ending, a wrong folder. */
export function findMisplaced(root: string, models: readonly string[]): Diagnostic[] {
  const known = new Set(models);
  // A model’s own folder is its own business, and a fleet has thousands.
  const paths = listBelow(root, 'models', (path) => !known.has(path.slice('models/'.length)));
  return paths.flatMap((path) => {
    const problem = problemOf(path, known);
    return problem === undefined ? [] : [diagnostic({ code: 321, severity: 'warning', file: path, ...problem })];
  });
}

// --- internal ---

interface Problem {
  readonly message: string;
  readonly fix: string;
}

function problemOf(path: string, known: ReadonlySet<string>): Problem | undefined {
  const [, folder = '', file = ''] = /^models\/(?:(.*)\/)?([^/]*)$/.exec(path) ?? [];
  const [, name] = /^([^.].*)\.ya?ml$/i.exec(file) ?? [];
  if (name !== undefined) return path === `models/${name}.yaml` ? undefined : misplacedSpec(name, known);
  const isForPlanner = file === 'config.json' || file === 'model.safetensors.index.json';
  return isForPlanner ? orphan(folder, known) : undefined;
}

/** Specs lie directly in models/, and end in `.yaml`. */
function misplacedSpec(name: string, known: ReadonlySet<string>): Problem {
  const wanted = `models/${name}.yaml`;
  const fix = known.has(name) ? `delete it: ${wanted} is there` : `name it ${wanted}`;
  return { message: 'no model is read from this file', fix };
}

function orphan(folder: string, known: ReadonlySet<string>): Problem {
  if (folder === '')
    return { message: 'the file belongs to no model', fix: 'put it into models/NAME/, the folder of its model' };
  const near = didYouMean(folder, [...known]);
  const fix = `name its folder after its model, or delete it${near === undefined ? '' : `; ${near}`}`;
  return { message: `the file belongs to no model: there is no models/${folder}.yaml`, fix };
}
