using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Consent;

/// <summary>What was refused in this conversation, so that it is not asked again.</summary>
internal sealed class Refusals(ConversationState conversationState)
{
    private readonly IStatePropertyAccessor<List<string>> _refused = conversationState.CreateProperty<List<string>>("Refused");

    public async Task<bool> ContainsAsync(ITurnContext turnContext, string purposeId, CancellationToken cancellationToken) =>
        (await _refused.GetAsync(turnContext, () => [], cancellationToken)).Contains(purposeId);

    public async Task AddAsync(ITurnContext turnContext, string purposeId, CancellationToken cancellationToken)
    {
        var refused = await _refused.GetAsync(turnContext, () => [], cancellationToken);
        refused.Remove(purposeId);
        refused.Add(purposeId);
    }

    public async Task RemoveAsync(ITurnContext turnContext, string purposeId, CancellationToken cancellationToken) =>
        (await _refused.GetAsync(turnContext, () => [], cancellationToken)).Remove(purposeId);

    /// <summary>The purpose refused last, which counts as refused no more; null if there is none.</summary>
    public async Task<string?> TakeLastAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var refused = await _refused.GetAsync(turnContext, () => [], cancellationToken);
        var last = refused.LastOrDefault();
        if (last is not null)
        {
            refused.Remove(last);
        }

        return last;
    }
}
