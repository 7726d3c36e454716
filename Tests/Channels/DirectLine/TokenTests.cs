using System.Net;
using System.Net.Http.Headers;
using CustomerBot.Channels.DirectLine;
using CustomerBot.Channels.DirectLine.Tokens;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class TokenTests
{
    [Fact]
    public async Task A_token_names_bot_conversation_and_user_for_an_hour()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        var token = new JsonWebToken(client.Token);

        token.Alg.ShouldBe("HS256");
        token.GetClaim("conv").Value.ShouldBe(client.ConversationId);
        token.GetClaim("user").Value.ShouldBe(client.UserId);
        token.GetClaim("user").Value.ShouldStartWith("dl_");
        token.GetClaim("bot").Value.ShouldBe("CustomerBot");
        (token.ValidTo - token.ValidFrom).ShouldBe(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task An_expired_token_is_refused_as_expired()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        host.Clock.Advance(TimeSpan.FromHours(1));
        var answer = await client.PostAsync("""{"type":"message","text":"late"}""");

        await answer.ShouldBeErrorAsync(HttpStatusCode.Forbidden, "TokenExpired");
    }

    [Fact]
    public async Task A_refreshed_token_outlives_the_first()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(50));

        var answer = await client.SendAsync(HttpMethod.Post, "/tokens/refresh");
        client.Token = (await answer.JsonAsync()).GetProperty("token").GetString()!;
        host.Clock.Advance(TimeSpan.FromMinutes(50));

        (await client.SayAsync("still there")).ShouldStartWith(client.ConversationId);
    }

    [Fact]
    public async Task A_token_of_another_conversation_opens_nothing()
    {
        await using var host = await ChannelHost.StartAsync();
        using var one = await host.OpenAsync();
        using var other = await host.OpenAsync();

        one.Token = other.Token;

        await (await one.PostAsync("""{"type":"message"}""")).ShouldBeErrorAsync(HttpStatusCode.Forbidden, "BadArgument");
        await (await one.ReconnectAsync()).ShouldBeErrorAsync(HttpStatusCode.Forbidden, "BadArgument");
        var poll = await one.SendAsync(HttpMethod.Get, $"/conversations/{one.ConversationId}/activities");
        await poll.ShouldBeErrorAsync(HttpStatusCode.Forbidden, "BadArgument");
    }

    [Fact]
    public async Task Without_a_token_nothing_is_opened()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        client.Token = "";

        await (await client.PostAsync("""{"type":"message"}""")).ShouldBeErrorAsync(HttpStatusCode.Unauthorized, "BadArgument");
    }

    public static TheoryData<string, string> Forgeries =>
        new()
        {
            { "without a signature", Forge(descriptor => descriptor.SigningCredentials = null) },
            { "signed with another key", Forge(descriptor => descriptor.SigningCredentials = Hmac(new byte[32])) },
            {
                "signed with another algorithm",
                Forge(descriptor =>
                    descriptor.SigningCredentials = new(new SymmetricSecurityKey([.. TestKeys.Key, .. TestKeys.Key]), "HS512")
                )
            },
            { "for another audience", Forge(descriptor => descriptor.Audience = "other") },
            { "of another issuer", Forge(descriptor => descriptor.Issuer = "other") },
            { "without an end", Forge(descriptor => descriptor.Expires = null) },
            { "without a user", Forge(descriptor => descriptor.Claims.Remove("user")) },
            {
                "with a critical header",
                Forge(descriptor => descriptor.AdditionalHeaderClaims = new Dictionary<string, object> { ["crit"] = new[] { "x" } })
            },
            { "cut in half", Forge(_ => { })[..40] },
            { "of dots", "..." },
            { "very long", new string('a', 100_000) },
        };

    [Theory, MemberData(nameof(Forgeries))]
    public async Task A_forged_token_is_invalid(string what, string token)
    {
        what.ShouldNotBeEmpty();

        var check = await Tokens().CheckAsync(token, CancellationToken.None);

        check.ShouldBeOfType<TokenCheck.Invalid>();
    }

    [Property]
    public void Any_text_is_judged_without_an_exception(string text) =>
        Tokens().CheckAsync(text ?? "", CancellationToken.None).GetAwaiter().GetResult().ShouldBeOfType<TokenCheck.Invalid>();

    [Property]
    public void A_token_with_one_changed_character_is_invalid(ushort position, byte replacement)
    {
        var token = Forge(_ => { });
        var index = position % token.Length;
        var character = (char)('0' + (replacement % 70));
        // The last character of a signature holds two bits that count for nothing.
        if (token[index] == character || index == token.Length - 1)
        {
            return;
        }

        var check = Tokens().CheckAsync(token[..index] + character + token[(index + 1)..], CancellationToken.None).GetAwaiter().GetResult();

        check.ShouldBeOfType<TokenCheck.Invalid>();
    }

    [Fact]
    public async Task Two_authorizations_are_none()
    {
        var options = Options.Create(new DirectLineOptions());
        var request = new DefaultHttpContext().Request;
        request.Headers.Authorization = new StringValues([$"Bearer {Forge(_ => { })}", "Bearer other"]);

        var caller = await new CallerReader(Tokens(), options).ReadAsync(request, CancellationToken.None);

        caller.ShouldBeOfType<Caller.Refused>().Answer.Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_company_s_server_generates_tokens_with_its_secret_only()
    {
        const string Secret = "a secret of the company";
        var hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Secret)));
        await using var host = await ChannelHost.StartAsync(("Channels:DirectLine:SecretHashes:0", hash));
        using var client = new DirectLineClient(host) { Token = Secret };

        var generated = await client.SendAsync(
            HttpMethod.Post,
            "/tokens/generate",
            new StringContent(
                """{"User":{"Id":"shop-7"},"TrustedOrigins":["https://www.example.de"]}""",
                new MediaTypeHeaderValue("application/json")
            )
        );
        var token = (await generated.JsonAsync()).GetProperty("token").GetString()!;
        client.Token = token;
        var withToken = await client.SendAsync(HttpMethod.Post, "/tokens/generate");

        new JsonWebToken(token).GetClaim("user").Value.ShouldBe("shop-7");
        await withToken.ShouldBeErrorAsync(HttpStatusCode.Forbidden, "BadArgument");
    }

    private static TokenService Tokens() =>
        new(new TestKeys(), Options.Create(new DirectLineOptions()), new FakeTimeProvider(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)));

    private static SigningCredentials Hmac(byte[] key) => new(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256);

    /// <summary>A right token, but for what the test does to it.</summary>
    private static string Forge(Action<SecurityTokenDescriptor> change)
    {
        var now = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = "customerbot-directline",
            Audience = "customerbot-directline",
            NotBefore = now,
            Expires = now.AddHours(1),
            Claims = new Dictionary<string, object>
            {
                ["conv"] = "conversation",
                ["user"] = "dl_user",
                ["bot"] = "CustomerBot",
            },
            SigningCredentials = Hmac(TestKeys.Key),
        };
        change(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }
}
