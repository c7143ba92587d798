import { describe, expect, it } from "vitest";
import { readRecurrence, repeatedDays } from "./recurrence.ts";

const DAY_MS = 24 * 3600 * 1000;
const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / DAY_MS;

function days(rule: Record<string, unknown>, first: string, from = first, to = "2100-01-01") {
  const recurrence = readRecurrence(rule);
  if (!recurrence) throw new Error("not understood");
  const span = { from: dayOf(from), to: dayOf(to) };
  const found: string[] = [];
  for (const day of repeatedDays(recurrence, dayOf(first), span)) {
    found.push(new Date(day * DAY_MS).toISOString().slice(0, 10));
    if (found.length === 12) break;
  }
  return found;
}

/** The days of a month, as RFC 5545 lists them. */
const of = (month: string, ...dates: number[]) =>
  dates.map((date) => `${month}-${String(date).padStart(2, "0")}`);

// RFC 5545, section 3.8.5.3, where each has its expansion.
describe("the examples of RFC 5545", () => {
  it("daily for 10 occurrences", () => {
    expect(days({ freq: "DAILY", count: 10 }, "1997-09-02")).toEqual(
      of("1997-09", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    );
  });

  it("every 10 days, 5 occurrences", () => {
    expect(days({ freq: "DAILY", interval: 10, count: 5 }, "1997-09-02")).toEqual([
      ...of("1997-09", 2, 12, 22),
      ...of("1997-10", 2, 12),
    ]);
  });

  it("weekly for 10 occurrences", () => {
    expect(days({ freq: "WEEKLY", count: 10 }, "1997-09-02")).toEqual([
      ...of("1997-09", 2, 9, 16, 23, 30),
      ...of("1997-10", 7, 14, 21, 28),
      ...of("1997-11", 4),
    ]);
  });

  it("weekly on Tuesday and Thursday for five weeks", () => {
    expect(
      days({ freq: "WEEKLY", count: 10, wkst: "SU", byday: ["TU", "TH"] }, "1997-09-02"),
    ).toEqual([...of("1997-09", 2, 4, 9, 11, 16, 18, 23, 25, 30), ...of("1997-10", 2)]);
  });

  it("every other week on Tuesday and Thursday, for 8 occurrences", () => {
    const rule = { freq: "WEEKLY", interval: 2, count: 8, wkst: 1, byday: ["TU", "TH"] };
    expect(days(rule, "1997-09-02")).toEqual([
      ...of("1997-09", 2, 4, 16, 18, 30),
      ...of("1997-10", 2, 14, 16),
    ]);
  });

  it("the day on which a week begins changes what every other week means", () => {
    const rule = { freq: "WEEKLY", interval: 2, count: 4, byday: ["TU", "SU"] };
    expect(days({ ...rule, wkst: "MO" }, "1997-08-05")).toEqual(of("1997-08", 5, 10, 19, 24));
    expect(days({ ...rule, wkst: "SU" }, "1997-08-05")).toEqual(of("1997-08", 5, 17, 19, 31));
  });

  it("monthly on the first Friday for 10 occurrences", () => {
    expect(days({ freq: "MONTHLY", count: 10, byday: "1FR" }, "1997-09-05")).toEqual([
      ...["1997-09-05", "1997-10-03", "1997-11-07", "1997-12-05", "1998-01-02"],
      ...["1998-02-06", "1998-03-06", "1998-04-03", "1998-05-01", "1998-06-05"],
    ]);
  });

  it("monthly on the second-to-last Monday for 6 months", () => {
    expect(days({ freq: "MONTHLY", count: 6, byday: ["-2MO"] }, "1997-09-22")).toEqual([
      ...["1997-09-22", "1997-10-20", "1997-11-17", "1997-12-22", "1998-01-19", "1998-02-16"],
    ]);
  });

  it("monthly on the third-to-the-last day of the month", () => {
    expect(days({ freq: "MONTHLY", bymonthday: -3, count: 6 }, "1997-09-28")).toEqual([
      ...["1997-09-28", "1997-10-29", "1997-11-28", "1997-12-29", "1998-01-29", "1998-02-26"],
    ]);
  });

  it("monthly on the first and last day of the month for 10 occurrences", () => {
    expect(days({ freq: "MONTHLY", count: 10, bymonthday: [1, -1] }, "1997-09-30")).toEqual([
      ...["1997-09-30", "1997-10-01", "1997-10-31", "1997-11-01", "1997-11-30", "1997-12-01"],
      ...["1997-12-31", "1998-01-01", "1998-01-31", "1998-02-01"],
    ]);
  });

  it("an invalid date such as 30 February is passed over, and not counted", () => {
    expect(days({ freq: "MONTHLY", bymonthday: [15, 30], count: 5 }, "2007-01-15")).toEqual([
      ...["2007-01-15", "2007-01-30", "2007-02-15", "2007-03-15", "2007-03-30"],
    ]);
  });
});

describe("a repeated day", () => {
  it("of 29 February comes in leap years only", () => {
    expect(days({ freq: "YEARLY", count: 3 }, "2024-02-29")).toEqual([
      ...["2024-02-29", "2028-02-29", "2032-02-29"],
    ]);
  });

  it("is the same whether one looks from its beginning or from later", () => {
    for (const rule of [
      { freq: "DAILY", interval: 3 },
      { freq: "WEEKLY", interval: 2, byday: ["SU", "WE"] },
      { freq: "MONTHLY", interval: 5, bymonthday: [31, 2] },
      { freq: "MONTHLY", byday: "5TU" },
      { freq: "YEARLY", interval: 3 },
    ]) {
      const all = days(rule, "2020-01-29", "2020-01-29", "2027-01-01").filter(
        (day) => day >= "2020-03-01",
      );
      const later = days(rule, "2020-01-29", "2020-03-01", "2027-01-01");
      expect(later.slice(0, all.length)).toEqual(all);
    }
  });

  it("that never comes ends with the span", () => {
    expect(days({ freq: "MONTHLY", interval: 12, bymonthday: 31 }, "2026-02-01")).toEqual([]);
  });
});

describe("a rule that is not understood", () => {
  it.each([
    { freq: "HOURLY" },
    { freq: "SECONDLY" },
    {},
    { freq: "DAILY", byday: "MO" },
    { freq: "DAILY", bymonth: 2, bymonthday: 30 },
    { freq: "WEEKLY", byday: "1MO" },
    { freq: "WEEKLY", bysetpos: 1 },
    { freq: "MONTHLY", byday: "MO" },
    { freq: "MONTHLY", byday: ["1MO", "2TU"] },
    { freq: "MONTHLY", byday: "6MO" },
    { freq: "MONTHLY", byday: "1FR", bymonthday: 13 },
    { freq: "MONTHLY", bymonthday: 32 },
    { freq: "MONTHLY", bymonthday: 0 },
    { freq: "YEARLY", bymonth: 3 },
    { freq: "YEARLY", bymonthday: 3 },
    { freq: "DAILY", interval: 0 },
    { freq: "DAILY", interval: 99999999999 },
    { freq: "DAILY", interval: "x" },
    { freq: "DAILY", count: 0 },
    { freq: "DAILY", count: 3001 },
    { freq: "WEEKLY", wkst: "XX" },
  ])("is %j", (rule) => {
    expect(readRecurrence(rule)).toBeNull();
  });
});
