import type { JsonObject } from './json-schema.ts';

/**
 * The text form of a Kubernetes quantity: sign, decimal number, then a binary suffix, a decimal
 * suffix or an exponent. From the grammar in the documentation of `Quantity` in
 * k8s.io/apimachinery/pkg/api/resource.
 */
const QUANTITY_PATTERN = String.raw`^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$`;

/** Standard base64, with the line breaks that Go's decoder skips. */
const BASE64_PATTERN = String.raw`^[A-Za-z0-9+/\r\n]*={0,2}[\r\n]*$`;

const INT32 = { minimum: -2147483648, maximum: 2147483647 };

/**
 * Built-in types whose published schema is wider or narrower than what the API server reads.
 * They replace the published definition of that name.
 */
export const SPECIAL_DEFINITIONS: Readonly<Record<string, JsonObject>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': {
    type: ['string', 'number'],
    pattern: QUANTITY_PATTERN,
  },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { type: ['integer', 'string'], ...INT32 },
};

/** What an OpenAPI `format` adds to a schema; formats that mean nothing to a validator add nothing. */
export function formatConstraints(format: string): JsonObject {
  switch (format) {
    case 'int32':
      return INT32;
    case 'byte':
      return { pattern: BASE64_PATTERN };
    case 'date-time':
      return { format };
    default:
      return {};
  }
}
