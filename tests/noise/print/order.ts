import type { GoldOrder } from "../../tools/gold.ts";
import { type InventedOrder, yearsInWords } from "../invent/order.ts";
import type { Plan } from "../invent/plan.ts";
import type { ClauseForm } from "../lexicon/clauses.ts";
import { KIND_WORDS } from "../lexicon/offices.ts";
import { BLANK, type Item, textLine } from "../sheet.ts";
import type { OrderConvention } from "./conventions.ts";
import { inLines, spaced } from "./lines.ts";

const MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
const two = (number: number): string => String(number).padStart(2, "0");

function dateOf({ day, month, year }: InventedOrder, how: OrderConvention["date"]): string {
  const word = MONTHS[month - 1];
  switch (how) {
    case "dots":
      return `${two(day)}.${two(month)}.${year}`;
    case "dots-g":
      return `${two(day)}.${two(month)}.${year} г.`;
    case "words":
      return `${day} ${word} ${year} г.`;
    case "words-long":
      return `${day} ${word} ${year} года`;
    case "quotes":
      return `«${two(day)}» ${word} ${year} г.`;
  }
}

/** The lines of the kind, the date, the number and the place; "" is a blank line. */
function requisites(order: InventedOrder, how: OrderConvention): string[] {
  const { word } = KIND_WORDS[order.kind];
  const kind = how.kindSpaced ? spaced(word) : word;
  const date = `${how.from ? "от " : ""}${dateOf(order, how.date)}`;
  const number = `№ ${order.number}`;
  const { place } = order.office;
  switch (how.arrangement) {
    case "lines":
      return [kind, "", date, "", place, "", number];
    case "date-number":
      return [kind, "", `${date} ${number}`, place];
    case "tab":
      return [kind, "", `${date}\t${number}`, "", place];
    case "number-date":
      return [kind, `${number} от ${dateOf(order, how.date)}`, place];
    case "spaces":
      return [kind, "", `${date}${" ".repeat(30)}${number}`, `${" ".repeat(20)}${place}`];
    case "place-first":
      return [kind, "", place, "", `${date} ${number}`];
    case "kind":
      return [`${kind} ${number} от ${dateOf(order, how.date)}`, "", place];
    case "one-line":
      return [kind, "", `${date}${" ".repeat(8)}${place}${" ".repeat(8)}${number}`];
  }
}

function childLabel(how: OrderConvention["childLabels"], parent: number, index: number): string {
  if (how === "path") return `${parent}.${index}.`;
  if (how === "bracket") return `${index})`;
  return how === "dash" ? "-" : `${"абвгд".charAt(index - 1)})`;
}

type GoldClause = NonNullable<GoldOrder["clauses"]>[number];

const goldClause = (number: string, { text, deadlines }: ClauseForm): GoldClause => ({
  number,
  starts: text.slice(0, 40).replace(/ [^ ]*$/, ""),
  ...(deadlines ? { deadlines } : {}),
});

function printClauses(order: InventedOrder, how: OrderConvention): { lines: string[]; gold: GoldClause[] } {
  const lines: string[] = [];
  const gold: GoldClause[] = [];
  const add = (line: string) => lines.push(line, ...(how.blankBetween ? [""] : []));
  order.clauses.forEach((clause, i) => {
    add(`${i + 1}${how.clauseSuffix} ${clause.text}`);
    gold.push(goldClause(String(i + 1), clause));
    clause.children?.forEach((child, j) => {
      add(`${childLabel(how.childLabels, i + 1, j + 1)} ${child.text}`);
      gold.push(goldClause(`${i + 1}.${j + 1}`, child));
    });
  });
  return { lines, gold };
}

function signatoryName([surname, initials]: InventedOrder["head"], how: OrderConvention["signatoryName"]): string {
  if (how === "surname-first") return `${surname} ${initials}`;
  return how === "initials-first" ? `${initials} ${surname}` : `${initials}${surname}`;
}

function signature(order: InventedOrder, how: OrderConvention): string[] {
  const name = signatoryName(order.head, how.signatoryName);
  const head = [...order.office.head];
  const last = head.pop() as string;
  if (how.signature === "lines") return [...head, last, "", name];
  return [...head, `${last}${how.signature === "tab" ? "\t" : " ".repeat(24)}${name}`];
}

function stamp(order: InventedOrder, how: OrderConvention): string[] {
  const kind = KIND_WORDS[order.kind];
  const approved = how.stamp === "УТВЕРЖДЕН";
  const act = approved ? kind.instrumental : `к ${kind.dative}`;
  return [how.stamp, `${act} ${order.office.genitive}`, `от ${dateOf(order, how.date)} № ${order.number}`];
}

/** The lines of an order, and of the stamp above its appendix. */
export function printOrder(
  order: InventedOrder,
  plan: Plan,
  how: OrderConvention,
): { items: Item[]; stamp: Item[]; gold: GoldOrder } {
  const { office } = order;
  const title = `Об утверждении ${order.subject} ${yearsInWords(plan)}`;
  const cited = order.cited.map(({ print }) => print);
  const preamble = cited.length > 0 ? `${order.reason}, на основании ${cited.join(", ")}` : order.reason;
  const verb = KIND_WORDS[order.kind].verbs[order.number.length % 2] ?? KIND_WORDS[order.kind].verbs[0] ?? "";
  const clauses = printClauses(order, how);
  const ownLine = how.verbOnOwnLine && verb !== "";
  const opening = ownLine ? [preamble, "", verb] : [verb === "" ? `${preamble}:` : `${preamble} ${verb}`];
  const head = [
    ...(how.country ? ["РОССИЙСКАЯ ФЕДЕРАЦИЯ"] : []),
    ...(office.region ? [office.region] : []),
    ...office.lines,
  ];
  const lines = [...head, "", ...requisites(order, how), "", ...inLines(title, how.titleLines), ""];
  const body = [...opening, "", ...clauses.lines, ...(how.blankBetween ? [] : [""])];
  const drafter = order.drafter ? [order.drafter.name, order.drafter.phone, ""] : [];
  const ending = [...signature(order, how), "", ...drafter];
  const item =
    (part: "head" | "prose" | "signature" | "stamp") =>
    (line: string): Item =>
      line === "" ? BLANK : textLine(part, line);
  return {
    items: [...lines.map(item("head")), ...body.map(item("prose")), ...ending.map(item("signature"))],
    stamp: [...stamp(order, how).map(item("stamp")), BLANK],
    gold: {
      kind: order.kind,
      issuer: office.lines.join(" "),
      region: office.region,
      place: office.place,
      number: order.number,
      date: `${order.year}-${two(order.month)}-${two(order.day)}`,
      title,
      basis: order.cited.map(({ number, date }) => ({ number, date })),
      clauses: clauses.gold,
      signatory: { position: office.head.join(" "), name: order.head.join(" ") },
      drafter: order.drafter,
    },
  };
}
