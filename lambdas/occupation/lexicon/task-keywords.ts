import { tasksMajor0 } from './tasks-major-0.ts';
import { tasksMajor1 } from './tasks-major-1.ts';
import { tasksMajor2 } from './tasks-major-2.ts';
import { tasksMajor3 } from './tasks-major-3.ts';
import { tasksMajor4 } from './tasks-major-4.ts';
import { tasksMajor5 } from './tasks-major-5.ts';
import { tasksMajor6 } from './tasks-major-6.ts';
import { tasksMajor7 } from './tasks-major-7.ts';
import { tasksMajor8 } from './tasks-major-8.ts';
import { tasksMajor9 } from './tasks-major-9.ts';

/** What the people of a unit group do, with what and on what, in words of job descriptions. */
export interface TaskKeywords {
  /** ISCO-08 unit group. */
  readonly code: string;
  readonly en: readonly string[];
  readonly ar: readonly string[];
}

const LINE = /^(\d{4}) ([^|]+) \| ([^|]+)$/;

const TABLES = [
  tasksMajor0,
  tasksMajor1,
  tasksMajor2,
  tasksMajor3,
  tasksMajor4,
  tasksMajor5,
  tasksMajor6,
  tasksMajor7,
  tasksMajor8,
  tasksMajor9,
];

/** The tables as they are written. */
export function taskTables(): string {
  return TABLES.join('\n');
}

/** Task keywords of every unit group, by code. Throws on a line that is not `code english, words | كلمات، عربية`. */
export function taskKeywords(): TaskKeywords[] {
  return TABLES.flatMap((table) => table.trim().split('\n')).map((line) => {
    const [, code, en, ar] = LINE.exec(line.trim()) ?? [];
    if (code === undefined || en === undefined || ar === undefined)
      throw new Error(`Not a line of task keywords: ${line}`);
    return { code, en: wordsBetween(en, ','), ar: wordsBetween(ar, '،') };
  });
}

function wordsBetween(text: string, comma: string): string[] {
  return text.split(comma).map((word) => word.trim());
}
