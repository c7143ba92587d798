/** An app that knows which of its requests are not answered yet. */
import type { App } from "./app.ts";

export interface Counted {
  fetch: App["fetch"];
  /** When there are none. */
  none(): Promise<void>;
}

export function requestsUnderWay(app: Pick<App, "fetch">): Counted {
  const underWay = new Set<Promise<unknown>>();
  return {
    fetch(request, address) {
      const answer = app.fetch(request, address);
      if (!(answer instanceof Promise)) return answer;
      const settled = answer.then(
        () => {},
        () => {},
      );
      underWay.add(settled);
      void settled.then(() => underWay.delete(settled));
      return answer;
    },
    async none() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
