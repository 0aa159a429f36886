import type { Clause, Order } from "../../model/types.ts";
import { dayText } from "../date-text.ts";
import { timeText } from "../time-text.ts";
import { clauseId, nthId, personId } from "./ids.ts";
import { html, joined, type Markup, type Value } from "./markup.ts";
import { nameOf } from "./names.ts";
import { type Page, valueLink } from "./page.ts";

/** «Приказ № 12 от 3 мая 2023». */
export function actName({ kind, number, date }: Order, lang: Page["lang"]): string {
  const of = lang === "ru" ? "от" : "of";
  const parts = [
    nameOf(kind, lang),
    number === null ? "" : `№ ${number}`,
    date === null ? "" : `${of} ${dayText(date, lang)}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function entry(name: string, value: Value): Markup {
  return html`<dt>${name}</dt><dd>${value}</dd>`;
}

/** A field of the header; where it was printed but not read (an empty form), its print. */
function field(page: Page, order: Order, name: string, text: string | null): Value {
  const printed = order.printed.filter((print) => print.field === name);
  const spans = printed.map(({ span }) => span);
  if (text !== null) return valueLink(page, `order-${name}`, spans, text);
  const none = html`<span class="none">${page.words.notStated}</span>`;
  const raw = printed.map((print) => print.raw).join(" … ");
  return printed.length === 0
    ? none
    : valueLink(page, `order-${name}`, spans, html`${none} <span class="raw">«${raw}»</span>`);
}

function header(page: Page, order: Order): Markup {
  const { words, lang } = page;
  const entries: readonly [string, string, string | null][] = [
    ["kind", words.kind, nameOf(order.kind, lang)],
    ["number", words.actNumber, order.number],
    ["date", words.date, order.date === null ? null : dayText(order.date, lang)],
    ["issuer", words.issuer, order.issuer],
    ["title", words.title, order.title],
  ];
  const optional: readonly [string, string, string | null][] = [
    ["region", words.region, order.region],
    ["place", words.place, order.place],
    ["preamble", words.preamble, order.preamble],
  ];
  const there = optional.filter(
    ([name, , text]) => text !== null || order.printed.some((print) => print.field === name),
  );
  return html`<dl class="card" lang="ru">${[...entries, ...there].map(([name, label, text]) => entry(label, field(page, order, name, text)))}</dl>`;
}

function basis(page: Page, order: Order): Value {
  if (order.basis.length === 0) return "";
  const items = order.basis.map((act, i) => {
    const parts = [
      nameOf(act.kind, page.lang),
      act.issuer,
      act.number === null ? null : `№ ${act.number}`,
      act.date === null ? null : dayText(act.date, page.lang),
      act.title === null ? null : `«${act.title}»`,
    ];
    return html`<li>${valueLink(page, nthId("basis", i), [act.span], parts.filter((part) => part !== null).join(", "))}</li>`;
  });
  return html`<h3>${page.words.basis}</h3><ul lang="ru">${items}</ul>`;
}

function clauseMarkup(page: Page, clause: Clause): Markup {
  const id = clauseId(clause.number);
  const { words, document } = page;
  const deadlines = clause.deadlines.map((item, i) =>
    valueLink(page, nthId(`${id}-deadline`, i), [item.span], timeText(item, page.lang)),
  );
  const terms =
    deadlines.length > 0 &&
    html`<p class="terms"><span class="note">${words.deadline}</span> ${joined(deadlines, "; ")}</p>`;
  const people = clause.persons.map((person) => {
    // A model by hand may name a person that it does not have.
    const name = document.persons.find((known) => known.id === person)?.name;
    return name === undefined ? html`${person}` : html`<a href="#${personId(person)}">${name}</a>`;
  });
  const who =
    people.length > 0 && html`<p class="terms"><span class="note">${words.persons}</span> ${joined(people, ", ")}</p>`;
  const label = clause.label === null ? "" : html`<span class="label">${clause.label}</span> `;
  const children =
    clause.children.length > 0 &&
    html`<ul class="clauses">${clause.children.map((child) => clauseMarkup(page, child))}</ul>`;
  return html`<li id="${id}" data-item="true">${label}${valueLink(page, id, [clause.span], clause.text, false)}${terms}${who}${children}</li>\n`;
}

function signatures(page: Page, { signatory, drafter }: Order): Value {
  const { words } = page;
  const signed = signatory && [signatory.position, signatory.name].filter((part) => part !== null).join(" ");
  const drawn = drafter && [drafter.name, drafter.phone].filter((part) => part !== null).join(", ");
  return html`<dl class="card" lang="ru">${signatory && entry(words.signatory, valueLink(page, "order-signatory", [signatory.span], signed))}
${drafter && entry(words.drafter, valueLink(page, "order-drafter", [drafter.span], drawn))}</dl>`;
}

function appendices(page: Page, order: Order): Value {
  if (order.appendices.length === 0) return "";
  const items = order.appendices.map(({ label, title, kind, span }, i) => {
    const name = `${page.words.appendix}${label === null ? "" : ` ${label}`}${title === null ? "" : `: ${title}`}`;
    return html`<li>${valueLink(page, nthId("appendix", i), [span], name)} <span class="faint">${nameOf(kind, page.lang)}</span></li>`;
  });
  return html`<h3>${page.words.appendices}</h3><ul lang="ru">${items}</ul>`;
}

/** The order: its header, what it rests on, its clauses, who signed it. */
export function orderPart(page: Page): Markup {
  const { order } = page.document;
  if (!order) return html`<p>${page.words.noOrder}</p>`;
  const clauses = order.clauses.map((clause) => clauseMarkup(page, clause));
  return html`${header(page, order)}${basis(page, order)}
${clauses.length > 0 && html`<h3>${page.words.clauses}</h3><ul class="clauses" lang="ru">${clauses}</ul>`}
${signatures(page, order)}${appendices(page, order)}`;
}
