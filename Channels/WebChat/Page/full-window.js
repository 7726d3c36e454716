// The window with Web Chat: cards, Markdown, history, all of it.
const locales = { de: 'de-DE', en: 'en-US' };
const online = 2; // botframework-directlinejs: 0 and 1 connect, 2 is online, more is the end
const dead = (status) => status > online;

export async function openWindow(root, texts) {
  await loadScript(texts.webChat);
  let store = null;
  let line = null;

  function render(token) {
    const locale = locales[texts.language];
    const draft = store?.getState().sendBoxValue;
    store = window.WebChat.createStore();
    line = window.WebChat.createDirectLine({
      token,
      domain: `${location.origin}/v3/directline`,
      conversationStartProperties: { locale },
    });
    const place = document.createElement('div');
    root.replaceChildren(place);
    window.WebChat.renderWebChat({ directLine: line, store, locale, styleOptions: styleOptions(texts), sendTypingIndicator: false }, place);
    if (draft) {
      store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
    }
    return line;
  }

  return {
    // Resolves when the connection is lost for good, or the chat is ended.
    connect(token, signal, whenOnline) {
      const directLine = render(token);
      return new Promise((resolve) => {
        const finish = () => {
          removeEventListener('online', check);
          signal.removeEventListener('abort', finish);
          status.unsubscribe();
          feed.unsubscribe();
          resolve();
        };
        const check = () => directLine.connectionStatus$.getValue() !== online && finish();
        const status = directLine.connectionStatus$.subscribe((value) => {
          if (value === online) {
            whenOnline();
            focusSendBox(root);
          } else if (dead(value)) {
            queueMicrotask(finish);
          }
        });
        // The feed can end while the status stays online; nobody would notice.
        const feed = directLine.activity$.subscribe({ error: finish, complete: finish });
        addEventListener('online', check);
        signal.addEventListener('abort', finish);
      });
    },
    close() {
      line?.end();
      root.replaceChildren();
    },
  };
}

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
    root.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  }
}

function styleOptions(texts) {
  const style = getComputedStyle(document.documentElement);
  const color = (name) => style.getPropertyValue(`--${name}`).trim();
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
    sendBoxBackground: color('surface'),
    sendBoxBorderTop: `solid 1px ${color('line')}`,
    sendBoxButtonColor: color('accent-text'),
    sendBoxButtonShadeColor: color('bubble'),
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
