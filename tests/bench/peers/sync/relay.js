/** Passes every frame on to everybody else: no document, no storage, no checks. The least that a room can cost without batching. */
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (data) => {
    for (const other of server.clients) {
      if (other !== socket && other.readyState === other.OPEN) other.send(data);
    }
  });
});
server.on('listening', () => console.log(`relay: http://127.0.0.1:${server.address().port}`));
