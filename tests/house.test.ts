import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

/** Which rooms a room may take from, besides itself. Tests may take from anywhere. */
const floors: Record<string, string[]> = {
  schema: [],
  platform: ["schema"],
  subgraphs: ["schema", "platform"],
  cli: ["schema", "platform"],
  seeds: ["schema", "platform", "subgraphs"],
  gateway: ["schema", "platform", "subgraphs", "seeds"],
};

const files = execFileSync("git", ["ls-files", "*.ts"], { encoding: "utf8" })
  .split("\n")
  .filter((path) => path && !/\.test\.ts$|\.fixture\.ts$|^tests\//.test(path));

/** Paths of the house that a file imports. */
function imports(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^(?:import|export|\} from|.*import\().*["'](\.[^"']+)["']/gm)].map(
    ([, target]) => posix.normalize(posix.join(posix.dirname(path), target as string)),
  );
}

const room = (path: string) => path.split("/")[0] as string;
const subgraph = (path: string) => (room(path) === "subgraphs" ? path.split("/")[1] : null);

describe("the house", () => {
  it("has imports that run one way, from floor to floor", () => {
    const wrong = files.flatMap((path) =>
      imports(path)
        .filter((target) => room(target) !== room(path) && floors[room(target)])
        .filter((target) => floors[room(path)]?.includes(room(target)) === false)
        .map((target) => `${path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has subgraphs that do not know each other, and show outsiders one door", () => {
    const wrong = files.flatMap((path) =>
      imports(path)
        .filter((target) => subgraph(target) && subgraph(target) !== subgraph(path))
        .filter((target) => subgraph(path) || !/^subgraphs\/\w+\/subgraph\.ts$/.test(target))
        .map((target) => `${path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has SQL in stores only", () => {
    const statement = /`\s*(select|insert into|update|delete from)\s/i;
    const wrong = files
      .filter((path) => subgraph(path) && !/\/(store|migrations|consumers)\b/.test(path))
      .filter((path) => statement.test(readFileSync(path, "utf8")));
    expect(wrong).toEqual([]);
  });
});
