import { describe, expect, it } from "vitest";
import { documentOf } from "../../structure/reading.ts";

const read = (clause: string, letters: string) => {
  const { roadmaps, organizations } = documentOf(
    `УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\n\nПРИКАЗ\n\n12.09.2023 № 40\n\nО наставничестве\n\nПРИКАЗЫВАЮ:\n1. ${clause} провести семинары.\n\nНачальник\tИ.П. Луговая\n\nПлан мероприятий на 2023 год\n\n№\tМероприятие\tСрок\tОтветственные\n1\tСеминар\tоктябрь\t${letters}\n2\tКруглый стол\tноябрь\t${letters} (Громова А.А.)\n`,
  );
  const items = roadmaps[0]?.activities.flatMap(({ executors }) => executors.items) ?? [];
  const body = organizations.find(({ id }) => id === items[0]?.ref);
  return { kinds: items.map(({ kind }) => kind), name: body?.name ?? null, person: items[1]?.person };
};

describe("an abbreviation of a class that the document expands", () => {
  it.each([
    ["Муниципальной методической службе (далее – ММС)", "ММС", "Муниципальная методическая служба"],
    ["Городскому методическому совету (далее – ГМС)", "ГМС", "Городской методический совет"],
    [
      "Отделу образования администрации Заречного района (далее – ОО)",
      "ОО",
      "Отдел образования администрации Заречного района",
    ],
    ["МБОУ «Берёзовская СОШ» (далее – ОУ)", "ОУ", "МБОУ «Берёзовская СОШ»"],
    [
      "Районному методическому объединению учителей химии (далее – РМО)",
      "РМО",
      "Районное методическое объединение учителей химии",
    ],
  ])("is that body: «%s»", (clause, letters, name) => {
    expect(read(clause, letters)).toEqual({ kinds: ["organization", "organization"], name, person: "Громова А.А." });
  });

  it.each([
    ["Муниципальным методическим службам (далее – ММС)", "ММС"],
    ["Органам местного самоуправления, осуществляющим управление в сфере образования (далее – МОУО)", "МОУО"],
    ["Муниципальным органам управления образованием (далее – МОУО)", "МОУО"],
    ["Образовательным организациям (далее – ОО)", "ОО"],
    ["Общеобразовательному учреждению (далее – ОУ)", "ОУ"],
    ["Каждому отделу образования (далее – ОО)", "ОО"],
    ["МБОУ «Берёзовская СОШ» и МБОУ «Лесная СОШ» (далее – ОУ)", "ОУ"],
    ["Школьному методическому объединению (далее – ШМО)", "ШМО"],
    ["Руководителям школ", "ММС"],
  ])("stays a class: «%s»", (clause, letters) => {
    expect(read(clause, letters)).toMatchObject({ kinds: ["group", "group"], name: null });
  });
});

describe("a word that the document coins", () => {
  const plan = (cells: readonly string[]): string =>
    `План мероприятий на 2023 год\n\n№\tМероприятие\tСрок\tОтветственные\n${cells.map((cell, i) => `${i + 1}\tСеминар ${i + 1}\tоктябрь\t${cell}\n`).join("")}`;

  it.each([
    ["Управление искусства и культуры Дубравинской области", "Облкульт"],
    ["Департамент молодёжной политики", "Депмол"],
    ["Комитет по физкультуре и спорту города Лугова", "Горспорткомитет"],
    ["Отдел образования администрации Лесного района", "Районобр"],
  ])("is the body before it: «%s (далее – %s)»", (name, word) => {
    const { roadmaps, organizations } = documentOf(plan([`${name} (далее – ${word})`, word, `${word} (Громова А.А.)`]));
    const items = roadmaps[0]?.activities.flatMap(({ executors }) => executors.items) ?? [];
    expect(items.map(({ kind, ref }) => [kind, ref])).toEqual(Array(3).fill(["organization", organizations[0]?.id]));
    expect(organizations[0]).toMatchObject({ name, shortName: word });
    expect(items[2]?.person).toBe("Громова А.А.");
  });

  it.each([
    ["Управление спорта Лугового края", "Программа"],
    ["Приказ Управления культуры Лугового края", "Приказ"],
    ["Отдел образования Лугового района", "Конкурс"],
    ["Отдел образования Лугового района", "Отделы"],
  ])("is none that the name does not make: «%s (далее – %s)»", (name, word) => {
    const { roadmaps } = documentOf(plan([`${name} (далее – ${word})`, word]));
    expect(roadmaps[0]?.activities[1]?.executors.items[0]?.kind).not.toBe("organization");
  });
});

describe("who leads a body, and what it is called after", () => {
  const order = (clause: string) =>
    documentOf(`ПРИКАЗ\n\n12.09.2023 № 40\n\nО семинарах\n\nПРИКАЗЫВАЮ:\n1. ${clause}\n\nНачальник\tИ.П. Луговая\n`);

  it("is no word of its name", () => {
    const { organizations } = order("Заведующему муниципальным казённым учреждением «Лад» провести семинар.");
    expect(organizations.map(({ name }) => name)).toEqual(["муниципальное казённое учреждение «Лад»"]);
  });

  it.each([
    [
      "Назначить муниципальным координатором главного специалиста отдела кадров Ершову Е.П.",
      "главный специалист отдела кадров",
    ],
    ["Назначить оператором старшего методиста центра Ершову Е.П.", "старший методист центра"],
    ["Контроль возложить на ведущего специалиста управления Ершову Е.П.", "ведущий специалист управления"],
    ["Назначить куратором заместителя директора Ершову Е.П.", "заместитель директора"],
    ["Контроль возложить на первого заместителя главы района Ершову Е.П.", "первый заместитель главы района"],
  ])("«%s»", (clause, position) => {
    expect(order(clause).persons[0]?.positions).toEqual([position]);
  });
});
