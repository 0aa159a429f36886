/** How a report colours its words; a terminal without colour gives back what it gets. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
}

const same = (text: string): string => text;
export const PLAIN: Paint = { strong: same, faint: same, error: same, warning: same, info: same };

/** How many colours a stream shows: none, 16, 256, all. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** The colours for a level; the library is loaded only where there are some. */
export async function paintFor(level: ColorLevel): Promise<Paint> {
  if (level === 0) return PLAIN;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level });
  return { strong: chalk.bold, faint: chalk.dim, error: chalk.red, warning: chalk.yellow, info: chalk.cyan };
}
