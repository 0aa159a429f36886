import { type Encoding, encodingOf } from "../../text/decode/encodings.ts";

/** What a line of a stream asks for: a text that it holds, or a file that it names. */
export interface Request {
  readonly id: string | number | null | undefined;
  readonly name: string;
  readonly what: { readonly text: string } | { readonly path: string; readonly encoding: Encoding | undefined };
}

export type BadCode = "not-utf8" | "not-json" | "bad-request";

/** A line that asks for nothing that can be done. */
export interface BadLine {
  readonly id?: Request["id"];
  readonly code: BadCode;
  readonly detail: string;
}

export type Asked = { readonly request: Request } | { readonly bad: BadLine };

const bad = (detail: string, id?: Request["id"]): Asked => ({
  bad: { code: "bad-request", detail, ...(id === undefined ? {} : { id }) },
});

/** A number that would come back as another one is refused: it could be mistaken for a neighbour's. */
function isId(value: unknown): value is Request["id"] {
  if (typeof value === "number") return Number.isSafeInteger(value) || (Number.isFinite(value) && value % 1 !== 0);
  return value === undefined || value === null || typeof value === "string";
}

function textFields(value: Record<string, unknown>): string | null {
  const wrong = ["name", "text", "path", "encoding"].find(
    (key) => Object.hasOwn(value, key) && value[key] !== null && typeof value[key] !== "string",
  );
  return wrong === undefined ? null : `${wrong}: a string is wanted`;
}

function requestOf(value: Record<string, unknown>): Asked {
  const { id } = value;
  if (!isId(id)) return bad("id: a string or a number of at most 2^53 is wanted");
  const fault = textFields(value);
  if (fault) return bad(fault, id);
  const { name, text, path, encoding: label } = value as Partial<Record<string, string | null>>;
  const own = name ?? path ?? (id === undefined || id === null ? "-" : String(id));
  if (typeof text === "string") {
    if (typeof path === "string") return bad("text and path exclude each other", id);
    if (typeof label === "string") return bad("encoding belongs to path: a text is decoded already", id);
    return { request: { id, name: own, what: { text } } };
  }
  if (typeof path !== "string" || path === "") return bad("text or path is wanted", id);
  const encoding = typeof label === "string" ? encodingOf(label) : undefined;
  if (typeof label === "string" && !encoding) return bad(`encoding: ${label.slice(0, 40)} is not known`, id);
  return { request: { id, name: own, what: { path, encoding } } };
}

/** Reads a line: `{"id", "text"}` or `{"id", "path", "encoding"}`, each with a `name` if wanted; other keys are let be. */
export function readRequest(line: string): Asked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const detail = line.trim() === "" ? "the line is blank" : (error as Error).message;
    return { bad: { code: "not-json", detail } };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return bad("an object is wanted");
  return requestOf(value as Record<string, unknown>);
}
