import { hasCredentialShape } from './credential-shapes.ts';
import { logicalLines, readLine, type LogicalLine, type PlainLine } from './logical-lines.ts';
import { isLiteral, namesCredential } from './named-literal.ts';
import { remember } from '../text/remember.ts';
import { looksRandom } from './random-text.ts';
import { secretDataLines } from './secret-objects.ts';

/** Why a line was found. The order is that of the search: the first reason that holds is given. */
export type SecretKind = 'named-literal' | 'secret-object' | 'known-shape' | 'random-text';

/** A place that holds what looks like a credential. The text itself is never part of it. */
export interface SecretPlace {
  readonly kind: SecretKind;
  /** First and last line of the scalar, from 1. */
  readonly line: number;
  readonly lastLine: number;
}

/** Data formats: what is written there is meant as it stands. In source code only known shapes are looked for. */
const dataFile = /(\.(ya?ml|json|env|properties|ini|cfg|conf|toml|tfvars)|(^|\/)\.env[\w.-]*)$/i;

/** Lock files of package managers hold nothing but fingerprints. */
const lockFile = /(^|\/)(package-lock\.json|pnpm-lock\.yaml|yarn\.lock|go\.sum)$/;

/** Everything in a file that looks like a credential, by line. One finding a scalar. */
export type FindSecrets = (path: string, text: string) => SecretPlace[];

/** A search through many files. They share most of their lines, and each different line is judged once. */
export function secretFinder(): FindSecrets {
  const read = remember(
    (line: string) => judge(readLine(line)),
    (line) => line,
  );
  return (path, text) => {
    const lines = logicalLines(text, read);
    // Of several lines in one, only the whole says something.
    const judged = lines.map((line) => line.alone ?? judge(line));
    const isData = dataFile.test(path) && !lockFile.test(path);
    const named = isData ? namedLiterals(lines, judged) : new Set<LogicalLine>();
    const objects = isData ? secretDataLines(lines) : new Set<LogicalLine>();
    return lines.flatMap((line, index) => {
      const kind = reason(line, { isData, named, objects, itself: (judged[index] as Judged).kind });
      return kind === undefined ? [] : [{ kind, line: line.first, lastLine: line.last }];
    });
  };
}

// --- internal ---

/** What a line says by itself, wherever it stands. */
interface Judged extends PlainLine {
  readonly kind: SecretKind | undefined;
  /** Whether its key is a credential’s name. */
  readonly isNamed: boolean;
  readonly hasPair: boolean;
}

function judge(line: PlainLine): Judged {
  const isNamed = line.key !== '' && namesCredential(line.key);
  return { ...line, kind: kindOf(line), isNamed, hasPair: hasNamedPair(line.text) };
}

interface Search {
  readonly isData: boolean;
  readonly named: ReadonlySet<LogicalLine>;
  readonly objects: ReadonlySet<LogicalLine>;
  /** What the line is by itself. */
  readonly itself: SecretKind | undefined;
}

function reason(line: LogicalLine, { isData, named, objects, itself }: Search): SecretKind | undefined {
  if (named.has(line)) return 'named-literal';
  if (objects.has(line)) return 'secret-object';
  return itself === 'random-text' && !isData ? undefined : itself;
}

/** What a scalar is by itself. */
function kindOf({ text, value, key }: PlainLine): SecretKind | undefined {
  if (hasCredentialShape(text) || hasCredentialShape(value)) return 'known-shape';
  return looksRandom(value, key) || looksRandom(text, key) ? 'random-text' : undefined;
}

/** Scalars that a credential's name stands before: as key, as sibling `name`, as option, or inside braces. */
function namedLiterals(lines: readonly LogicalLine[], judged: readonly Judged[]): Set<LogicalLine> {
  const found = new Set<LogicalLine>();
  for (const [index, line] of lines.entries()) {
    const { isNamed, hasPair } = judged[index] as Judged;
    const isCredential = isNamed && holdsCredential(line, [lines[index - 1], lines[index + 1]]);
    if (isCredential || isOption(line, lines[index - 1]) || hasPair) found.add(line);
    if (line.key === 'value' && isLiteral(line.value) && namesCredential(siblingName(lines, index))) found.add(line);
  }
  return found;
}

/** Whether the line of a credential’s name holds the credential. */
function holdsCredential({ key, value }: LogicalLine, beside: readonly (LogicalLine | undefined)[]): boolean {
  if (/^[{[]/.test(value)) return false;
  // In an ExternalSecret, `secretKey` beside `remoteRef` is the name of a key.
  if (key === 'secretKey' && beside.some((line) => line?.key === 'remoteRef' || line?.key === 'sourceRef'))
    return false;
  return isLiteral(value);
}

/** `--api-key=…` and `--api-key …` in one item, or the option in one list item and its value in the next. */
function isOption(line: LogicalLine, before: LogicalLine | undefined): boolean {
  if (!line.text.includes('--')) return isValueOfOption(line, before);
  const [, name = '', argument = ''] = /(?:^|["'\s])--([\w-]+)(?:=|\s+)["']?([^\s"']+)/.exec(line.text) ?? [];
  return (name !== '' && namesCredential(name) && isLiteral(argument)) || isValueOfOption(line, before);
}

function isValueOfOption({ startsItem, key, value }: LogicalLine, before: LogicalLine | undefined): boolean {
  if (!startsItem || key !== '' || value.startsWith('-')) return false;
  const [, option] = /^["']?--([\w-]+)["']?$/.exec(before?.text.trim() ?? '') ?? [];
  return option !== undefined && namesCredential(option) && isLiteral(value);
}

const pair = /[{,]\s*["']?([\w.-]+)["']?\s*:\s*(?:"([^"]*)"|'([^']*)'|([^\s,{}[\]"']+))/g;

/** `{ apiKey: … }` and `{ name: API_KEY, value: … }` on one line. */
function hasNamedPair(text: string): boolean {
  if (text.startsWith('#') || !/[{,]/.test(text)) return false;
  const pairs = [...text.matchAll(pair)].map(
    ([, key = '', double, single, plain]) => [key, double ?? single ?? plain ?? ''] as const,
  );
  const isReference = text.includes('remoteRef');
  if (pairs.some(([key, value]) => namesCredential(key) && isLiteral(value) && !(isReference && key === 'secretKey')))
    return true;
  const valueOf = (wanted: string): string => pairs.find(([key]) => key === wanted)?.[1] ?? '';
  return namesCredential(valueOf('name')) && isLiteral(valueOf('value'));
}

/** The `name` (or `key`) beside a `value`, before or after it in the same item of a list. */
function siblingName(lines: readonly LogicalLine[], index: number): string {
  const { indent } = lines[index] ?? { indent: 0 };
  const starts = (at: number): boolean => lines[at]?.startsItem === true && lines[at].indent === indent;
  const isOutside = (at: number): boolean => (lines[at]?.indent ?? -1) < indent;
  let first = index;
  while (!starts(first) && !isOutside(first - 1)) first -= 1;
  let end = index + 1;
  while (!starts(end) && !isOutside(end)) end += 1;
  const isName = ({ indent: own, key }: LogicalLine): boolean => own === indent && (key === 'name' || key === 'key');
  return lines.slice(first, end).find(isName)?.value ?? '';
}
