import type { Clause, Person } from "../model/types.ts";
import { CAPITAL, SMALL } from "../text/letters.ts";
import { fold, wordsOf } from "../text/words.ts";
import { everyClause } from "./order/clauses.ts";
import { isSameIssuer } from "./reference/issuers.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

const HEADS = ["начальник", "руководител", "председател", "директор", "заведующ", "глава", "министр", "ректор"];
/** «И.о. начальника», «Временно исполняющий обязанности», «Заместитель директора». */
const STANDS_IN =
  /(?<![A-Za-zЀ-ӿ])(?:зам|заместител|первый зам|и\.?\s?о\.?(?![A-Za-zЀ-ӿ])|вр\.?\s?и\.?\s?о|исполняющ|временно)/iu;

/** The head noun of an office and the body that it heads: «начальник» and «управления образования». */
function headship(position: string): { head: string; body: string } | null {
  const [first = "", ...rest] = position.trim().split(/\s+/u);
  const folded = fold(first);
  const head = HEADS.find((stem) => folded.startsWith(stem));
  return head === undefined || STANDS_IN.test(position) ? null : { head, body: rest.join(" ") };
}

const HEAD = `(?:${HEADS.join("|")})`;
/** «Рогову О.П., начальника отдела образования»: what follows a name. */
const AFTER = new RegExp(
  String.raw`^[A-Za-zЀ-ӿ]*(?:\s[${CAPITAL}]\.\s?[${CAPITAL}]\.?|\s[${CAPITAL}][${SMALL}]+\s[${CAPITAL}][${SMALL}]+)?\s?[,–-]\s?([^,;()]{5,90})`,
  "u",
);
/** «начальника отдела образования Рогову О.П.»: what stands before it. */
const BEFORE = new RegExp(`(?<![A-Za-zЀ-ӿ])${HEAD}[A-Za-zЀ-ӿ]{0,10}\\s[^,;()]{5,80}$`, "iu");
const INITIALS_BEFORE = new RegExp(String.raw`(?:[${CAPITAL}]\.\s?){0,2}$`, "u");
const WORD_BEFORE = /(?<![A-Za-zЀ-ӿ])[A-Za-zЀ-ӿ]{1,40}\.?\s?$/u;

/** The offices that the clauses print beside a person's name, in whatever case. */
function officesIn(clauses: readonly Clause[], { id, surname }: Person): string[] {
  const stem = surname.slice(0, Math.max(3, surname.length - 2));
  return clauses.flatMap(({ text, persons }) => {
    const at = persons.includes(id) ? text.indexOf(stem) : -1;
    if (at < 0) return [];
    const before = text
      .slice(Math.max(0, at - 90), at)
      .replace(INITIALS_BEFORE, "")
      .trimEnd();
    const after = AFTER.exec(text.slice(at + stem.length, at + stem.length + 160))?.[1];
    const head = BEFORE.exec(before);
    const word = WORD_BEFORE.exec(before.slice(0, head?.index ?? 0))?.[0] ?? "";
    return [STANDS_IN.test(word.trimEnd()) ? undefined : head?.[0], after?.replace(/(?<![.\s])[.\s]+$/u, "")].filter(
      (office) => office !== undefined,
    );
  });
}

/** Whether a person is printed somewhere as the head of the very body that issued the order. */
function headsIssuer(person: Person, clauses: readonly Clause[], head: string, issuer: string): string | undefined {
  const heads = (position: string): boolean => {
    const other = headship(position);
    return other?.head === head && wordsOf(other.body).length >= 2 && isSameIssuer(other.body, issuer);
  };
  return person.positions.find(heads) ?? officesIn(clauses, person).find(heads);
}

function check({ order, persons }: Undiagnosed): LocatedFinding[] {
  const { issuer, signatory } = order ?? {};
  if (!issuer || !signatory?.position || !signatory.name) return [];
  const own = headship(signatory.position);
  const signed = persons.find(
    ({ name, variants }) => name === signatory.name || variants.includes(signatory.name ?? ""),
  );
  if (!own || !signed) return [];
  const clauses = everyClause(order);
  for (const person of persons) {
    const position =
      person === signed || person.surname === signed.surname
        ? undefined
        : headsIssuer(person, clauses, own.head, issuer);
    if (position === undefined) continue;
    const values = { signed: signatory.name, name: person.name, position };
    return [{ rule: "order/signatory-mismatch", span: signatory.span, related: person.mentions.slice(0, 3), values }];
  }
  return [];
}

export const orderSignatoryMismatch: Rule = {
  id: "order/signatory-mismatch",
  what: {
    ru: "Подписал один руководитель, а в тексте тот же орган возглавляет другой",
    en: "One head signed, and the text names another at the head of the same body",
  },
  why: {
    ru: "Подпись или текст остались от прежнего руководителя.",
    en: "The signature or the text was left over from an earlier head.",
  },
  fix: {
    ru: "Назовите действующего руководителя; если подписывает замещающий, укажите это в должности.",
    en: "Name the head in office; where a deputy signs, the position says so.",
  },
  message: {
    ru: (values) => {
      const name = value(values, "name");
      const position = value(values, "position");
      const other = name === "" ? "другой человек" : say(name, position === "" ? "" : `(${quoted(position)})`);
      return `${say("Приказ подписал", value(values, "signed") || "один руководитель")}, а в тексте этот орган возглавляет ${other}: проверьте, кто действует`;
    },
    en: (values) => {
      const name = value(values, "name");
      const position = value(values, "position");
      const other = name === "" ? "another person" : say(name, position === "" ? "" : `(${quoted(position, "en")})`);
      return `${say(value(values, "signed") || "One head", "signed")}, but by the text the body is headed by ${other}: check who is in office`;
    },
  },
  check,
};
