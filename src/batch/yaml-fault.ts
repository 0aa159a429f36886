import type { Lang } from "../rules/rule.ts";

const TOO_DEEP: Readonly<Record<Lang, string>> = { ru: "слишком глубокая вложенность", en: "nested too deep" };
const SEVERAL: Readonly<Record<Lang, string>> = {
  ru: "в файле несколько документов YAML («---»), а нужен один",
  en: "the file holds several YAML documents (“---”), and one is wanted",
};

/** What the YAML reader found wrong, without the place; its advice to those who program is not for the user. */
export function yamlFault(error: unknown): Readonly<Record<Lang, string>> {
  if (error instanceof RangeError) return TOO_DEEP;
  if (!(error instanceof Error)) return { ru: String(error), en: String(error) };
  if ("code" in error && error.code === "MULTIPLE_DOCS") return SEVERAL;
  if ("code" in error && error.code === "RESOURCE_EXHAUSTION") return TOO_DEEP;
  const text = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
  return { ru: text, en: text };
}
