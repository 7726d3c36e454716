namespace CustomerBot.Tests.BotSdk;

/// <summary>One issuer and one bot for all forgeries, so that what one leaves behind would show in the next.</summary>
public sealed class AuthenticationFixture : IAsyncLifetime
{
    internal AuthenticationIssuer Issuer { get; private set; } = null!;

    internal AuthenticationHost Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Issuer = await AuthenticationIssuer.StartAsync();
        Bot = await AuthenticationHost.StartAsync(Issuer);
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Issuer.DisposeAsync();
    }
}
