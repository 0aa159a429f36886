import type { ClientData } from "../client-data.ts";
import { byId } from "./dom.ts";

/** What the page says of itself in JSON. */
export const DATA: ClientData = JSON.parse(byId("data")?.textContent ?? "null");
