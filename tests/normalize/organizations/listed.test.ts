import { describe, expect, it } from "vitest";
import { documentOf } from "../../structure/reading.ts";

const HEAD = "№\tМероприятия\tСроки\tУчастники\tОтветственные\n";

/** Name, other prints and mentions of each body of a plan with a column of no known role. */
function bodiesOf(...rows: readonly (readonly [taking: string, executors: string])[]): string[] {
  const lines = rows.map(([taking, by], i) => `${i + 1}.\tСбор\tмай 2023 г.\t${taking}\t${by}\n`);
  const { organizations } = documentOf(`План мероприятий на 2023 год\n\n${HEAD}${lines.join("")}`);
  return organizations.map(({ name, aliases, mentions }) => [name, ...aliases, mentions.length].join("; "));
}

describe("bodies in a column of no known role", () => {
  it("are those of the executors' column, whole", () => {
    expect(bodiesOf(["Служба медиации НПО", "методист"], ["дети", "Служба медиации НПО"])).toEqual([
      "Служба медиации НПО; 2",
    ]);
    expect(bodiesOf(["родители, Центр карьеры", "методист"], ["дети", "Центр карьеры"])).toEqual(["Центр карьеры; 2"]);
    expect(bodiesOf(["Совет обучающихся; родители.", "Совет обучающихся"])).toEqual(["Совет обучающихся; 2"]);
  });

  it("keep their owner's letters where nothing else names them", () => {
    expect(bodiesOf(["Служба медиации НПО", "методист"])).toEqual(["Служба медиации НПО; 1"]);
  });

  it("are not found in longer items or words that only begin alike", () => {
    expect(bodiesOf(["гости Центра карьеры", "Центр карьеры"])).toEqual(["Центр карьеры; 1"]);
    expect(bodiesOf(["Центр карьерного роста молодых", "Центр карьеры"])).toEqual(["Центр карьеры; 1"]);
  });
});

describe("the beginning of a name in the executors' column", () => {
  it("is no name of its own", () => {
    expect(bodiesOf(["дети", "Администрация Губернатора Приламской области"])).toEqual([
      "Администрация Губернатора Приламской области; 1",
    ]);
  });

  it("is one where it is printed alone", () => {
    expect(bodiesOf(["дети", "Служба медиации НПО"], ["дети", "Служба медиации"])).toEqual([
      "Служба медиации НПО; Служба медиации; 2",
    ]);
  });
});
