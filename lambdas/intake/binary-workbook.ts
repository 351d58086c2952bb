/** Whether bytes begin as a compound file does [MS-CFB]: a binary workbook, or any workbook under a password. */
export function isCompoundFile(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1';
}

/** Whether bytes begin as the records of a binary workbook do: with a BOF record of Excel 95 or later [MS-XLS 2.4.21]. */
export function isBareBiff(head: Uint8Array): boolean {
  return head[0] === 0x09 && head[1] === 0x08 && (head[2] ?? 0) >= 8 && (head[2] ?? 0) <= 16 && head[3] === 0;
}
