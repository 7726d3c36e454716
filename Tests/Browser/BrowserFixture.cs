using CustomerBot.Tests.Browser;
using CustomerBot.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace CustomerBot.Tests.Browser;

/// <summary>Chromium from the machine's packages, started once, when the first test needs it.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser; skips the test with a reason where there is none.</summary>
    public async Task<IBrowser> GetAsync()
    {
        var program = Machine.PathOf("chromium") ?? Machine.PathOf("chromium-browser");
        Assert.SkipWhen(program is null, "Chromium is not on this machine: ./test.sh says what the tests need.");
        await _gate.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(Options(program!));
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _gate.Dispose();
    }

    private static BrowserTypeLaunchOptions Options(string program) =>
        new()
        {
            ExecutablePath = program,
            Args =
            [
                "--no-sandbox",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
        };
}
