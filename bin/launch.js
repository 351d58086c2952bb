#!/usr/bin/env node
/** Starts maharat.ts with a Node that strips types: this one where it can, else the one of the `node` package. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, 'maharat.ts');

if (Number(process.versions.node.split('.')[0]) >= 24) await import(`./maharat.ts`);
else start(nodeOfPackage());

function nodeOfPackage() {
  const bin = packageFolder();
  const found = ['node', 'node.exe'].map((name) => join(bin, name)).find((path) => existsSync(path));
  if (found) return found;
  console.error(`Maharat needs Node 24; this is ${process.version}. Run npm ci, or install Node 24.`);
  process.exit(64);
}

/** Folder of the binaries of the `node` package; this one where it is not installed. */
function packageFolder() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin');
  } catch {
    return here;
  }
}

/** The child has the terminal; a signal to this process goes on to it, and its end is the end. */
function start(node) {
  const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
