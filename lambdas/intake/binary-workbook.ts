/** Whether bytes begin as a compound file does [MS-CFB]: a binary workbook, or any workbook under a password. */
export function isCompoundFile(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1';
}

/** Whether bytes begin as a binary workbook without a container does: with a BOF record of any version. */
export function isBareBiff(head: Uint8Array): boolean {
  return head[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(head[1] ?? 1) && (head[2] ?? 0) <= 16;
}
