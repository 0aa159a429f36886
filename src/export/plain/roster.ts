import { isNumberSign } from "../../lexicon/column-roles.ts";
import type { Roster } from "../../model/types.ts";
import { readMember } from "../../structure/roster.ts";
import { NAMES, POST } from "../../structure/roster-columns.ts";
import { type Role, rosterRole, type TitleWords, wordsOf } from "../../structure/roster-role.ts";
import { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import { type Block, line, row } from "./line.ts";

type Member = Roster["members"][number];

const memberText = ({ raw, name, position }: Member): string => line(raw) || line([name, position ?? ""].join(" – "));

/** What the cells below a heading of a table of people hold. */
type Column = "ordinal" | "name" | "position" | "role";

const ROLES = /(?<![а-я])(?:роль|статус|обязанности)(?![а-я])/u;
const WORKPLACE = /место работы/u;

function columnOf(heading: string): Column | null {
  const key = fold(heading).trim();
  if (isNumberSign(key)) return "ordinal";
  if (NAMES.test(key)) return "name";
  if (ROLES.test(key)) return "role";
  return POST.test(key) || WORKPLACE.test(key) ? "position" : null;
}

/** The cells of a member whose words were joined by commas; null where they cannot be told apart again. */
function cellsOf(member: Member, columns: readonly Column[], ordinal: number): string[] | null {
  const text = memberText(member);
  const name = readMember(Mapped.of(text), null, [], true)?.name.text ?? "";
  const rest = text.slice(name.length);
  if (name === "" || !text.startsWith(name) || !(rest === "" || rest.startsWith(", "))) return null;
  const told = rest.slice(2);
  const position = columns.includes("role") ? line(member.position ?? "") : told;
  if (position !== "" && !`${told}, `.startsWith(`${position}, `)) return null;
  const role = position === "" ? told : told.slice(position.length + 2);
  return columns.map((column) => ({ ordinal: `${ordinal}.`, name, position, role })[column]);
}

/** The table that a list of people was printed as; null where its members do not fit the names of the columns. */
function tableLines(members: readonly Member[], headings: readonly string[]): string[] | null {
  const columns = headings.map(columnOf);
  const once = new Set(columns).size === columns.length && columns.includes("name");
  if (!once || columns.length < 2 || columns.includes(null)) return null;
  const rows = members.map((member, i) => cellsOf(member, columns as Column[], i + 1));
  return rows.includes(null) ? null : [row(headings), ...(rows as string[][]).map(row)];
}

/** Above which member each heading of roles stands: the first that has his role from no words of his own. */
function placesOf(
  headings: readonly { text: string; role: Role }[],
  members: readonly Member[],
  title: TitleWords,
): ReadonlyMap<number, readonly string[]> {
  const places = new Map<number, string[]>();
  let at = 0;
  for (const { text, role } of headings) {
    const told = (member: Member): boolean =>
      role !== "member" && readMember(Mapped.of(memberText(member)), null, title)?.role === role;
    for (; at < members.length; at++) {
      const member = members[at] as Member;
      if (member.role === role && !told(member)) break;
    }
    const same = places.get(at);
    if (same) same.push(line(text));
    else places.set(at, [line(text)]);
  }
  return places;
}

/** A list of people as it was printed: one on a line or a row, the headings that give roles above those they give them to. */
export function rosterBlocks({ title, headings, members }: Roster): Block[] {
  const words = wordsOf(title ?? "");
  const roles: { text: string; role: Role }[] = [];
  const columns: string[] = [];
  for (const text of headings) {
    const role = rosterRole(text, words);
    if (role) roles.push({ text, role });
    else columns.push(text);
  }
  const table = columns.length > 0 ? tableLines(members, columns) : null;
  const lines = table ? table.slice(1) : members.map((member) => `- ${memberText(member)}`);
  const places = placesOf(roles, members, words);
  const printed = [...lines, ""].flatMap((text, i) => [...(places.get(i) ?? []), text]);
  return [[line(title ?? "")], table ? [table[0] ?? "", ...printed] : printed];
}
