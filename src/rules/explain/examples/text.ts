import type { Examples } from "../examples.ts";
import { ROWS, samplePlan } from "../sample.ts";

const last = (wrong: string, right: string) => ({
  wrong: [samplePlan([...ROWS, wrong])],
  right: [samplePlan([...ROWS, right])],
});
const RIGHT = "4\tВыезды методистов в школы\tоктябрь 2024\tМетодический центр";

/** Examples of the rules about the text itself. */
export const text: Examples = {
  "text/mixed-script": [last("4\tВыезды мeтoдистов в школы\tоктябрь 2024\tМетодический центр", RIGHT)],
  "text/markup": [last("4\t<b>Выезды методистов в школы</b>\tоктябрь 2024\tМетодический центр", RIGHT)],
  "text/ocr-noise": [last("4\tВыезды мето- дистов в школы\tоктябрь 2024\tМетодический центр", RIGHT)],
};
