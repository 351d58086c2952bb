import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Gzip } from 'fflate';

/** A file being written from front to back. */
export interface ByteFile {
  write(bytes: Uint8Array): void;
  close(): void;
}

/** A new file, its folders made; what was there is replaced. */
export function byteFile(path: string): ByteFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  return {
    write(bytes) {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    close: () => closeSync(file),
  };
}

/** Compresses on the way, without a time stamp in the header, so that equal content has equal bytes. */
export function gzipFile(file: ByteFile): ByteFile {
  const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => file.write(chunk));
  return {
    write: (bytes) => gzip.push(bytes),
    close() {
      gzip.push(new Uint8Array(0), true);
      file.close();
    },
  };
}
