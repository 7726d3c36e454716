namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One lock for the models of all kinds, because their packages share what is not safe.</summary>
internal static class LanguageModelsLock
{
    public static readonly object Object = new();
}
