import type { Executor } from "./load.ts";
import type { Page } from "./page.ts";
import type { PlanView } from "./rows.ts";

/** What the page's script is told of one activity. */
export interface RowData {
  readonly id: string;
  /** The printed and the canonical number: a search for either finds the row. */
  readonly numbers: readonly string[];
  /** Indexes of months in which it falls due. */
  readonly due: readonly number[];
  /** Months that it takes, `[first, last]`. */
  readonly active: readonly (readonly [number, number])[];
  readonly executors: readonly number[];
  readonly section: string;
  readonly kinds: readonly ("dated" | "repeat" | "ongoing" | "undated")[];
}

/** The data of the page's script, written into the page as JSON. */
export interface ClientData {
  readonly rows: readonly RowData[];
  /** For each value the runs of marks in the source that hold it. */
  readonly runs: readonly (readonly [id: string, runs: readonly (readonly [number, number])[]])[];
  readonly words: { readonly shown: string; readonly monthly: string };
}

function kindsOf(kinds: ReadonlySet<string>, undated: boolean): RowData["kinds"] {
  const found: RowData["kinds"][number][] = [];
  if (kinds.has("due") || kinds.has("run")) found.push("dated");
  if (kinds.has("repeat")) found.push("repeat");
  if (kinds.has("ongoing")) found.push("ongoing");
  if (undated || found.length === 0) found.push("undated");
  return found;
}

/** What the page's script needs to filter rows and to find marks. */
export function clientData({ source, words }: Page, plans: readonly PlanView[], load: readonly Executor[]): ClientData {
  const executors = new Map<number, number[]>();
  load.forEach(({ activities }, i) => {
    for (const index of activities) executors.set(index, [...(executors.get(index) ?? []), i]);
  });
  const rows = plans.flatMap(({ groups }) =>
    groups.flatMap((group) =>
      group.rows.map(({ activity, id, index, timing }) => {
        const { stretches, undated, due } = timing;
        const active = stretches.map(({ from, to }) => [from, to] as const);
        const kinds = kindsOf(new Set(stretches.map(({ kind }) => kind)), undated.length > 0);
        const numbers = [...new Set([activity.label ?? activity.number, activity.number])];
        return {
          index,
          data: { id, numbers, due, active, executors: executors.get(index) ?? [], section: group.id ?? "", kinds },
        };
      }),
    ),
  );
  rows.sort((a, b) => a.index - b.index);
  const runs = [...(source?.runs ?? [])];
  return { rows: rows.map(({ data }) => data), runs, words: { shown: words.shown, monthly: words.monthly } };
}
