import { EXECUTOR_LABELS } from "../../lexicon/positions.ts";
import { WORK_ROLES } from "../../lexicon/work-roles.ts";
import type { LocalMember } from "./brackets.ts";
import { withDuties } from "./duties.ts";
import { isOfMany, isWorkLabel, labels } from "./labels.ts";
import { isOfSeveral } from "./many.ts";
import { obliqueKind } from "./oblique.ts";
import { nominativeOf } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import { printOf } from "./print.ts";
import { withRanks } from "./ranks.ts";
import { withoutThings } from "./things.ts";

/** A phrase that makes an item, with the office, label or person that other phrases give it. */
export interface Paired {
  readonly phrase: Phrase;
  readonly position: Phrase | null;
  readonly role: string | null;
  /** Of a body: the one person behind a dash or colon. */
  readonly person: string | null;
  /** Of a body or class: several people behind a dash or colon. */
  readonly more: LocalMember[];
  readonly start: number;
  readonly end: number;
}

const isOffice = (phrase: Phrase | undefined): phrase is Phrase =>
  phrase?.kind === "position" || phrase?.kind === "people" || isObliqueOffice(phrase);
/** «совместно с методистом Уваровой А.Б.» */
const isObliqueOffice = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === "fragment" && phrase.oblique && obliqueKind(phrase) === "position";
const isPerson = (phrase: Phrase | undefined): phrase is Phrase => phrase?.kind === "person";
const isBody = (phrase: Phrase | undefined): phrase is Phrase =>
  phrase?.kind === "body" || phrase?.kind === "quote" || phrase?.kind === "abbreviation";
const CLOSE: ReadonlySet<string> = new Set(["none", "dash", "colon", "break"]);
const LISTED: ReadonlySet<string> = new Set(["comma", "and", "break", "none", "stop"]);

const isLabelWord = ({ atoms: [first] }: Phrase): boolean => EXECUTOR_LABELS.includes(first?.key ?? "");

/** «Ответственные: …»: says what the column says. */
const isLabel = (phrase: Phrase, next: Phrase | undefined): boolean =>
  (next?.link === "colon" || next?.link === "dash") && phrase.atoms.length <= 2 && isLabelWord(phrase);

/** «отв. Уварова А.Б.»: says what the column says, and is no office. */
const isMereLabel = (office: Phrase, person: Phrase): boolean =>
  office.end <= person.start && office.atoms.length === 1 && isLabelWord(office);

/** «Координатор – Уварова А.Б., методист»: what somebody is in the work, where an office stands behind the name. */
function isRole(phrase: Phrase | undefined, person: Phrase): phrase is Phrase {
  if (!isOffice(phrase)) return false;
  if (isLabel(phrase, person)) return true;
  // «Отв. Уварова А.Б., методист»
  if (person.link === "none") return phrase.atoms.length === 1 && isLabelWord(phrase);
  if (person.link !== "dash" && person.link !== "colon") return false;
  const [, ...others] = phrase.atoms;
  return WORK_ROLES.includes(phrase.head?.noun ?? "") && others.every(({ key }) => OF_GROUP.test(key));
}

/** «рабочей группы», «проекта» */
const OF_GROUP = /^(?:рабоч|творческ|проектн|школьн|муниципальн)(?:ей|ой)$|^(?:групп|команд|проект|площадк)/;

interface Offices {
  /** The index of the office of the person at i, -1 for none */
  readonly office: readonly number[];
  /** What stands before the person at i who has an office behind his name */
  readonly roles: readonly (Phrase | null)[];
  readonly used: ReadonlySet<number>;
}

/** Which phrase is whose office. */
function officesOf(phrases: readonly Phrase[]): Offices {
  const office: number[] = phrases.map(() => -1);
  const roles: (Phrase | null)[] = phrases.map(() => null);
  const used = new Set<number>();
  const runs = runsOf(phrases);
  phrases.forEach((phrase, i) => {
    if (!isPerson(phrase)) return;
    const before = i > 0 ? phrases[i - 1] : undefined;
    if (isRole(before, phrase) && !used.has(i - 1) && ownsNext(phrases, i)) {
      office[i] = i + 1;
      used.add(i + 1);
      if (!isLabel(before, phrase)) {
        roles[i] = before;
        used.add(i - 1);
      }
      return;
    }
    const isHolder = isOffice(before) && CLOSE.has(phrase.link) && !isClassBesideOne(phrases, i);
    if (!used.has(i - 1) && (isHolder || labels(before, phrase))) {
      office[i] = i - 1;
      used.add(i - 1);
      return;
    }
    const together = runBefore(phrases, i, runs[i] as number);
    if (together > i) {
      for (let k = i; k < together; k++) office[k] = together;
      used.add(together);
      return;
    }
    if (office[i] !== -1) return;
    if (ownsNext(phrases, i)) {
      office[i] = i + 1;
      used.add(i + 1);
      return;
    }
    // «Учителя Уварова А.Б., Бобров В.Г.», «Ответственный: Уварова А.Б., Бобров В.Г.»
    const shared = office[i - 1] ?? -1;
    if (isPerson(before) && shared >= 0 && shared < i - 1 && LISTED.has(phrase.link) && sharesOffice(phrases, shared))
      office[i] = shared;
  });
  return { office, roles, used };
}

/** For each phrase, where the people listed behind it end. */
function runsOf(phrases: readonly Phrase[]): number[] {
  const ends = phrases.map((_, i) => i + 1);
  for (let i = phrases.length - 2; i >= 0; i--) {
    const next = phrases[i + 1];
    if (isPerson(next) && LISTED.has(next.link)) ends[i] = ends[i + 1] as number;
  }
  return ends;
}

