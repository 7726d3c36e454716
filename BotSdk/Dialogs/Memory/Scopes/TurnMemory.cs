namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The dictionary behind the scope <c>turn</c>; the turn context keeps its language there.</summary>
internal static class TurnMemory
{
    public static Dictionary<string, object> Of(ITurnContext turnContext)
    {
        var memory = turnContext.TurnState.Get<Dictionary<string, object>>(ScopePath.Turn);
        if (memory is null)
        {
            memory = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
            turnContext.TurnState.Set(ScopePath.Turn, memory);
        }

        return memory;
    }
}
