/** A clock that stands still until it is told otherwise. */
export interface Clock {
  now(): Date;
  pass(seconds: number): void;
}

export function createClock(start = "2026-03-05T10:00:00Z"): Clock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    pass: (seconds) => {
      at += seconds * 1000;
    },
  };
}
