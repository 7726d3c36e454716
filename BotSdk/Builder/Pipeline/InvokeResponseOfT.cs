namespace Microsoft.Bot.Builder;

/// <summary>An answer to an invoke activity whose body has a known type.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <remarks>Source: Bot Framework Activity schema, "Invoke activity".</remarks>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>The body.</summary>
    public new T Body
    {
        get => (T)base.Body;
        set => base.Body = value;
    }
}
