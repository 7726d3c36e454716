namespace CustomerBot.Tests.Support;

/// <summary>What is installed on the machine that runs the tests.</summary>
internal static class Machine
{
    public static bool Has(string program) => PathOf(program) is not null;

    public static string? PathOf(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
