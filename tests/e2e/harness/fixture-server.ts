import { createServer as createProxy, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { certificate } from './certificate';
import { fixturePage } from './fixture-page';

/** One request that reached us. The browsers are set up so that every request of theirs does. */
export interface Request {
  host: string;
  path: string;
  method: string;
  /** The page or extension that asked, where the browser says so. */
  origin: string;
}

export interface FixtureServer {
  /** Serves every host over TLS. */
  port: number;
  /** A proxy that tunnels every host to it, for Firefox, which has no host mapping. */
  proxyPort: number;
  requests: readonly Request[];
  /** Serves this page at `host` and `path` (with its query); left out: on every path of the host. */
  serve(host: string, html: string, path?: string): void;
  forget(): void;
  close(): Promise<void>;
}

const listen = (server: {
  listen: Server['listen'];
  address: Server['address'];
}): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

export const startFixtureServer = async (): Promise<FixtureServer> => {
  const pages = new Map<string, string>();
  const requests: Request[] = [];
  const sockets = new Set<Socket>();

  const server = createSecure(await certificate(), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    const { origin = request.headers.referer ?? '' } = request.headers;
    requests.push({ host, path, method: request.method ?? '', origin });
    const html = pages.get(`${host}${path}`) ?? pages.get(host) ?? fixturePage(host, path);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  const port = await listen(server);

  const proxy = createProxy((request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', 'http://unknown');
    requests.push({ host: hostname, path: pathname, method: request.method ?? '', origin: '' });
    response.writeHead(404).end();
  });
  proxy.on('connect', (_request, client: Socket, head) => {
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    // A browser that closes drops its tunnels; that is no failure of the test.
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  const proxyPort = await listen(proxy);

  for (const each of [server, proxy]) {
    each.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }

  return {
    port,
    proxyPort,
    requests,
    serve(host, html, path) {
      pages.set(path === undefined ? host : `${host}${path}`, html);
    },
    forget() {
      pages.clear();
      requests.length = 0;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([server, proxy].map((each) => new Promise((done) => each.close(done))));
    },
  };
};
