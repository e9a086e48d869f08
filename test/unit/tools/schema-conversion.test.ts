import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { buildManifestSchemas } from '../../../generator/src/core/manifest-schemas/build-manifest-schemas.ts';
import { MANIFEST_SCHEMAS_VERSION } from '../../../generator/src/core/manifest-schemas/version.ts';
import { convertNode } from '../../../generator/src/core/manifest-schemas/convert-node.ts';
import { shareRepeats } from '../../../generator/src/core/manifest-schemas/share-repeats.ts';
import type { JsonObject } from '../../../generator/src/core/manifest-schemas/json-schema.ts';

const META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';
const QUANTITY = 'io.k8s.apimachinery.pkg.api.resource.Quantity';
const INT_OR_STRING = 'io.k8s.apimachinery.pkg.util.intstr.IntOrString';
const ref = (name: string) => ({ allOf: [{ $ref: `#/components/schemas/${name}` }], default: {} });

const OPEN_API = {
  components: {
    schemas: {
      [META]: {
        type: 'object',
        properties: { name: { type: 'string' }, labels: { type: 'object', additionalProperties: { type: 'string' } } },
      },
      [QUANTITY]: { oneOf: [{ type: 'string' }, { type: 'number' }] },
      [INT_OR_STRING]: { format: 'int-or-string', oneOf: [{ type: 'integer' }, { type: 'string' }] },
      'io.k8s.api.demo.v1.Tree': {
        type: 'object',
        properties: { children: { type: 'array', items: ref('io.k8s.api.demo.v1.Tree') }, leaf: { type: 'string' } },
      },
      'io.k8s.api.demo.v1.Widget': {
        type: 'object',
        description: 'not kept',
        required: ['size'],
        properties: {
          apiVersion: { type: 'string' },
          kind: { type: 'string' },
          metadata: ref(META),
          size: ref(QUANTITY),
          port: ref(INT_OR_STRING),
          tree: ref('io.k8s.api.demo.v1.Tree'),
          count: { type: 'integer', format: 'int32' },
          blob: { type: 'string', format: 'byte' },
          mode: { type: 'string' },
          modes: { type: 'array', items: { type: 'string', default: '' } },
          anything: { type: 'object' },
        },
        'x-kubernetes-group-version-kind': [{ group: '', version: 'v1', kind: 'Widget' }],
      },
      'io.k8s.api.demo.v1.WidgetList': {
        type: 'object',
        'x-kubernetes-group-version-kind': [{ group: '', version: 'v1', kind: 'WidgetList' }],
      },
    },
  },
};

const GO_DEFINITIONS = [
  'import (',
  '\tdemov1 "k8s.io/api/demo/v1"',
  ')',
  '\t\tdemov1.Widget{}.OpenAPIModelName():   schema_k8sio_api_demo_v1_Widget(ref),',
  'func schema_k8sio_api_demo_v1_Widget(ref common.ReferenceCallback) common.OpenAPIDefinition {',
  `${'\t'.repeat(5)}"mode": {`,
  `${'\t'.repeat(7)}Enum:        []interface{}{"Fast", "Slow"},`,
  `${'\t'.repeat(5)}"modes": {`,
  `${'\t'.repeat(10)}Enum:   []interface{}{"Fast", "Slow"},`,
].join('\n');

const CRD = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: gadgets.example.test}
spec:
  group: example.test
  names: {kind: Gadget}
  versions:
    - name: v1alpha1
      served: false
      schema: {openAPIV3Schema: {type: object}}
    - name: v1
      served: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            apiVersion: {type: string}
            kind: {type: string}
            metadata: {type: object}
            spec:
              type: object
              properties:
                empty: {type: object}
                free: {type: object, x-kubernetes-preserve-unknown-fields: true}
                half:
                  type: object
                  x-kubernetes-preserve-unknown-fields: true
                  properties: {known: {type: object, properties: {a: {type: string}}}}
                limit:
                  anyOf: [{type: integer}, {type: string}]
                  pattern: ^[0-9]+%?$
                  x-kubernetes-int-or-string: true
                maybe: {type: string, nullable: true}
                defaulted: {type: string, default: x}
                above: {type: integer, minimum: 1, exclusiveMinimum: true}
                either:
                  type: object
                  properties: {a: {type: string}, b: {type: string}}
                  oneOf:
                    - {properties: {a: {type: string}}, required: [a]}
                    - {properties: {b: {type: string}}, required: [b]}
