/** The parts of an invented order that an example changes. */
export interface SampleOrder {
  readonly date?: string;
  readonly number?: string;
  readonly title?: string;
  readonly preamble?: string;
  readonly clauses?: readonly string[];
  readonly signature?: string;
  /** What follows the signature: appendices. */
  readonly after?: string;
}

const CLAUSES = ["Утвердить план поддержки школ.", "Контроль за исполнением приказа оставляю за собой."];

/** A whole order of an invented office. */
export function sampleOrder(part: SampleOrder = {}): string {
  const {
    date = "12.03.2024",
    number = "№ 45",
    title = "О поддержке школ",
    preamble = "В целях повышения качества образования",
  } = part;
  const { clauses = CLAUSES, signature = "Начальник отдела\tА.Н. Ветрова", after = "" } = part;
  const header = ["ОТДЕЛ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ЛУГОДОЛЬСКОГО РАЙОНА", "", "ПРИКАЗ", "", `${date}\t${number}`];
  const text = [
    ...header,
    "",
    ...(title === "" ? [] : [title, ""]),
    `${preamble} ПРИКАЗЫВАЮ:`,
    ...clauses.map((clause, i) => (/^\d/u.test(clause) ? clause : `${i + 1}. ${clause}`)),
    "",
    ...(signature === "" ? [] : [signature]),
  ];
  return `${text.join("\n")}\n${after === "" ? "" : `\n${after}`}`;
}

const COLUMNS = "№\tМероприятие\tСрок\tОтветственные";

/** A plan of invented activities: each row with its cells parted by tabs. */
export function samplePlan(
  rows: readonly string[],
  title = "План поддержки школ на 2024 год",
  columns = COLUMNS,
): string {
  return `${[title, "", columns, ...rows].join("\n")}\n`;
}

/** Rows that nothing is wrong with, to go around the one that is shown. */
export const ROWS = [
  "1\tСеминар для учителей математики\tмарт 2024\tМетодический центр",
  "2\tДиагностика читательской грамотности\tапрель 2024\tМетодический центр",
  "3\tКонсультации для директоров школ\tмай 2024\tОтдел образования",
] as const;
