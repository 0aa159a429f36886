import { type BigIntStats, fstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";

/** What is read or written: a file by its path, or one of the standard streams. */
export type Place = string | { readonly descriptor: 0 | 1 };

export const STDIN: Place = { descriptor: 0 };
export const STDOUT: Place = { descriptor: 1 };

const foldsCase = process.platform === "win32" || process.platform === "darwin";

/** A path without links; of one that is not there yet, the folder without them and the name. */
function straight(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(straight(above), basename(path));
  }
}

function statsOf(place: Place): BigIntStats | undefined {
  try {
    return typeof place === "string"
      ? statSync(place, { bigint: true, throwIfNoEntry: false })
      : fstatSync(place.descriptor, { bigint: true });
  } catch {
    return undefined;
  }
}

export const isThere = (place: Place): boolean => statsOf(place) !== undefined;

/**
 * What a file is known by: two places with a key in common are one file. A path alone does not tell of another name of
 * the same file, and some network disks give numbers that do not last. A terminal and the like is nobody's file.
 */
export function fileKeys(place: Place): string[] {
  const stats = statsOf(place);
  if (stats?.isCharacterDevice()) return [];
  const number = stats?.isFile() && stats.ino !== 0n ? [`${stats.dev}:${stats.ino}`] : [];
  if (typeof place !== "string") return number;
  const path = straight(place);
  return [...number, foldsCase ? path.toLowerCase() : path];
}

/** Whether a path leads to somewhere below a folder, links followed. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(straight(folder), straight(path));
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
