/** The `fetch` of the platform, where there is nothing better: it keeps connections by itself. */
import { AnswerTooLarge, type Incoming, type Outgoing, type Transport } from "./transport.ts";

export function fetchTransport(url: string): Transport {
  return {
    send(message) {
      const controller = new AbortController();
      return {
        answer: exchange(url, message, controller),
        abort: (reason) => controller.abort(reason),
      };
    },
    async close() {},
  };
}

async function exchange(
  url: string,
  { headers, body, mostBytes }: Outgoing,
  controller: AbortController,
): Promise<Incoming> {
  const init = { method: "POST", headers, body, duplex: "half", redirect: "manual" };
  const { signal } = controller;
  const response = await fetch(url, { ...init, signal } as RequestInit);
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      const reason = new AnswerTooLarge(mostBytes);
      controller.abort(reason);
      throw reason;
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return { status: response.status, text: text + decoder.decode() };
}
