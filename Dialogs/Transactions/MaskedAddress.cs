namespace CustomerBot.Dialogs.Transactions;

/// <summary>Shows an e-mail address so that its owner knows it again and nobody else learns it.</summary>
internal static class MaskedAddress
{
    /// <summary>For example "e…@b….de".</summary>
    public static string Of(string address)
    {
        var at = address.LastIndexOf('@');
        var dot = address.LastIndexOf('.');
        return at < 1 || dot < at + 2 ? "…" : $"{address[0]}…@{address[at + 1]}…{address[dot..]}";
    }
}
