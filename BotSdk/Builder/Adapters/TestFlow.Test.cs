using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>Sending and checking in one step.</content>
public partial class TestFlow
{
    /// <summary>The user sends a text and the bot must reply another.</summary>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user sends a text and the bot must reply an activity.</summary>
    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user sends a text and the bot's reply must pass a check.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>A transcript: what the bot said there it must say again.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Replay(activities, (flow, expected) => flow.AssertReply(expected, description, timeout));
    }

    /// <summary>A transcript: what the bot says is compared with what it said there.</summary>
    public TestFlow Test(
        IEnumerable<IActivity> activities,
        ValidateReply validateReply,
        [CallerMemberName] string description = null,
        uint timeout = 3000
    )
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Replay(activities, (flow, expected) => flow.AssertReply(reply => validateReply(expected, reply), description, timeout));
    }

    private TestFlow Replay(IEnumerable<IActivity> activities, Func<TestFlow, IActivity, TestFlow> assert) =>
        activities.Aggregate(
            this,
            (flow, activity) =>
                string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase)
                    ? assert(flow, activity)
                    : flow.Send(activity)
        );
}
