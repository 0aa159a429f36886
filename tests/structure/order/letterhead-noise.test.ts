import { describe, expect, test } from "vitest";
import { BODY, documentOf, orderWith } from "../reading.ts";

const ACT = "\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ";
const SCHOOL = "МБОУ «Луговая СОШ»";

describe("what is no part of the issuer", () => {
  test.each([
    [`${SCHOOL}\n612345 Заволжск, ул. Садовая 4\nтел. 2-13-14`, SCHOOL],
    [`${SCHOOL}\n612345, Заволжская область, с. Луговое`, SCHOOL],
    [`${SCHOOL} 612345, г. Заволжск, пр. Труда, 1`, SCHOOL],
    [`${SCHOOL} ИНН 4300000000 КПП 430000000`, SCHOOL],
    [`${SCHOOL} тел. 2-13-14`, SCHOOL],
    [`${SCHOOL} Подписан: Лугов И.П. Дата: 2020.04.03 10:11:12`, SCHOOL],
    [`${SCHOOL}\nЗаволжского района ОГРН 1020000000000`, `${SCHOOL} Заволжского района`],
    ["Действующий\n\nФЕДЕРАЛЬНАЯ СЛУЖБА ПО НАДЗОРУ", "ФЕДЕРАЛЬНАЯ СЛУЖБА ПО НАДЗОРУ"],
    ["Новая\n\nРЕГИОНАЛЬНАЯ СЛУЖБА НАДЗОРА", "РЕГИОНАЛЬНАЯ СЛУЖБА НАДЗОРА"],
    [`${SCHOOL}\nШКОЛА\n  • Педсовет\n`, SCHOOL],
    [`${SCHOOL}\nШкола`, SCHOOL],
    [`${SCHOOL}\nДокументы`, SCHOOL],
    [`${SCHOOL}\nПедсовет`, SCHOOL],
    ["МБДОУ «Сад № 3»\nДЕТСКИЙ САД", "МБДОУ «Сад № 3»"],
    [`${SCHOOL}\n164ХХХ, г. Заволжск, ул. Садовая, 4`, SCHOOL],
    [`${SCHOOL}\nСадовая ул., д. 4, г. Заволжск, 164000`, SCHOOL],
  ])("%s", (head, issuer) => {
    const { order, unclaimed } = documentOf(head + ACT + BODY);
    expect(order?.issuer).toBe(issuer);
    expect(unclaimed.length).toBeGreaterThan(0);
  });

  test.each([
    [`${SCHOOL}\nЗаволжского района`, `${SCHOOL} Заволжского района`],
    [
      "Муниципальное дошкольное учреждение\nДЕТСКИЙ САД\n«Рябинка»",
      "Муниципальное дошкольное учреждение ДЕТСКИЙ САД «Рябинка»",
    ],
    [`${SCHOOL}\nЗаволжска`, `${SCHOOL} Заволжска`],
  ])("stays: %s", (head, issuer) => {
    expect(orderWith(head + ACT).issuer).toBe(issuer);
  });
});
