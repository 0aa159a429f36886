import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { yamlFault } from "../batch/yaml-fault.ts";
import { checkKeys, OWN_KEY_CHECK } from "../batch/yaml-keys.ts";
import type { Registry } from "../model/types.ts";
import { visible } from "../text/visible.ts";
import { UsageError } from "./exit.ts";
import { sideText } from "./side-file.ts";

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

function faultOf(place: string, error: unknown): UsageError {
  const { ru, en } = yamlFault(error);
  return new UsageError({ ru: `${place}: ${ru}`, en: `${place}: ${en}` });
}

async function parsed(text: string, lineCounter: LineCounter, name: string): Promise<Document.Parsed> {
  try {
    // Without warnings: the reader prints them itself.
    const document = parseDocument(text, { lineCounter, logLevel: "error", ...OWN_KEY_CHECK });
    await checkKeys(document, lineCounter);
    return document;
  } catch (error) {
    throw faultOf(name, error);
  }
}

/** The value of a file; aliases, which a small file can grow large by, are refused. */
function plainOf(yaml: Document.Parsed, name: string): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 });
  } catch (error) {
    throw faultOf(name, error);
  }
}

/** Reads a registry (YAML or JSON); every fault of it is told with its line, column and key. */
export async function readRegistry(path: string): Promise<Registry> {
  const name = visible(path);
  let text: string;
  try {
    text = await sideText(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError({
      ru: `${name}: реестр не прочитать: ${code}`,
      en: `${name}: the registry cannot be read: ${code}`,
    });
  }
  const lines = new LineCounter();
  const yaml = await parsed(text, lines, name);
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const fault = yaml.errors[0];
  if (fault) throw faultOf(place(fault.pos[0]), fault);
  const { registrySchema } = await import("../model/registry.ts");
  const { STRANGE, strangeAt } = await import("../model/plain-values.ts");
  const value = plainOf(yaml, name);
  const atKey = (path: readonly Key[], message: string): string => {
    const node = nodeAt(yaml.contents, path);
    return `${place(node?.range?.[0] ?? 0)}: ${pathOf(path) || "registry"}: ${message}`;
  };
  const strange = strangeAt(value);
  if (strange) throw new UsageError({ ru: atKey(strange, STRANGE.ru), en: atKey(strange, STRANGE.en) });
  const read = registrySchema.safeParse(value);
  if (read.success) return read.data;
  throw new UsageError(read.error.issues.map((issue) => atKey(issue.path, issue.message)).join("\n"));
}
