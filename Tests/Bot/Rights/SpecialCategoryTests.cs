using CustomerBot.Bot.Pipeline;
using CustomerBot.Redaction;
using Microsoft.Extensions.Options;

namespace CustomerBot.Tests.Bot.Rights;

/// <summary>A table of messages as people write them, put down before the rules were read: what is special, and what only looks like it.</summary>
public sealed class SpecialCategoryTests
{
    private static readonly SensitiveText _sensitive = new(Options.Create(new RedactionOptions()));

    private static readonly (bool IsSpecial, string Text)[] _table =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Bot", "special-categories.tsv"))
            .Select(line => line.Split('\t'))
            .Select(row => (row[0] == "special", row[1])),
    ];

    [Fact]
    public void What_is_special_is_cut_out() =>
        _table.Where(row => row.IsSpecial && _sensitive.Keep(row.Text) == row.Text).Select(row => row.Text).ShouldBeEmpty();

    [Fact]
    public void What_is_harmless_stays() =>
        _table.Where(row => !row.IsSpecial && _sensitive.Keep(row.Text) != row.Text).Select(row => row.Text).ShouldBeEmpty();
}
