import { readFile } from "node:fs/promises";
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Registry } from "../model/types.ts";
import { visible } from "../text/visible.ts";
import { UsageError } from "./exit.ts";

type Key = string | number | symbol;

/** The node that a path of keys leads to, or the nearest one above it. */
function nodeAt(root: Node | null, path: readonly Key[]): Node | null {
  let node = root;
  for (const key of path) {
    const next = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value
      : isSeq(node) && typeof key === "number"
        ? node.items[key]
        : undefined;
    if (!next) return node;
    node = next as Node;
  }
  return node;
}

const pathOf = (path: readonly Key[]): string =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");

/** The value of a file; aliases, which a small file can grow large by, are refused. */
function plainOf(yaml: Document.Parsed, name: string): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 });
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads a registry (YAML or JSON); every fault of it is told with its line, column and key. */
export async function readRegistry(path: string): Promise<Registry> {
  const name = visible(path);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError({
      ru: `${name}: реестр не прочитать: ${code}`,
      en: `${name}: the registry cannot be read: ${code}`,
    });
  }
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const fault = yaml.errors[0];
  if (fault) throw new UsageError(`${place(fault.pos[0])}: ${fault.message.split("\n")[0]}`);
  const { registrySchema } = await import("../model/registry.ts");
  const read = registrySchema.safeParse(plainOf(yaml, name));
  if (read.success) return read.data;
  const told = read.error.issues.map((issue) => {
    const node = nodeAt(yaml.contents, issue.path);
    return `${place(node?.range?.[0] ?? 0)}: ${pathOf(issue.path) || "registry"}: ${issue.message}`;
  });
  throw new UsageError(told.join("\n"));
}
