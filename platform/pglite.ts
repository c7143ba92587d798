/** PGlite as a socket: postgres.js writes wire protocol into it and reads the answers back. */
import { Buffer } from "node:buffer";
import { Duplex } from "node:stream";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { cube } from "@electric-sql/pglite/contrib/cube";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";

export interface EmbeddedPostgres {
  socket(): Duplex;
  /** The whole data folder as an uncompressed tar, for starting copies from. */
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

/** The frontend message that ends a session; PGlite must not see it, as its backend would exit. */
const TERMINATE = "X".charCodeAt(0);

/** Opens the database in `folder`, or in memory when it is null. */
export async function openPglite(
  folder: string | null,
  loadFrom?: Blob,
): Promise<EmbeddedPostgres> {
  const pglite = await PGlite.create({
    ...(folder && { dataDir: folder }),
    ...(loadFrom && { loadDataDir: loadFrom }),
    extensions: { cube, btree_gist, pg_trgm },
  });
  return {
    socket: () => {
      const duplex = new Duplex({
        // Never full: the driver takes "drain" for the end of a statement, and would let a
        // statement from outside into a transaction.
        writableHighWaterMark: Number.MAX_SAFE_INTEGER,
        read() {},
        write(chunk: Uint8Array, _encoding, done) {
          if (chunk[0] === TERMINATE) {
            this.push(null);
            done();
            return;
          }
          pglite.execProtocolRaw(chunk).then((answer) => {
            if (answer.length > 0) this.push(Buffer.from(answer));
            done();
          }, done);
        },
      });
      // What net.Socket has and postgres.js looks at before it says goodbye.
      return Object.assign(duplex, { readyState: "open" });
    },
    dump: () => pglite.dumpDataDir("none"),
    close: () => pglite.close(),
  };
}
