using System.Collections.Frozen;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Names that say "this is a mail domain" where the ending was left out or spelled.</summary>
internal static class MailProviders
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = Set(
        "gmx gmail googlemail web yahoo hotmail outlook live icloud aol freenet posteo arcor t-online tonline bluewin aon comcast sky btinternet mailbox protonmail proton me msn vodafone"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _topLevels = Set(
        "de com net org at ch eu info uk io fr it es nl be pl dk se no fi cz ru tr us co me biz li lu pt gr ie test example online shop app dev cloud berlin hamburg koeln"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _usualTopLevels = Set("de com net org at ch");

    public static bool Contains(ReadOnlySpan<char> name) => _names.Contains(name);

    public static bool IsTopLevel(ReadOnlySpan<char> label) => _topLevels.Contains(label);

    /// <summary>One that people say behind a provider without the dot.</summary>
    public static bool IsUsualTopLevel(ReadOnlySpan<char> label) => _usualTopLevels.Contains(label);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
