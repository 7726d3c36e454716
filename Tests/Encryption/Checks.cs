using FsCheck;
using FsCheck.Fluent;

namespace CustomerBot.Tests.Encryption;

internal static class Checks
{
    /// <summary>Turns a checked value into a property.</summary>
    public static Property ToProperty<T>(this T value, Func<T, bool> holds) => holds(value).ToProperty();
}
