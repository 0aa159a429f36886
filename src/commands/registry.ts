import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { yamlFault } from "../batch/yaml-fault.ts";
import { checkKeys, OWN_KEY_CHECK } from "../batch/yaml-keys.ts";
import type { Registry } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { visible } from "../text/visible.ts";
import { UsageError } from "./exit.ts";
import { reasonOf, sideText } from "./side-file.ts";

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
    const why = reasonOf(error);
    throw new UsageError({
      ru: `${name}: реестр не прочитать: ${why.ru}`,
      en: `${name}: the registry cannot be read: ${why.en}`,
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
  const { issuesOf } = await import("../model/check.ts");
  const value = plainOf(yaml, name);
  const atKey = (path: readonly Key[], message: string): string => {
    const node = nodeAt(yaml.contents, path);
    return `${place(node?.range?.[0] ?? 0)}: ${pathOf(path) || "registry"}: ${message}`;
  };
  const told = (lang: Lang): string =>
    issuesOf("registry", value, lang)
      .map(({ path, message }) => atKey(path, message))
      .join("\n");
  if (told("en") !== "") throw new UsageError({ ru: told("ru"), en: told("en") });
  return registrySchema.parse(value);
}
