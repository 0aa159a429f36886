import { layout } from "../../src/layout/index.ts";
import type { Activity, Document, Order } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { type Block, toBlocks } from "../../src/structure/blocks.ts";
import { sourceOfText } from "../../src/text/source.ts";

export const documentOf = (text: string): Document => parseSource(sourceOfText("-", text), { lang: "en" });

/** The blocks of a text, as the readers of its parts are given them. */
export const blocksOf = (text: string): Block[] => toBlocks(layout(text)).blocks;

/** An act's usual rest, for tests of its header. */
export const BODY =
  "\n\nВ целях развития школ\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n2. Контроль оставляю за собой.\n\nДиректор\tИ.П. Луговая\n";

/** What an act with this header says of itself. */
export function orderWith(header: string, body: string = BODY): Order {
  const { order } = documentOf(header + body);
  if (!order) throw new Error(`no order was found in «${header}»`);
  return order;
}

/** Which of the rules find something in a text, without severity and words. */
export function rulesOf(text: string, group = ""): string[] {
  return documentOf(text)
    .diagnostics.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith(group));
}

/** Cells of rows parted by bars, in one table: « 1 | Провести семинар | май ». */
export function table(...rows: readonly string[]): string {
  return `${rows
    .map((row) =>
      row
        .split("|")
        .map((cell) => cell.trim())
        .join("\t"),
    )
    .join("\n")}\n`;
}

export const HEADER = "№ | Мероприятие | Сроки | Ответственные";

/** The activities of the only plan. */
export function activitiesOf(text: string): Activity[] {
  const { roadmaps } = documentOf(text);
  if (roadmaps.length !== 1) throw new Error(`${roadmaps.length} plans were found`);
  return roadmaps[0]?.activities ?? [];
}

/** An activity in short: «2.1 [3.1] Провести семинар / май / методист», empty parts left out. */
export function shortActivity({ number, label, title, schedule, executors }: Activity): string {
  const parts = [title, schedule.inherited ? "" : schedule.raw, executors.inherited ? "" : executors.raw];
  while (parts[parts.length - 1] === "") parts.pop();
  return `${number} [${label ?? ""}] ${parts.join(" / ")}`;
}

export const shortActivities = (text: string): string[] => activitiesOf(text).map(shortActivity);
