import type { Appendix, Clause, Order } from "../../model/types.ts";
import { dottedDate } from "./dates.ts";
import { type Block, line } from "./line.ts";

const HEADINGS: Readonly<Record<Order["kind"], string>> = {
  order: "ПРИКАЗ",
  directive: "РАСПОРЯЖЕНИЕ",
  resolution: "ПОСТАНОВЛЕНИЕ",
  decision: "РЕШЕНИЕ",
};

export function clauseLine({ label, text }: Clause): string {
  return line(label === null ? text : `${label} ${text}`);
}

function numberLine({ date, number }: Order): string {
  return [date === null ? "" : `от ${dottedDate(date)}`, number === null ? "" : `№ ${number}`]
    .filter((text) => text !== "")
    .join(" ");
}

/** «И.О. Фамилия», as people sign: a name without an office is known for a signature by that. */
function signed(name: string): string {
  return name.replace(/^(\S+) ((?:\p{L}\.){1,2})$/u, "$2 $1");
}

/** Who signed and who drafted. */
export function signatureBlocks({ signatory, drafter }: Order): Block[] {
  const office = line(signatory?.position ?? "");
  const name = line(signatory?.name ?? "");
  const drafted = drafter ? [`Исп. ${line(drafter.name)}`, line(drafter.phone ?? "")] : [];
  return [[office], [office === "" ? signed(name) : name], [drafted.filter((text) => text !== "").join(", ")]];
}

/** The order from its letterhead to the words that order. */
export function headerBlocks(order: Order): Block[] {
  return [
    [line(order.region ?? "")],
    [line(order.issuer ?? "")],
    [HEADINGS[order.kind]],
    [line(numberLine(order))],
    [line(order.place ?? "")],
    [line(order.title ?? "")],
    [line(order.preamble ?? "")],
  ];
}

/** «Приложение 1 к приказу …»: its first words on a line of their own, as orders print it. */
export function appendixBlock({ raw, label }: Appendix): Block {
  const text = line(raw) || line(`Приложение ${label ?? ""}`);
  const [, head, rest] = /^(приложение(?: №? ?\S{1,4}(?= к |$))?)(?: (к .*))?$/iu.exec(text) ?? [];
  return head === undefined ? [text] : [head, rest ?? ""];
}
