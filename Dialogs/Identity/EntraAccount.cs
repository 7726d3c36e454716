using System.Buffers.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Identity;

/// <summary>Whose account an access token of Microsoft Entra is for.</summary>
internal sealed record EntraAccount(string TenantId, string ObjectId)
{
    /// <summary>
    /// The account, or null if the token names none. Its signature is not checked here: it comes from the token service over the
    /// bot's own authenticated connection, never from the customer.
    /// </summary>
    public static EntraAccount? Read(string? token)
    {
        var parts = token?.Split('.') ?? [];
        if (parts.Length != 3 || !Base64Url.IsValid(parts[1]))
        {
            return null;
        }

        try
        {
            using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1]));
            return
                claims.RootElement.ValueKind == JsonValueKind.Object
                && Text(claims, "tid") is { Length: > 0 } tenant
                && Text(claims, "oid") is { Length: > 0 } account
                ? new(tenant, account)
                : null;
        }
        catch (JsonException)
        {
            return null; // no token of Entra
        }
    }

    /// <summary>Whether Teams says the same of who writes; it always does where it knows.</summary>
    public bool IsSender(ChannelAccount? sender) =>
        string.IsNullOrEmpty(sender?.AadObjectId) || sender.AadObjectId.Equals(ObjectId, StringComparison.OrdinalIgnoreCase);

    /// <summary>Prints the kind of data, never the account.</summary>
    public override string ToString() => nameof(EntraAccount);

    private static string? Text(JsonDocument claims, string name) =>
        claims.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
