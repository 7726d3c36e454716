namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors for named properties.</summary>
public interface IPropertyManager
{
    /// <summary>An accessor for the property of this name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
