namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A template that becomes a value when it is bound to data.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public interface ITemplate<T>
{
    /// <summary>Binds the template to the memory of the dialog context, or to <paramref name="data"/>.</summary>
    Task<T> BindAsync(DialogContext dialogContext, object data = null, CancellationToken cancellationToken = default);
}
