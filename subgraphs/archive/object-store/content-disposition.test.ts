import { expect, it } from "vitest";
import { contentDisposition } from "./content-disposition.ts";

it.each([
  ["frame.fits.fz", `attachment; filename="frame.fits.fz"; filename*=UTF-8''frame.fits.fz`],
  ["a  b.fits", `attachment; filename="a b.fits"; filename*=UTF-8''a%20%20b.fits`],
  ["ñ.fits", `attachment; filename="_.fits"; filename*=UTF-8''%C3%B1.fits`],
  ['a"b\\..\\c.fits', `attachment; filename="c.fits"; filename*=UTF-8''c.fits`],
  ["../../etc/passwd", `attachment; filename="passwd"; filename*=UTF-8''passwd`],
  [
    "a\r\nSet-Cookie: b",
    `attachment; filename="a__Set-Cookie_ b"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b`,
  ],
  ['x";y', `attachment; filename="x__y"; filename*=UTF-8''x%22%3By`],
  ["", `attachment; filename="download"; filename*=UTF-8''download`],
  ["\ud800", `attachment; filename="_"; filename*=UTF-8''%EF%BF%BD`],
])("%j is offered as %s", (filename, expected) => {
  expect(contentDisposition(filename)).toBe(expected);
});
