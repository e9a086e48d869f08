/**
 * Part of the cache key of the produced schemas: raise it whenever a change in this directory
 * changes what is produced.
 */
export const MANIFEST_SCHEMAS_VERSION = 1;
