import type { Clause } from "../../model/types.ts";
import { clauseId, nthId } from "./ids.ts";
import { html, type Markup, type Value } from "./markup.ts";
import { lineLinks, type Page, valueLink } from "./page.ts";
import type { Row } from "./rows.ts";

export const SEVERITIES = ["error", "warning", "info"] as const;

function filters({ words, document }: Page): Markup {
  const { diagnostics } = document;
  const boxes = SEVERITIES.map((severity) => {
    const count = diagnostics.filter((finding) => finding.severity === severity).length;
    return html`<label><input type="checkbox" data-severity="${severity}" checked autocomplete="off"> <span class="badge s-${severity}">${words[severity]}</span> ${count}</label>`;
  });
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  return html`<fieldset class="filters scripted"><legend class="vh">${words.severity}</legend>${boxes}
<label>${words.rule} <select data-filter="rule" autocomplete="off"><option value="">${words.anyRule}</option>${rules.map((rule) => html`<option>${rule}</option>`)}</select></label></fieldset>`;
}

/** What a finding is about: a row of the plan, a clause of the order; any other subject stands as it is. */
function subjectMarkup(subject: string | undefined, row: Row | undefined, clauses: ReadonlySet<string>): Value {
  if (row) return html`<a href="#${row.id}">${row.activity.label ?? row.activity.number}</a>`;
  if (subject !== undefined && clauses.has(subject)) return html`<a href="#${clauseId(subject)}">${subject}</a>`;
  return subject;
}

function clauseNumbers(clauses: readonly Clause[]): string[] {
  return clauses.flatMap(({ number, children }) => [number, ...clauseNumbers(children)]);
}

function findingRow(page: Page, index: number, row: Row | undefined, clauses: ReadonlySet<string>): Markup {
  const { words, document } = page;
  const {
    rule,
    severity,
    message,
    span,
    related = [],
    subject,
    fix,
  } = document.diagnostics[index] as Page["document"]["diagnostics"][number];
  const id = nthId("finding", index);
  const mend = fix === undefined ? "" : html`<p class="more">${words.fix}: ${fix}</p>`;
  return html`<tr id="${id}" data-item="true" data-severity="${severity}" data-rule="${rule}">
<td data-k="${SEVERITIES.indexOf(severity)}"><span class="badge s-${severity}">${words[severity]}</span></td>
<td>${valueLink(page, id, [span], message, false)}${mend}<code class="faint">${rule}</code></td>
<td>${subjectMarkup(subject, row, clauses)}</td><td data-k="${span.startLine}">${lineLinks(page, id, [span, ...related])}</td></tr>\n`;
}

/** What was found wrong, repaired or assumed, with filters by severity and rule. */
export function findingsView(page: Page, rows: readonly Row[]): Markup {
  const { words, document } = page;
  if (document.diagnostics.length === 0) return html`<p>${words.noFindings}</p>`;
  const about = new Map(rows.flatMap((row) => row.findings.map((index) => [index, row] as const)));
  const clauses = new Set(clauseNumbers(document.order?.clauses ?? []));
  const body = document.diagnostics.map((_, i) => findingRow(page, i, about.get(i), clauses));
  const heads = [words.severity, words.message, words.subject, words.line];
  const sorted = [0, 3];
  const cells = heads.map(
    (head, i) =>
      html`<th scope="col">${sorted.includes(i) ? html`<button type="button" data-sort="${i}">${head}</button>` : head}</th>`,
  );
  return html`${filters(page)}<table class="findings" data-sortable="true"><caption>${words.findings} <span class="faint">${document.diagnostics.length}</span></caption>
<thead><tr>${cells}</tr></thead><tbody>${body}</tbody></table><p class="nothing" hidden>${words.nothing}</p>`;
}
