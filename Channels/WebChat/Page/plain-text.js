// Turns what the bot sends into nodes, never into HTML: plain text, links, bold, and the text form of cards.
const pattern = /\[([^\]\n]+)\]\(([^)\s]+)\)|\*\*([^*\n]+)\*\*|(https?:\/\/[^\s<>()]+)/g;

export function textNodes(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    nodes.push(text.slice(end, match.index), piece(match));
    end = match.index + match[0].length;
  }
  nodes.push(text.slice(end));
  return nodes;
}

function piece([whole, label, address, bold, bare]) {
  if (bold) {
    const strong = document.createElement('strong');
    strong.textContent = bold;
    return strong;
  }
  return link(address ?? bare, label ?? bare) ?? whole;
}

// A link to the web, this site, an e-mail address or a phone; anything else stays text.
export function link(address, label) {
  let url;
  try {
    url = new URL(address, location.href);
  } catch {
    return null;
  }
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) {
    return null;
  }
  const anchor = document.createElement('a');
  anchor.href = url.href;
  anchor.textContent = label;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  return anchor;
}

export function cardText(content) {
  if (content?.fallbackText) {
    return content.fallbackText;
  }
  if (content?.type === 'AdaptiveCard') {
    return texts(content.body ?? []).join('\n');
  }
  return [content?.title, content?.subtitle, content?.text].filter(Boolean).join('\n');
}

export function cardActions(content) {
  return [...(content?.buttons ?? []), ...(content?.actions ?? [])];
}

function texts(items) {
  return items.flatMap((item) => {
    const inner = [...(item.items ?? []), ...(item.columns ?? [])];
    const facts = (item.facts ?? []).map((fact) => `${fact.title} ${fact.value}`);
    return [...(item.text ? [item.text] : []), ...facts, ...texts(inner)];
  });
}
