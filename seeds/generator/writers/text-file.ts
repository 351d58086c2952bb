import type { ByteFile } from './byte-file.ts';
import { ENCODINGS, type EncodingLabel } from './encodings.ts';

const CHUNK = 32_768;

/** Text gathered into chunks, encoded, and written. */
export class TextFile {
  readonly encoding: EncodingLabel;
  private readonly file: ByteFile;
  private waiting = '';

  constructor(file: ByteFile, encoding: EncodingLabel) {
    this.file = file;
    this.encoding = encoding;
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
    this.file.write(ENCODINGS[this.encoding](this.waiting));
    this.waiting = '';
  }
}
