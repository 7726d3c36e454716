// The one thing the page keeps on the device, and only after the customer opened the chat: the token of the conversation,
// in the storage of this tab (§ 25 TDDDG). The address fragment says whether there may be one, so that a first visit reads nothing.
const name = 'chat';
const mark = '#chat';

export const isExpected = () => location.hash === mark;

export const read = () => sessionStorage.getItem(name);

export function write(token) {
  sessionStorage.setItem(name, token);
  if (!isExpected()) {
    history.replaceState(null, '', mark);
  }
}

export function forget() {
  sessionStorage.removeItem(name);
  history.replaceState(null, '', location.pathname + location.search);
}

// A token of the conversation that the given one belonged to, or of a new one. Throws when the server cannot be reached;
// error.wait then says for how many seconds the server wants to be left alone, error.isClosed that it knows of its trouble.
export async function fetchToken(before) {
  const response = await fetch('/chat/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(before ? { token: before } : {}),
    signal: AbortSignal.timeout(15000),
  });
  if (!response.ok) {
    throw Object.assign(new Error(`Status ${response.status}`), {
      wait: Number(response.headers.get('Retry-After')) || 0,
      isClosed: response.status === 503,
    });
  }
  return response.json();
}
