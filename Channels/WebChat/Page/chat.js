// Opens, keeps alive and ends the chat. Nothing happens before the customer opens it.
import * as session from './session.js';

const renewEvery = 15 * 60 * 1000;
const longestWait = 30 * 1000;
const byId = (id) => document.getElementById(id);
const chat = byId('chat');
const texts = chat.dataset;

let current = null;

byId('open').addEventListener('click', () => open());
byId('end').addEventListener('click', () => end());
for (const link of document.querySelectorAll('a.language')) {
  link.addEventListener('click', () => {
    link.hash = location.hash; // so that the chat is still open in the other language
  });
}

if (session.isExpected()) {
  const token = session.read();
  if (token) {
    open();
  } else {
    session.forget();
  }
}

async function open() {
  const run = { stop: new AbortController(), view: null };
  current = run;
  show(true);
  say(texts.connecting);
  try {
    run.view = await loadView();
  } catch {
    say(texts.busy);
    show(false);
    return;
  }
  if (!run.stop.signal.aborted) {
    const renewal = setInterval(() => renew(run), renewEvery);
    run.stop.signal.addEventListener('abort', () => clearInterval(renewal));
    await keepConnected(run);
  }
}

// Each round is one life of the connection: the client gives up after a server restart, an expired token or a long time
// offline, and says so only in its status; then a new one takes its place, in the same conversation.
async function keepConnected(run) {
  const { signal } = run.stop;
  let wait = 1000;
  while (!signal.aborted) {
    let trouble = texts.lost;
    try {
      const before = session.read();
      const grant = await session.fetchToken(before);
      if (signal.aborted) {
        return;
      }
      session.write(grant.token);
      const greeting = before && !grant.resumed ? texts.renewed : texts.connected;
      await run.view.connect(grant.token, signal, () => {
        wait = 1000;
        say(greeting);
      });
    } catch (error) {
      wait = Math.max(wait, (error.wait ?? 0) * 1000);
      trouble = error.isClosed ? texts.closed : trouble;
    }
    if (!signal.aborted) {
      say(trouble);
      await pause(wait, signal);
      wait = Math.min(wait * 2, longestWait);
    }
  }
}

// The stored token must stay exchangeable for as long as the tab is open.
async function renew(run) {
  try {
    const grant = await session.fetchToken(session.read());
    if (!run.stop.signal.aborted && grant.resumed) {
      session.write(grant.token);
    }
  } catch {
    // Tried again next time; the token in use is good for an hour.
  }
}

function end() {
  current?.stop.abort();
  current?.view?.close();
  current = null;
  session.forget();
  show(false);
  say(texts.ended);
  byId('open').focus();
}

async function loadView() {
  const { openWindow } = await import(texts.webChat ? './full-window.js' : './plain-window.js');
  return openWindow(byId('window'), texts);
}

function show(isOpen) {
  document.body.classList.toggle('is-open', isOpen);
  byId('intro').hidden = isOpen;
  chat.hidden = !isOpen;
  if (isOpen) {
    byId('chat-title').focus();
  }
}

function say(text) {
  byId('status').textContent = text;
}

function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}
