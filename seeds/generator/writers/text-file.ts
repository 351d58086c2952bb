import type { ByteFile } from './byte-file.ts';
import type { Encode } from './encodings.ts';

const CHUNK = 32_768;

/** Text gathered into chunks, encoded, and written. */
export class TextFile {
  private readonly file: ByteFile;
  private readonly encode: Encode;
  private waiting = '';

  constructor(file: ByteFile, encode: Encode) {
    this.file = file;
    this.encode = encode;
  }

  write(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= CHUNK) this.flush();
  }

  close(): void {
    this.flush();
    this.file.close();
  }

  private flush(): void {
    this.file.write(this.encode(this.waiting));
    this.waiting = '';
  }
}
