namespace Microsoft.Bot.Builder;

/// <summary>What is known about a property of a state.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public interface IStatePropertyInfo
{
    /// <summary>The name of the property.</summary>
    string Name { get; }
}
