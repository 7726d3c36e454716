namespace CustomerBot.Tests.Support;

/// <summary>Lets a program in a process of its own run some days later (libfaketime), so that a customer can come back the next day.</summary>
internal sealed class LaterClock
{
    /// <summary>Days from today. A program sees it when it starts.</summary>
    public int Days { get; set; }

    /// <summary>For the environment of the program. Intervals are measured by the real clock.</summary>
    public (string Key, string Value)[] Settings
    {
        get
        {
            if (Days == 0)
            {
                return [];
            }

            var library = Library();
            Assert.SkipWhen(library is null, "libfaketime is not on this machine: ./test.sh says what the tests need.");
            return
            [
                ("LD_PRELOAD", library!),
                ("FAKETIME", $"+{Days}d"),
                ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
                ("FAKETIME_FORCE_MONOTONIC_FIX", "0"), // else every timed wait ends at once and the program spins
            ];
        }
    }

    private static string? Library() =>
        Directory.Exists("/usr/lib")
            ? Directory
                .EnumerateDirectories("/usr/lib", "*-linux-gnu*")
                .Select(folder => Path.Combine(folder, "faketime", "libfaketime.so.1"))
                .FirstOrDefault(File.Exists)
            : null;
}
