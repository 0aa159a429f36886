import { measureCells } from "./cells.ts";
import { table } from "./measure.ts";

const measures = measureCells();
process.stdout.write(`${table(measures)}\n`);
