import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';

// Sizes and signatures from the .ZIP File Format Specification (PKWARE APPNOTE), sections 4.3.7 to 4.3.16.
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
};

/**
 * Reads the files that `wanted` selects by name from a zip archive, as Go module zips are: below
 * 4 GiB, without encryption and without a comment. Each file is checked against its CRC-32.
 * @returns name → content, in the order of the archive.
 */
export async function readZip(path: string, wanted: (name: string) => boolean): Promise<Map<string, Buffer>> {
  const file = await open(path, 'r');
  try {
    const files = new Map<string, Buffer>();
    for (const entry of await readDirectory(file)) {
      if (wanted(entry.name)) files.set(entry.name, await readEntry(file, entry));
    }
    return files;
  } finally {
    await file.close();
  }
}

async function readDirectory(file: FileHandle): Promise<Entry[]> {
  const { size } = await file.stat();
  const end = await readBytes(file, Math.max(0, size - END_SIZE), END_SIZE);
  if (end.readUInt32LE(0) !== END_SIGNATURE) throw new Error('not a zip archive, or one with a comment');
  const count = end.readUInt16LE(10);
  const directory = await readBytes(file, end.readUInt32LE(16), end.readUInt32LE(12));
  const entries: Entry[] = [];
  for (let at = 0, index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw new Error('the zip directory is damaged');
    const nameEnd = at + CENTRAL_SIZE + directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + CENTRAL_SIZE, nameEnd),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function readEntry(file: FileHandle, entry: Entry): Promise<Buffer> {
  const local = await readBytes(file, entry.offset, LOCAL_SIZE);
  const start = entry.offset + LOCAL_SIZE + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = await readBytes(file, start, entry.compressedSize);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Error(`${entry.name}: unknown compression`);
  const content = entry.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Error(`${entry.name}: damaged`);
  return content;
}

async function readBytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error('the zip archive is truncated');
  return buffer;
}
