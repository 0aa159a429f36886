import type { Document, Span } from "../../model/types.ts";
import type { Lang } from "../../rules/rule.ts";
import { lineId } from "./ids.ts";
import { html, joined, type Markup, type Value } from "./markup.ts";
import type { SourceText } from "./source-text.ts";
import type { Words } from "./words.ts";

/** What every part of a document's page is drawn from. */
export interface Page {
  readonly document: Document;
  readonly lang: Lang;
  readonly words: Words;
  /** Undefined for a model whose source is not at hand: nothing leads to it then. */
  readonly source: SourceText | undefined;
}

/** A value that leads to its place in the source; `own` says whether it carries its anchor itself or something around it. */
export function valueLink({ source }: Page, id: string, spans: readonly Span[], content: Value, own = true): Markup {
  const first = spans[0];
  if (!source || !first) return html`<span class="v"${own && html` id="${id}"`}>${content}</span>`;
  const anchor = own ? html`id="${id}"` : html`data-for="${id}"`;
  return html`<a class="v" ${anchor} href="#${lineId(first.startLine, first.part)}">${content}</a>`;
}

/** The lines on which something begins: «98, 101», each leading there. */
export function lineLinks({ source }: Page, id: string, spans: readonly Span[], most = 12): Markup {
  const lines = new Map(spans.map((span) => [lineId(span.startLine, span.part), span] as const));
  const links = [...lines].slice(0, most).map(([line, span]) => {
    const number = span.part === undefined ? String(span.startLine) : `${span.part}:${span.startLine}`;
    return source ? html`<a class="at" href="#${line}" data-for="${id}">${number}</a>` : html`${number}`;
  });
  return html`${joined(links, ", ")}${lines.size > most ? ", …" : ""}`;
}

/** A view of the page: one of its tabs. The first that has something to show is open. */
export interface View {
  readonly id: string;
  readonly name: string;
  /** Shown beside the name; null for none. */
  readonly count: number | null;
  readonly content: Markup;
}
