import { POSITIONS } from "../lexicon/positions.ts";
import { beginsCapital, beginsSmall } from "../text/letters.ts";
import { Mapped } from "../text/mapped.ts";
import { fold } from "../text/words.ts";
import type { TextBlock } from "./blocks.ts";
import { joinLines } from "./join-lines.ts";
import { readLabel } from "./labels.ts";
import { listedNameAtStart } from "./listed-name.ts";
import { isPartHead } from "./part-heads.ts";
import { findName, nameAtStart } from "./person.ts";
import { type Member, nameIn, readMember, roleHeading, SEPARATOR_END } from "./roster.ts";
import { type Role, rosterRole, type TitleWords, wordsOf } from "./roster-role.ts";
import { rosterLineAt } from "./split-names.ts";

const BEFORE_PEOPLE = /^[^:;–—]{3,80}?(?::\s*|\s[–—-]\s)/u;
const NEXT_PERSON = /,\s+(?=[A-ZЀ-Я])/gu;

const MANY: ReadonlySet<string> = new Set(POSITIONS.map(({ many }) => many));

/** «Иванов И.И., Петрова П.П., директора школ»: the last phrase is everybody's. */
function shared(people: readonly Mapped[]): Mapped[] {
  const last = people[people.length - 1] as Mapped;
  const end = nameAtStart(last.text);
  const phrase = last.text.slice(end).replace(/^[\s,–—-]+/u, "");
  const plural = MANY.has(/^[а-я-]+/u.exec(fold(phrase))?.[0] ?? "");
  if (!plural || people.slice(0, -1).some((one) => nameAtStart(one.text) < one.text.length)) return [...people];
  return people.map((one) => (one === last ? one : Mapped.join([one, last.slice(end)])));
}

/** «Берёзов К.К., учитель», «1) Берёзов К.К., учитель» */
const opensWithName = (text: string): boolean => nameAtStart(text.slice(readLabel(text)?.length ?? 0)) > 0;

/** «Члены комиссии: Берёзов К.К., учитель; Липов А.А., учитель.», «члены – Берёзов К.К., Липов А.А.»: several people behind one role. */
export function severalOf(line: Mapped, title: TitleWords): { role: Role; people: Mapped[] } | null {
  const head = BEFORE_PEOPLE.exec(line.text)?.[0] ?? "";
  const role = head === "" ? null : roleHeading(head, title);
  if (!role) return null;
  const rest = line.slice(head.length);
  const listed = rest.split(/;\s*/gu).filter((one) => one.length > 0);
  const people = listed.length > 1 ? listed : rest.split(NEXT_PERSON);
  if (people.length < 2 || people.some((one) => !opensWithName(one.text))) return null;
  return { role, people: listed.length > 1 ? people : shared(people) };
}

/** «Члены группы: …», «Секретарь – …»: a role and a mark before whoever has it. */
export function opensRolePeople(text: string): boolean {
  const head = BEFORE_PEOPLE.exec(text)?.[0] ?? "";
  return head !== "" && roleHeading(head, []) !== null;
}

/** «секретарь – Иванова И.И., методист»: a role before a name, in small letters too. */
export function opensWithRole(text: string, title: TitleWords): boolean {
  const name = findName(text);
  if (!name || name.start === 0 || name.start > 80) return false;
  return rosterRole(text.slice(0, name.start).replace(SEPARATOR_END, ""), title) !== null;
}

/** «Пак Су Хён – учитель»: a name that no patronymic tells, before a dash. */
function opensWithListed(text: string): boolean {
  const length = listedNameAtStart(text);
  return length > 0 && /^\s?[–—-]/u.test(text.slice(length));
}

/** The members, as their lines come. */
class Members {
  readonly members: Member[] = [];
  readonly headings: Mapped[] = [];
  private given: Role | null = null;
  private group: Mapped[] = [];

  constructor(private readonly title: TitleWords) {}

  /** False where the line is none of the roster's. */
  take({ text: line, gap }: TextBlock): boolean {
    const { text } = line;
    if (isPartHead(text)) return false;
    const role = roleHeading(text, this.title);
    if (role && (this.group.length === 0 || /:$/u.test(text))) {
      this.close();
      this.given = role;
      this.headings.push(line);
    } else if (this.opensEntry(text)) {
      const plain = text.slice(readLabel(text)?.length ?? 0);
      if (!nameIn(plain) && listedNameAtStart(plain.trim()) === 0) return false;
      this.close();
      this.group = [line];
    } else if (this.group.length > 0 && (gap === 0 || this.goesOn(text))) this.group.push(line);
    else if (this.group.length === 0 && this.members.length === 0 && (nameIn(text) || opensWithListed(text)))
      this.group = [line];
    else return false;
    return true;
  }

  /** «Группа 1 (математика):»: those below it are a part of the roster, in no role that it says. */
  head({ text }: TextBlock): void {
    this.close();
    this.given = null;
    this.headings.push(text);
  }

  close(): void {
    const line = this.group.length ? joinLines(this.group) : null;
    const several = line ? severalOf(line, this.title) : null;
    for (const one of several?.people ?? (line ? [line] : [])) {
      const member = readMember(one, several?.role ?? this.given, this.title);
      if (member) this.members.push(member);
    }
    this.group = [];
  }

  private get before(): string {
    return this.group[this.group.length - 1]?.text ?? "";
  }

  private opensEntry(text: string): boolean {
    if (readLabel(text) !== null || nameAtStart(text) > 0) return true;
    if (this.group.length === 0) return false;
    if (/[;.]$/u.test(this.before) && opensWithListed(text)) return true;
    return (
      (nameIn(text) !== null && beginsCapital(text) && /[;.]$/u.test(this.before)) || opensWithRole(text, this.title)
    );
  }

  private goesOn(text: string): boolean {
    return beginsSmall(text) || /^[–—-]/u.test(text) || /[,–—-]$/u.test(this.before);
  }
}

const LONGEST_HEAD = 80;

/** «Группа 1 (математика):», «От управления образования:» right above a line that begins with a person. */
function headsGroup(text: string, below: TextBlock | undefined, title: TitleWords): boolean {
  if (!text.endsWith(":") || text.length > LONGEST_HEAD || !beginsCapital(text) || isPartHead(text)) return false;
  if (findName(text) !== null || roleHeading(text, title) !== null || !below) return false;
  return opensWithName(below.text.text);
}

/** The members of a roster that is printed line by line, and how many lines it takes. */
export interface RosterLines {
  readonly members: readonly Member[];
  readonly headings: readonly Mapped[];
  readonly used: number;
}

/** Lines behind a roster's heading as members; stops at the first line that is none and goes on nowhere. */
export function readRosterLines(blocks: readonly TextBlock[], heading = ""): RosterLines {
  const title = wordsOf(heading);
  const members = new Members(title);
  let used = 0;
  while (used < blocks.length) {
    const { block, count } = rosterLineAt(blocks, used);
    if (headsGroup(block.text.text, blocks[used + count], title)) members.head(block);
    else if (!members.take(block)) break;
    used += count;
  }
  members.close();
  return { members: members.members, headings: members.headings, used };
}
