using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.BotSdk.Builder;

public sealed class TurnCultureTests
{
    [Fact]
    public void Invented_languages_are_taken_as_none_once_there_are_too_many()
    {
        // The table is one for the process, so a copy of the runtime is loaded whose table no other test uses.
        var apart = new AssemblyLoadContext(nameof(TurnCultureTests), isCollectible: true);
        var find = apart
            .LoadFromAssemblyPath(typeof(IBot).Assembly.Location)
            .GetType("Microsoft.Bot.Builder.TurnCultures", throwOnError: true)!
            .GetMethod("Find", BindingFlags.Static | BindingFlags.NonPublic)!
            .CreateDelegate<Func<string, CultureInfo?>>();

        var found = Enumerable.Range(1, 2000).Select(number => find($"xx-x{number:D6}")).ToList();

        found[0].ShouldNotBeNull();
        found[^1].ShouldBeNull();
        find("de-DE").ShouldBe(CultureInfo.GetCultureInfo("de-DE"));
        find("no language").ShouldBeNull();
        apart.Unload();
    }
}
