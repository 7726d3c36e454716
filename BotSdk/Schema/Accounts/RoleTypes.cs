namespace Microsoft.Bot.Schema;

/// <summary>Whether an account belongs to a person or to a bot.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Channel account".</remarks>
public static class RoleTypes
{
    public const string Bot = "bot";

    public const string Skill = "skill";

    public const string User = "user";
}
