namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Checks of arguments that several dialogs share.</summary>
internal static class Guard
{
    // EndDialogAsync(cancellationToken) compiles, because the result is an object; it is never meant.
    public static void NotToken(object value, string parameter)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"The {parameter} is a CancellationToken. Name the argument: cancellationToken: …", parameter);
        }
    }

    public static void NotBlank(string value, string parameter)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(parameter);
        }
    }
}
