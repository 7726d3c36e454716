using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>
/// The idempotency key of a job. It is in the dialog's state before the customer can confirm, so that a second click, a retry
/// and a restart between the job and the reply all name the same job.
/// </summary>
internal static class JobKey
{
    private const string ValueName = "jobKey";

    /// <summary>Makes the key of the job that this waterfall is going to ask for.</summary>
    public static void MakeJobKey(this WaterfallStepContext stepContext) => stepContext.Values[ValueName] = Guid.NewGuid().ToString("N");

    public static string KeyOfJob(this WaterfallStepContext stepContext) => (string)stepContext.Values[ValueName];

    /// <summary>
    /// The key of a declaration: the same words of the same person are the same declaration, in whatever tab. Others who send the
    /// same words make one of their own, so that nobody learns of a declaration by repeating it.
    /// </summary>
    public static string OfDeclaration(ITurnContext turnContext, string purposeId, Draft draft)
    {
        var sender = turnContext.Activity;
        string[] frame = [sender.ChannelId ?? "", sender.From?.Id ?? "", purposeId, Languages.OfTurn]; // the receipt's language too
        var content = draft.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value);
        var whole = string.Join('\0', frame.Concat(content));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)))[..32];
    }
}
