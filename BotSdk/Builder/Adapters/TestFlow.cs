using System.Diagnostics;
using System.Runtime.CompilerServices;
using Activity = Microsoft.Bot.Schema.Activity;
using ActivityTypes = Microsoft.Bot.Schema.ActivityTypes;
using IActivity = Microsoft.Bot.Schema.IActivity;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation as a test: what the user sends and what the bot must reply, step by step. Every step starts when it is
/// chained, after the one before; after a failing step no later one runs. Await <see cref="StartTestAsync"/> to see the failure.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "Unit test bots".</remarks>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Task _steps;

    /// <summary>A flow for a bot as a callback.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _steps = Task.CompletedTask;
    }

    /// <summary>A flow for a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync) { }

    /// <summary>The flow, gone on with by a task.</summary>
    public TestFlow(Task task, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _steps = task ?? Task.CompletedTask;
        _callback = flow._callback;
        _adapter = flow._adapter;
    }

    /// <summary>The flow, gone on with by a step.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(getTask(), flow) { }

    /// <summary>The end of all steps so far.</summary>
    public Task StartTestAsync() => _steps;

    /// <summary>The user sends a text.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>The user sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    /// <summary>The user comes into the conversation.</summary>
    public TestFlow SendConversationUpdate() =>
        Then(() =>
        {
            var update = Activity.CreateConversationUpdateActivity();
            update.MembersAdded.Add(_adapter.Conversation.User);
            return _adapter.ProcessActivityAsync((Activity)update, _callback, default);
        });

    /// <summary>Time passes.</summary>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Time passes.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The bot must reply this text; white space around it does not count.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot must reply an activity of this type and text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    /// <summary>The bot must reply an activity of this type that the comparer finds equal.</summary>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        [CallerMemberName] string description = null,
        uint timeout = 3000
    ) => AssertReply(reply => Compare(expected, reply, equalityComparer, description), description, timeout);

    /// <summary>The bot must reply something that passes a check.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            using var patience = Patience(timeout);
            var reply = await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
            validateActivity(reply);
        });

    /// <summary>The bot must reply a message that contains this text.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (reply.Type != ActivityTypes.Message || !((Activity)reply).Text.Contains(expected, StringComparison.Ordinal))
                {
                    throw Failure(description, $"a message that contains '{expected}'", reply);
                }
            },
            description,
            timeout
        );

    /// <summary>The bot must reply one of these texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(((Activity)reply).Text))
                {
                    throw new InvalidOperationException(
                        description ?? $"Expected one of: {string.Join("; ", candidates)}\nReceived: {((Activity)reply).Text}"
                    );
                }
            },
            description,
            timeout
        );
    }

    /// <summary>The bot must not reply within the time.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            using var patience = Patience(timeout);
            try
            {
                var reply = await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
                throw new InvalidOperationException($"{reply} is responded when waiting for no reply:'{description}'");
            }
            catch (OperationCanceledException) when (patience.IsCancellationRequested)
            {
                // Silence is what was wanted.
            }
        });

    private static CancellationTokenSource Patience(uint timeout) =>
        Debugger.IsAttached ? new CancellationTokenSource() : new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));

    private static void Compare(IActivity expected, IActivity reply, IEqualityComparer<IActivity> equalityComparer, string description)
    {
        if (expected.Type != reply.Type)
        {
            throw new InvalidOperationException($"{description}: Type should match");
        }

        var equal = equalityComparer?.Equals(expected, reply) ?? ((Activity)expected).Text?.Trim() == ((Activity)reply).Text?.Trim();
        if (!equal)
        {
            throw Failure(description, ((Activity)expected).Text, reply);
        }
    }

    private static InvalidOperationException Failure(string description, string expected, IActivity reply) =>
        new((description == null ? string.Empty : $"{description}:\n") + $"Expected:{expected}\nReceived:{((Activity)reply).Text}");

    private TestFlow Then(Func<Task> step) => new(() => AfterAsync(_steps, step), this);

    private static async Task AfterAsync(Task before, Func<Task> step)
    {
        await before.ConfigureAwait(false);
        await step().ConfigureAwait(false);
    }
}
