/**
 * Patterns of the `regex` rule. They are matched by following all ways through the pattern at once,
 * so that the time grows with the text and never explodes, whatever the pattern is; that leaves out
 * look-around, back references and word boundaries. A pattern must match the whole text. Pure.
 */

/** Texts longer than this match no pattern. */
const LONGEST_TEXT = 1000;
const LONGEST_PATTERN = 500;
/** Places in a pattern, after `{n}` has been written out. */
const MOST_STEPS = 1000;
const DEEPEST = 20;

export interface Pattern {
  matches(text: string): boolean;
}

export class PatternFault extends Error {}

type Part =
  | { is: "character"; test: (character: string) => boolean }
  | { is: "edge"; edge: "start" | "end" }
  | { is: "sequence"; parts: Part[] }
  | { is: "choice"; parts: Part[] }
  | { is: "repeat"; part: Part; min: number; max: number };

type Step =
  | { is: "character"; test: (character: string) => boolean; next: number }
  | { is: "edge"; edge: "start" | "end"; next: number }
  | { is: "fork"; next: number[] }
  | { is: "done" };

/** @throws PatternFault when the pattern is not one, or not one of those that are supported */
export function compilePattern(source: string): Pattern {
  const { steps, start } = stepsOf(read(source));
  return {
    matches(text) {
      const characters = [...text];
      if (characters.length > LONGEST_TEXT) return false;
      let places = reach(steps, [start], 0, characters.length);
      for (const [index, character] of characters.entries()) {
        const next: number[] = [];
        for (const place of places) {
          const step = steps[place];
          if (step?.is === "character" && step.test(character)) next.push(step.next);
        }
        if (next.length === 0) return false;
        places = reach(steps, next, index + 1, characters.length);
      }
      return [...places].some((place) => steps[place]?.is === "done");
    },
  };
}

/** All places that can be reached from some without taking a character. */
function reach(steps: Step[], from: number[], position: number, end: number): Set<number> {
  const places = new Set<number>();
  const open = [...from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (places.has(place)) continue;
    places.add(place);
    const step = steps[place];
    if (step?.is === "fork") open.push(...step.next);
    if (step?.is === "edge" && position === (step.edge === "start" ? 0 : end)) open.push(step.next);
  }
  return places;
}

/** Written from the end, so that every step knows what follows it. */
function stepsOf(pattern: Part): { steps: Step[]; start: number } {
  const steps: Step[] = [{ is: "done" }];
  const add = (step: Step): number => {
    if (steps.length >= MOST_STEPS) throw new PatternFault("is too large");
    return steps.push(step) - 1;
  };
  let written = 0;
  const write = (part: Part, next: number): number => {
    // Empty parts add no steps, and still take time when they are repeated often.
    if (++written > 4 * MOST_STEPS) throw new PatternFault("is too large");
    if (part.is === "character" || part.is === "edge") return add({ ...part, next });
    if (part.is === "sequence")
      return part.parts.reduceRight((after, one) => write(one, after), next);
    if (part.is === "choice") {
      return add({ is: "fork", next: part.parts.map((one) => write(one, next)) });
    }
    let start = next;
    if (part.max === Number.POSITIVE_INFINITY) {
      const fork = { is: "fork" as const, next: [next] };
      start = add(fork);
      fork.next.push(write(part.part, start));
    } else {
      for (let count = part.min; count < part.max; count++) {
        start = add({ is: "fork", next: [next, write(part.part, start)] });
      }
    }
    for (let count = 0; count < part.min; count++) start = write(part.part, start);
    return start;
  };
  return { start: write(pattern, 0), steps };
}

function read(source: string): Part {
  const characters = [...source];
  if (characters.length > LONGEST_PATTERN) {
    throw new PatternFault(`is longer than ${LONGEST_PATTERN} characters`);
  }
  let at = 0;
  const rest = () => characters.slice(at).join("");

  function choice(depth: number): Part {
    if (depth > DEEPEST) throw new PatternFault(`has more than ${DEEPEST} groups in each other`);
    const parts = [sequence(depth)];
    while (characters[at] === "|") {
      at++;
      parts.push(sequence(depth));
    }
    return parts.length === 1 ? (parts[0] as Part) : { is: "choice", parts };
  }

  function sequence(depth: number): Part {
    const parts: Part[] = [];
    while (at < characters.length && characters[at] !== "|" && characters[at] !== ")") {
      parts.push(repeated(atom(depth)));
    }
    return { is: "sequence", parts };
  }

  function repeated(part: Part): Part {
    const [sign, least, comma, most] =
      /^(?:[*+?]|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})/.exec(rest()) ?? [];
    if (sign === undefined) return part;
    if (part.is === "edge") throw new PatternFault(`repeats an edge with "${sign}"`);
    at += sign.length;
    // Whether as much or as little as possible is taken makes no difference to the whole.
    if (characters[at] === "?") at++;
    if (/^[*+?{]/.test(characters[at] ?? "")) {
      throw new PatternFault(`repeats "${sign}" with "${characters[at]}"`);
    }
    const infinity = Number.POSITIVE_INFINITY;
    const [min, max] = { "*": [0, infinity], "+": [1, infinity], "?": [0, 1] }[sign] ?? [
      Number(least),
      most !== undefined ? Number(most) : comma !== undefined ? infinity : Number(least),
    ];
    if (min === undefined || max === undefined || max < min) {
      throw new PatternFault(`repeats ${sign}, which is from more to fewer`);
    }
    return { is: "repeat", part, min, max };
  }

  function atom(depth: number): Part {
    const character = characters[at] as string;
    if (character === "(") return group(depth);
    if (character === "[") return native(/^\[\^?(?:\\.|[^\]\\])+\]/u.exec(rest())?.[0]);
    if (character === "\\") return escaped();
    if ("*+?{}]".includes(character)) {
      throw new PatternFault(`has a "${character}" where nothing is before it to which it belongs`);
    }
    at++;
    if (character === "^") return { is: "edge", edge: "start" };
    if (character === "$") return { is: "edge", edge: "end" };
    if (character === ".") return { is: "character", test: (one) => one !== "\n" };
    return { is: "character", test: (one) => one === character };
  }

  function group(depth: number): Part {
    at++;
    if (characters[at] === "?") {
      if (characters[at + 1] !== ":") {
        throw new PatternFault('has a group "(?" other than "(?:", which is not supported');
      }
      at += 2;
    }
    const inside = choice(depth + 1);
    if (characters[at] !== ")") throw new PatternFault('has a "(" without ")"');
    at++;
    return inside;
  }

  function escaped(): Part {
    const named = /^\\(?:[dDwWsStnrfv]|x[\da-fA-F]{2}|u[\da-fA-F]{4})/.exec(rest())?.[0];
    if (named !== undefined) return native(named);
    const character = characters[at + 1];
    if (character === undefined || /[\p{L}\p{N}]/u.test(character)) {
      throw new PatternFault(`has "\\${character ?? ""}", which is not supported`);
    }
    at += 2;
    return { is: "character", test: (one) => one === character };
  }

  /** A set of characters means what it means in this language. */
  function native(text: string | undefined): Part {
    if (text === undefined) throw new PatternFault('has a "[" without "]"');
    at += [...text].length;
    try {
      const set = new RegExp(`^${text}$`, "u");
      return { is: "character", test: (one) => set.test(one) };
    } catch {
      throw new PatternFault(`has the set ${text}, which is none`);
    }
  }

  const pattern = choice(0);
  if (at < characters.length) throw new PatternFault('has a ")" without "("');
  return pattern;
}
