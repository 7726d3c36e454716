namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors for named properties.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public interface IPropertyManager
{
    /// <summary>An accessor for the property of this name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
