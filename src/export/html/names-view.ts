import type { Organization, Person } from "../../model/types.ts";
import { organizationId, personId } from "./ids.ts";
import { html, type Markup, type Value } from "./markup.ts";
import { nameOf } from "./names.ts";
import { lineLinks, type Page, valueLink } from "./page.ts";

const list = (texts: readonly string[]): string => texts.join("; ");

function personRow(page: Page, { id, name, positions, variants, mentions }: Person): Markup {
  const anchor = personId(id);
  return html`<tr id="${anchor}" data-item="true"><th scope="row">${valueLink(page, anchor, mentions, name, false)}</th><td>${list(positions)}</td><td>${list(variants)}</td><td>${lineLinks(page, anchor, mentions)}</td></tr>\n`;
}

function organizationRow(page: Page, { id, name, shortName, kind, aliases, mentions }: Organization): Markup {
  const anchor = organizationId(id);
  const others = [...(shortName === null || aliases.includes(shortName) ? [] : [shortName]), ...aliases];
  return html`<tr id="${anchor}" data-item="true"><th scope="row">${valueLink(page, anchor, mentions, name, false)}</th><td lang="${page.lang}">${nameOf(kind, page.lang)}</td><td>${list(others)}</td><td>${lineLinks(page, anchor, mentions)}</td></tr>\n`;
}

function table(page: Page, caption: string, second: string, rows: readonly Markup[]): Value {
  const { words } = page;
  const heads = [words.name, second, words.aliases, words.mentions];
  return (
    rows.length > 0 &&
    html`<table class="kept" data-sortable="true"><caption>${caption} <span class="faint">${rows.length}</span></caption>
<thead><tr>${heads.map((head, i) => (i < 2 ? html`<th scope="col"><button type="button" data-sort="${i}">${head}</button></th>` : html`<th scope="col">${head}</th>`))}</tr></thead><tbody lang="ru">${rows}</tbody></table>`
  );
}

/** The registries: people and bodies with every place that names them. */
export function namesView(page: Page): Markup {
  const { words, document } = page;
  return html`${table(
    page,
    words.persons,
    words.positions,
    document.persons.map((person) => personRow(page, person)),
  )}
${table(
  page,
  words.organizations,
  words.kind,
  document.organizations.map((body) => organizationRow(page, body)),
)}<p class="nothing" hidden>${words.nothing}</p>`;
}
