namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot was installed or removed.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Installation update activity".</remarks>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";

    public const string Remove = "remove";
}
