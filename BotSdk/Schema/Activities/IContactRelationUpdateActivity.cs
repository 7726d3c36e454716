namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to or removed from a contact list.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Contact relation update activity".</remarks>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}
