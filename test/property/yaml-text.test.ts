import { assert, oneof, constantFrom, property, string, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../generator/src/core/yaml/parse.ts';

const read = (content: string | Uint8Array): ReturnType<typeof parseYaml> =>
  parseYaml({ path: 'x.yaml', bytes: typeof content === 'string' ? Buffer.from(content) : content });

/** The codes of what is wrong, each once; empty when nothing is. */
const codes = (content: string | Uint8Array): number[] => [
  ...new Set(read(content).diagnostics.map(({ code }) => code)),
];

const controls = [...range(0x00, 0x1f), ...range(0x7f, 0x9f)].filter((code) => ![0x09, 0x0a, 0x0d].includes(code));

// Texts that are no spec, by the code that says so.
const refused: readonly (readonly [code: number, name: string, texts: readonly (string | Uint8Array)[]])[] = [
  [104, 'an unclosed quote', ['a: "b\n', "a: 'b\n", 'a: "b\nc: d\n', 'a: "\\q"\n']],
  [104, 'a tab for indentation', ['a:\n\tb: c\n', 'a:\n  b:\n\t- c\n']],
  [104, 'an unclosed bracket', ['a: [b\n', 'a: {b: c\n', 'a: ]\n', 'a: [b}\n']],
  [104, 'two fields on one line', ['a: b: c\n', 'a: - b\n']],
  [104, 'characters that start no text', ['a: @b\n', 'a: `b\n', 'a: %b\nb: @c\n']],
  [105, 'a key twice', ['a: b\na: c\n', 'a: {b: c, b: d}\n', 'a: b\n"a": c\n', '"\\u0061": b\na: c\n']],
  [106, 'two documents', ['a: b\n---\nc: d\n', '---\na: b\n---\n', 'a: b\n...\n---\nc: d\n']],
  [107, 'nothing', ['', '\n\n', '# only a comment\n', '---\n', '\ufeff', '   \n']],
  [108, 'something that is not a mapping', ['- a\n', 'text\n', '42\n', '"a"\n', '[a]\n', 'true\n', '|\n a\n']],
  [109, 'anchors and aliases', ['a: &b c\n', 'a: &b [x]\nc: *b\n', '&a b: c\n', 'a: &b\n', '&r\na: b\n']],
  [109, 'merge keys', ['a: {<<: {b: c}}\n', '<<: {a: b}\n', '"<<": {a: b}\n']],
  [
    110,
    'tags',
    [
      'a: !!js/function "x"\n',
      'a: !x b\n',
      'a: !!str b\n',
      'a: !!binary eA==\n',
      'a: !!map {b: c}\n',
      '!x\na: b\n',
      '!!str a: b\n',
    ],
  ],
  [110, 'directives', ['%YAML 1.2\n---\na: b\n', '%YAML 1.1\n---\na: b\n']],
  [111, 'keys that are lists or mappings', ['? [x]\n: a\n', '? {b: c}\n: a\n', '{[a]: b}\n', '!!int 1: a\n']],
  [
    112,
    'keys that JavaScript reserves',
    ['__proto__: {a: b}\n', 'constructor: a\n', 'a: {prototype: b}\n', '"__proto__": a\n', '"__pr\\u006fto__": a\n'],
  ],
  [
    101,
    'other encodings than UTF-8',
    [
      ...[
        Buffer.from('\ufeffa: b\n', 'utf16le'),
        Buffer.from('\ufeffa: b\n', 'utf16le').swap16(),
        Buffer.from('a: \xe9\n', 'latin1'),
      ],
      // A surrogate, an overlong slash, a truncated sequence, a code point above the last.
      ...[
        [0xed, 0xa0, 0x80],
        [0xc0, 0xaf],
        [0xe2, 0x82],
        [0xf4, 0x90, 0x80, 0x80],
      ].map((bytes) => Buffer.from([0x61, 0x3a, 0x20, ...bytes])),
    ],
  ],
  [
    113,
    'control characters',
    [...controls.map((code) => `a: b${String.fromCodePoint(code)}\n`), Buffer.from('a: b\n', 'utf16le')],
  ],
  [
    113,
    'escapes of what is no character',
    ['a: "\\ud800"\n', 'a: "\\udc00\\ud800"\n', 'a: "\\uffff"\n', 'a: \uffff\n'],
  ],
  [
    114,
    'numbers that another reader takes for others',
    [
      ...[
        '0644',
        '010',
        '00',
        '0o17',
        '0x1F',
        '1e3',
        '1E3',
        '1e400',
        '-1e400',
        '.inf',
        '-.inf',
        '.Inf',
        '.nan',
        '.NaN',
        '+1',
        '-0',
      ],
      ...['1.0', '1.10', '.5', '5.', '12345678901234567890', '9007199254740993', '0.1e1', '1.7976931348623157e309'],
    ].map((number) => `a: ${number}\n`),
  ],
];

describe('refused', () => {
  test.each(refused)('E%i: %s', (code, _name, texts) => {
    for (const text of texts) {
      expect(codes(text), JSON.stringify(text.toString())).toEqual([code]);
      expect(read(text).document).toBeUndefined();
    }
  });

  test('E102: ten megabytes, a million lines, and one byte more than the limit', () => {
    for (const text of [
      `a: "${'x'.repeat(10_000_000)}"`,
      `a:\n${'- b\n'.repeat(1_000_000)}`,
      `#${' '.repeat(256 * 1024)}`,
    ]) {
      expect(codes(text)).toEqual([102]);
    }
    expect(codes(`a: b #${' '.repeat(256 * 1024 - 6)}`)).toEqual([]);
  });

  test.each([33, 1000, 10_000, 100_000])('E103: %i levels of every kind', (depth) => {
    const kinds = [
      '['.repeat(depth),
      'a: [{b: '.repeat(depth),
      '- '.repeat(depth),
      '? '.repeat(depth),
      `a: ${'['.repeat(depth)}`,
    ];
    for (const text of kinds) expect(codes(text.slice(0, 256 * 1024)), text.slice(0, 10)).toEqual([103]);
  });

  test('an alias bomb is refused before anything is expanded', () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from('bcdefghij', (name, index) => `${name}: &${name} [*${'abcdefghi'[index]}, *${'abcdefghi'[index]}]`),
    ];
    expect(codes(bomb.join('\n'))).toEqual([109]);
  });

  test('all mistakes of a text that parses are found at once', () => {
    const text = 'a: &x b\nc: 010\n__proto__: f\n<<: {}\ng: .inf\n';
    expect(read(text).diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual([
      ...['109 1', '114 2', '112 3', '109 4', '114 5'],
    ]);
  });
});

