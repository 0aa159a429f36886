import { DISPOSING_VERB } from "../lexicon/letterhead.ts";
import type { Text } from "../model/types.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

/** The verb ends its line, with a colon or without: «…, приказываю:». */
const ENDS = /^[\s:]*$/u;
/** «РЕШИЛИ:» is a protocol's too, «предлагаю:» a letter's. */
const NO_ACT = /^(?:р\s?е\s?ш|предл)/iu;
const LONGEST_SHOWN = 60;

/** «В целях …:», «На основании …»: so a preamble begins. */
const PREAMBLE = /^(?:в целях|в соответствии с|на основании|во исполнение|руководствуясь)(?![а-яё])/iu;
/** «1. Назначить …», «2. Утвердить прилагаемые …»: what only an act does. */
const DISPOSES =
  /^\d{1,2}[.)]\s{0,3}(?:утвердить|назначить|возложить|признать утратившим|создать|определить|внести)(?![а-яё])/iu;

/** Prose that an act disposes in, or null: nothing outside of an act ends so, or goes on so behind a preamble. */
function disposition({ title, paragraphs, items }: Text): string | null {
  const all = title === null ? paragraphs : [title, ...paragraphs];
  const [head = ""] = all;
  if (PREAMBLE.test(head) && [...paragraphs, ...items].some((text) => DISPOSES.test(text))) return head;
  const said = all.find((text) => {
    const verb = DISPOSING_VERB.exec(text);
    if (verb === null || NO_ACT.test(verb[0])) return false;
    return ENDS.test(text.slice(verb.index + verb[0].length));
  });
  return said === undefined ? null : (all[0] ?? null);
}

const shown = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

function check({ order, texts }: Undiagnosed): LocatedFinding[] {
  return texts.flatMap((text) => {
    const head = disposition(text);
    if (head === null) return [];
    const values = { text: shown(head), ...(order ? { second: 1 } : {}) };
    return [{ rule: "order/unread" as const, span: text.span, values }];
  });
}

/** An act among the texts: a second one in the file, for a model has one order, or one whose head was not known. */
export const orderUnread: Rule = {
  id: "order/unread",
  what: { ru: "В файле стоит приказ, который не прочитан", en: "An act in the file was not read" },
  why: {
    ru: "Его пункты, даты и подписи в данные не вошли, его слова стоят среди текстов. В модели один приказ: второму нужен свой файл.",
    en: "Its clauses, dates and signatures are not in the data, its words are among the texts. A model has one order: a second one needs a file of its own.",
  },
  fix: {
    ru: "Сохраните каждый приказ своим файлом; проверьте, цело ли его начало.",
    en: "Save each act as a file of its own; check whether its head is whole.",
  },
  message: {
    ru: (values) => {
      const text = quoted(value(values, "text"));
      return value(values, "second") === ""
        ? `${say("Приказ", text, "не прочитан")}: проверьте его начало — слово «приказ», дату и номер`
        : `${say("Ещё один приказ", text, "не прочитан")}: сохраните его своим файлом`;
    },
    en: (values) => {
      const text = quoted(value(values, "text"), "en");
      return value(values, "second") === ""
        ? `${say("Act", text, "was not read")}: check its head, the kind word with date and number`
        : `${say("Another act", text, "was not read")}: save it as a file of its own`;
    },
  },
  check,
};
