import { STEM } from "../../../lexicon/time-index.ts";
import { ROOM_STEMS } from "../../../lexicon/time-places.ts";
import type { Match, Reader } from "../atom.ts";
import { groups } from "../calendar/numerals.ts";
import type { Pattern } from "../pattern.ts";
import { behindDate } from "../remark.ts";
import { at, begins, type Token } from "../token.ts";

const isRoom = ({ kind, text }: Token): boolean => kind === "word" && ROOM_STEMS.some((stem) => text.startsWith(stem));

/** Classes, groups or rooms behind a date are a note: «октябрь – 9 класс», «май 2 подгруппа», «15 мая, 12 кабинет». */
export const classes: Pattern = {
  name: "classes",
  begins: ["number", "roman", "ordinal"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const mark = at(tokens, from - 1).kind;
    if (!behindDate(tokens, mark === "-" || mark === ":" ? from - 1 : from)) return undefined;
    const read = groups(tokens, from);
    if (!read) return undefined;
    // «9 «А» класс»
    const letter = at(tokens, read.end);
    const i = letter.kind === "word" && letter.end - letter.start === 1 ? read.end + 1 : read.end;
    if (!begins(at(tokens, i), STEM.class) && !isRoom(at(tokens, i))) return undefined;
    return { atom: { type: "note", beside: true, label: false }, end: i + 1 };
  },
  reads: [
    ["март – 7 класс", ["2024-03"]],
    ["март - 7 классы, май - 8 классы", ["2024-03", "2024-05"]],
    ["март 7 классы", ["2024-03"]],
    ["март, 7-е классы", ["2024-03"]],
    ["14 марта, 7, 8 кл.", ["2024-03-14"]],
    ["март – 7 «Б» класс", ["2024-03"]],
    ["март 2 подгруппа", ["2024-03"]],
    ["14 марта, 31 кабинет", ["2024-03-14"]],
    ["14 марта 131 ауд.", ["2024-03-14"]],
    ["14.03 2 этаж", ["2024-03-14"]],
    ["7 класс – март, 8 класс – май", ["2024-03", "2024-05"]],
    ["март, 7 классы – май", ["2024-03", "2024-05"]],
  ],
  refuses: ["7 класс", "5-е классы", "с 1 по 4 класс"],
};
