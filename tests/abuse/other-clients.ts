/** Clients that go on asking while somebody else misbehaves. */

export interface OtherClients {
  /** Waits until each of them has been answered so many times more. */
  answered(times: number): Promise<void>;
  /** @throws what went wrong for any of them */
  end(): Promise<{ milliseconds: number[] }>;
}

const question = { query: "{ sites(first: 1) { nodes { code } } }" };

export function otherClients(url: string, count: number): OtherClients {
  const milliseconds: number[] = [];
  let isOver = false;
  const answers = Array.from({ length: count }, () => 0);
  const waiting = new Set<() => void>();
  const asking = answers.map(async (_, client) => {
    while (!isOver) {
      const began = performance.now();
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(question),
      });
      const { data, errors } = await response.json();
      if (errors || !data.sites.nodes) throw new Error(JSON.stringify(errors ?? data));
      milliseconds.push(performance.now() - began);
      answers[client] = (answers[client] ?? 0) + 1;
      for (const look of waiting) look();
    }
  });
  const all = Promise.all(asking);
  // It is told to whoever waits.
  all.catch(() => {});
  return {
    async answered(times) {
      const due = answers.map((so) => so + times);
      const done = new Promise<void>((resolve) => {
        const look = () => {
          if (!answers.every((so, client) => so >= (due[client] ?? 0))) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
      });
      await Promise.race([done, all]);
    },
    async end() {
      isOver = true;
      await all;
      return { milliseconds };
    },
  };
}
