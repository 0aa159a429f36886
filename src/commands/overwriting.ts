import type { Input } from "../batch/inputs.ts";
import { UsageError } from "./exit.ts";
import { fileKeys, isThere, type Place, STDIN, STDOUT } from "./file-keys.ts";

/** The files of a run that are read beside its inputs: lists, registries, settings, further parts. */
type Beside = readonly (string | null | undefined)[];

const placeOf = (path: string | null): Place => (path === null || path === "-" ? STDIN : path);

/** Everything that a run reads; no output may land on any of it, by whatever name. */
export class FilesRead {
  private readonly places: readonly Place[];
  private known: ReadonlySet<string> | undefined;

  constructor(inputs: readonly Pick<Input, "path">[], beside: Beside = []) {
    const others = beside.filter((path) => path !== undefined && path !== null);
    this.places = [...inputs.map(({ path }) => path), ...others].map(placeOf);
  }

  private has(place: Place): boolean {
    // What is not there yet is no file that could be lost.
    if (!isThere(place)) return false;
    this.known ??= new Set(this.places.flatMap(fileKeys));
    return fileKeys(place).some((key) => this.known?.has(key));
  }

  /** Refuses an output that would land on one of them; nothing and `-` are standard output. */
  refuse(output: string | null | undefined): void {
    const isStdout = output === undefined || output === null || output === "-";
    if (!this.has(isStdout ? STDOUT : output)) return;
    const [ru, en] = isStdout ? ["стандартный вывод", "standard output"] : [output, output];
    throw new UsageError({ ru: `${ru}: вывод затёр бы вход`, en: `${en}: the output would overwrite an input` });
  }
}

/** Two outputs in one file: the second would overwrite the first. Null is standard output. */
export function refuseShared(outputs: readonly (string | null)[]): void {
  const taken = new Set<string>();
  for (const output of outputs) {
    const keys = fileKeys(output ?? STDOUT);
    if (keys.some((key) => taken.has(key))) {
      const name = { ru: output ?? "стандартный вывод", en: output ?? "standard output" };
      throw new UsageError({ ru: `${name.ru}: два вывода в один файл`, en: `${name.en}: two outputs have one file` });
    }
    for (const key of keys) taken.add(key);
  }
}
