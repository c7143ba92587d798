import { describe, expect, it } from "vitest";
import { errorOf } from "./fits-bytes.fixture.ts";
import type { Header, HeaderValue } from "./header.ts";
import { defaultHeaderSettings } from "./header-keys.ts";
import { observationTime } from "./observation-time.ts";

function timeOf(dateObs: HeaderValue, dayObs?: HeaderValue) {
  const header: Header = dayObs === undefined ? {} : { "DAY-OBS": dayObs };
  const time = observationTime({ ...header, "DATE-OBS": dateObs }, defaultHeaderSettings);
  return { date: time.date.toISOString(), day: time.day };
}

describe("DATE-OBS", () => {
  it.each<[HeaderValue, string]>([
    ["2015-12-17T06:48:31.970", "2015-12-17T06:48:31.970Z"],
    ["2015-12-17T06:48:31", "2015-12-17T06:48:31.000Z"],
    ["2015-12-17 06:48", "2015-12-17T06:48:00.000Z"],
    ["2015-12-17", "2015-12-17T00:00:00.000Z"],
    [" 2015-12-17T06:48:31Z ", "2015-12-17T06:48:31.000Z"],
    ["2015-12-17T06:48:31+02:00", "2015-12-17T04:48:31.000Z"],
    ["2015-12-17T22:48:31.5-0300", "2015-12-18T01:48:31.500Z"],
    ["2015-12-17T06:48:31.123999", "2015-12-17T06:48:31.123Z"],
    ["20151217T064831", "2015-12-17T06:48:31.000Z"],
    [20151217, "2015-12-17T00:00:00.000Z"],
    ["2016-02-29", "2016-02-29T00:00:00.000Z"],
    ["2016-12-31T23:59:60.5", "2017-01-01T00:00:00.500Z"],
    ["17/12/98", "1998-12-17T00:00:00.000Z"],
    ["17/12/15", "1915-12-17T00:00:00.000Z"],
  ])("%j is %s", (written, instant) => {
    expect(timeOf(written).date).toBe(instant);
  });

  it.each<[HeaderValue]>([
    ...[["yesterday"], [""], [null], [true], [57373.28], ["2015-02-29"], ["2015-13-01"]],
    ...[["2015-12-17T24:00:00"], ["2015-12-17T06:60"], ["2015-12-17T06:48:31 PM"], ["17/13/98"]],
    ...[["12/17/2015"], ["0001-01-01"], ["9999-12-31"], ["2015-12-17T06:48:31+99:00"]],
  ] as [HeaderValue][])("%j is no time", (written) => {
    expect(errorOf(() => timeOf(written))).toMatchObject({
      ...{ code: "HEADER_INVALID", keyword: "DATE-OBS", value: written },
    });
  });

  it("that is absent is no time", () => {
    expect(errorOf(() => observationTime({}, defaultHeaderSettings))).toMatchObject({
      ...{ code: "HEADER_INVALID", keyword: "DATE-OBS", value: null },
    });
  });
});

describe("DAY-OBS", () => {
  it.each<[HeaderValue, string]>([
    ["20151216", "2015-12-16"],
    [20151216, "2015-12-16"],
    ["2015-12-16", "2015-12-16"],
    ["2015-12-16T12:00:00", "2015-12-16"],
  ])("%j is the night of %s", (written, day) => {
    expect(timeOf("2015-12-17T06:48:31.970", written).day).toBe(day);
  });

  it("that is empty or absent is the date that DATE-OBS shows", () => {
    for (const empty of ["", null, undefined]) {
      expect(timeOf("2015-12-17T06:48:31", empty).day).toBe("2015-12-17");
    }
    expect(timeOf("2015-12-17T23:30:00-05:00")).toEqual({
      ...{ date: "2015-12-18T04:30:00.000Z", day: "2015-12-17" },
    });
  });

  it("that cannot be read is not guessed", () => {
    expect(errorOf(() => timeOf("2015-12-17", "night 3"))).toMatchObject({
      ...{ code: "HEADER_INVALID", keyword: "DAY-OBS", value: "night 3" },
    });
  });
});
