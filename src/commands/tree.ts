import { realpath } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { makeFolder } from "../batch/make-folder.ts";
import type { Lang } from "../rules/rule.ts";
import { OutputError, outputError } from "./sink.ts";

const OUTSIDE: Readonly<Record<Lang, string>> = {
  en: "a link leads out of the folder for outputs",
  ru: "ссылка ведёт за пределы папки вывода",
};

/** Makes folders below the one for outputs, none of them by way of a link that leads out of it. */
export class Tree {
  private readonly ready = new Set<string>();
  private root: string | undefined;

  constructor(
    private readonly folder: string,
    private readonly lang: Lang,
  ) {}

  private async contains(path: string): Promise<boolean> {
    this.root ??= await realpath(this.folder);
    const real = await realpath(path).catch(() => null);
    return (
      real === null || real === this.root || real.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep)
    );
  }

  async prepare(path: string): Promise<void> {
    const below = dirname(path);
    if (!this.ready.has(below)) {
      try {
        makeFolder(below);
      } catch (error) {
        throw outputError(below, error, this.lang);
      }
      if (!(await this.contains(below))) throw new OutputError(`${below}: ${OUTSIDE[this.lang]}`, "outside");
      this.ready.add(below);
    }
    if (!(await this.contains(path))) throw new OutputError(`${path}: ${OUTSIDE[this.lang]}`, "outside");
  }
}
