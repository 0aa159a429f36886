import type { Document, Span } from "../model/types.ts";
import type { Path, PathIn } from "./model-places.ts";

const keyOf = ({ startLine, startColumn, endLine, endColumn, part = 0 }: Span): string =>
  [part, startLine, startColumn, endLine, endColumn].join(":");

/** The columns of a plan and the fields of an activity that hold their text. */
const FIELDS: Readonly<Record<string, string>> = { activity: "title", number: "label" };

const isSpan = (value: unknown): value is Span =>
  typeof value === "object" && value !== null && typeof (value as Span).startLine === "number";

/** What of an entry a person reads first. */
const TELLING = ["title", "text", "raw", "name", "label"] as const;

interface Spoken {
  readonly span: Span;
  readonly path: Path;
}

/** Where in a model the places of its source are spoken of, those of a whole before those of its parts. */
function fieldsOf(document: Document): Spoken[] {
  const out: Spoken[] = [];
  const add = (span: unknown, path: Path): void => {
    if (isSpan(span)) out.push({ span, path });
  };
  const entry = (value: Record<string, unknown>, path: Path): void => {
    const field = TELLING.find((name) => typeof value[name] === "string" && value[name] !== "");
    add(value.span, field === undefined ? path : [...path, field]);
    for (const [role, spans] of Object.entries((value.cells as object | undefined) ?? {})) {
      for (const span of Array.isArray(spans) ? spans : []) add(span, [...path, FIELDS[role] ?? role]);
    }
  };
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) walk(item, [...path, i]);
    } else if (typeof value === "object" && value !== null) {
      entry(value as Record<string, unknown>, path);
      for (const [key, item] of Object.entries(value)) {
        if (key !== "span" && key !== "cells" && key !== "mentions") walk(item, [...path, key]);
      }
    }
  };
  const { diagnostics: _, source: __, persons, organizations, ...rest } = document;
  walk(rest, []);
  for (const [name, entries] of Object.entries({ persons, organizations })) {
    for (const [i, { mentions }] of entries.entries()) for (const span of mentions) add(span, [name, i, "name"]);
  }
  return out;
}

function isInside(inner: Span, outer: Span): boolean {
  if ((inner.part ?? 0) !== (outer.part ?? 0)) return false;
  const begins = inner.startLine - outer.startLine || inner.startColumn - outer.startColumn;
  const ends = outer.endLine - inner.endLine || outer.endColumn - inner.endColumn;
  return begins >= 0 && ends >= 0;
}

/** For each place of the source the field of the model that speaks of it, or of what it lies in; else the document. */
export function pathsOf(document: Document, { part, path }: PathIn, spans: readonly Span[]): PathIn[] {
  const fields = fieldsOf(document);
  const exact = new Map<string, Path>();
  for (const field of fields) if (!exact.has(keyOf(field.span))) exact.set(keyOf(field.span), field.path);
  // Parts come after their wholes: the last field around a place is the closest.
  const around = (span: Span): Path => fields.findLast((field) => isInside(span, field.span))?.path ?? [];
  return spans.map((span) => ({ part, path: [...path, ...(exact.get(keyOf(span)) ?? around(span))] }));
}
