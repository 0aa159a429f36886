import { join } from "node:path";
import { makeFolder } from "../batch/make-folder.ts";
import type { Piece } from "../export/exporter.ts";
import type { Lang } from "../rules/rule.ts";
import { openSink, outputError, type Sink } from "./sink.ts";

/** Where the pieces of an export go. */
export interface Target {
  /** False where nobody reads any more. */
  put(piece: Piece): Promise<boolean>;
  commit(): Promise<void>;
  abort(): void;
}

/** One file or standard output, begun with the first piece. */
export function fileTarget(output: string | undefined, lang: Lang): Target {
  let sink: Sink | undefined;
  return {
    put: async ({ content }) => {
      sink ??= await openSink(output, lang);
      return sink.write(content);
    },
    commit: async () => sink?.commit(),
    abort: () => sink?.abort(),
  };
}

/** More open files than this are closed early: some systems allow few. */
const MOST_OPEN = 100;

/** A set of files; each appears whole, all of them at the end. */
export function folderTarget(folder: string, lang: Lang): Target {
  const open = new Map<string, Sink>();
  const commit = async (): Promise<void> => {
    const sinks = [...open.values()];
    open.clear();
    for (const sink of sinks) await sink.commit();
  };
  const sinkOf = async (file: string): Promise<Sink> => {
    const known = open.get(file);
    if (known) return known;
    if (open.size === 0) {
      try {
        makeFolder(folder);
      } catch (error) {
        throw outputError(folder, error, lang);
      }
    }
    const sink = await openSink(join(folder, file), lang);
    open.set(file, sink);
    return sink;
  };
  return {
    put: async ({ file, content, whole }) => {
      const sink = await sinkOf(file);
      await sink.write(content);
      if (whole && open.size > MOST_OPEN) {
        open.delete(file);
        await sink.commit();
      }
      return true;
    },
    commit,
    abort: () => {
      for (const sink of open.values()) sink.abort();
    },
  };
}
