import type { Document, Order } from "../../model/types.ts";
import type { Lang } from "../../rules/rule.ts";
import { dayText, edtfText } from "../date-text.ts";
import { titleOf } from "./document-page.ts";
import { SEVERITIES } from "./findings-view.ts";
import { html, type Markup } from "./markup.ts";
import { nameOf } from "./names.ts";
import { shell } from "./shell.ts";
import { WORDS } from "./words.ts";

/** A document of a batch as the overview shows it: its page may be long, this is short. */
export interface Entry {
  readonly file: string;
  readonly title: string;
  readonly name: string;
  readonly order: Pick<Order, "kind" | "number" | "date" | "issuer"> | null;
  readonly periods: readonly string[];
  readonly activities: number;
  /** Findings by severity, in the order of `SEVERITIES`. */
  readonly findings: readonly number[];
  readonly coverage: number;
}

export function entryOf(document: Document, file: string): Entry {
  const { order, roadmaps, diagnostics, coverage, source } = document;
  return {
    file,
    title: titleOf(document),
    name: source.name,
    order: order && { kind: order.kind, number: order.number, date: order.date, issuer: order.issuer },
    periods: [...new Set(roadmaps.flatMap(({ period }) => period?.edtf ?? []))],
    activities: roadmaps.reduce((sum, { activities }) => sum + activities.length, 0),
    findings: SEVERITIES.map((severity) => diagnostics.filter((finding) => finding.severity === severity).length),
    coverage: Math.floor(coverage.ratio * 1000) / 10,
  };
}

/** The graver decide the order: a single error outweighs any number of warnings. */
function findingsCell(findings: readonly number[], lang: Lang): Markup {
  const weight = findings.reduce((sum, count) => sum * 100_000 + count, 0);
  const badges = findings.flatMap((count, i) => {
    const severity = SEVERITIES[i] ?? "info";
    const name = html`<span class="vh">${WORDS[lang][severity]}: </span>`;
    return count === 0
      ? []
      : [html`<span class="badge s-${severity}" title="${WORDS[lang][severity]}">${name}${count}</span> `];
  });
  return html`<td class="sum" data-k="${weight}">${badges}</td>`;
}

function row({ file, title, name, order, periods, activities, findings, coverage }: Entry, lang: Lang): Markup {
  const act = order && `${nameOf(order.kind, lang)}${order.number === null ? "" : ` № ${order.number}`}`;
  const date = order?.date ?? null;
  return html`<tr data-item="true"><th scope="row" data-k="${title}"><a href="${file}" lang="ru">${title}</a><span class="faint">${name}</span></th>
<td>${act}</td><td data-k="${date ?? "~"}">${date && dayText(date, lang)}</td><td lang="ru">${order?.issuer}</td>
<td>${periods.map((edtf) => edtfText(edtf, lang)).join("; ")}</td><td class="sum" data-k="${activities}">${activities}</td>
${findingsCell(findings, lang)}
<td class="sum" data-k="${coverage}">${coverage} %</td></tr>\n`;
}

/** The first page of a batch: a row a document. */
export function overviewPage(documents: readonly Entry[], lang: Lang): string {
  const words = WORDS[lang];
  const heads = [
    words.document,
    words.kind,
    words.date,
    words.issuer,
    words.period,
    words.activities,
    words.findings,
    words.coverage,
  ];
  const cells = heads.map(
    (head, i) => html`<th scope="col"><button type="button" data-sort="${i}">${head}</button></th>`,
  );
  const table = html`<div class="scroll"><table class="overview" data-sortable="true"><caption>${words.documents} <span class="faint">${documents.length}</span></caption>
<thead><tr>${cells}</tr></thead><tbody>${documents.map((entry) => row(entry, lang))}</tbody></table></div>`;
  const tools = html`<form class="toolbar scripted" role="search" aria-label="${words.search}"><label class="search"><span class="vh">${words.search}</span><input type="search" id="search" placeholder="${words.searchHint}" autocomplete="off" spellcheck="false" maxlength="200"></label>
<button type="reset" hidden>${words.reset}</button><output class="faint" id="shown" aria-live="polite"></output></form>`;
  return shell({
    lang,
    title: words.overview,
    className: "without-source",
    header: html`<h1>${words.overview}</h1>`,
    bar: html``,
    main: html`${tools}<section class="view on" id="documents" aria-label="${words.documents}">${table}<p class="nothing" hidden>${words.nothing}</p></section>`,
    aside: html``,
    data: { rows: [], runs: [], words: { shown: words.shown, monthly: words.monthly } },
  });
}
