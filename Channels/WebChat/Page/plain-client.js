// Direct Line in a page's worth of code: start, post, poll.
const root = '/v3/directline/conversations';
const pollEvery = 1000;

export class PlainClient {
  constructor(token, locale) {
    this.token = token;
    this.locale = locale;
    this.watermark = '';
  }

  async start() {
    const conversation = await this.call('POST', '', { locale: this.locale });
    this.token = conversation.token;
    this.id = conversation.conversationId;
  }

  post(activity) {
    return this.call('POST', `/${this.id}/activities`, { ...activity, locale: this.locale });
  }

  // Hands over what comes, until the signal or until the server does not answer.
  async listen(signal, receive) {
    while (!signal.aborted) {
      const set = await this.call('GET', `/${this.id}/activities?watermark=${this.watermark}`);
      this.watermark = set.watermark;
      receive(set.activities);
      await new Promise((resolve) => setTimeout(resolve, pollEvery));
    }
  }

  async call(method, path, body) {
    const response = await fetch(root + path, {
      method,
      headers: { Authorization: `Bearer ${this.token}`, ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
      keepalive: method === 'POST', // words on their way arrive although the page is left
      signal: AbortSignal.timeout(20000),
    });
    if (!response.ok) {
      throw new Error(`Status ${response.status}`);
    }
    return response.json();
  }
}
