/** What is told of a person, in lengths that fit. Pure. */
import { CodedError } from "../../../schema/errors.ts";

/** Most characters of each. */
const LONGEST = { firstName: 150, lastName: 150, institution: 200, title: 200 } as const;

type PersonTexts = Record<keyof typeof LONGEST, string>;

/** The texts, empty where there is none. @throws CodedError BAD_USER_INPUT */
export function requirePersonTexts(
  given: Partial<Record<keyof PersonTexts, string | null>>,
): PersonTexts {
  const text = (field: keyof PersonTexts) => {
    const value = given[field] ?? "";
    if (value.length <= LONGEST[field] && !value.includes("\0")) return value;
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot use ${field}: it has ${value.length} characters, at most ${LONGEST[field]} without NUL are possible`,
      { field, most: LONGEST[field] },
    );
  };
  return {
    firstName: text("firstName"),
    lastName: text("lastName"),
    institution: text("institution"),
    title: text("title"),
  };
}
