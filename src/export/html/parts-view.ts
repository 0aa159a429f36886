import type { Passport, Roster, Table, Text } from "../../model/types.ts";
import { nthId, personId } from "./ids.ts";
import { html, type Markup, type Value } from "./markup.ts";
import { nameOf } from "./names.ts";
import { lineLinks, type Page, valueLink } from "./page.ts";
import { filled } from "./words.ts";

function passportPart(page: Page, { title, fields }: Passport): Markup {
  const rows = fields.map(({ label, values, span }, i) => {
    const value =
      values.length === 1
        ? (values[0] as string)
        : html`<span class="lines-of">${values.map((text) => html`<span>${text}</span>`)}</span>`;
    return html`<tr><th scope="row">${label}</th><td>${valueLink(page, nthId("passport", i), [span], value)}</td></tr>\n`;
  });
  return html`<table class="kept" lang="ru"><caption>${title ?? page.words.passport}</caption><tbody>${rows}</tbody></table>`;
}

function rosterPart(page: Page, { title, members }: Roster, index: number): Markup {
  const { words, lang, document } = page;
  const known = new Set(document.persons.map(({ id }) => id));
  const rows = members.map(({ name, position, role, person, span }, i) => {
    const id = nthId(nthId("roster", index), i);
    const more =
      person === null || !known.has(person)
        ? ""
        : html` <a href="#${personId(person)}" class="faint">${words.names}</a>`;
    return html`<tr><th scope="row">${valueLink(page, id, [span], name)}${more}</th><td>${position}</td><td>${nameOf(role, lang)}</td></tr>\n`;
  });
  return html`<table class="kept" lang="ru"><caption>${title ?? words.roster}</caption>
<thead><tr><th scope="col">${words.name}</th><th scope="col">${words.positions}</th><th scope="col">${words.role}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function tablePart(page: Page, { title, columns, rows, span }: Table, index: number): Markup {
  const id = nthId("table", index);
  const heads =
    columns.length > 0 &&
    html`<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>`;
  const body = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`);
  const caption = valueLink(page, id, [span], title ?? `${page.words.table} ${index + 1}`, false);
  return html`<div class="scroll"><table class="kept" id="${id}" lang="ru"><caption>${caption}</caption>${heads}<tbody>${body}</tbody></table></div>`;
}

function textPart(page: Page, { title, paragraphs, items, span }: Text, index: number): Markup {
  const id = nthId("text", index);
  const head = valueLink(page, id, [span], title ?? `${page.words.text} ${index + 1}`, false);
  const list = items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`<section id="${id}" class="prose" lang="ru"><h3>${head}</h3>${paragraphs.map((text) => html`<p>${text}</p>`)}${list}</section>`;
}

function restPart(page: Page): Value {
  const { words, lang, document } = page;
  const { unclaimed, coverage } = document;
  const ratio = Math.floor(coverage.ratio * 1000) / 10;
  const share = `${ratio} % (${filled(words.ofCharacters, { n: coverage.claimed, all: coverage.characters })})`;
  const rows = unclaimed.map(({ text, reason, span }, i) => {
    const id = nthId("rest", i);
    return html`<tr><td lang="ru">${valueLink(page, id, [span], text)}</td><td>${nameOf(reason, lang)}</td><td>${lineLinks(page, id, [span])}</td></tr>\n`;
  });
  const table =
    unclaimed.length > 0 &&
    html`<table class="kept"><caption>${words.rest}</caption>
<thead><tr><th scope="col">${words.text}</th><th scope="col">${words.reason}</th><th scope="col">${words.line}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`${table}<p class="faint">${words.coverage}: ${share}</p>`;
}

/** Everything beside the order and the plans: passport, rosters, tables, texts, and what belongs to no part. */
export function partsView(page: Page): Markup {
  const { passport, rosters, tables, texts } = page.document;
  return html`${passport && passportPart(page, passport)}
${rosters.map((roster, i) => rosterPart(page, roster, i))}
${tables.map((table, i) => tablePart(page, table, i))}
${texts.map((text, i) => textPart(page, text, i))}
${restPart(page)}`;
}
