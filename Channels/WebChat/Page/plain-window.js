// The small window: no library, the same conversation.
import { PlainClient } from './plain-client.js';
import { cardActions, cardText, link, textNodes } from './plain-text.js';

export function openWindow(root, texts) {
  const place = document.createElement('div');
  place.className = 'plain';
  const log = element('div', { role: 'log', ariaLabel: texts.history, tabIndex: 0 });
  const choices = element('div', { className: 'choices', role: 'group', ariaLabel: texts.choices });
  const form = document.createElement('form');
  const input = element('input', { type: 'text', autocomplete: 'off', maxLength: 5000, ariaLabel: texts.message, placeholder: texts.message });
  form.append(input, element('button', { type: 'submit', textContent: texts.send }));
  place.append(log, choices, form);
  root.replaceChildren(place);

  const known = new Set();
  let client = null;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text) {
      input.value = '';
      post({ type: 'message', text }, () => (input.value ||= text));
    }
  });

  async function post(activity, whenLost) {
    try {
      await client.post({ ...activity, channelData: { ...activity.channelData, clientActivityID: crypto.randomUUID?.() ?? `${Date.now()}` } });
    } catch {
      log.append(element('p', { className: 'unsent', textContent: texts.unsent }));
      scroll();
      whenLost?.();
    }
  }

  function receive(activities) {
    for (const activity of activities.filter((item) => item.type === 'message' && !known.has(item.id))) {
      known.add(activity.id);
      show(activity);
    }
  }

  function show(activity) {
    const mine = activity.from?.role === 'user';
    if (mine && activity.channelData?.postBack) {
      return;
    }
    const bubble = element('div', { className: mine ? 'bubble mine' : 'bubble' });
    const who = element('span', { className: 'visually-hidden', textContent: `${mine ? texts.you : texts.bot}: ` });
    bubble.append(who, ...textNodes(activity.text ?? ''));
    for (const { content } of activity.attachments ?? []) {
      const card = document.createElement('div');
      const actions = element('div', { className: 'actions' });
      actions.append(...cardActions(content).map(button).filter(Boolean));
      card.append(...textNodes(cardText(content)), actions);
      bubble.append(card);
    }
    log.append(bubble);
    choices.replaceChildren(...(mine ? [] : activity.suggestedActions?.actions ?? []).map(button).filter(Boolean));
    scroll();
  }

  function button(action) {
    const address = action.type === 'Action.OpenUrl' ? action.url : action.type === 'openUrl' ? action.value : null;
    if (address) {
      return link(address, action.title);
    }
    const activity = activityOf(action);
    if (!activity) {
      return null;
    }
    const control = element('button', { type: 'button', textContent: action.title ?? action.value });
    control.addEventListener('click', () => {
      post(activity);
      input.focus();
    });
    return control;
  }

  function scroll() {
    log.scrollTop = log.scrollHeight;
  }

  return {
    async connect(token, signal, whenOnline) {
      client = new PlainClient(token, texts.locale);
      await client.start();
      whenOnline();
      if (document.activeElement?.id === 'chat-title') {
        input.focus();
      }
      await client.listen(signal, receive);
    },
    close() {
      root.replaceChildren();
    },
  };
}

function activityOf({ type, value, text, displayText, data }) {
  switch (type) {
    case 'imBack':
      return { type: 'message', text: value };
    case 'messageBack':
      return { type: 'message', text, value, channelData: { messageBack: { displayText } } };
    case 'postBack':
    case 'Action.Submit': {
      const sent = type === 'postBack' ? value : data;
      return { type: 'message', channelData: { postBack: true }, ...(typeof sent === 'string' ? { text: sent } : { value: sent }) };
    }
    default:
      return null;
  }
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
