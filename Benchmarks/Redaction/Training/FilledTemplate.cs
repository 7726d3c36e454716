using CustomerBot.Bot.Commands.Redact;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>A template whose slots have got values: the text and where which type of data stands in it.</summary>
internal sealed record FilledTemplate(string Text, IReadOnlyList<FilledSlot> Slots)
{
    /// <summary>The persons in it.</summary>
    public Example ToExample() => new(Text, [.. Slots.Where(slot => slot.Type == "PERSON").Select(slot => (slot.Start, slot.End))]);

    /// <summary>As the evaluation takes it.</summary>
    public AnnotatedText ToAnnotated(string id = "") => new(id, Text, Spans(slot => slot.IsPersonal), Spans(slot => slot.IsNeutral));

    private RedactedSpan[] Spans(Func<FilledSlot, bool> which) =>
        [.. Slots.Where(which).Select(slot => new RedactedSpan(slot.Type.TrimStart('~'), slot.Start, slot.End))];
}
