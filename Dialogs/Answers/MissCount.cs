using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Answers;

/// <summary>How many times in a row the bot had no answer in this conversation.</summary>
internal sealed class MissCount(ConversationState conversationState)
{
    private readonly IStatePropertyAccessor<int> _misses = conversationState.CreateProperty<int>("Misses");

    public Task<int> CountAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _misses.GetAsync(turnContext, () => 0, cancellationToken);

    public async Task<int> AddAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var misses = await CountAsync(turnContext, cancellationToken) + 1;
        await _misses.SetAsync(turnContext, misses, cancellationToken);
        return misses;
    }

    public Task ClearAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _misses.DeleteAsync(turnContext, cancellationToken);
}