/** «Уварова А.Б., Бобров В.Г. – учителя физики»: where several people lead over a dash to what they are; -1: nowhere. */
function runBefore(phrases: readonly Phrase[], i: number, at: number): number {
  const office = phrases[at];
  if (at < i + 2 || office?.kind !== "people" || office.link !== "dash") return -1;
  const next = phrases[at + 1];
  return isPerson(next) && CLOSE.has(next.link) ? -1 : at;
}

/** «Классные руководители Уварова А.Б.»: a class of people and one of whom no list follows are two. */
function isClassBesideOne(phrases: readonly Phrase[], i: number): boolean {
  const [before, person, next] = [phrases[i - 1], phrases[i], phrases[i + 1]];
  if (before?.kind !== "people" || (person?.link !== "none" && person?.link !== "break")) return false;
  if (EXECUTOR_LABELS.includes(before.atoms[0]?.key ?? "")) return false;
  return !isPerson(next) || !LISTED.has(next.link);
}

const sharesOffice = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.kind === "people" || isOfMany(phrases[at]) || phrases[at + 1]?.link === "colon";

/** «Уварова А.Б., директор», «Уварова А.Б. тренер»: the office behind is hers, unless the next person claims it. */
function ownsNext(phrases: readonly Phrase[], i: number): boolean {
  const office = phrases[i + 1];
  // «Уварова А.Б. – наставляемый»
  if (office?.link === "dash" && isWorkLabel(office) && !isOfMany(office)) return true;
  if (office?.kind !== "position" || isOfSeveral(office) || !(CLOSE.has(office.link) || office.link === "comma"))
    return false;
  const rival = phrases[i + 2];
  if (!isPerson(rival) || office.link !== "comma" || !CLOSE.has(rival.link) || rival.link === "break") return true;
  const own = phrases[i + 3];
  return own?.kind === "position" && own.link === "comma";
}

/** From the first to the last of a phrase and those that belong to it. */
function around(phrase: Phrase, ...others: readonly (Phrase | null)[]): { start: number; end: number } {
  let { start, end } = phrase;
  for (const other of others) {
    if (!other) continue;
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
  }
  return { start, end };
}

/** Pairs people with their offices and bodies with their people; the rest are items by themselves. */
export function pair(
  read: readonly Phrase[],
  text: string,
): { paired: Paired[]; joints: { start: number; end: number }[] } {
  const phrases = withRanks(withDuties(withoutThings(read)));
  const { office, roles, used } = officesOf(phrases);
  const paired: Paired[] = [];
  const joints: { start: number; end: number }[] = [];
  let label: Phrase | null = null;
  phrases.forEach((phrase, i) => {
    const next = phrases[i + 1];
    if (isOffice(phrase) && isLabel(phrase, next)) {
      label = phrase;
      return;
    }
    if (used.has(i)) return;
    const own = (office[i] ?? -1) >= 0 ? (phrases[office[i] as number] as Phrase) : null;
    const host = paired.at(-1);
    if (isPerson(phrase) && host && joinsBody(phrases, i, host, own, text, paired)) return;
    const near = own && office[i] !== undefined && Math.abs((office[i] as number) - i) === 1 ? own : null;
    const role = roles[i] ?? null;
    const { start, end } = around(phrase, near, role ?? (paired.length === 0 ? label : null));
    const first = role ?? (near && near.start < phrase.start ? near : phrase);
    if (first.link === "none") joints.push({ start: first.start, end });
    paired.push({
      phrase,
      position: own && own !== label && !isMereLabel(own, phrase) ? own : null,
      role:
        role && !isLabelWord(role)
          ? printOf(role.atoms, text)
          : label && SAYS_MORE.test(label.atoms[0]?.key ?? "")
            ? printOf(label.atoms, text)
            : null,
      person: null,
      more: [],
      start,
      end,
    });
  });
  if (label && paired.length === 0) paired.push(alone(label));
  return { paired, joints };
}

/** «Соисполнители», «Организатор»: a label that says more than the column. */
const SAYS_MORE = /^(?:со|организ)/;

const alone = (phrase: Phrase): Paired => ({
  phrase,
  position: null,
  role: null,
  person: null,
  more: [],
  start: phrase.start,
  end: phrase.end,
});

/** «Отдел образования – Уварова А.Б.», «Отдел: Уварова А.Б., Бобров В.Г.»: the people are beside the body. */
function joinsBody(
  phrases: readonly Phrase[],
  i: number,
  host: Paired,
  own: Phrase | null,
  text: string,
  paired: Paired[],
): boolean {
  const phrase = phrases[i] as Phrase;
  const first = i > 0 && host.phrase === phrases[i - 1];
  const opens = first && isBody(host.phrase) && (phrase.link === "dash" || phrase.link === "colon");
  const follows =
    host.more.length > 0 && (phrase.link === "comma" || phrase.link === "and") && isPerson(phrases[i - 1]);
  if (!opens && !follows) return false;
  const name = phrase.atoms[0]?.text ?? printOf(phrase.atoms, text);
  host.more.push({ name: phrase.oblique ? nominativeOf(name) : name, start: phrase.start, end: phrase.end });
  const end = Math.max(phrase.end, own?.end ?? 0);
  paired[paired.length - 1] = { ...host, position: first ? own : host.position, end };
  return true;
}
