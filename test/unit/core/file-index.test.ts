import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOf, type Entries } from '../../../generator/src/core/content-cache.ts';
import { openFileIndex, type FileIndex, type IndexRows } from '../../../generator/src/io/file-index.ts';
import { openContentCache } from '../../../generator/src/io/open-content-cache.ts';
import { UserError } from '../../../generator/src/io/user-error.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-index-'));
  folder = mkdtempSync(join(tmpdir(), 'slipway-index-cache-'));
  mkdirSync(join(root, 'models'));
  writeFileSync(join(root, path), 'one');
  utimesSync(join(root, path), then, then);
  later();
});
afterEach(() => {
  vi.useRealTimers();
  for (const directory of [root, folder]) rmSync(directory, { recursive: true, force: true });
});

const path = 'models/a.yaml';
/** In whole seconds, so that a file can be given exactly this time again. */
const then = 1_700_000_000;

/** Lets the clock of this process run ahead, so that the files have been left alone for a while. */
function later(seconds = 60): void {
  vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ['Date'] });
}

/** An index as a run opens it, and what keeps it. */
function open(at = root): { index: FileIndex; save: () => void } {
  const cache = openContentCache({ SLIPWAY_CACHE: folder });
  const index = openFileIndex(at, cache.open<IndexRows>('files'));
  return {
    index,
    save: () => {
      index.save();
      cache.save();
    },
  };
}

/** What an index keeps, without a file. */
function inMemory(): { rows: Map<string, IndexRows>; entries: Entries<IndexRows> } {
  const rows = new Map<string, IndexRows>();
  return {
    rows,
    entries: { has: (key) => rows.has(key), get: (key) => rows.get(key), set: (key, value) => rows.set(key, value) },
  };
}

/** A run that wants to know the content of the file; gives its digest. */
function run(): string {
  const { index, save } = open();
  const digest = digestOf(index.file(path));
  save();
  return digest;
}

/** Whether a run takes the file’s digest from the index: the bytes are gone when it asks, and the stamp is not. */
function isKnown(): boolean {
  const { index } = open();
  const file = index.file(path);
  renameSync(join(root, path), join(root, 'away'));
  try {
    return digestOf(file) !== '';
  } catch {
    return false;
  } finally {
    // A rename moves the time of the inode, so that this is asked only once.
    renameSync(join(root, 'away'), join(root, path));
  }
}

describe('a file that stayed as it was', () => {
  test('is not read again', () => {
    run();
    expect(isKnown()).toBe(true);
  });

  test('is read in the first run, and gives its bytes in every run', () => {
    expect(isKnown()).toBe(false);
    run();
    expect(Buffer.from(open().index.file(path).bytes).toString()).toBe('one');
  });

  test('that was written a moment before it was read is read again: another write might look the same', () => {
    vi.useRealTimers();
    writeFileSync(join(root, path), 'new');
    run();
    expect(isKnown()).toBe(false);
  });
});

describe('a file that changed is read again', () => {
  const write = (text: string): void => writeFileSync(join(root, path), text);
  const changes: readonly (readonly [name: string, change: () => void])[] = [
    ['longer', () => write('three')],
    ['in place, with the same size', () => write('two')],
    [
      'with the same size and the same time',
      () => {
        write('two');
        utimesSync(join(root, path), then, then);
        expect(statSync(join(root, path))).toMatchObject({ size: 3, mtimeMs: then * 1000 });
      },
    ],
    [
      'by another file of the same size and time',
      () => {
        writeFileSync(join(root, 'beside'), 'two');
        utimesSync(join(root, 'beside'), then, then);
        renameSync(join(root, 'beside'), join(root, path));
      },
    ],
  ];

  test.each(changes)('%s', (_name, change) => {
    const before = run();
    change();
    const after = run();
    expect(after).not.toBe(before);
    later();
    expect(run()).toBe(after);
  });

  test('whatever another repository has at the same path', () => {
    run();
    const other = mkdtempSync(join(tmpdir(), 'slipway-index-other-'));
    mkdirSync(join(other, 'models'));
    writeFileSync(join(other, path), 'two');
    const { index } = open(other);
    expect(Buffer.from(index.file(path).bytes).toString()).toBe('two');
    rmSync(other, { recursive: true });
  });
});

