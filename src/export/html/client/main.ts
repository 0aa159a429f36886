import { apply, report, startFilters } from "./filters.ts";
import { startLinks } from "./links.ts";
import { startRows } from "./rows.ts";
import { startSorting } from "./sorting.ts";
import { startSource } from "./source.ts";
import { startViews } from "./views.ts";

document.documentElement.classList.add("js");
startViews();
startSource();
startSorting();
startFilters();
startRows();
startLinks();
apply();
new MutationObserver(report).observe(document.body, { attributeFilter: ["data-open"] });
