using System.Globalization;
using CustomerBot.Dialogs;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Language;
using CustomerBot.Dialogs.Welcome;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Support;

/// <summary>One customer's chat, as the pipeline of the bot would run it.</summary>
internal sealed class Chat
{
    private readonly TestBot _bot;
    private readonly TestAdapter _adapter;
    private readonly List<Activity> _replies = [];

    public Chat(TestBot bot, string locale, ChatPlace place)
    {
        _bot = bot;
        Locale = locale;
        Language = locale;
        ChannelId = place.ChannelId;
        Subject = DataSubject.ForUser(place.ChannelId, place.Customer);
        var conversation = TestAdapter.CreateConversation(place.Conversation, place.Customer);
        conversation.ChannelId = place.ChannelId;
        conversation.Conversation.IsGroup = place.IsGroup;
        ConversationId = place.Conversation;
        _adapter = new TestAdapter(conversation);
    }

    /// <summary>Language of the device.</summary>
    public string Locale { get; }

    /// <summary>Language that <see cref="Text"/> speaks; a test changes it with the chat.</summary>
    public string Language { get; set; }

    public DataSubject Subject { get; }

    public string ChannelId { get; }

    public string ConversationId { get; }

    /// <summary>The channel; it is also the token service of the customer's sign-ins.</summary>
    public TestAdapter Adapter => _adapter;

    /// <summary>Replies to the last message.</summary>
    public IReadOnlyList<Activity> Replies => _replies;

    public Activity LastActivity => _replies[^1];

    public string LastReply => LastActivity.Text;

    /// <summary>All texts of the last turn.</summary>
    public string AllReplies => string.Join("\n---\n", _replies.Select(reply => reply.Text));

    /// <summary>The words on the buttons of the last reply.</summary>
    public IReadOnlyList<string> Buttons =>
        LastActivity.SuggestedActions is { } offered ? [.. offered.Actions.Select(action => action.Title)] : [];

    /// <summary>A text of the bot in this chat's language.</summary>
    public string Text(string name, params object[] values) => string.Format(CultureInfo.GetCultureInfo(Language), RawText(name), values);

    /// <summary>A text of the bot in this chat's language with its gaps.</summary>
    public string RawText(string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo(Language))!;

    public Task SayAsync(string text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

    /// <summary>The customer opens the chat.</summary>
    public Task OpenAsync() => SendAsync(new Activity(ActivityTypes.ConversationUpdate));

    public async Task SendAsync(Activity activity)
    {
        activity.Locale = Locale;
        _replies.Clear();
        await _adapter.ProcessActivityAsync(activity, RunTurnAsync, CancellationToken.None);
        while (_adapter.ActiveQueue.TryDequeue(out var reply))
        {
            _replies.Add(reply);
        }
    }

    private async Task RunTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var state = _bot.Get<ConversationState>();
        await state.LoadAsync(turnContext, force: true, cancellationToken);
        turnContext.TurnState.Add(new SubjectOfTurn(Subject));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(
            await _bot.Get<ChosenLanguage>().GetAsync(turnContext, cancellationToken) ?? Locale
        );
        if (turnContext.Activity.Type == ActivityTypes.ConversationUpdate)
        {
            await _bot.Get<WelcomeNotice>().SendIfNewAsync(turnContext, cancellationToken);
        }
        else
        {
            await _bot.Get<ProofNotice>().SendIfDueAsync(turnContext, cancellationToken);
            await _bot.Get<RootDialog>().RunAsync(turnContext, state.CreateProperty<DialogState>("DialogState"), cancellationToken);
        }

        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }
}
