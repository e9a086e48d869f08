import type { Document, ErrorCode, ParsedNode } from 'yaml';
import { diagnostic, type Diagnostic, type FieldPath } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/codes.ts';
import { decodeText, type SourceFile } from './decode.ts';
import { locateField, type Place } from './locate.ts';
import { findTooDeep, maxNesting } from './nesting.ts';
import { findOddSpace } from './odd-space.ts';
import { toPlainData } from './plain-data.ts';
import { yaml } from './library.ts';

/** A parsed YAML file: plain data, and where every field stands. */
export interface SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /**
   * Line and column (both from 1) of a field; of its nearest ancestor when the field is not there.
   * `key` asks for the place of the field's name instead of its value.
   */
  readonly locate: (path: FieldPath, target?: 'key' | 'value') => Place;
}

export type ParseResult =
  | { readonly document: SourceDocument; readonly diagnostics: readonly Diagnostic[] }
  | { readonly document?: undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * Parses one YAML file into plain data, or says everything that is wrong with its text.
 * Size and nesting are checked before the parser runs.
 */
export function parseYaml(source: SourceFile): ParseResult {
  const decoded = decodeText(source);
  if ('problem' in decoded) return { diagnostics: [decoded.problem] };
  const { text } = decoded;
  const file = source.path;
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    const message = `the YAML nests deeper than ${maxNesting} levels`;
    return {
      diagnostics: [diagnostic({ code: 103, file, ...placeIn(text, tooDeep), message, fix: 'flatten it' })],
    };
  }
  const lineCounter = new (yaml().LineCounter)();
  const parsed = yaml().parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    version: '1.2',
  });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const found = [...syntaxProblems(parsed)].map(({ offset, ...problem }) =>
    diagnostic({ ...problem, file, ...at(offset) }),
  );
  if (found.length > 0) return { diagnostics: explainSlip(firstPerLine(found), text) };
  const root = parsed.contents as ParsedNode;
  const data = toPlainData(root, (offset, problem) => found.push(diagnostic({ ...problem, file, ...at(offset) })));
  if (found.length > 0) return { diagnostics: found };
  const document: SourceDocument = {
    file,
    text,
    data: data as Record<string, unknown>,
    locate: (path, target = 'value') => at(locateField(root, path, target)),
  };
  return { document, diagnostics: [] };
}

// --- internal ---

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** What is wrong with the text as YAML, or as a spec: one mapping without directives. */
function* syntaxProblems(parsed: Document.Parsed): Iterable<Explanation & { offset: number }> {
  for (const error of [...parsed.errors, ...parsed.warnings]) yield { ...explain(error.code), offset: error.pos[0] };
  if (parsed.errors.length > 0) return;
  if (parsed.directives.yaml.explicit === true) {
    yield {
      code: 110,
      message: 'a YAML directive is not accepted',
      fix: 'remove the line that starts with %',
      offset: 0,
    };
  }
  const root = parsed.contents;
  if (root === null || (yaml().isScalar(root) && root.source === '')) {
    yield { code: 107, message: 'the file is empty', fix: 'write a spec, or delete the file', offset: 0 };
  } else if (!yaml().isMap(root)) {
    const fix = 'start with `apiVersion:` and `kind:`';
    yield { code: 108, message: 'the file is not a mapping of fields', fix, offset: root.range[0] };
  }
}

interface Explanation {
  readonly code: Code;
  readonly message: string;
  readonly fix: string;
}

const syntax = (message: string, fix: string): Explanation => ({ code: 104, message, fix });

// The parser's own messages quote the file, which may hold a credential; these do not.
const explanations: Partial<Record<ErrorCode, Explanation>> = {
  BAD_ALIAS: { code: 109, message: 'an alias is not accepted', fix: 'write the value out' },
  BAD_DQ_ESCAPE: syntax('an unknown escape in a double-quoted text', 'write \\\\ for a backslash'),
  BAD_INDENT: syntax(
    'the indentation does not fit, or a bracket or quote above is not closed',
    'indent fields of one mapping alike, and close what is open',
  ),
  BAD_SCALAR_START: syntax('a text cannot start with this character', 'quote the text'),
  BLOCK_AS_IMPLICIT_KEY: syntax(
    'a second field on one line',
    'put it on a line of its own, or quote a text that holds `: `',
  ),
  DUPLICATE_KEY: { code: 105, message: 'the key appears twice in this mapping', fix: 'keep one of them' },
  MISSING_CHAR: syntax('a quote, bracket, colon or comma is missing before here', 'complete it'),
  MULTILINE_IMPLICIT_KEY: syntax('a line that is neither a field nor a list item', 'write `name: value`'),
  MULTIPLE_DOCS: { code: 106, message: 'the file holds a second document', fix: 'remove `---` and what follows' },
  NON_STRING_KEY: { code: 111, message: 'a key must be plain text', fix: 'write a field name' },
  TAB_AS_INDENT: syntax('a tab is used for indentation', 'use spaces'),
  TAG_RESOLVE_FAILED: { code: 110, message: 'a tag is not accepted', fix: 'remove it' },
  UNEXPECTED_TOKEN: syntax('something unexpected stands here', 'check the line above as well'),
};

function explain(code: ErrorCode): Explanation {
  return explanations[code] ?? syntax('the YAML does not parse here', 'check the line and the one above');
}

/** One slip makes the parser complain several times on a line; the first says enough. */
function firstPerLine(found: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<number>();
  return found.filter((item) => !seen.has(item.line) && seen.add(item.line));
}

/**
 * One slip may throw the parser off for the rest of the file: of what it does not understand, only the first place is
 * said, and a space that only looks like one is named.
 */
function explainSlip(found: readonly Diagnostic[], text: string): Diagnostic[] {
  const [first] = found.filter(({ code }) => code === 104).sort((a, b) => a.line - b.line || a.column - b.column);
  const rest = found.filter(({ code }) => code !== 104);
  if (first === undefined) return rest;
  const space = findOddSpace(text, first.line);
  if (space === undefined) return [first, ...rest];
  const { name, ...place } = space;
  const message = `${name} stands where only a plain space separates`;
  return [{ ...first, ...place, message, fix: 'replace it with a plain space' }, ...rest];
}
