namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Exceptions by the name of their class.</summary>
internal static class ScriptedException
{
    public static Exception Named(string name) =>
        name switch
        {
            nameof(InvalidOperationException) => new InvalidOperationException("wanted"),
            nameof(ArgumentException) => new ArgumentException("wanted"),
            nameof(TimeoutException) => new TimeoutException("wanted"),
            nameof(OperationCanceledException) => new OperationCanceledException("wanted"),
            nameof(UnauthorizedAccessException) => new UnauthorizedAccessException("wanted"),
            nameof(NotSupportedException) => new NotSupportedException("wanted"),
            nameof(FormatException) => new FormatException("wanted"),
            nameof(KeyNotFoundException) => new KeyNotFoundException("wanted"),
            _ => (Exception)Activator.CreateInstance(Type.GetType($"System.{name}", throwOnError: true)!)!,
        };
}