describe('a folder', () => {
  /** A run that lists the folder. */
  const list = (): readonly string[] => {
    const { index, save } = open();
    const names = index.list('models');
    save();
    return names;
  };
  const file = (name: string): string => join(root, 'models', name);

  test('has its names sorted as whole paths are: what is in a folder comes where the slash does', () => {
    mkdirSync(file('a'));
    for (const name of ['a-b', 'a.b', 'ab']) writeFileSync(file(name), '');
    expect(list()).toEqual(['a-b', 'a.b', 'a.yaml', 'a/', 'ab']);
  });

  test('that stayed as it was is not read again: its names are those of the index', () => {
    const { rows, entries } = inMemory();
    const index = openFileIndex(root, entries);
    index.list('models');
    index.save();
    for (const [key, { models = [''] }] of rows) rows.set(key, { models: [models[0], 'known.yaml'] });
    expect(openFileIndex(root, entries).list('models')).toEqual(['known.yaml']);
    writeFileSync(file('b.yaml'), '');
    expect(openFileIndex(root, entries).list('models')).toEqual(['a.yaml', 'b.yaml']);
  });

  test.each<[string, () => void, string[]]>([
    ['another file', () => writeFileSync(file('b.yaml'), ''), ['a.yaml', 'b.yaml']],
    ['another folder', () => mkdirSync(file('b')), ['a.yaml', 'b/']],
    ['another name', () => renameSync(file('a.yaml'), file('b.yaml')), ['b.yaml']],
    ['nothing in it', () => rmSync(file('a.yaml')), []],
    [
      'a folder where a file was',
      () => {
        rmSync(file('a.yaml'));
        mkdirSync(file('a.yaml'));
      },
      ['a.yaml/'],
    ],
  ])('with %s is read again', (_name, change, names) => {
    expect(list()).toEqual(['a.yaml']);
    change();
    expect(list()).toEqual(names);
    later();
    expect(list()).toEqual(names);
  });

  test('in which a link takes the place of a file is refused', () => {
    list();
    rmSync(file('a.yaml'));
    symlinkSync('/etc/hostname', file('a.yaml'));
    expect(list).toThrow(UserError);
  });

  test('that was changed a moment before it was read is not in the index: another change might look the same', () => {
    vi.useRealTimers();
    writeFileSync(file('b.yaml'), '');
    const { rows, entries } = inMemory();
    const index = openFileIndex(root, entries);
    expect(index.list('models')).toEqual(['a.yaml', 'b.yaml']);
    index.save();
    expect(rows.size).toBe(0);
  });
});

test('a file that changes while a run has it ends the run, and not silently', () => {
  run();
  const { index } = open();
  const file = index.file(path);
  expect(digestOf(file)).not.toBe('');
  writeFileSync(join(root, path), 'two');
  expect(() => file.bytes).toThrow(UserError);
  try {
    void file.bytes;
  } catch (error) {
    expect((error as UserError).diagnostics.map(({ code, file: at }) => [code, at])).toEqual([[790, path]]);
  }
});

describe('an index', () => {
  const stored = (): string => {
    const [name = ''] = readdirSync(join(folder, 'findings'));
    return join(folder, 'findings', name);
  };

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
    [
      'with another digest',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace(/[0-9a-f]{64}(?="\])/, '0'.repeat(64))),
    ],
    ['empty', () => Buffer.alloc(0)],
  ])('that is %s does not count', (_name, damage) => {
    const digest = run();
    writeFileSync(stored(), damage(readFileSync(stored())));
    expect(run()).toBe(digest);
    expect(isKnown()).toBe(true);
  });

  test('forgets files that are gone', () => {
    writeFileSync(join(root, 'models/b.yaml'), 'b');
    later();
    const { index, save } = open();
    for (const name of [path, 'models/b.yaml']) digestOf(index.file(name));
    save();
    expect(readFileSync(stored(), 'utf8')).toContain('models/b.yaml');
    rmSync(join(root, 'models/b.yaml'));
    writeFileSync(join(root, path), 'two');
    later();
    run();
    expect(readFileSync(stored(), 'utf8')).not.toContain('models/b.yaml');
  });

  test('of two runs at once is that of one of them, whole', () => {
    const [one, two] = [open(), open()];
    for (const { index } of [one, two]) digestOf(index.file(path));
    one.save();
    two.save();
    expect(isKnown()).toBe(true);
  });
});
