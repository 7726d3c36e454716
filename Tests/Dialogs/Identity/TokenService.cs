using System.Buffers.Text;
using System.Text.Json;
using CustomerBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Dialogs.Identity;

/// <summary>A stub of the token service: what it says of a customer who signed in with Microsoft Entra in Teams.</summary>
internal static class TokenService
{
    public const string Connection = "entra";
    public const string Tenant = "6f1c3a52-0c0d-4f5e-9a1b-0d2e4c6f8a10";
    public const string AnnasAccount = "0a1b2c3d-0001-4000-8000-000000000001";

    public static KeyValuePair<string, string?> Setting => new("Dialogs:SignInConnection", Connection);

    public static string TokenFor(string tenant, string account)
    {
        var claims = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["tid"] = tenant, ["oid"] = account });
        return $"e30.{Base64Url.EncodeToString(claims)}.signature";
    }

    /// <summary>The customer has signed in before, so that Teams asks nothing.</summary>
    public static void SignIn(Chat chat, string token) =>
        chat.Adapter.AddUserToken(Connection, "msteams", chat.Adapter.Conversation.User.Id, token);

    /// <summary>What Teams sends by itself to sign in without a question.</summary>
    public static Activity Exchange(string exchangeable) =>
        new(ActivityTypes.Invoke)
        {
            Name = SignInConstants.TokenExchangeOperationName,
            Value = JsonSerializer.SerializeToElement(
                new Dictionary<string, string>
                {
                    ["id"] = "1",
                    ["connectionName"] = Connection,
                    ["token"] = exchangeable,
                }
            ),
        };

    /// <summary>What anybody can send who may post activities.</summary>
    public static Activity ClaimedToken(string token) =>
        new(ActivityTypes.Event)
        {
            Name = SignInConstants.TokenResponseEventName,
            Value = JsonSerializer.SerializeToElement(
                new Dictionary<string, string> { ["connectionName"] = Connection, ["token"] = token }
            ),
        };
}
