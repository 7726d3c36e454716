using System.Globalization;
using System.Text.RegularExpressions;
using CustomerBot.Backend;
using CustomerBot.Cards;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Schema;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Returns;

/// <summary>
/// Asks which articles of the chosen order are meant: numbers of the list ("1 und 3"), single pieces ("2: 1 Stück"), words, or
/// all. The draft keeps order number, article numbers and pieces.
/// </summary>
internal static partial class LinesField
{
    public const string Name = "lines";

    private const string Loaded = "(line)";

    public static FormField Create(ProvenOrders orders) =>
        new(Name)
        {
            Label = () => Texts.ReturnLinesLabel,
            Ask = () => Texts.ReturnLines,
            Load = async (turnContext, draft, cancellationToken) =>
                With(draft, await orders.ThatAsync(turnContext, order => order.Number == draft[OrderField.Name], cancellationToken)),
            AskLoaded = Ask,
            Read = _ => null, // only articles of the order count
            ReadLoaded = Read,
            Unclear = () => Texts.ReturnLinesUnclear,
            Why = () => Texts.ReturnLinesWhy,
        };

    /// <summary>The draft with the articles of its order.</summary>
    public static Draft With(Draft draft, IEnumerable<Order> orders)
    {
        foreach (var line in orders.Where(order => order.Number == draft[OrderField.Name]).SelectMany(order => order.Lines))
        {
            draft[Loaded + line.ArticleNumber] = $"{line.Quantity}|{MarkdownText.Plain(line.Title)}";
        }

        return draft;
    }

    /// <summary>Articles of another order than the one that is chosen now are asked again.</summary>
    public static FieldProblem? Check(Draft draft) =>
        draft[Name].StartsWith(draft[OrderField.Name] + "|", StringComparison.Ordinal) ? null : new(Name, "");

    public static IReadOnlyList<ReturnLine> LinesOf(Draft draft) =>
        [
            .. draft[Name]
                .Split('|')[1..]
                .Select(part => part.Split('*'))
                .Select(part => new ReturnLine(part[0], int.Parse(part[1], CultureInfo.InvariantCulture))),
        ];

    /// <summary>For example "1 × Zelt, 2 × Hering".</summary>
    public static string Shown(Draft draft) =>
        string.Join(", ", LinesOf(draft).Select(line => Texts.Pieces.With(line.Quantity, TitleOf(draft, line.ArticleNumber))));

    private static Activity Ask(Draft draft)
    {
        var lines = Lines(draft);
        var several = lines.FindIndex(line => line.Quantity > 1);
        var question = several < 0 ? Texts.ReturnLines : Texts.ReturnLinesPieces.With(several + 1);
        return ChoicesCard.Create(question, [.. lines.Select(line => Texts.Pieces.With(line.Quantity, line.Title))], Texts.Everything);
    }

    private static string? Read(string text, Draft draft)
    {
        var lines = Lines(draft);
        var chosen =
            ButtonWords.Are(text, nameof(Texts.Everything)) || Wording.Fold(text) is "alle" or "all" or "alles davon"
                ? [.. lines.Select(line => (line.Article, line.Quantity))]
                : ReadParts(text, lines);
        return chosen is null || chosen.Count == 0
            ? null
            : $"{draft[OrderField.Name]}|{string.Join('|', chosen.Select(line => $"{line.Article}*{line.Quantity}"))}";
    }

    private static List<(string Article, int Quantity)>? ReadParts(string text, List<(string Article, int Quantity, string Title)> lines)
    {
        var chosen = new Dictionary<string, int>();
        foreach (var part in Separators().Split(text).Where(part => part.Trim().Length > 0))
        {
            var match = Numbered().Match(part.Trim());
            var index = match.Success
                ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) - 1
                : ChoiceReader.Read(part, [.. lines.Select(line => line.Title)]) ?? -1;
            if (index < 0 || index >= lines.Count)
            {
                return null;
            }

            var pieces = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : lines[index].Quantity;
            if (pieces < 1 || pieces > lines[index].Quantity)
            {
                return null;
            }

            chosen[lines[index].Article] = pieces;
        }

        return [.. chosen.Select(entry => (entry.Key, entry.Value))];
    }

    private static List<(string Article, int Quantity, string Title)> Lines(Draft draft) =>
        [
            .. draft
                .Where(entry => entry.Key.StartsWith(Loaded, StringComparison.Ordinal))
                .Select(entry => (entry.Key[Loaded.Length..], entry.Value.Split('|', 2)))
                .Select(entry => (entry.Item1, int.Parse(entry.Item2[0], CultureInfo.InvariantCulture), entry.Item2[1])),
        ];

    private static string TitleOf(Draft draft, string article) =>
        draft.TryGetValue(Loaded + article, out var line) ? line.Split('|', 2)[1] : article;

    [GeneratedRegex(@"\s*(?:,|;|\+|&|\bund\b|\band\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();

    /// <summary>"2", "2.", "Nr. 2", "2: 1 Stück", "2 x 1".</summary>
    [GeneratedRegex(
        @"^(?:nummer |nr\.? |number |no\.? )?(\d{1,3})\.?(?:\s*[:x×*]\s*(\d{1,3})(?:\s*(?:stücke?|stk\.?|pieces?|pcs\.?))?)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Numbered();
}
