import { createServer, type RequestListener, type Server } from 'node:http';

export type Listening = { readonly server: Server; readonly port: number };

/** Listens on this machine alone, at the first free port from `port` on; 0 is any. */
export function listen(listener: RequestListener, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65535) resolve(listen(listener, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : port });
    });
  });
}
