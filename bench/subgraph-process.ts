/** The made-up subgraphs behind HTTP, in a process of their own; prints its address. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { graphql } from "graphql";
import { threeSubgraphs } from "./three-subgraphs.ts";

const { schemas } = threeSubgraphs();
/** What was asked before, so that no time of the bench is spent here. */
const answers = new Map<string, string>();

const server = createServer(async (request, response) => {
  const schema = schemas.get(request.url?.slice(1) ?? "");
  const body = await text(request);
  if (!schema) return response.writeHead(404).end();
  const key = request.url + body;
  let answer = answers.get(key);
  if (answer === undefined) {
    const { query: source, variables: variableValues, operationName } = JSON.parse(body);
    answer = JSON.stringify(await graphql({ schema, source, variableValues, operationName }));
    answers.set(key, answer);
  }
  response.writeHead(200, { "content-type": "application/json" }).end(answer);
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
