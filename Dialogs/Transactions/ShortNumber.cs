namespace CustomerBot.Dialogs.Transactions;

/// <summary>Shortens numbers so that whoever looks over a shoulder or into a history cannot use them.</summary>
internal static class ShortNumber
{
    private const int Shown = 4;

    /// <summary>For example "…4711".</summary>
    public static string Of(string number) => number.Length <= Shown ? number : $"…{number[^Shown..]}";
}
