using System.Text;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.BotSdk;

/// <summary>Forged, stale and odd tokens by name. None of them may let a turn begin.</summary>
internal static class AuthenticationForgeries
{
    public static readonly IReadOnlyDictionary<string, Func<AuthenticationIssuer, AuthenticationForgery>> All = new[]
    {
        Headers(),
        Shapes(),
        Signatures(),
        Moments(),
        ChannelClaims(),
        EntraClaims(),
    }
        .SelectMany(group => group)
        .ToDictionary();

    private static AuthenticationToken Channel(AuthenticationIssuer issuer) => AuthenticationToken.OfChannel(issuer);

    private static AuthenticationToken Emulator(AuthenticationIssuer issuer) => AuthenticationToken.OfEmulator(issuer);

    private static AuthenticationForgery With(AuthenticationIssuer issuer, params string[] authorization) =>
        new(authorization, AuthenticationHost.Message(issuer));

    private static Dictionary<string, Func<AuthenticationIssuer, AuthenticationForgery>> Headers() =>
        new()
        {
            ["no header"] = issuer => With(issuer),
            ["empty header"] = issuer => With(issuer, ""),
            ["scheme without token"] = issuer => With(issuer, "Bearer"),
            ["scheme and a space"] = issuer => With(issuer, "Bearer "),
            ["token without scheme"] = issuer => With(issuer, Channel(issuer).Sign()),
            ["basic"] = issuer => With(issuer, $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("a:b"))}"),
            ["token as basic"] = issuer => With(issuer, $"Basic {Channel(issuer).Sign()}"),
            ["lower-case scheme"] = issuer => With(issuer, $"bearer {Channel(issuer).Sign()}"),
            ["three parts"] = issuer => With(issuer, $"Bearer {Channel(issuer).Sign()} x"),
            ["two spaces"] = issuer => With(issuer, $"Bearer  {Channel(issuer).Sign()}"),
            ["two tokens"] = issuer => With(issuer, $"Bearer {Channel(issuer).Sign()},Bearer {Channel(issuer).Sign()}"),
            ["two headers"] = issuer => With(issuer, $"Bearer {Channel(issuer).Sign()}", $"Bearer {Channel(issuer).Sign()}"),
            ["token in the query"] = issuer => With(issuer) with { Query = $"?access_token={Channel(issuer).Sign()}" },
            ["quoted token"] = issuer => With(issuer, $"Bearer \"{Channel(issuer).Sign()}\""),
        };

    private static Dictionary<string, Func<AuthenticationIssuer, AuthenticationForgery>> Shapes() =>
        new()
        {
            ["no token at all"] = issuer => With(issuer, "Bearer x"),
            ["dots only"] = issuer => With(issuer, "Bearer .."),
            ["two segments"] = issuer => With(issuer, $"Bearer {string.Join('.', Channel(issuer).Sign().Split('.')[..2])}"),
            ["no signature"] = issuer => With(issuer, $"Bearer {string.Join('.', Channel(issuer).Sign().Split('.')[..2])}."),
            ["five segments, as if encrypted"] = issuer => With(issuer, $"Bearer {Channel(issuer).Sign()}.AAAA.AAAA"),
            ["padding"] = issuer => With(issuer, $"Bearer {Channel(issuer).Sign()}=="),
            ["percent signs"] = issuer => With(issuer, $"Bearer {Channel(issuer).Sign().Replace(".", "%2E", StringComparison.Ordinal)}"),
            ["huge"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).With("more", new string('x', 14_000))),
            ["header is no JSON"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).Sign("{alg", "{}")),
            ["payload is no JSON"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).Sign(Channel(issuer).Header.ToJsonString(), "no JSON")),
            ["payload is a list"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).Sign(Channel(issuer).Header.ToJsonString(), "[]")),
            ["payload is null"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).Sign(Channel(issuer).Header.ToJsonString(), "null")),
            ["payload is empty"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).Sign(Channel(issuer).Header.ToJsonString(), "{}")),
            ["a claim twice"] = issuer =>
                AuthenticationForgery.Bearer(
                    issuer,
                    Channel(issuer)
                        .Sign(
                            Channel(issuer).Header.ToJsonString(),
                            Channel(issuer).Payload.ToJsonString().Replace("{", """{"aud":"someone-else",""", StringComparison.Ordinal)
                        )
                ),
            ["deeply nested payload"] = issuer =>
                AuthenticationForgery.Bearer(
                    issuer,
                    Channel(issuer).With("deep", JsonNode.Parse(new string('[', 40) + new string(']', 40)))
                ),
            ["other bytes than UTF-8"] = issuer => With(issuer, $"Bearer {Convert.ToBase64String([0xFF, 0xFE, 0xFD])}.gP8.gP8"),
        };

    private static Dictionary<string, Func<AuthenticationIssuer, AuthenticationForgery>> Signatures() =>
        new()
        {
            ["algorithm none"] = issuer =>
                With(issuer, $"Bearer {string.Join('.', Channel(issuer).WithHeader("alg", "none").Sign().Split('.')[..2])}."),
            ["algorithm none with a signature"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("alg", "none")),
            ["algorithm None"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("alg", "None")),
            ["no algorithm"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("alg", null)),
            ["algorithm as a number"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("alg", 256)),
            ["unknown algorithm"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("alg", "RS1")),
            ["other algorithm than signed with"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("alg", "RS512")),
            ["public key as secret"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).SignWithPublicKey()),
            ["PS256 with the right key"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).SignPss()),
            ["unknown key"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("kid", "nobody's")),
            ["no key id"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("kid", null)),
            ["empty key id"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("kid", "")),
            ["key id as a path"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("kid", "../../dev/null")),
            ["key id as SQL"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("kid", "' OR 1=1 --")),
            ["key id in other case"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("kid", "CHANNEL-1")),
            ["right key id, other key"] = issuer =>
                AuthenticationForgery.Bearer(
                    issuer,
                    Channel(issuer).SignedBy(AuthenticationKey.Create("mine", null)).WithHeader("kid", issuer.Channel.Id)
                ),
            ["own key in the header"] = issuer =>
                AuthenticationForgery.Bearer(issuer, SelfSigned(issuer).WithHeader("jwk", AuthenticationKey.Create("mine", null).ToJson())),
            ["own key set in the header"] = issuer =>
                AuthenticationForgery.Bearer(issuer, SelfSigned(issuer).WithHeader("jku", "https://intruder.test/keys")),
            ["own certificate in the header"] = issuer =>
                AuthenticationForgery.Bearer(issuer, SelfSigned(issuer).WithHeader("x5u", "https://intruder.test/cert")),
            ["critical extension"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("crit", new JsonArray("exp")).WithHeader("exp", 1)),
            ["unencoded payload"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).WithHeader("b64", false).WithHeader("crit", new JsonArray("b64"))),
            ["changed payload"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Swapped(Channel(issuer).Sign(), Channel(issuer).With("x", 1).Sign())),
            ["signature of another token"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Swapped(Channel(issuer).Sign(), Emulator(issuer).Sign())),
            ["channel token with a key of Entra"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).SignedBy(issuer.Entra)),
            ["Entra token with a key of the channel"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Emulator(issuer).SignedBy(issuer.Channel)),
            ["weak key"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).SignedBy(issuer.Weak)),
        };

    private static Dictionary<string, Func<AuthenticationIssuer, AuthenticationForgery>> Moments() =>
        new()
        {
            ["ended six minutes ago"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).Lasting(Minutes(-60), Minutes(-6))),
            ["ended a year ago"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).Lasting(Minutes(-600_000), Minutes(-525_600))),
            ["begins in six minutes"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).Lasting(Minutes(6), Minutes(60))),
            ["no end"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).Without("exp")),
            ["end as a text"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).With("exp", "tomorrow")),
            ["end before the beginning"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).Lasting(Minutes(3), Minutes(-3))),
            ["end in ten years"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).Lasting(Minutes(-1), Minutes(5_256_000))),
            ["end beyond all dates"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).With("exp", 9_007_199_254_740_991)),
            ["negative end"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).With("exp", -1)),
        };

    private static Dictionary<string, Func<AuthenticationIssuer, AuthenticationForgery>> ChannelClaims() =>
        new()
        {
            ["no issuer"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).Without("iss")),
            ["other issuer"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).With("iss", "https://intruder.test")),
            ["issuer with a slash"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).With("iss", $"{AuthenticationHost.ChannelIssuer}/")),
            ["issuer as a list"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).With("iss", new JsonArray(AuthenticationHost.ChannelIssuer))),
            ["no audience"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).Without("aud")),
            ["empty audience"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).With("aud", "")),
            ["another bot's audience"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).With("aud", Guid.NewGuid().ToString())),
            ["two audiences"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).With("aud", new JsonArray(AuthenticationHost.AppId, "someone-else"))),
            ["no service address"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).Without("serviceurl")),
            ["empty service address"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).With("serviceurl", "")),
            ["another service address"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).With("serviceurl", "https://other.test/")),
            ["service address without the slash"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Channel(issuer).With("serviceurl", issuer.ServiceUrl.TrimEnd('/'))),
            ["activity with another service address"] = issuer =>
                new([$"Bearer {Channel(issuer).Sign()}"], Changed(issuer, "serviceUrl", "https://intruder.test/")),
            ["key not endorsed for the channel"] = issuer =>
                new([$"Bearer {Channel(issuer).Sign()}"], Changed(issuer, "channelId", "slack")),
            ["channel in other case"] = issuer => new([$"Bearer {Channel(issuer).Sign()}"], Changed(issuer, "channelId", "MSTEAMS")),
            ["activity without a channel"] = issuer => new([$"Bearer {Channel(issuer).Sign()}"], Changed(issuer, "channelId", null)),
            ["key without endorsements"] = issuer => AuthenticationForgery.Bearer(issuer, Channel(issuer).SignedBy(issuer.Unendorsed)),
        };

    private static Dictionary<string, Func<AuthenticationIssuer, AuthenticationForgery>> EntraClaims() =>
        new()
        {
            ["foreign tenant"] = issuer =>
                AuthenticationForgery.Bearer(
                    issuer,
                    Emulator(issuer).With("iss", "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001/v2.0")
                ),
            ["foreign tenant, both claims"] = issuer =>
                AuthenticationForgery.Bearer(
                    issuer,
                    Emulator(issuer)
                        .With("iss", "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001/v2.0")
                        .With("tid", "00000000-0000-0000-0000-000000000001")
                ),
            ["tenant other than the issuer's"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Emulator(issuer).With("tid", "00000000-0000-0000-0000-000000000001")),
            ["key of another tenant"] = issuer => AuthenticationForgery.Bearer(issuer, Emulator(issuer).SignedBy(issuer.Consumers)),
            ["unknown version"] = issuer => AuthenticationForgery.Bearer(issuer, Emulator(issuer).With("ver", "3.0")),
            ["no version"] = issuer => AuthenticationForgery.Bearer(issuer, Emulator(issuer).Without("ver")),
            ["no app"] = issuer => AuthenticationForgery.Bearer(issuer, Emulator(issuer).Without("azp")),
            ["app in the claim of the other version"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Emulator(issuer).Without("azp").With("appid", AuthenticationHost.AppId)),
            ["for another audience"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Emulator(issuer).With("aud", "https://graph.microsoft.com")),
            ["for the channel service"] = issuer =>
                AuthenticationForgery.Bearer(issuer, Emulator(issuer).With("aud", "https://api.botframework.com")),
            ["another bot without a rule"] = issuer =>
                AuthenticationForgery.Bearer(issuer, AuthenticationToken.OfApp(issuer, Guid.NewGuid().ToString())),
            ["anonymous skill by claim"] = issuer => AuthenticationForgery.Bearer(issuer, Emulator(issuer).With("appid", "AnonymousSkill")),
            ["stale"] = issuer => AuthenticationForgery.Bearer(issuer, Emulator(issuer).Lasting(Minutes(-60), Minutes(-6))),
            ["unsigned with foreign tenant"] = issuer =>
                With(
                    issuer,
                    $"Bearer {string.Join('.', Emulator(issuer).With("tid", Guid.NewGuid().ToString()).Sign().Split('.')[..2])}.AAAA"
                ),
        };

    private static AuthenticationToken SelfSigned(AuthenticationIssuer issuer) =>
        Channel(issuer).SignedBy(AuthenticationKey.Create("mine", endorsements: null));

    private static string Swapped(string token, string other) => $"{string.Join('.', other.Split('.')[..2])}.{token.Split('.')[2]}";

    private static JsonObject Changed(AuthenticationIssuer issuer, string member, string? value)
    {
        var activity = AuthenticationHost.Message(issuer);
        activity[member] = value;
        return activity;
    }

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);
}
