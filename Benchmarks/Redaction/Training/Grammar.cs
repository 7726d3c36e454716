using System.Reflection;
using System.Text;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Sentences from a file of contexts: "[a|b|]" is a choice, "$word" a named text, "{SLOT}" a value. Names come marked.</summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, string> _macros = [];
    private readonly List<string> _contexts = [];
    private readonly Func<string, Random, string> _slot;

    public Grammar(string resource, Func<string, Random, string> slot)
    {
        _slot = slot;
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("+ ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal))
            {
                _contexts.Add(line[2..]);
            }
            else if (line.Split(" = ", 2) is [var name, var text] && !line.StartsWith('#'))
            {
                _macros[name] = text;
            }
        }
    }

    public int Count => _contexts.Count;

    public string Next(Random random) => Next(random, random.Next(_contexts.Count));

    public string Next(Random random, int context)
    {
        var sentence = new StringBuilder();
        var at = 0;
        Write(_contexts[context], ref at, sentence, random, write: true);
        return sentence.ToString().Trim();
    }

    /// <summary>Writes up to the end of the choice it stands in.</summary>
    private void Write(string text, ref int at, StringBuilder sentence, Random random, bool write)
    {
        while (at < text.Length && text[at] is not ('|' or ']'))
        {
            switch (text[at])
            {
                case '[':
                    at++;
                    Choose(text, ref at, sentence, random, write);
                    break;
                case '{' when text.IndexOf('}', at) is > 0 and var close:
                    sentence.Append(write ? _slot(text[(at + 1)..close], random) : string.Empty);
                    at = close + 1;
                    break;
                case '$':
                    var end = at + 1;
                    while (end < text.Length && char.IsAsciiLetterLower(text[end]))
                    {
                        end++;
                    }

                    var inner = 0;
                    Write(_macros[text[(at + 1)..end]], ref inner, sentence, random, write);
                    at = end;
                    break;
                default:
                    sentence.Append(write ? text[at].ToString() : string.Empty);
                    at++;
                    break;
            }
        }
    }

    private void Choose(string text, ref int at, StringBuilder sentence, Random random, bool write)
    {
        var choices = Choices(text, at);
        var chosen = random.Next(choices);
        for (var choice = 0; choice < choices; choice++)
        {
            Write(text, ref at, sentence, random, write && choice == chosen);
            at++;
        }
    }

    private static int Choices(string text, int at)
    {
        var (count, depth) = (1, 0);
        for (; depth >= 0; at++)
        {
            depth +=
                text[at] == '[' ? 1
                : text[at] == ']' ? -1
                : 0;
            count += text[at] == '|' && depth == 0 ? 1 : 0;
        }

        return count;
    }
}