---
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
`;

const FILES = buildManifestSchemas({
  openApi: [{ name: 'demo.json', text: JSON.stringify(OPEN_API) }],
  goDefinitions: GO_DEFINITIONS,
  crds: [{ name: 'gadget.yaml', text: CRD }],
});

const schemaAt = (path: string): JsonObject => JSON.parse(FILES.get(path) ?? 'null') as JsonObject;
const ajv = new Ajv({ strict: false, formats: { 'date-time': true } });
const widgetIsValid = ajv.compile(schemaAt('v1/widget_v1.json'));
const gadgetIsValid = ajv.compile(schemaAt('example.test/gadget_v1.json'));
const widget = (fields: object) => widgetIsValid({ apiVersion: 'v1', kind: 'Widget', size: '1Gi', ...fields });
const gadget = (spec: object) => gadgetIsValid({ apiVersion: 'example.test/v1', kind: 'Gadget', spec });

describe('files', () => {
  it('are one per served kind, without lists, and with the version as group for the core group', () => {
    expect([...FILES.keys()]).toEqual(['example.test/gadget_v1.json', 'v1/widget_v1.json']);
  });

  it('fix apiVersion and kind', () => {
    expect(widget({})).toBe(true);
    expect(widget({ apiVersion: 'v2' })).toBe(false);
    expect(widgetIsValid({ kind: 'Widget', size: 1 })).toBe(false);
    expect(gadgetIsValid({ apiVersion: 'example.test/v1', kind: 'gadget' })).toBe(false);
  });

  it('hold the definitions they need and no others', () => {
    const names = (path: string) => Object.keys(schemaAt(path)['definitions'] as object);
    expect(names('example.test/gadget_v1.json')).toEqual([META]);
    expect(names('v1/widget_v1.json')).toContain('io.k8s.api.demo.v1.Tree');
    expect(names('v1/widget_v1.json')).not.toContain('io.k8s.api.demo.v1.Widget');
  });

  it('change only together with the version in the cache key', () => {
    const hash = createHash('sha256')
      .update(JSON.stringify([...FILES]))
      .digest('hex')
      .slice(0, 16);
    // When the hash differs, raise MANIFEST_SCHEMAS_VERSION and put both new values here.
    expect([MANIFEST_SCHEMAS_VERSION, hash]).toEqual([1, '40fb275d0e8686e7']);
  });
});

describe('built-in types', () => {
  it.each(['1', '0.5', '.5', '5.', '100m', '1Gi', '-1', '1e3', '1E', '12E-2', 1, 0.5])(
    'accept the quantity %j',
    (size) => {
      expect(widget({ size })).toBe(true);
    },
  );

  it.each(['1Zz', '', 'Gi', '1 Gi', '1GiB', '1m5', '1e', true, null, {}])('refuse the quantity %j', (size) => {
    expect(widget({ size })).toBe(false);
  });

  it('accept an integer or a string, and nothing else, for IntOrString', () => {
    expect([80, '25%', null].map((port) => widget({ port }))).toEqual([true, true, true]);
    expect([1.5, true, [], 2 ** 31].map((port) => widget({ port }))).toEqual([false, false, false, false]);
  });

  it('check recursive types at every depth', () => {
    const nested = (leaf: object) => ({ tree: { children: [{ children: [{ children: [leaf] }] }] } });
    expect(widget(nested({ leaf: 'x' }))).toBe(true);
    expect(widget(nested({ laef: 'x' }))).toBe(false);
  });

  it('refuse unknown fields at the top and below, but not in maps and free objects', () => {
    expect(widget({ metadata: { name: 'a', labels: { any: 'thing' } }, anything: { at: ['all'] } })).toBe(true);
    expect(widget({ unknown: 1 })).toBe(false);
    expect(widget({ metadata: { nmae: 'a' } })).toBe(false);
  });

  it('take null as absent for optional properties only', () => {
    expect(widget({ metadata: null, count: null, mode: null })).toBe(true);
    expect(widget({ metadata: { labels: { a: null } } })).toBe(false);
    expect(widgetIsValid({ apiVersion: 'v1', kind: 'Widget' })).toBe(false);
  });

  it('bound int32, check base64, and know the allowed values', () => {
    expect(widget({ count: 2 ** 31 - 1, blob: 'aGk=\n', mode: 'Fast', modes: ['Slow'] })).toBe(true);
    expect(widget({ count: 2 ** 31 })).toBe(false);
    expect(widget({ blob: 'h i' })).toBe(false);
    expect(widget({ mode: 'fast' })).toBe(false);
    expect(widget({ modes: ['Medium'] })).toBe(false);
  });
});

describe('CRDs', () => {
  it('refuse unknown fields, also in an object that lists none', () => {
    expect(gadget({ empty: {} })).toBe(true);
    expect(gadget({ empty: { x: 1 } })).toBe(false);
    expect(gadget({ unknown: 1 })).toBe(false);
  });

  it('keep x-kubernetes-preserve-unknown-fields open, down to the next listed object', () => {
    expect(gadget({ free: { x: { y: 1 } }, half: { x: 1, known: { a: 'b' } } })).toBe(true);
    expect(gadget({ half: { known: { x: 1 } } })).toBe(false);
  });

  it('use ObjectMeta for metadata', () => {
    const withMetadata = (metadata: object) =>
      gadgetIsValid({ apiVersion: 'example.test/v1', kind: 'Gadget', metadata });
    expect(withMetadata({ name: 'x' })).toBe(true);
    expect(withMetadata({ name: 'x', unknown: 1 })).toBe(false);
  });

  it('keep the pattern of int-or-string fields', () => {
    expect([5, '5', '5%'].map((limit) => gadget({ limit }))).toEqual([true, true, true]);
    expect(['x', 1.5].map((limit) => gadget({ limit }))).toEqual([false, false]);
  });

  it('take null only where it is declared, or where a default replaces it', () => {
    expect(gadget({ maybe: null, defaulted: null })).toBe(true);
    expect(gadget({ above: null })).toBe(false);
  });

  it('translate exclusive bounds', () => {
    expect(gadget({ above: 2 })).toBe(true);
    expect(gadget({ above: 1 })).toBe(false);
  });

  it('close an object beside oneOf, but not the branches', () => {
    expect(gadget({ either: { a: 'x' } })).toBe(true);
    expect(gadget({ either: { a: 'x', c: 'y' } })).toBe(false);
  });
});

describe('schemas that repeat', () => {
  const template = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [
        name,
        { type: 'object', properties: { [name]: { type: 'string' } } },
      ]),
    ),
  };
  // A field that is called "properties" makes a map of fields look like a schema.
  const lookalike = { type: 'object', properties: { properties: template, other: template } };
  const schema = {
    type: 'object',
    properties: {
      one: template,
      list: { type: 'array', items: template },
      two: lookalike,
      three: lookalike,
      names: { enum: ['a', 'b'] },
    },
  };

  it('are kept once, and mean the same', () => {
    const { schema: short, shared } = shareRepeats(schema);
    expect(JSON.stringify([short, ...shared]).length).toBeLessThan(JSON.stringify(schema).length / 2);
    const expand = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(expand);
      if (typeof value !== 'object' || value === null) return value;
      const { $ref } = value as { $ref?: string };
      if ($ref !== undefined) return expand(shared.get($ref.replace('#/definitions/', '')));
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, expand(child)]));
    };
    expect(expand(short)).toEqual(schema);
    expect(Object.keys(short['properties'] as JsonObject)).toEqual(['one', 'list', 'two', 'three', 'names']);
  });

  it('are left alone when they are short or occur once', () => {
    const once = { type: 'object', properties: { one: template, x: { type: 'string' }, y: { type: 'string' } } };
    expect(shareRepeats(once)).toEqual({ schema: once, shared: new Map() });
  });
});

describe('what cannot be converted is refused, not dropped', () => {
  it('a keyword with an unknown meaning', () => {
    expect(convertNode({ type: 'string', title: 'known' }, 'crd')).toEqual({ type: 'string' });
    expect(() => convertNode({ type: 'string', patternProperties: {} }, 'crd')).toThrow(
      '"patternProperties" is not known',
    );
  });

  it('a reference that leads nowhere', () => {
    const broken = structuredClone(OPEN_API) as { components: { schemas: Record<string, unknown> } };
    delete broken.components.schemas['io.k8s.api.demo.v1.Tree'];
    expect(() =>
      buildManifestSchemas({
        openApi: [{ name: 'x', text: JSON.stringify(broken) }],
        goDefinitions: GO_DEFINITIONS,
        crds: [],
      }),
    ).toThrow('no definition is named "io.k8s.api.demo.v1.Tree"');
  });

  it('a kind that two sources define', () => {
    const crd = { name: 'a.yaml', text: CRD };
    const openApi = [{ name: 'demo.json', text: JSON.stringify(OPEN_API) }];
    expect(() =>
      buildManifestSchemas({ openApi, goDefinitions: GO_DEFINITIONS, crds: [crd, { ...crd, name: 'b.yaml' }] }),
    ).toThrow('b.yaml: Gadget (example.test/v1) is defined twice');
  });

  it('Go definitions in another layout', () => {
    const openApi = [{ name: 'demo.json', text: JSON.stringify(OPEN_API) }];
    expect(() => buildManifestSchemas({ openApi, goDefinitions: 'package openapi', crds: [] })).toThrow(
      'no allowed values',
    );
    const deeper = GO_DEFINITIONS.replaceAll('\tEnum', '\t\tEnum');
    expect(() => buildManifestSchemas({ openApi, goDefinitions: deeper, crds: [] })).toThrow('unknown layout');
  });
});
