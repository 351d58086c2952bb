declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB server over LevelDB; in memory without a path. */
  export default function dynalite(options?: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}
