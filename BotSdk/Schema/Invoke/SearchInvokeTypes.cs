namespace Microsoft.Bot.Schema;

/// <summary>Kinds of search invokes.</summary>
/// <remarks>Source: Microsoft Teams documentation, "Typeahead search in Adaptive Cards".</remarks>
public static class SearchInvokeTypes
{
    public const string Search = "search";

    public const string SearchAnswer = "searchAnswer";

    public const string Typeahead = "typeahead";
}
