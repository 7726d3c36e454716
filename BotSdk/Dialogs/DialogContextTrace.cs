namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says in an exception where on the stack it happened: ids only, never what a customer said.</summary>
internal static class DialogContextTrace
{
    private const string Key = nameof(DialogContext);

    // Used as exception filter; false, so that the exception passes with its stack trace untouched.
    public static bool Annotate(this DialogContext context, Exception exception)
    {
        if (!exception.Data.Contains(Key))
        {
            exception.Data[Key] = new Dictionary<string, object>
            {
                ["ActiveDialog"] = context.ActiveDialog?.Id,
                ["Parent"] = context.Parent?.ActiveDialog?.Id,
                ["Stack"] = StackIds(context),
            };
        }

        return false;
    }

    private static List<string> StackIds(DialogContext context)
    {
        var ids = new List<string>();
        for (var current = context; current is not null; current = current.Parent)
        {
            ids.AddRange(current.Stack.Select(instance => instance.Id));
        }

        return ids;
    }
}
