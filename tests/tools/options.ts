import { type ParseArgsConfig, parseArgs } from "node:util";

type Option = NonNullable<ParseArgsConfig["options"]>[string];

/** An option of a tool: its default, a text or a switch that is off, and what it is for. */
export type Options = Readonly<Record<string, readonly [fallback: string | false, about: string]>>;

type Values<T extends Options> = { readonly [K in keyof T]: T[K][0] extends false ? boolean : string };

function usage(name: string, about: string, options: Options): string {
  const rows = Object.entries(options).map(([option, [fallback, what]]): [string, string] => [
    fallback === false ? `--${option}` : `--${option} VALUE`,
    fallback ? `${what} (${fallback})` : what,
  ]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `npm run ${name} -- [options]: ${about}`,
    ...rows.map(([left, what]) => `  ${left.padEnd(width)}  ${what}`),
  ].join("\n");
}

/** The options that a tool was given; null where it has no more to do: help was asked for, or an option is unknown. */
export function optionsOf<const T extends Options>(name: string, about: string, options: T): Values<T> | null {
  const known = Object.entries(options).map(([option, [fallback]]): [string, Option] => [
    option,
    fallback === false ? { type: "boolean", default: false } : { type: "string", default: fallback },
  ]);
  try {
    const { values } = parseArgs({ options: { ...Object.fromEntries(known), help: { type: "boolean" } } });
    if (!values.help) return values as Values<T>;
    console.log(usage(name, about, options));
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage(name, about, options)}`);
    process.exitCode = 2;
  }
  return null;
}
