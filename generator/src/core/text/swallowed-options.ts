/** A verb's options, as `parseArgs` takes them. */
type Declared = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** An option that npm took for itself. */
export interface SwallowedOption {
  /** `--dry-run` */
  readonly flag: string;
  /** How it has to be written behind `--`; nothing when npm left its value among the arguments. */
  readonly written?: string;
}

/**
 * What npm's settings say in everybody's environment, or may say in a user's .npmrc for reasons of their own: where
 * npm keeps its cache, whether it lists all packages, and for which runtime native addons are built (Electron's).
 * Without these, `promote` and `new` ask for what is missing, and `plan` starts nothing.
 */
const settingsOfNpm: ReadonlySet<string> = new Set(['all', 'cache', 'runtime']);

/** npm completes what only one of its own options begins with. */
const completed: Readonly<Record<string, string>> = { to: 'token_description' };

/**
 * Options that somebody wrote behind `npm run VERB` without `--`: npm keeps them, and tells the script in variables
 * only. `--local`, `--format` and `--version` leave no trace there (for npm they are `--no-global`, the beginning of
 * `--format-package-lock`, and a question that it answers itself).
 */
export function swallowedOptions(
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
  declared: Declared,
): SwallowedOption[] {
  if (env['npm_lifecycle_event'] === undefined) return [];
  return Object.entries(declared).flatMap(([name, { type }]) => {
    const flag = `--${name}`;
    if (settingsOfNpm.has(name) || args.some((arg) => arg === flag || arg.startsWith(`${flag}=`))) return [];
    // `--no-fetch` sets fetch to nothing; nothing in any other is what a script sets to say no.
    if (name.startsWith('no-') && env[variableOf(name.slice(3))] === '') return [{ flag, written: flag }];
    const value = env[variableOf(name)] ?? env[variableOf(completed[name] ?? name)];
    if (value === undefined || value === '' || value === 'false') return [];
    if (type === 'boolean') return [{ flag, written: flag }];
    // npm 11 takes the name of an option that it does not know and leaves the value where it was.
    const values = value.split('\n\n');
    if (values.includes('true')) return [{ flag }];
    return [{ flag, written: values.map((one) => `${flag} ${quoted(one)}`).join(' ') }];
  });
}

/** The command line as it should have been written, or its form when nobody can tell what belongs to which option. */
export function withSeparator(script: string, args: readonly string[], swallowed: readonly SwallowedOption[]): string {
  const written = swallowed.map((option) => option.written);
  const tail = written.includes(undefined)
    ? ['...', ...swallowed.map(({ flag, written: known }) => known ?? `${flag} VALUE`)]
    : [...args.map(quoted), ...written];
  const [name, ...verb] = script.split(' ');
  return ['npm run', name, '--', ...verb, ...tail].join(' ');
}

// --- internal ---

function variableOf(name: string): string {
  return `npm_config_${name.replaceAll('-', '_')}`;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
