namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Makes the exceptions that scripts throw.</summary>
internal static class ScriptExceptions
{
    public static Exception Create(string name)
    {
        var type = typeof(Exception).Assembly.GetType("System." + name) ?? throw new NotSupportedException($"Unknown exception '{name}'.");
        return (Exception)Activator.CreateInstance(type)!;
    }
}
