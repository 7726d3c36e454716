namespace CustomerBot.Bot.Hosting;

/// <summary>
/// What may be logged of an exception: types and places, never messages. A message can quote what a customer typed.
/// </summary>
internal static class ExceptionTrace
{
    public static string Of(Exception exception)
    {
        var types = new List<string>();
        for (var current = exception; current is not null; current = current.InnerException)
        {
            types.Add(current.GetType().Name);
        }

        return $"{string.Join(" < ", types)}{Environment.NewLine}{exception.StackTrace}";
    }
}
