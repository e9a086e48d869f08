import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../generator/src/core/yaml/parse.ts';
import { printYaml } from '../../../generator/src/core/yaml/print.ts';
import { setScalar } from '../../../generator/src/core/yaml/set-scalar.ts';

const parseText = (content: string | Uint8Array): ReturnType<typeof parseYaml> =>
  parseYaml({ path: 'x.yaml', bytes: typeof content === 'string' ? Buffer.from(content) : content });

const codes = (content: string | Uint8Array): string[] =>
  parseText(content).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('encoding and size', () => {
  test('a byte order mark and Windows line ends give the same data', () => {
    const plain = parseText('a: 1\nb: x\n').document?.data;
    expect(plain).toEqual({ a: 1, b: 'x' });
    expect(parseText('\ufeffa: 1\r\nb: x\r\n').document?.data).toEqual(plain);
  });

  test.each([
    ['UTF-16', Buffer.from('a: 1', 'utf16le'), ['113 1:2']],
    ['a broken sequence', Buffer.from([0x61, 0x3a, 0x20, 0xff]), ['101 0:0']],
    ['half a surrogate pair', Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]), ['101 0:0']],
    ['a null character', 'a: b\nc: \u0000\n', ['113 2:4']],
    ['an escape character', 'a: \u001b[31m\n', ['113 1:4']],
    ['a C1 control character', 'a: \u0085\n', ['113 1:4']],
    ['one byte too many', `a: "${'x'.repeat(256 * 1024 - 4)}"`, ['102 0:0']],
  ])('%s is refused', (_, content, expected) => {
    expect(codes(content)).toEqual(expected);
  });

  test('exactly the limit is accepted', () => {
    expect(codes(`a: "${'x'.repeat(256 * 1024 - 5)}"`)).toEqual([]);
  });
});

