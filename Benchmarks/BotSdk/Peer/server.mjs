// node server.mjs echo|dialog PORT: the bots of Servers/ on the JavaScript SDK. Plain HTTP, because it costs less than restify.
import { createServer } from 'node:http';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage, MessageFactory } from 'botbuilder';
import { ChoicePrompt, ComponentDialog, ConfirmPrompt, NumberPrompt, TextPrompt, WaterfallDialog, runDialog } from 'botbuilder-dialogs';

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`));
      await next();
    });
  }
}

class FivePromptDialog extends ComponentDialog {
  constructor() {
    super('FivePromptDialog');
    this.addDialog(new TextPrompt('text'));
    this.addDialog(new NumberPrompt('number'));
    this.addDialog(new ChoicePrompt('choice'));
    this.addDialog(new ConfirmPrompt('confirm'));
    this.addDialog(
      new WaterfallDialog('waterfall', [
        (step) => step.prompt('text', 'What is your name?'),
        (step) => {
          step.values.name = step.result;
          return step.prompt('number', 'How old are you?');
        },
        (step) => {
          step.values.age = step.result;
          return step.prompt('choice', { prompt: MessageFactory.text('Which size do you want?'), choices: ['small', 'medium', 'large'] });
        },
        (step) => {
          step.values.size = step.result.value;
          return step.prompt('text', 'What else should we know?');
        },
        (step) => {
          step.values.remark = step.result;
          return step.prompt('confirm', 'Is that right?');
        },
        async (step) => {
          const { name, age, size, remark } = step.values;
          await step.context.sendActivity(`Thank you, ${name}: ${age}, ${size}, ${remark}, ${step.result ? 'yes' : 'no'}.`);
          return step.endDialog();
        },
      ]),
    );
    this.initialDialogId = 'waterfall';
  }
}

class DialogBot extends ActivityHandler {
  constructor(conversation) {
    super();
    this.conversation = conversation;
    this.state = conversation.createProperty('DialogState');
    this.dialog = new FivePromptDialog();
    this.onMessage(async (context, next) => {
      await runDialog(this.dialog, context, this.state);
      await next();
    });
  }

  async run(context) {
    await super.run(context);
    await this.conversation.saveChanges(context);
  }
}

const [, , kind, port] = process.argv;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = kind === 'echo' ? new EchoBot() : new DialogBot(new ConversationState(new MemoryStorage()));

createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    request.body = JSON.parse(Buffer.concat(parts).toString('utf8'));
    const answer = {
      socket: response.socket,
      status: (code) => ((response.statusCode = code), answer),
      header: (name, value) => (response.setHeader(name, value), answer),
      send: (body) => ((answer.body = typeof body === 'string' ? body : JSON.stringify(body)), answer),
      end: () => {
        const body = Buffer.from(answer.body ?? '');
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Content-Length', body.length);
        response.end(body);
        return answer;
      },
    };
    await adapter.process(request, answer, (context) => bot.run(context));
  });
}).listen(Number(port), '127.0.0.1');
