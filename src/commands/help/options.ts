import { ENCODINGS } from "../../text/decode/encodings.ts";
import type { Said } from "../exit.ts";

/** What a flag does, wherever it is met; a command's own text goes before these. */
export const OPTION_TEXTS: Readonly<Record<string, Said>> = {
  "--help": { ru: "эта справка", en: "this help" },
  "--version": { ru: "номер версии", en: "the version" },
  "--format": { ru: "вид вывода", en: "form of the output" },
  "--output": {
    ru: "писать в этот файл, а не в стандартный вывод; файл появляется целиком или не появляется",
    en: "write to this file instead of standard output; it appears whole or not at all",
  },
  "--out-dir": { ru: "писать в эту папку, по файлу на каждый вход", en: "write into this folder, one file an input" },
  "--with": {
    ru: "ещё один файл того же документа: план рядом с приказом (можно повторять)",
    en: "another file of the same document: the plan beside its order (repeatable)",
  },
  "--files-from": {
    ru: "взять список входов из файла или из - (по одному на строку или через NUL)",
    en: "take the list of inputs from a file or from - (one a line or NUL-separated)",
  },
  "--stdin-filename": {
    ru: "как называть то, что пришло со стандартного ввода",
    en: "what to call what comes from standard input",
  },
  "--summary": { ru: "кратко показать, что в каждом документе", en: "tell what each document holds" },
  "--fail-on": {
    ru: "находки этой важности и выше дают код завершения 1",
    en: "findings of this severity or above make the status 1",
  },
  "--jobs": {
    ru: "сколько файлов читать одновременно: число или auto (обычно auto: от 50 файлов — по числу ядер)",
    en: "how many files are read side by side: a number or auto (default auto: one a core from 50 files on)",
  },
  "--cache": {
    ru: "хранить результаты и брать их для неизменившихся файлов; записи живут 30 дней, всего не больше 4 ГиБ",
    en: "keep results and take those of unchanged files from there; entries go after 30 days or 4 GiB",
  },
  "--no-cache": { ru: "не хранить, что бы ни говорили настройки", en: "keep none, whatever the configuration says" },
  "--cache-dir": {
    ru: "где хранить результаты, вместо своей папки пользователя",
    en: "where results are kept, instead of the user's own cache folder",
  },
  "--quiet": { ru: "сообщать только об ошибках", en: "tell nothing but errors" },
  "--verbose": { ru: "показать каждую находку", en: "tell every finding" },
  "--encoding": {
    ru: `кодировка входа, если файл о ней не говорит: ${ENCODINGS.join(", ")}`,
    en: `encoding of the input, where the file does not tell: ${ENCODINGS.join(", ")}`,
  },
  "--registry": {
    ru: "свои названия, сокращения, ИНН и ОГРН организаций (YAML или JSON)",
    en: "your own names, aliases and identifiers of bodies (YAML or JSON)",
  },
  "--max-bytes": { ru: "наибольший размер входа", en: "largest input that is read" },
  "--lang": { ru: "язык сообщений и находок", en: "language of messages and findings" },
  "--color": { ru: "раскрашивать сообщения", en: "colour messages" },
  "--debug": { ru: "показать, где случился внутренний сбой", en: "show where an internal fault happened" },
};
