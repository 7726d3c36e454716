namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall hands to one of its steps.</summary>
internal sealed record WaterfallStepState(
    int Index,
    DialogReason Reason,
    object Result,
    object Options,
    IDictionary<string, object> Values
);
