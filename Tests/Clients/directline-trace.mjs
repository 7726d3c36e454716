// Drives the stock client as a page would and prints one JSON line per thing seen: directline-trace.mjs ADDRESS stream|poll.
// "say TEXT" on standard input posts, "end" stops.
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import xhr2 from 'xhr2';

globalThis.XMLHttpRequest = xhr2;
globalThis.WebSocket = WebSocket;
const { DirectLine } = (await import('botframework-directlinejs')).default;

const [address, mode] = process.argv.slice(2);
const print = (line) => console.log(JSON.stringify(line));
const { token, userId } = await (await fetch(`${address}/chat/token`, { method: 'POST' })).json();
const client = new DirectLine({ token, domain: `${address}/v3/directline`, webSocket: mode === 'stream', pollingInterval: 200 });

client.connectionStatus$.subscribe((status) => print({ status }));
client.activity$.subscribe({
  next: ({ id, type, text, from, replyToId, channelData }) =>
    print({ activity: { id, type, text, from: from.id, replyToId, clientId: channelData?.clientActivityID } }),
  error: (error) => print({ ended: String(error) }),
  complete: () => print({ ended: 'complete' }),
});
print({ userId });

createInterface({ input: process.stdin }).on('line', (line) => {
  if (line === 'end') {
    client.end();
    process.exit(0);
  }
  const text = line.slice('say '.length);
  client.postActivity({ type: 'message', text, from: { id: userId } }).subscribe(
    (id) => print({ posted: id, text }),
    (error) => print({ failed: error.status, text }),
  );
});
