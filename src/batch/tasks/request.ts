import type { Lang } from "../../rules/rule.ts";
import { cut } from "../../text/cut.ts";
import { type Encoding, encodingOf } from "../../text/decode/encodings.ts";
import { isExact, printOf } from "./exact-number.ts";

/** What a line of a stream asks for: a text that it holds, or a file that it names. */
export interface Request {
  readonly id: string | number | null | undefined;
  readonly name: string;
  readonly what: { readonly text: string } | { readonly path: string; readonly encoding: Encoding | undefined };
}

/** Why a line asks for nothing that can be done; `{}` is what it is about. */
export const BAD_LINES = {
  "not-utf8": { en: "the line is not UTF-8", ru: "строка не в UTF-8" },
  blank: { en: "the line is blank", ru: "строка пуста" },
  "not-json": { en: "the line is no JSON", ru: "строка — не JSON" },
  "no-object": { en: "the line is no JSON object", ru: "строка — не объект JSON" },
  "bad-id": { en: "id: a string or an exact number is wanted", ru: "id: нужна строка или точное число" },
  "no-string": { en: "{}: a string is wanted", ru: "{}: нужна строка" },
  nothing: { en: "text or path is wanted", ru: "нужно поле text или path" },
  both: { en: "text and path exclude each other", ru: "text и path вместе не бывают" },
  "decoded-already": {
    en: "encoding belongs to path: a text is decoded already",
    ru: "encoding относится к path: текст уже раскодирован",
  },
  "own-lines": {
    en: "path: this is standard input, which the lines come from",
    ru: "path: это стандартный ввод, из которого идут строки",
  },
  "own-answers": {
    en: "path: this is standard output, which the answers go to",
    ru: "path: это стандартный вывод, в который идут ответы",
  },
  "no-file": {
    en: "path: a plain file is wanted; this is a folder, a pipe or a device",
    ru: "path: нужен обычный файл, а это папка, канал или устройство",
  },
  "bad-encoding": { en: "encoding: {} is not known", ru: "encoding: кодировка {} неизвестна" },
} as const satisfies Record<string, Record<Lang, string>>;

export interface BadLine {
  readonly id?: Request["id"];
  readonly code: keyof typeof BAD_LINES;
  readonly about?: string;
}

export type Asked = { readonly request: Request } | { readonly bad: BadLine };

function bad(code: BadLine["code"], id?: Request["id"], about?: string): Asked {
  return { bad: { code, ...(id === undefined ? {} : { id }), ...(about === undefined ? {} : { about }) } };
}

/** A number that would come back as another one is refused: it could be mistaken for a neighbour's. */
function isId(value: unknown, line: string): value is Request["id"] {
  if (typeof value === "number") {
    return (Number.isSafeInteger(value) || value % 1 !== 0) && isExact(value, printOf(line, "id"));
  }
  return value === undefined || value === null || typeof value === "string";
}

type Fields = Partial<Record<"name" | "text" | "path" | "encoding", string | null>>;

function fileOf(path: string, label: string | null, id: Request["id"], name: string): Asked {
  const encoding = label === null ? undefined : encodingOf(label);
  if (label !== null && !encoding) return bad("bad-encoding", id, cut(label, 40));
  return { request: { id, name, what: { path, encoding } } };
}

function requestOf(value: Fields & { id?: unknown }, line: string): Asked {
  const { id } = value;
  if (!isId(id, line)) return bad("bad-id");
  const keys = ["name", "text", "path", "encoding"] as const;
  const wrong = keys.find((key) => value[key] !== undefined && value[key] !== null && typeof value[key] !== "string");
  if (wrong) return bad("no-string", id, wrong);
  const { name = null, text = null, path = null, encoding = null } = value;
  const own = name ?? path ?? (id === undefined || id === null ? "-" : String(id));
  if (text === null) return path === null || path === "" ? bad("nothing", id) : fileOf(path, encoding, id, own);
  if (path !== null) return bad("both", id);
  if (encoding !== null) return bad("decoded-already", id);
  return { request: { id, name: own, what: { text } } };
}

/** Reads a line: `{"id", "text"}` or `{"id", "path", "encoding"}`, each with a `name` if wanted; other keys are let be. */
export function readRequest(line: string): Asked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return bad(line.trim() === "" ? "blank" : "not-json");
  }
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? requestOf(value, line)
    : bad("no-object");
}
