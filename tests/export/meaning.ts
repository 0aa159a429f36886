import type { Document, Span } from "../../src/model/types.ts";
import { fold } from "../../src/text/words.ts";

/** What a canonical print does not keep: places, the print itself, what was noticed about it, how sure its reading is, keys of the registries. */
const DROPPED = new Set([
  "raw",
  "span",
  "id",
  "ref",
  "person",
  "mentions",
  "cells",
  "headers",
  "headings",
  "printed",
  "source",
  "diagnostics",
  "repairs",
  "unclaimed",
  "coverage",
  "confidence",
]);

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (DROPPED.has(key) ? [] : [[key, stripped(item)]])),
  );
}

const inside = (a: Span, b: Span): boolean =>
  (a.startLine > b.startLine || (a.startLine === b.startLine && a.startColumn >= b.startColumn)) &&
  (a.endLine < b.endLine || (a.endLine === b.endLine && a.endColumn <= b.endColumn));

/** Positions and names that only stamps and agreement sheets give: those belong to no part of the document. */
function named<Named extends { mentions: Span[] }>(all: readonly Named[], { unclaimed }: Document): Named[] {
  return all.filter(
    ({ mentions }) => !mentions.every((mention) => unclaimed.some(({ span }) => inside(mention, span))),
  );
}

/** The document as far as its canonical print must keep it. */
export function meaning(document: Document): unknown {
  const clauses = (list: NonNullable<Document["order"]>["clauses"]): unknown[] =>
    list.map(({ persons, children, ...clause }) => ({
      ...(stripped(clause) as object),
      persons: persons.length,
      children: clauses(children),
    }));
  const { persons, organizations, order, ...rest } = document;
  return {
    ...(stripped(rest) as object),
    order: order && { ...(stripped({ ...order, clauses: [] }) as object), clauses: clauses(order.clauses) },
    persons: named(persons, document)
      .map(({ name, surname, variants }) => ({ name, surname, variants }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    organizations: named(organizations, document)
      .map(({ name, kind, aliases }) => ({ name: fold(name), kind, aliases: aliases.map(fold).sort() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