describe('accepted', () => {
  test.each([
    ['a byte order mark', '\ufeffa: b\nc: d\n'],
    ['Windows line ends', 'a: b\r\nc: d\r\n'],
    ['no line end', 'a: b\nc: d'],
    ['a start and an end of the document', '---\na: b\nc: d\n...\n'],
    ['comments and blank lines', '# x\n\na: b # y\n\nc: d\n# z\n'],
    ['flow style', '{a: b, "c": \'d\'}\n'],
    ['block texts', 'a: >-\n  b\nc: |-\n  d\n'],
    ['explicit keys', '? a\n: b\n? c\n: d\n'],
  ])('%s changes nothing', (_name, text) => {
    expect(read(text)).toMatchObject({ diagnostics: [], document: { data: { a: 'b', c: 'd' } } });
  });

  test.each([
    ['no', 'no'],
    ['y', 'y'],
    ['On', 'On'],
    ['12:30:45', '12:30:45'],
    ['1_000', '1_000'],
    ['0b1010', '0b1010'],
    ['2026-01-01', '2026-01-01'],
    ['=', '='],
    ['"0644"', '0644'],
    ['true', true],
    ['False', false],
    ['~', null],
    ['', null],
    ['42', 42],
    ['-1', -1],
    ['0', 0],
    ['0.25', 0.25],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%s is what YAML 1.2 says', (text, value) => {
    expect(read(`a: ${text}\n`)).toMatchObject({ diagnostics: [] });
    expect(read(`a: ${text}\n`).document?.data).toEqual({ a: value });
  });

  test.each(['1', '010', '1e3', 'true', 'no', 'null', '~', '2026-01-01', '12345678901234567890', ''])(
    'the key %s is text, as it is written',
    (key) => {
      expect(read(`${key}: a\n`)).toMatchObject({ diagnostics: [], document: { data: { [key]: 'a' } } });
    },
  );
});

describe('any bytes', () => {
  const pieces = constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '? ',
    '\t',
    ',',
    '%',
    '---\n',
    '0',
    '\\',
  );
  const lines = constantFrom('a: b\n', 'c:\n', '  d: e\n', '- f\n', '    - g\n', 'h: [1, 2]\n', 'i: |\n', '# j\n');
  const text = array(oneof({ weight: 4, arbitrary: lines }, pieces), { maxLength: 6 }).map((parts) => parts.join(''));
  const soup = array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

  test('are parsed or refused, and never throw', () => {
    let [accepted, rejected] = [0, 0];
    const check = property(oneof(soup, text, string({ unit: 'binary' })), (text) => {
      const { document, diagnostics } = read(text);
      expect(document === undefined).toBe(diagnostics.length > 0);
      if (document === undefined) rejected += 1;
      else accepted += 1;
      for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThanOrEqual(0);
    });
    assert(check, { seed: 3, numRuns: 2000 });
    expect(Math.min(accepted, rejected)).toBeGreaterThan(100);
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
