import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { say, typographicQuotes } from "../../../src/normalize/prose/index.ts";
import { Vocabulary } from "../../../src/structure/vocabulary.ts";
import { Mapped } from "../../../src/text/mapped.ts";

/** What is said, and the rules that report it, beside other words of the document. */
function said(print: string, others = ""): string {
  const { text, findings } = say(Mapped.of(print), new Vocabulary(`${print} ${others}`));
  return [text, ...findings.map(({ rule, values }) => `${rule} ${values?.printed ?? values?.text}`)].join(" · ");
}

/** Cells whose first letters were split off. */
const SPLITS = "\tП одготовка\tМ арафон\t";

describe("text of the model", () => {
  test.each<[string, string, string]>([
    ["Провести  семинар\n для учителей ", "", "Провести семинар для учителей"],
    ["Провести семинар", "", "Провести семинар"],
    // mixed scripts
    ["Провeсти семинар", "", "Провести семинар · text/mixed-script Провeсти"],
    ["в 2О23 году", "", "в 2023 году · text/mixed-script 2О23"],
    ["MAPT", "март", "МАРТ · text/mixed-script MAPT"],
    ["MAPT", "", "MAPT"],
    // digits for initials
    ["Назначить Мелентьеву 3.И.", "", "Назначить Мелентьеву З.И. · text/mixed-script 3"],
    ["Назначить Мелентьеву А. 0.", "", "Назначить Мелентьеву А. О. · text/mixed-script 0"],
    ["Приложение 3. А. Кимов", "", "Приложение 3. А. Кимов"],
    ["Пункты 3.2. и 3.А.", "", "Пункты 3.2. и 3.А."],
    // a word cut in the middle of a line
    ["прове- дение семинара", "", "проведение семинара · text/ocr-noise прове- дение"],
    ["прове- дение", "проведение", "проведение · text/ocr-noise прове- дение"],
    // a space after a true hyphen
    ["научно- методический", "", "научно-методический"],
    ["план- график", "план-график", "план-график"],
    ["в Усть- Ключах, в ППМС- центре", "", "в Усть-Ключах, в ППМС-центре"],
    ["в Мирном- Ключе", "Мирном-Ключе", "в Мирном-Ключе"],
    ["Куратор- Уваров", "", "Куратор- Уваров"],
    ["школы- партнёры", "", "школы-партнёры"],
    // no cut
    ["РМО- и ШМО", "", "РМО- и ШМО"],
    ["средне- и долгосрочный", "", "средне- и долгосрочный"],
    ["учитель - наставник", "", "учитель - наставник"],
    // a first letter split off
    ["Р азработка плана", "", "Разработка плана · text/ocr-noise Р азработка"],
    ["П сиходиагностика", "психодиагностика", "Психодиагностика · text/ocr-noise П сиходиагностика"],
    ["С учителями школ", "", "С учителями школ"],
    ["О поддержке школ", "", "О поддержке школ"],
    ["В ходе работы", "", "В ходе работы"],
    ["А также школы", "", "А также школы"],
    // a first letter split off in a document that does so in its cells
    ["С бор отчётов", SPLITS, "Сбор отчётов · text/ocr-noise С бор"],
    ["О формление стендов", `О формление ${SPLITS}`, "Оформление стендов · text/ocr-noise О формление"],
    ["Парты О формление стендов", SPLITS, "Парты Оформление стендов · text/ocr-noise О формление"],
    ["А рт-студия школы", SPLITS, "Арт-студия школы · text/ocr-noise А рт-студия"],
    ["Н аграждение школ", `Н аграждение ${SPLITS}`, "Награждение школ · text/ocr-noise Н аграждение"],
    ["С учителями школ", SPLITS, "С учителями школ"],
    ["О поддержке школ", SPLITS, "О поддержке школ"],
    ["К юбилею школы", SPLITS, "К юбилею школы"],
    ["С января", SPLITS, "С января"],
    ["Парты С учителями", SPLITS, "Парты С учителями"],
    ["О школах", `${SPLITS} в школах`, "О школах"],
    // a first letter that may be a word, where the whole is a known one
    ["С бор отчётов", "", "Сбор отчётов · text/ocr-noise С бор"],
    ["С бор в лесу", "сосновый бор", "С бор в лесу"],
    ["Парты О снащение класса", "", "Парты Оснащение класса · text/ocr-noise О снащение"],
    ["И зучение опыта", "", "Изучение опыта · text/ocr-noise И зучение"],
    ["О создание условий", "", "О создание условий"],
    ["В ведение школы", "", "В ведение школы"],
    ["К участию в смотре", "", "К участию в смотре"],
    // a surname's first letter
    ["И ванцов И.И.", "", "Иванцов И.И. · text/ocr-noise И ванцов"],
    ["С ергеева О.П., А. Р. Ким", "", "Сергеева О.П., А. Р. Ким · text/ocr-noise С ергеева"],
    ["И методистов И.И. Кимов", "", "И методистов И.И. Кимов"],
    // a surname, or a word that the document prints whole, cut by a space
    ["Назначить Мелен тьеву О.С.", "", "Назначить Мелентьеву О.С. · text/ocr-noise Мелен тьеву"],
    ["Отчёт: О.С. Мелен тьева", "Мелентьева", "Отчёт: О.С. Мелентьева · text/ocr-noise Мелен тьева"],
    ["Отчёт: О.С. Мелен тьева", "", "Отчёт: О.С. Мелен тьева"],
    ["Утверждён приказом И.О. директора", "", "Утверждён приказом И.О. директора"],
    ["Протокол составила О.С. Мелентьева", "", "Протокол составила О.С. Мелентьева"],
    ["Снабжение тет радями", "с тетрадями", "Снабжение тетрадями · text/ocr-noise тет радями"],
    ["Снабжение тет радями", "", "Снабжение тет радями"],
    ["Тет ради для тет радей", "тетради радей", "Тет ради для тет радей"],
    // bullets
    ["Закупить: • стол • стул", "", "Закупить: стол стул"],
    ["\uf0b7 стол\n\uf02d5 стульев", "", "стол 5 стульев"],
    ["▪ стол; ▪5 парт", "", "стол; 5 парт"],
    ["- стол; – стул; 2·3", "", "- стол; – стул; 2·3"],
    // both halves of a compound
    ["лицеев- интернатов", "", "лицеев-интернатов"],
    ["наглядно- практических", "практических практических", "наглядно-практических"],
    ["ответственно- стью", "", "ответственностью · text/ocr-noise ответственно- стью"],
    ["", "", ""],
  ])("%j beside «%s»", (print, others, expected) => {
    expect(said(print, others)).toBe(expected);
  });

  test("every mending is listed with its print, reported or not", () => {
    const print = "научно- методический сoвет, прове- дение";
    const { mended } = say(Mapped.of(print), new Vocabulary(print));
    expect(mended.map(({ printed, read }) => `${printed} → ${read}`)).toEqual([
      "сoвет → совет",
      "научно- методический → научно-методический",
      "прове- дение → проведение",
    ]);
    for (const { range, printed } of mended) expect(print.slice(range.start, range.end)).toBe(printed);
  });

  test("what is said can be said again", () => {
    const unit = fc.constantFrom("а", "план", " ", "- ", "-", "П ", "o", "1", "О", "\n", "научно");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (print) => {
        const words = new Vocabulary(print);
        const { mapped, text } = say(Mapped.of(print), words);
        expect(mapped.text).toBe(text);
        expect(text).toBe(text.replace(/\s+/gu, " ").trim());
        for (const { start, end } of mapped.ranges()) expect(print.slice(start, end)).not.toBe("");
      }),
    );
  });
});

test.each([
  ['МБОУ "Средняя школа № 5"', "МБОУ «Средняя школа № 5»"],
  ["МБОУ “Рост”", "МБОУ «Рост»"],
  ["МБОУ „Рост”", "МБОУ «Рост»"],
  ["МБОУ «Рост»", "МБОУ «Рост»"],
  ["без кавычек", "без кавычек"],
])("quotes of %s", (print, expected) => {
  expect(typographicQuotes(print)).toBe(expected);
});

test.each([
  ['МБОУ "Школа "Рост""', "МБОУ «Школа «Рост»»"],
  ["МБОУ „Рост“", "МБОУ «Рост»"],
])("quotes of %s", (print, expected) => {
  expect(typographicQuotes(print)).toBe(expected);
});
