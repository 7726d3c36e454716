// The window with Web Chat: cards, Markdown, history, all of it.
import { cardStyle } from './card-style.js';
import { keepUnsent } from './unsent.js';

const online = 2; // botframework-directlinejs: 0 and 1 connect, 2 is online, more is the end
const resendEvery = 5 * 1000;
const dead = (status) => status > online;

export async function openWindow(root, texts) {
  await loadScript(texts.webChat);
  keepWritable(root);
  const unsent = keepUnsent();
  let store = null;
  let line = null;

  function render(token) {
    const { locale } = texts;
    const draft = store?.getState().sendBoxValue;
    store = window.WebChat.createStore({}, incoming, unsent.watch);
    line = window.WebChat.createDirectLine({
      token,
      domain: `${location.origin}/v3/directline`,
      conversationStartProperties: { locale },
    });
    const place = document.createElement('div');
    root.replaceChildren(place);
    const options = { directLine: line, store, locale, styleOptions: styleOptions(texts), adaptiveCardsHostConfig: cardStyle(color) };
    window.WebChat.renderWebChat(options, place);
    if (draft) {
      store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
    }
    return line;
  }

  return {
    // Resolves when the connection is lost for good, or the chat is ended.
    connect(token, signal, whenOnline) {
      const directLine = render(token);
      const isOnline = () => directLine.connectionStatus$.getValue() === online;
      return new Promise((resolve) => {
        const finish = () => {
          removeEventListener('online', check);
          removeEventListener('pagehide', leave);
          signal.removeEventListener('abort', finish);
          clearInterval(resending);
          status.unsubscribe();
          feed.unsubscribe();
          resolve();
        };
        const check = () => isOnline() || finish();
        const leave = () => unsent.postBeyondPage(directLine);
        // Direct Line's client is "online" also while it has lost the server for a while.
        const resending = setInterval(() => isOnline() && unsent.resend(directLine), resendEvery);
        const status = directLine.connectionStatus$.subscribe((value) => {
          if (value === online) {
            whenOnline();
            unsent.resend(directLine);
            focusSendBox(root);
          } else if (dead(value)) {
            queueMicrotask(finish);
          }
        });
        // The feed can end while the status stays online; nobody would notice.
        const feed = directLine.activity$.subscribe({ error: finish, complete: finish });
        addEventListener('online', check);
        addEventListener('pagehide', leave);
        signal.addEventListener('abort', finish);
      });
    },
    close() {
      line?.end();
      root.replaceChildren();
    },
  };
}

// Web Chat makes links of full addresses only; the bot may link to pages of this site. Dots that move would be read aloud
// again and again, and an answer comes at once: they are left out.
const incoming = () => (next) => (action) => {
  const activity = action.payload?.activity;
  if (action.type !== 'DIRECT_LINE/INCOMING_ACTIVITY') {
    return next(action);
  }
  if (activity?.type === 'typing') {
    return undefined;
  }
  if (!activity?.text?.includes('](/')) {
    return next(action);
  }
  const text = activity.text.replaceAll('](/', `](${location.origin}/`);
  return next({ ...action, payload: { ...action.payload, activity: { ...activity, text } } });
};

function loadScript(address) {
  if (window.WebChat) {
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error('Web Chat did not load'));
    });
    document.head.append(script);
  });
}

// Only when nothing else in the page has the focus: whoever began to read must not be torn away.
function focusSendBox(root) {
  const isFree = document.activeElement === document.body || document.activeElement?.id === 'chat-title';
  if (isFree) {
    sendBox(root)?.focus();
  }
}

// Web Chat makes its text box read-only for the moment in which it takes the focus, so that a phone shows no keyboard. Of two such
// moments at once, as after a double click, the second takes the mark of the first for the box's own state and leaves it behind.
function keepWritable(root) {
  const unmark = () => document.activeElement === sendBox(root) && document.activeElement.removeAttribute('readonly');
  new MutationObserver(unmark).observe(root, { subtree: true, attributeFilter: ['readonly'] });
}

const sendBox = (root) => root.querySelector('[data-id="webchat-sendbox-input"]');

// Web Chat's picture for "connecting" is a GIF, which no style sheet can stop.
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches && 'radial-gradient(circle, currentcolor 30%, transparent 35%)';

const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function styleOptions(texts) {
  return {
    primaryFont: color('font'),
    accent: color('accent-text'),
    subtle: color('soft-text'),
    backgroundColor: color('surface'),
    bubbleBackground: color('bubble'),
    bubbleBorderWidth: 0,
    bubbleBorderRadius: 16,
    bubbleTextColor: color('text'),
    bubbleFromUserBackground: color('accent'),
    bubbleFromUserBorderWidth: 0,
    bubbleFromUserBorderRadius: 16,
    bubbleFromUserTextColor: color('on-accent'),
    bubbleMaxWidth: 560,
    cardEmphasisBackgroundColor: color('surface'),
    groupTimestamp: 300000,
    hideUploadButton: texts.uploads !== 'true',
    paddingRegular: 12,
    spinnerAnimationBackgroundImage: still() || undefined,
    sendBoxBackground: color('surface'),
    sendBoxBorderTop: `solid 1px ${color('line')}`,
    sendBoxButtonColor: color('accent-text'),
    sendBoxButtonShadeColor: color('surface'),
    sendBoxButtonShadeColorOnHover: color('bubble'),
    sendBoxHeight: 56,
    sendBoxPlaceholderColor: color('soft-text'),
    sendBoxTextColor: color('text'),
    sendBoxTextWrap: true,
    suggestedActionBackgroundColor: color('surface'),
    suggestedActionBackgroundColorOnHover: color('bubble'),
    suggestedActionBorderColor: color('accent-text'),
    suggestedActionBorderRadius: 20,
    suggestedActionLayout: 'flow',
    suggestedActionTextColor: color('accent-text'),
    suggestedActionTextColorOnHover: color('accent-text'),
    suggestedActionTextColorOnActive: color('accent-text'),
    timestampColor: color('soft-text'),
  };
}
