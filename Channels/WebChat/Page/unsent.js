// What the customer said and the server did not confirm, because it restarted or the token had expired while the laptop slept. It is
// posted again, under the same clientActivityID: what had arrived after all is not taken twice.
const patience = 5 * 60 * 1000; // Web Chat's own: nobody expects older words, a confirmation above all, to be said now

export function keepUnsent() {
  const unsent = new Map();

  const watch = () => (next) => (action) => {
    const { type, meta, payload } = action;
    switch (type) {
      case 'DIRECT_LINE/POST_ACTIVITY': // the customer's own "retry" is a new post
      case 'DIRECT_LINE/INCOMING_ACTIVITY': // the echo of what arrived
        unsent.delete(payload.activity.channelData?.clientActivityID);
        break;
      case 'DIRECT_LINE/POST_ACTIVITY_PENDING':
        unsent.set(meta.clientActivityID, { activity: payload.activity, until: Date.now() + patience });
        break;
    }
    return next(action);
  };

  function resend(line) {
    for (const [id, { activity, until }] of unsent) {
      const forget = () => unsent.delete(id);
      if (Date.now() > until) {
        forget();
      } else {
        line.postActivity(activity).subscribe({ error: forget }); // the server refuses it for good
      }
    }
  }

  // The page is left or loaded anew with words on their way, which the browser would cut off: it goes on with these alone.
  function postBeyondPage({ domain, conversationId, token }) {
    for (const { activity } of unsent.values()) {
      fetch(`${domain}/conversations/${conversationId}/activities`, {
        method: 'POST',
        keepalive: true,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(activity),
      }).catch(() => {}); // nobody is left to tell
    }
  }

  return { watch, resend, postBeyondPage };
}
