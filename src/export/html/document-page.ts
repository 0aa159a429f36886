import type { Document } from "../../model/types.ts";
import type { Lang } from "../../rules/rule.ts";
import { anchored } from "./anchors.ts";
import { clientData } from "./client-data.ts";
import { findingsView, SEVERITIES } from "./findings-view.ts";
import { loadOf } from "./load.ts";
import { loadView } from "./load-view.ts";
import { html, type Markup, type Value } from "./markup.ts";
import { namesView } from "./names-view.ts";
import { actName, orderPart } from "./order-view.ts";
import type { Page, View } from "./page.ts";
import { partsView } from "./parts-view.ts";
import { planView } from "./plan.ts";
import { planViews } from "./rows.ts";
import { shell } from "./shell.ts";
import { sourcePane } from "./source-pane.ts";
import { sourceTextOf } from "./source-text.ts";
import { targetsOf } from "./targets.ts";
import { timelineView } from "./timeline.ts";
import { toolbar } from "./toolbar.ts";
import { WORDS } from "./words.ts";

/** A document and, where it is at hand, the decoded text it was read from; a text for each of its files. */
export interface Reported {
  readonly document: Document;
  readonly source?: string | readonly string[] | undefined;
}

function pageOf({ document, source }: Reported, lang: Lang): Page {
  const texts = source === undefined ? [] : typeof source === "string" ? [source] : source;
  const whole = texts.length > 0 && texts.length === (document.source.parts?.length ?? 1);
  return {
    document,
    lang,
    words: WORDS[lang],
    source: whole ? sourceTextOf(document, texts, targetsOf(document)) : undefined,
  };
}

/** What a document is called: by its order, its plan, else its file. */
export function titleOf({ order, roadmaps, source }: Document): string {
  return order?.title ?? roadmaps.find(({ title }) => title !== null)?.title ?? source.name;
}

function counts({ document, words }: Page): Value[] {
  return SEVERITIES.flatMap((severity) => {
    const count = document.diagnostics.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [html` <a class="badge s-${severity}" href="#findings">${words[severity]}: ${count}</a>`];
  });
}

function header(page: Page, back: string | undefined): Markup {
  const { document, lang, words } = page;
  const { order } = document;
  const lead = order
    ? [actName(order, lang), order.issuer].filter((part) => part !== null).join(", ")
    : document.source.name;
  return html`${back === undefined ? "" : html`<p class="back"><a href="${back}">← ${words.back}</a></p>`}
<p class="lead" lang="ru">${lead}</p>
<h1 lang="ru">${titleOf(document)}</h1>
<p class="badges">${counts(page)}</p>`;
}

function bar({ words, source }: Page, views: readonly View[]): Markup {
  const tabs = views.map(
    ({ id, name, count }, i) =>
      html`<a href="#${id}" id="tab-${id}" data-view="${id}"${i === 0 && html` class="on"`}>${name}${count === null ? "" : html` <span class="count">${count}</span>`}</a>`,
  );
  const toggle =
    source &&
    html`<button type="button" class="scripted toggle" data-action="toggle-source" aria-pressed="true">${words.source}</button>`;
  return html`<div class="bar-of-views"><nav aria-label="${words.views}"><div class="tabs">${tabs}</div></nav>${toggle}</div>`;
}

function viewsOf(page: Page): { views: View[]; tools: Markup; data: unknown } {
  const { document, words } = page;
  const plans = planViews(page);
  const rows = plans.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const load = loadOf(document);
  const all: View[] = [
    { id: "plan", name: words.plan, count: rows.length, content: planView(page, plans) },
    { id: "timeline", name: words.timeline, count: null, content: timelineView(page, plans) },
    { id: "load", name: words.load, count: load.length, content: loadView(page, load, plans) },
    { id: "document", name: words.act, count: null, content: html`${orderPart(page)}${partsView(page)}` },
    {
      id: "names",
      name: words.names,
      count: document.persons.length + document.organizations.length,
      content: namesView(page),
    },
    { id: "findings", name: words.findings, count: document.diagnostics.length, content: findingsView(page, rows) },
  ];
  const planless = new Set(["plan", "timeline", "load"]);
  const views = plans.length === 0 ? all.filter(({ id }) => !planless.has(id)) : all;
  return { views, tools: toolbar(page, plans, rows, load), data: clientData(page, plans, load) };
}

/** The page of one document; `back` leads to the overview that it belongs to. */
export function documentPage(reported: Reported, lang: Lang, back?: string): string {
  const page = pageOf(reported, lang);
  const { views, tools, data } = viewsOf(page);
  const sections = views.map(
    ({ id, name, content }, i) =>
      html`<section id="${id}" class="view${i === 0 ? " on" : ""}" aria-labelledby="${id}-title"><h2 id="${id}-title">${name}</h2>\n${content}</section>\n`,
  );
  const { markup, shown } = anchored(
    html`${tools}${sections}`,
    views.map(({ id }) => id),
  );
  return shell({
    lang,
    title: titleOf(page.document),
    className: page.source ? "with-source" : "without-source",
    header: header(page, back),
    bar: bar(page, views),
    main: markup,
    aside: sourcePane(page, shown),
    data,
  });
}
