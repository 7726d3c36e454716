namespace Microsoft.Bot.Schema;

/// <summary>Whether an account belongs to a person or to a bot.</summary>
public static class RoleTypes
{
    public const string Bot = "bot";

    public const string Skill = "skill";

    public const string User = "user";
}
