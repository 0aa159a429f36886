import { describe, expect, test } from "vitest";
import { documentOf, HEADER, rulesOf, table } from "./reading.ts";

function passportOf(text: string): string[] | null {
  const { passport } = documentOf(text);
  return (
    passport && [
      String(passport.title),
      ...passport.fields.map(({ label, values }) => `${label}: ${values.join(" + ")}`),
    ]
  );
}

describe("a dash inside a value", () => {
  const valuesOf = (value: string, label = "Участники"): readonly string[] | undefined =>
    documentOf(
      `Паспорт программы\n${table("Наименование | Рост", `${label} | ${value}`, "Цель | Развитие школ")}`,
    ).passport?.fields.find((field) => field.label === label)?.values;

  test.each<[string, string[]]>([
    ["октябрь 2022 г. – май 2023 г.", ["октябрь 2022 г. – май 2023 г."]],
    ["с октября 2022 г. - по май 2023 г.", ["с октября 2022 г. - по май 2023 г."]],
    ["два этапа (октябрь 2022 г. – май 2023 г.)", ["два этапа (октябрь 2022 г. – май 2023 г.)"]],
    ['"октябрь 2022 г.\n– май 2023 г."', ["октябрь 2022 г. – май 2023 г."]],
    [
      "I этап – май 2022 г. – июнь 2022 г.; II этап – июль 2022 г.",
      ["I этап – май 2022 г. – июнь 2022 г.", "II этап – июль 2022 г."],
    ],
    ["Ершов Д.К. – директор; Зимина Л.В. – завуч", ["Ершов Д.К. – директор", "Зимина Л.В. – завуч"]],
    ["- Ершов Д.К. – директор; - Зимина Л.В. – завуч", ["Ершов Д.К. – директор;", "Зимина Л.В. – завуч"]],
    ["7 млн руб. – бюджет, 3 тыс. руб. – спонсоры", ["7 млн руб. – бюджет, 3 тыс. руб. – спонсоры"]],
    ["школы, клубы и др. – участники", ["школы, клубы и др. – участники"]],
    ["МБОУ «Озёрная СОШ» – базовая школа", ["МБОУ «Озёрная СОШ» – базовая школа"]],
  ])("parts nothing in %s", (value, expected) => {
    expect(valuesOf(value)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["доля до 5 %. – рост мотивации. – участие", ["доля до 5 %.", "рост мотивации.", "участие"]],
    ["- мебель за 5 тыс. руб. - приборы за 3 тыс. руб.", ["мебель за 5 тыс. руб.", "приборы за 3 тыс. руб."]],
    ["- курс «Рост» - курс «Шаг»", ["курс «Рост»", "курс «Шаг»"]],
    ["Задачи: - обучить; - собрать", ["Задачи:", "обучить;", "собрать"]],
  ])("opens the items of %s", (value, expected) => {
    expect(valuesOf(value)).toEqual(expected);
  });
});

describe("passports", () => {
  test.each<[string, string, string[]]>([
    [
      "a page break inside",
      `Паспорт программы\n${table("Наименование | Программа", "Цель | Развитие")}\n2\n\n${table(" | школ района", "Сроки | 2023 год")}`,
      ["Паспорт программы", "Наименование: Программа", "Цель: Развитие школ района", "Сроки: 2023 год"],
    ],
    [
      "a table under its heading",
      `ПАСПОРТ\nпрограммы «Рост»\n\n${table("Наименование | Программа «Рост»", "Цель | Развитие школ", "Сроки реализации | 2023-2024 годы")}`,
      [
        "ПАСПОРТ программы «Рост»",
        "Наименование: Программа «Рост»",
        "Цель: Развитие школ",
        "Сроки реализации: 2023-2024 годы",
      ],
    ],
    [
      "a table that shows itself by its labels",
      `Программа «Рост»\n\n${table("Наименование программы | Программа «Рост»", "Цель программы | Развитие школ", "Задачи программы | Обучить учителей", "Исполнители | ИМЦ")}`,
      [
        "Программа «Рост»",
        "Наименование программы: Программа «Рост»",
        "Цель программы: Развитие школ",
        "Задачи программы: Обучить учителей",
        "Исполнители: ИМЦ",
      ],
    ],
    [
      "a value that lists",
      `Паспорт программы\n${table("Наименование | Рост", 'Задачи | "- обучить учителей;\n- собрать отчёты;\n- сравнить итоги."', "Сроки | 2023 год")}`,
      [
        "Паспорт программы",
        "Наименование: Рост",
        "Задачи: обучить учителей; + собрать отчёты; + сравнить итоги.",
        "Сроки: 2023 год",
      ],
    ],
    [
      "a value that lists on one line",
      `Паспорт программы\n${table("Наименование | Рост", "Задачи | 1. Обучить учителей. 2. Собрать отчёты.", "Сроки | 2023 год")}`,
      ["Паспорт программы", "Наименование: Рост", "Задачи: Обучить учителей. + Собрать отчёты.", "Сроки: 2023 год"],
    ],
    [
      "rows that go on",
      `Паспорт программы\n${table("Наименование | Программа", " | развития школ", "Ожидаемые | Рост качества", "результаты | образования", "Сроки | 2023 год")}`,
      [
        "Паспорт программы",
        "Наименование: Программа развития школ",
        "Ожидаемые результаты: Рост качества образования",
        "Сроки: 2023 год",
      ],
    ],
    [
      "sentences that are items, two on one line",
      `Паспорт программы\n${table("Наименование | Рост", "Показатели | Доля обученных учителей.", " | Число школ, где введён аудит. Число посещённых уроков.", " | Доля детей в кружках г. Озёрный.", "Сроки | 2023 год")}`,
      [
        "Паспорт программы",
        "Наименование: Рост",
        "Показатели: Доля обученных учителей. + Число школ, где введён аудит. + Число посещённых уроков. + Доля детей в кружках г. Озёрный.",
        "Сроки: 2023 год",
      ],
    ],
    [
      "two sentences that are no list",
      `Паспорт программы\n${table("Наименование | Рост", "Цель | Развитие школ. Рост качества уроков.", "Сроки | 2023 год")}`,
      ["Паспорт программы", "Наименование: Рост", "Цель: Развитие школ. Рост качества уроков.", "Сроки: 2023 год"],
    ],
    [
      "printed as lines",
      "Паспорт программы\n\nНаименование: Программа «Рост»\nЦель: Развитие школ\nСроки реализации: 2023 год\n",
      ["Паспорт программы", "Наименование: Программа «Рост»", "Цель: Развитие школ", "Сроки реализации: 2023 год"],
    ],
    [
      "letter-spaced heading",
      `П А С П О Р Т\n${table("Наименование | Рост", "Цель | Развитие школ", "Сроки | 2023 год")}`,
      ["ПАСПОРТ", "Наименование: Рост", "Цель: Развитие школ", "Сроки: 2023 год"],
    ],
  ])("%s", (_, text, expected) => {
    expect(passportOf(text)).toEqual(expected);
  });

  test("a plan behind it is a plan", () => {
    const text = `Паспорт программы\n${table("Наименование | Рост", "Цель | Развитие школ", "Сроки | 2023 год")}\nПлан мероприятий\n${table(HEADER, "1. | Провести семинар | май | ИМЦ")}`;
    const { passport, roadmaps } = documentOf(text);
    expect([passport?.fields.length, roadmaps[0]?.title, roadmaps[0]?.period?.from]).toEqual([
      3,
      "План мероприятий",
      "passport",
    ]);
  });

  test("a line printed twice in a value is noise", () => {
    const twice = "повышение качества образования в школах";
    const text = `Паспорт программы\n${table("Наименование | Рост", `Цель | "${twice}\n${twice}"`, "Сроки | 2023 год")}`;
    expect(rulesOf(text)).toContain("text/ocr-noise");
    expect(passportOf(text)).toContain(`Цель: ${twice}`);
    expect(documentOf(text).unclaimed).toMatchObject([{ text: twice, reason: "repeated-row" }]);
  });

  test("of a second print that goes further the rest is kept", () => {
    const text = `Паспорт программы\n${table("Наименование | Рост", "Цель | Повышение качества уроков в школах", " | повышеиие качества уроков в школах района и города", "Сроки | 2023 год")}`;
    expect(passportOf(text)).toContain("Цель: Повышение качества уроков в школах района и города");
    expect(documentOf(text).unclaimed.map((one) => one.text)).toEqual(["повышеиие качества уроков в школах"]);
  });

  test.each([
    ["a plan", table(HEADER, "1. | Провести семинар | май | ИМЦ")],
    ["two columns of something else", table("Школа | Директор", "СОШ № 3 | Осинина М.П.", "СОШ № 5 | Берёзов К.К.")],
    ["a word in prose", "Паспорт безопасности хранится в школе.\n"],
  ])("%s is none", (_, text) => {
    expect(passportOf(text)).toBeNull();
  });
});

test.each<[string, string, string[]]>([
  [
    "a contents page above",
    `1. Паспорт .......... 3\n2. План мероприятий .......... 5\n\nПаспорт программы\n${table("Наименование | Рост", "Цель | Развитие школ", "Сроки | 2023 год")}`,
    ["Паспорт программы", "Наименование: Рост", "Цель: Развитие школ", "Сроки: 2023 год"],
  ],
])("%s", (_, text, expected) => {
  expect(passportOf(text)).toEqual(expected);
});

describe("a title of two lines", () => {
  const rows = table("Наименование | Рост", "Цель | Развитие школ", "Сроки реализации | 2025 год");
  test.each([
    "комплексного плана",
    "КОМПЛЕКСНОГО ПЛАНА",
    "Комплекса мер",
    "руководителя проекта",
    "Концепции развития школ",
    "\nкомплексного плана\nмероприятий на 2025 год",
    "Комплекс мер «Шаг вперёд»",
  ])("«%s»: the line belongs to it, whatever label it begins like", (line) => {
    const passport = passportOf(`ПАСПОРТ\n${line}\n\n${rows}`);
    expect(passport?.[0]).toBe(`ПАСПОРТ ${line.trim().replaceAll("\n", " ")}`);
    expect(passport?.slice(1)).toEqual(["Наименование: Рост", "Цель: Развитие школ", "Сроки реализации: 2025 год"]);
  });

  test("a field printed as a line is none of it", () => {
    expect(passportOf("ПАСПОРТ\nкомплексного плана\nКомплекс мер: обучение\nЦель: развитие школ\n")).toEqual([
      "ПАСПОРТ комплексного плана",
      "Комплекс мер: обучение",
      "Цель: развитие школ",
    ]);
    expect(passportOf("ПАСПОРТ\nНаименование программы\nРост школ\nЦель: развитие школ\n")?.[1]).toBe(
      "Наименование программы: Рост школ",
    );
  });
});

describe("labels of a passport that are words of a header too", () => {
  const plan = `\nПлан мероприятий на 2024 год\n\n${table("№ | Мероприятие | Сроки | Ответственные", "1 | Провести семинар | май | методист")}`;
  const pairs: [string, string][] = [
    ["Сроки реализации", "Исполнители"],
    ["Исполнители", "Сроки реализации"],
    ["Сроки", "Исполнители программы"],
  ];

  test.each(pairs)("«%s» over «%s» name fields, not columns", (first, second) => {
    for (const end of ["", " | "]) {
      const rows = [
        "Наименование | Программа «Опора»",
        "Цель | Рост качества",
        `${first} | одно`,
        `${second} | другое`,
        "Финансирование | бюджет",
      ];
      const { passport, roadmaps } = documentOf(
        `ПАСПОРТ\nпрограммы\n\n${table(...rows.map((row) => row + end))}${plan}`,
      );
      expect(passport?.fields.map(({ label, values }) => `${label}: ${values}`)).toEqual([
        "Наименование: Программа «Опора»",
        "Цель: Рост качества",
        `${first}: одно`,
        `${second}: другое`,
        "Финансирование: бюджет",
      ]);
      expect(roadmaps.map(({ title }) => title)).toEqual(["План мероприятий на 2024 год"]);
    }
  });

  test("a header of a plan with line ends in its cells is one", () => {
    const { passport, roadmaps } = documentOf(
      `План мероприятий на 2024 год\n\nСрок\tФорма и\nмероприятия\tИсполнители\n${table("май | Провести семинар | методист", "июнь | Собрать отчёты | директор")}`,
    );
    expect(passport).toBeNull();
    expect(roadmaps[0]?.columns.map(({ role }) => role)).toEqual(["schedule", "activity", "executors"]);
  });
});

describe("a passport among the pages of a plan", () => {
  const HEAD =
    "ПРИКАЗ\n04.03.2025 № 81\nОб утверждении плана\nПРИКАЗЫВАЮ:\n1. Утвердить план (приложение).\n\nДиректор\tП.П. Быстрова\n\nПриложение\n\n";
  const plan = table("№ | Мероприятие | Сроки | Ответственные", "1 | Провести семинар | май | методист");

  test.each(["4", "- 4 -", "стр. 4"])("the number «%s» of a page is no value", (page) => {
    const { passport, unclaimed } = documentOf(
      `${HEAD}Паспорт программы\n\nЦель\tРост качества\n\tобучения\n${page}\nЗадачи\tАнализ\nБюджет\tнет\n\nПлан мероприятий на 2025 год\n\n${plan}`,
    );
    expect(passport?.fields.map(({ label, values }) => `${label}: ${values}`)).toEqual([
      "Цель: Рост качества обучения",
      "Задачи: Анализ",
      "Бюджет: нет",
    ]);
    expect(unclaimed.filter(({ reason }) => reason === "page-number").map(({ text }) => text)).toEqual([page]);
  });

  test("the title above the passport is the plan's, unless a nearer one is", () => {
    const passport = `\nЦель: рост качества.\nЗадачи:\n- найти причины;\n- помочь школам.\n\nПаспорт\n\n${table("Разработчик | ИМЦ", "Участники | школы")}\n`;
    const title = "Дорожная карта помощи школам на 2025 год";
    const read = (nearer: string) => {
      const { roadmaps, order } = documentOf(`${HEAD}${title}\n${passport}${nearer}${plan}`);
      return [roadmaps.map((map) => map.title), order?.appendices.map((appendix) => appendix.title)];
    };
    expect(read("")).toEqual([[title], [title]]);
    expect(read("План мероприятий\n\n")[0]).toEqual(["План мероприятий"]);
  });
});

describe("a label whose second line says what it is of", () => {
  const fieldsOf = (...rows: readonly string[]): string[] =>
    passportOf(`Паспорт\n${table("Наименование | Рост", ...rows, "Сроки | 2023 год")}`)?.slice(2, -1) ?? [];

  test.each<[string, string[], string[]]>([
    ["one word", ["Участники | школы", "Программы | района"], ["Участники Программы: школы района"]],
    [
      "beside adjectives",
      ["Разработчик | отдел", "Муниципальной программы | образования"],
      ["Разработчик Муниципальной программы: отдел образования"],
    ],
    [
      "on a third line",
      ["Основание для | закон", "разработки | об", "Программы | образовании"],
      ["Основание для разработки Программы: закон об образовании"],
    ],
    ["a roadmap", ["Исполнители | педагоги", "Дорожной карты | школ"], ["Исполнители Дорожной карты: педагоги школ"]],
  ])("%s", (_, rows, expected) => {
    expect(fieldsOf(...rows)).toEqual(expected);
  });

  test.each<[string, string[], string[]]>([
    [
      "a label that has it",
      ["Цель Программы | рост", "Программы | Старт, Успех"],
      ["Цель Программы: рост", "Программы: Старт, Успех"],
    ],
    [
      "other words",
      ["Участники | школы", "Программы воспитания | Старт"],
      ["Участники: школы", "Программы воспитания: Старт"],
    ],
  ])("%s keeps its own field", (_, rows, expected) => {
    expect(fieldsOf(...rows)).toEqual(expected);
  });
});

test("sums by years are values of their own, none the second print of another", () => {
  const { passport, unclaimed } = documentOf(
    "ПАСПОРТ ПРОГРАММЫ\nНаименование\tПрограмма «Опора»\nОбъёмы финансирования\t• всего 980,0 тыс. рублей\n\t• 2024 год – 520,0 тыс. рублей\n\t• 2025 год – 590,0 тыс. рублей\nЦель\tПоддержка школ\n",
  );
  expect(passport?.fields[1]?.values).toEqual([
    "всего 980,0 тыс. рублей",
    "2024 год – 520,0 тыс. рублей",
    "2025 год – 590,0 тыс. рублей",
  ]);
  expect(unclaimed).toEqual([]);
});

describe("a passport each of whose cells stands on lines of its own", () => {
  const HEAD = "ПАСПОРТ\nмуниципальной программы\n«Рост» на 2023-2025 годы\n";
  const LINES = [
    "Ответственный исполнитель программы",
    "Комитет по образованию",
    "Цель программы",
    "Качество образования",
    "Задачи",
    "Поддержка школ;",
    "обновление классов",
    "Объемы и источники финансирования",
    "муниципальной программы",
    "100 тыс. рублей",
    "Сроки реализации",
    "2023-2025 годы",
  ];
  const FIELDS = [
    "ПАСПОРТ муниципальной программы «Рост» на 2023-2025 годы",
    "Ответственный исполнитель программы: Комитет по образованию",
    "Цель программы: Качество образования",
    "Задачи: Поддержка школ + обновление классов",
    "Объемы и источники финансирования муниципальной программы: 100 тыс. рублей",
    "Сроки реализации: 2023-2025 годы",
  ];
  const PLAN = "План мероприятий\n\n№\tМероприятие\tСрок\tОтветственный\n1\tСовет\tмай\tКомитет\n";

  test.each<[string, string]>([
    ["lines alone", `${HEAD}${LINES.join("\n")}\n`],
    ["with a bar at the end of each", `${HEAD}${LINES.map((line) => `${line} |`).join("\n")}\n`],
    ["with a plan right below", `${HEAD}${LINES.join("\n")}\n`],
  ])("%s", (_, text) => {
    expect(passportOf(text + PLAN)).toEqual(FIELDS);
    expect(documentOf(text + PLAN).roadmaps[0]?.period).toMatchObject({ start: "2023-01-01", end: "2025-12-31" });
  });

  test("prose below the heading is none", () => {
    const prose = "Паспорт школы\nЦели школы ясны.\nЗадачи школы стоят в уставе.\nСроки названы ниже.\n";
    expect(documentOf(prose + PLAN).passport).toBeNull();
  });
});
