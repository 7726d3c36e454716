using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Rights;

/// <summary>What the receipts of erasures have in common.</summary>
internal static class ErasureTexts
{
    /// <summary>Who else is asked to erase (GDPR Art. 19), to stand at the end of a receipt; empty when nobody got anything.</summary>
    public static string Recipients(params IEnumerable<ErasureReceipt> receipts)
    {
        var names = receipts.SelectMany(receipt => receipt.RecipientNames(Languages.OfTurn)).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? "" : " " + Texts.EraseRecipients.With(string.Join("; ", names));
    }
}
