import type { Appendix, Clause, Order, Passport, Roster, Table, Text } from "../../model/types.ts";
import { dayText } from "../date-text.ts";
import { ACT_WORDS, ROLE_WORDS } from "../words.ts";
import { inline, paragraph, table } from "./inline.ts";

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const heading = (title: string | null, otherwise: string): string[] => [`## ${inline(title ?? otherwise)}`];

/** «Приказ от 25 июня 2024 № 311-р» and what stands around it. */
export function headerBlocks(order: Order): string[][] {
  const date = order.date === null ? "" : ` от ${dayText(order.date, "ru")} г.`;
  const number = order.number === null ? "" : ` № ${order.number}`;
  const around = [order.region, order.issuer, order.place].flatMap((text) => (text === null ? [] : [paragraph(text)]));
  return [
    [`# ${inline(capital(ACT_WORDS[order.kind]) + date + number)}`],
    order.title === null ? [] : [`**${inline(order.title)}**`],
    ...around.map((text) => [text]),
    order.preamble === null ? [] : [paragraph(order.preamble)],
  ];
}

/** A clause under its canonical number, as deep as it stands in the tree. */
export function clauseLine({ number, text }: Clause): string {
  const depth = number.split(".").length - 1;
  // A nested item with a number of its own: «3.1» would begin no list, a dash does.
  return `${"  ".repeat(depth)}- ${inline(number)}\\. ${inline(text)}`;
}

export function signatureBlocks({ signatory, drafter }: Order): string[][] {
  const signed = [signatory?.position, signatory?.name].flatMap((text) => (text ? [inline(text)] : []));
  const drafted = [drafter?.name, drafter?.phone].flatMap((text) => (text ? [inline(text)] : []));
  return [
    signed.length > 0 ? [signed.join(" — ")] : [],
    drafted.length > 0 ? [`Исполнитель: ${drafted.join(", ")}`] : [],
  ];
}

export function appendixBlock({ label, raw }: Appendix): string[] {
  return ["---", "", paragraph(raw || `Приложение ${label ?? ""}`)];
}

export function passportBlocks({ title, fields }: Passport): string[][] {
  const rows = fields.map(({ label, values }) => [label, values.join(" ")]);
  return [heading(title, "Паспорт"), table(["Раздел", "Содержание"], rows)];
}

export function rosterBlocks({ title, members }: Roster): string[][] {
  const rows = members.map(({ name, position, role }) => [name, position ?? "", ROLE_WORDS[role]]);
  return [heading(title, "Состав"), table(["Имя", "Должность", "Роль"], rows)];
}

export function tableBlocks({ title, columns, rows }: Table): string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  if (width === 0) return [heading(title, "Таблица")];
  const whole = (row: readonly string[]): string[] => Array.from({ length: width }, (_, i) => row[i] ?? "");
  return [title === null ? [] : heading(title, ""), table(whole(columns), rows.map(whole))];
}

export function textBlocks({ title, paragraphs, items }: Text): string[][] {
  const listed = items.map((item) => `- ${inline(item.replace(/^[-–—•]\s*/u, ""))}`);
  return [title === null ? [] : heading(title, ""), ...paragraphs.map((text) => [paragraph(text)]), listed];
}