describe('one slip', () => {
  const lines = ['kind: Model', 'metadata:', '  name: chat', 'spec:', '  runtime: vllm', '  image: { tag: v1 }'];
  const text = `${[...lines, '  model:', '    source: hf://a/b', '  resources:', '    gpus: 1'].join('\n')}\n`;

  test.each([
    ['a space too many', text.replace('  runtime', '   runtime'), '6:1'],
    ['a space too few', text.replace('  runtime', ' runtime'), '5:11'],
    ['a bracket that is not closed', text.replace('v1 }', 'v1'), '7:3'],
  ])('%s is one finding, where it was first seen', (_, broken, place) => {
    expect(codes(text)).toEqual([]);
    expect(codes(broken)).toEqual([`104 ${place}`]);
  });

  test('does not hide what has another code', () => {
    expect(codes(text.replace('  runtime', '  runtime: tei\n  runtime').replace('gpus: 1', 'gpus: @1'))).toEqual([
      '104 11:11',
      '105 6:3',
    ]);
  });

  test.each([
    ['behind a colon', text.replace('runtime: ', 'runtime:\u00a0'), '5:11', 'a no-break space (U+00A0)'],
    ['behind an opening', text.replace('spec:', 'spec:\u202f'), '4:6', 'a narrow no-break space (U+202F)'],
    ['in an indentation', text.replace('  image', '\u3000\u3000image'), '6:1', 'an ideographic space (U+3000)'],
    ['in half of one', text.replace('  image', ' \u2003image'), '6:2', 'a space that is not plain (U+2003)'],
  ])('a space that is none %s is named', (_, broken, place, name) => {
    const { diagnostics } = parseText(broken);
    expect(diagnostics.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(diagnostics[0]?.message).toContain(name);
  });

  test('a space that is none inside a text is a text, and no reason for another slip', () => {
    const spaced = text.replace('name: chat', 'name: my\u00a0chat # a\u00a0comment');
    expect(codes(spaced)).toEqual([]);
    const { diagnostics } = parseText(spaced.replace('name: my', ' name: my').replace('spec:', 'spec: @'));
    expect(diagnostics[0]?.message).not.toContain('space');
  });
});

describe('nesting', () => {
  const flow = (depth: number): string => `${'['.repeat(depth)}x${']'.repeat(depth)}`;
  const block = (depth: number): string =>
    Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

  test.each([
    ['flow', (depth: number) => `a: ${flow(depth - 1)}`],
    ['block', (depth: number) => block(Math.min(depth, 3000))],
    ['items on one line', (depth: number) => `a:\n  ${'- '.repeat(depth - 1)}x`],
  ])('%s: 32 levels pass, many more do not', (_, make) => {
    expect(codes(make(30))).toEqual([]);
    expect(codes(make(40))[0]).toMatch(/^103 /);
    for (const depth of [1000, 10_000, 50_000]) expect(codes(make(depth))[0]).toMatch(/^10[23] /);
  });

  test('brackets inside text, comments and blocks are no nesting', () => {
    const brackets = '['.repeat(200);
    expect(codes(`a: "${brackets}"\nb: '${brackets}'\n# ${brackets}\nc: |\n  ${brackets}\nd: x${brackets}\n`)).toEqual(
      [],
    );
  });

  test('a long flat list is no nesting', () => {
    expect(codes(`a:\n${'  - {b: [1]}\n'.repeat(2000)}`)).toEqual([]);
  });
});

describe('places', () => {
  const document = parseText('a:\n  b: [x, {c: 1}]\n  d:\ne: 2\n').document;

  test.each([
    [['a'], 'value', '2:3'],
    [['a'], 'key', '1:1'],
    [['a', 'b'], 'value', '2:6'],
    [['a', 'b', 0], 'value', '2:7'],
    [['a', 'b', 1, 'c'], 'value', '2:14'],
    [['a', 'b', 1, 'c'], 'key', '2:11'],
    [['a', 'd'], 'value', '3:5'],
    [['a', 'missing'], 'value', '1:1'],
    [['a', 'b', 9], 'value', '2:6'],
    [['missing'], 'value', '1:1'],
    [['e'], 'value', '4:4'],
  ] as const)('%j %s is at %s', (path, target, expected) => {
    const place = document?.locate(path, target);
    expect(`${place?.line}:${place?.column}`).toBe(expected);
  });
});

describe('printing', () => {
  test('quotes every text, and names that YAML 1.1 takes for something else', () => {
    const data = {
      no: 'no',
      on: 'x',
      y: '1',
      '0x10': 'a',
      '1_000': 'b',
      NO: '12:30:45',
      plain: '0644',
      list: ['a\nb', '', ' x '],
      number: 3,
      yes: true,
    };
    const text = printYaml(data);
    expect(parse(text, { version: '1.1' })).toEqual(data);
    expect(parse(text, { version: '1.2' })).toEqual(data);
    expect(text).toContain('plain: "0644"');
  });

  test('puts the comment above, and repeats nothing by reference', () => {
    const shared = { a: ['x'] };
    expect(printYaml({ one: shared, two: shared }, 'First.\n\nThird.')).toBe(
      '# First.\n#\n# Third.\none:\n  a:\n    - "x"\ntwo:\n  a:\n    - "x"\n',
    );
  });
});

describe('setting a scalar', () => {
  test('replaces in place, and leaves comments, order and quoting', () => {
    const text = "# top\na:   {b: 'x' , c: 1} # side\n\n\nd: [1,2]\n";
    expect(setScalar(text, ['a', 'b'], 'y')).toBe('# top\na:   {b: "y" , c: 1} # side\n\n\nd: [1,2]\n');
  });

  test.each([
    ['to a mapping', 'a:\n  b: x # side\n\n# foot\n', 'a:\n  b: x # side\n  c: "1"\n\n# foot\n'],
    [
      'to one that goes on below',
      'a:\n  b:\n    - x\n    - y: z # side\n',
      'a:\n  b:\n    - x\n    - y: z # side\n  c: "1"\n',
    ],
    ['to the end of the text', 'a:\n  b: x', 'a:\n  b: x\n  c: "1"'],
    ['in braces', 'a: {b: x} # side\nd: [1,2]\n', 'a: {b: x, c: "1"} # side\nd: [1,2]\n'],
    ['in braces over lines', 'a: {\n  b: x, # side\n}\n', 'a: {\n  b: x, c: "1", # side\n}\n'],
    ['in empty braces', 'a: { }\nd: 1\n', 'a: { c: "1" }\nd: 1\n'],
    ['where nothing is', 'a: # side\nd: 1\n', 'a: { c: "1" } # side\nd: 1\n'],
    ['where its parent is missing too', '# top\nd: 1\n', '# top\nd: 1\na: { c: "1" }\n'],
    ['where it is empty', 'a:\n  c:\n', 'a:\n  c: "1"\n'],
  ])('adds what is missing %s', (_, text, expected) => {
    const added = setScalar(text, ['a', 'c'], '1');
    expect(parse(added)).toMatchObject({ a: { c: '1' } });
    expect(added).toBe(expected);
  });
});
