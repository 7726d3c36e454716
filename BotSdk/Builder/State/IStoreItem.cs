namespace Microsoft.Bot.Builder;

/// <summary>A document that takes part in the check for concurrent changes.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public interface IStoreItem
{
    /// <summary>The version that was read; <c>*</c> overwrites whatever is there.</summary>
    string ETag { get; set; }
}
