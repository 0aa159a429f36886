import type { Rule, Values } from "./rule.ts";
import { count, plural, say, value } from "./wording.ts";

const NAMES: Readonly<Record<string, string>> = { html: "HTML", markdown: "Markdown" };

function markup(values: Values): string {
  const kind = value(values, "kind");
  return NAMES[kind.toLowerCase()] ?? kind;
}

export const textMarkup: Rule = {
  id: "text/markup",
  what: { ru: "В тексте осталась разметка HTML или Markdown", en: "HTML or Markdown is left in the text" },
  why: {
    ru: "Её оставил преобразователь документа; в значения она не входит.",
    en: "A converter left it; it is no part of the values.",
  },
  fix: { ru: "Удалите разметку.", en: "Remove it." },
  message: {
    ru: (values) => {
      const places = count(values, "count", 0);
      const where = places > 0 ? `(${places} ${plural(places, "место", "места", "мест")})` : "";
      return `${say("В тексте осталась разметка", markup(values), where)}: удалите её`;
    },
    en: (values) => {
      const places = count(values, "count", 0);
      const where = places > 0 ? `(${places} ${places === 1 ? "place" : "places"})` : "";
      return `${say(markup(values) || "Markup", "is left in the text", where)}: remove it`;
    },
  },
};
