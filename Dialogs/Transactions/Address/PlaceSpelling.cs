using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>Spells a street or town that was typed in small letters as it stands on signs: "frankfurt am main" is Frankfurt am Main.</summary>
internal static partial class PlaceSpelling
{
    private static readonly FrozenSet<string> s_small =
        "a am an auf bei d das de dem den der des di die du i im in l la le ob u über und unter v vom von vor zu zum zur"
            .Split(' ')
            .ToFrozenSet();

    /// <summary>The spelling; as typed where the customer used a capital letter anywhere.</summary>
    public static string Of(string typed) =>
        typed.Any(char.IsUpper)
            ? typed
            : Word().Replace(typed, word => word.Index > 0 && s_small.Contains(word.Value) ? word.Value : Capitalised(word.Value));

    private static string Capitalised(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

    /// <summary>Not the letter of a house number, nor what follows an apostrophe.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}'’])[\p{L}][\p{L}\p{M}]*")]
    private static partial Regex Word();
}
