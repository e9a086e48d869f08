import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../generator/src/io/tools/read-zip.ts';
import { temporaryDirectory } from './support.ts';

type File = { name: string; content: string; stored?: boolean };

/** A zip archive, made from the fields of the file format's specification that matter here. */
function zip(files: readonly File[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false } of files) {
    const data = Buffer.from(content);
    const packed = stored ? data : deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\0\0'), common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

async function read(archive: Buffer, wanted: (name: string) => boolean = () => true): Promise<Record<string, string>> {
  const path = join(await temporaryDirectory(), 'a.zip');
  await writeFile(path, archive);
  const files = await readZip(path, wanted);
  return Object.fromEntries([...files].map(([name, content]) => [name, content.toString()]));
}

const FILES = [
  { name: 'a/one', content: 'hello '.repeat(100) },
  { name: 'a/two', content: 'x', stored: true },
  { name: 'b', content: '' },
];

describe('reading a zip archive', () => {
  it('gives compressed and stored files, and only those asked for', async () => {
    expect(await read(zip(FILES))).toEqual({ 'a/one': 'hello '.repeat(100), 'a/two': 'x', b: '' });
    expect(await read(zip(FILES), (name) => name === 'a/two')).toEqual({ 'a/two': 'x' });
  });

  it('refuses content that does not match its checksum', async () => {
    const archive = zip([{ name: 'a', content: 'good', stored: true }]);
    expect(await read(archive)).toEqual({ a: 'good' });
    archive.write('evil', archive.indexOf('good'));
    await expect(read(archive)).rejects.toThrow('a: damaged');
  });

  it('refuses what is not an archive, and a truncated one', async () => {
    await expect(read(Buffer.from('no zip at all, but long enough'))).rejects.toThrow('not a zip archive');
    await expect(read(Buffer.from('PK'))).rejects.toThrow('truncated');
  });
});
