namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Installation update activity".</remarks>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}
