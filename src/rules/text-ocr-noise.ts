import type { Bilingual, Lang, Rule, Values } from "./rule.ts";
import { quoted, value } from "./wording.ts";

/** What the stages call the traces of scanning and conversion. */
const TRACES: Readonly<Record<string, Bilingual>> = {
  "page-number": { ru: "Номер страницы внутри текста", en: "A page number inside the text" },
  "running-header": { ru: "Колонтитул повторён внутри текста", en: "A running header inside the text" },
  "repeated-row": { ru: "Строка напечатана дважды", en: "A row is printed twice" },
  "doubled-tail": { ru: "Конец слова напечатан дважды", en: "The end of a word is printed twice" },
  "cut-word": { ru: "Слово разорвано", en: "A word is cut" },
  "mixed-columns": { ru: "Столбцы перемешаны по словам", en: "Columns are mixed word by word" },
};
const ANY: Bilingual = { ru: "След распознавания", en: "A trace of scanning" };

function message(values: Values, lang: Lang): string {
  const what = value(values, "what") || (value(values, "read") === "" ? "" : "cut-word");
  const trace = (TRACES[what] ?? ANY)[lang];
  const print = quoted(value(values, "text", "printed"), lang);
  const advice = { ru: "сверьте с оригиналом и исправьте", en: "compare with the original and mend it" }[lang];
  return `${trace}${print === "" ? "" : `, ${print}`}: ${advice}`;
}

export const textOcrNoise: Rule = {
  id: "text/ocr-noise",
  what: {
    ru: "След распознавания: повтор строки, номер страницы, разорванное слово",
    en: "A trace of scanning: a doubled line, a page number, a cut word",
  },
  why: {
    ru: "Такой текст не принадлежит документу или испорчен.",
    en: "Such text is no part of the document or is damaged.",
  },
  fix: { ru: "Сверьте с оригиналом и удалите лишнее.", en: "Compare with the original and remove it." },
  message: { ru: (values) => message(values, "ru"), en: (values) => message(values, "en") },
};
