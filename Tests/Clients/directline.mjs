// Drives botframework-directlinejs as a page would. Lines on standard input are messages; each bot message is printed as one line of JSON.
// Usage: node directline.mjs BASE_ADDRESS LOCALE stream|polling
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import xhr2 from 'xhr2';
import directLineJs from 'botframework-directlinejs';

const [base, locale, mode] = process.argv.slice(2);
globalThis.XMLHttpRequest = xhr2.XMLHttpRequest;
globalThis.WebSocket = WebSocket;
const { DirectLine } = directLineJs;

const answer = await fetch(new URL('/chat/token', base), { method: 'POST', headers: { origin: new URL(base).origin } });
if (!answer.ok) throw new Error(`No token: ${answer.status}`);
const { token, userId } = await answer.json();

const directLine = new DirectLine({
  token,
  domain: new URL('/v3/directline', base).href,
  webSocket: mode === 'stream',
  pollingInterval: 200,
  conversationStartProperties: { locale },
});
directLine.activity$.subscribe(activity => {
  if (activity.type === 'message' && activity.from.id !== userId) console.log(JSON.stringify({ text: activity.text, id: activity.id }));
});
directLine.connectionStatus$.subscribe(status => console.error(`status ${status}`));

const post = activity =>
  new Promise((resolve, reject) =>
    directLine.postActivity({ from: { id: userId }, locale, ...activity }).subscribe(resolve, reject));
for await (const line of createInterface({ input: process.stdin })) await post({ type: 'message', text: line });
directLine.end();
process.exit(0);
